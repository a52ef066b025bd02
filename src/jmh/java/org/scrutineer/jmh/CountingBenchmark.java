package org.scrutineer.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.scrutineer.Stv;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.CountRecord;

/**
 * Times counting, by a rule book of each family: papers in parcels in one transfer or several, keep values, the most
 * votes. Whole papers have a benchmark of their own, for their order. Look at the least and the median.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CountingBenchmark {

    /** The identifier of the rule book. */
    @Param({"scottish-local", "ers97", "meek-prf", "block-vote"})
    public String book = "";

    /**
     * Counts.
     *
     * @param papers the election
     * @return the record
     */
    @Benchmark
    public CountRecord count(GeneratedElection papers) {
        return Stv.count(papers.election(), RuleBooks.byId(book), papers.lots());
    }
}
