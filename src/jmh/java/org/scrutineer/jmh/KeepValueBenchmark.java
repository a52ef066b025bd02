package org.scrutineer.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.format.BltReader;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/**
 * Times reading and counting elections by keep values, apart from one another.
 *
 * <p>The parameter {@code papers} is a BLT file, or a folder of which all BLT files are taken together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class KeepValueBenchmark {

    /** The file or folder of papers. */
    @Param("src/test/resources/counts/scotland")
    public String papers = "";

    /** The identifier of the rule book. */
    @Param("meek-prf")
    public String book = "";

    private List<Path> files = List.of();
    private List<Election> elections = List.of();
    private List<Lots> lots = List.of();
    private RuleBook rules = RuleBooks.all().get(0);

    /**
     * Reads the elections.
     *
     * @throws IOException if a file cannot be read
     */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(papers))) {
            files = found.filter(file -> file.toString().endsWith(".blt"))
                    .sorted()
                    .toList();
        }
        elections = readAll();
        rules = RuleBooks.byId(book);
        lots = elections.stream()
                .map(election -> Lots.order(
                        IntStream.rangeClosed(1, election.candidates().size())
                                .boxed()
                                .toList()))
                .toList();
    }

    private List<Election> readAll() throws IOException {
        List<Election> read = new ArrayList<>();
        for (Path file : files) {
            read.add(BltReader.read(file));
        }
        return read;
    }

    /**
     * Reads all files.
     *
     * @return the elections
     * @throws IOException if a file cannot be read
     */
    @Benchmark
    public List<Election> reading() throws IOException {
        return readAll();
    }

    /**
     * Counts all elections.
     *
     * @param results takes the records
     */
    @Benchmark
    public void counting(Blackhole results) {
        for (int i = 0; i < elections.size(); i++) {
            results.consume(Stv.count(elections.get(i), rules, lots.get(i)));
        }
    }
}
