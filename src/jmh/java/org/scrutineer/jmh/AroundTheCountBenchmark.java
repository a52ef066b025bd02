package org.scrutineer.jmh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.format.BltFile;
import org.scrutineer.format.BltReader;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;

/** Times what stands around a count: reading the papers, and the check, the record and the page of its result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AroundTheCountBenchmark {

    private byte[] file = {};
    private CountRecord count = Stv.count(new GeneratedElection().election(), RuleBooks.byId("scottish-local"));

    /**
     * Writes and counts the papers.
     *
     * @param papers the election
     */
    @Setup
    public void prepare(GeneratedElection papers) {
        file = papers.blt().getBytes(StandardCharsets.UTF_8);
        count = Stv.count(papers.election(), RuleBooks.byId("scottish-local"), papers.lots());
    }

    /**
     * Reads a ballot file.
     *
     * @return what was read
     * @throws IOException never
     */
    @Benchmark
    public BltFile read() throws IOException {
        return BltReader.readFile(new ByteArrayInputStream(file), "generated.blt");
    }

    /**
     * Works the count out again from the papers.
     *
     * @param papers the election
     * @return the report
     */
    @Benchmark
    public AuditReport check(GeneratedElection papers) {
        return Audit.check(count, papers.election());
    }

    /**
     * Writes the record in JSON.
     *
     * @return the text
     */
    @Benchmark
    public String record() {
        return JsonRecord.of(count).toString();
    }

    /**
     * Writes the page.
     *
     * @return the page
     */
    @Benchmark
    public String page() {
        return ResultPage.of(count).toString();
    }
}
