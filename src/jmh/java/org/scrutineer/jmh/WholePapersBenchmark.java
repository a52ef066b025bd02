package org.scrutineer.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.IrelandDail;
import org.scrutineer.record.CountRecord;

/** Times counting by a rule book that moves whole papers, chosen by their order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WholePapersBenchmark {

    private Election election = new GeneratedElection().election();

    /**
     * Draws the order.
     *
     * @param papers the election
     */
    @Setup
    public void draw(GeneratedElection papers) {
        election = papers.inOrder();
    }

    /**
     * Counts.
     *
     * @param papers the election
     * @return the record
     */
    @Benchmark
    public CountRecord count(GeneratedElection papers) {
        return Stv.count(election, IrelandDail.ruleBook(), papers.lots());
    }
}
