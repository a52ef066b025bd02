package org.scrutineer.jmh;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.format.BltReader;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;

/**
 * Measures the same work by the processor time of its thread, which stays steady where other work shares the machine
 * and the time of the clock does not.
 */
public final class CpuTimes {

    private static final int RUNS = 7;

    private CpuTimes() {}

    /** Work that is measured. */
    private interface Work {
        Object run() throws IOException;
    }

    /**
     * Prints the least and the median of some runs, in milliseconds.
     *
     * @param arguments for each election its papers, alike, candidates, places and length, and what to measure: read,
     *     check, json, page or a rule book; all joined by commas
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            String[] words = argument.split(",");
            GeneratedElection papers = new GeneratedElection();
            papers.papers = Integer.parseInt(words[0]);
            papers.alike = Integer.parseInt(words[1]);
            papers.candidates = Integer.parseInt(words[2]);
            papers.places = Integer.parseInt(words[3]);
            papers.length = Integer.parseInt(words[4]);
            papers.make();
            String shape = String.join(",", Arrays.asList(words).subList(0, 5));
            for (String what : Arrays.asList(words).subList(5, words.length)) {
                System.out.println(shape + " " + what + " " + times(work(what, papers)));
            }
        }
    }

    private static Work work(String what, GeneratedElection papers) {
        return switch (what) {
            case "read" -> {
                byte[] file = papers.blt().getBytes(StandardCharsets.UTF_8);
                yield () -> BltReader.readFile(new ByteArrayInputStream(file), "generated.blt");
            }
            case "check" -> {
                CountRecord count = counted(papers);
                yield () -> Audit.check(count, papers.election());
            }
            case "json" -> {
                CountRecord count = counted(papers);
                yield () -> JsonRecord.of(count).toString();
            }
            case "page" -> {
                CountRecord count = counted(papers);
                yield () -> ResultPage.of(count).toString();
            }
            case "ireland-dail" -> {
                Election election = papers.inOrder();
                yield () -> Stv.count(election, RuleBooks.byId(what), papers.lots());
            }
            default -> () -> Stv.count(papers.election(), RuleBooks.byId(what), papers.lots());
        };
    }

    private static CountRecord counted(GeneratedElection papers) {
        return Stv.count(papers.election(), RuleBooks.byId("scottish-local"), papers.lots());
    }

    private static String times(Work work) throws IOException {
        long[] nanos = new long[RUNS];
        for (int run = -RUNS; run < RUNS; run++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Objects.requireNonNull(work.run(), "what is worked out");
            nanos[Math.max(0, run)] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(nanos);
        return String.format(Locale.ROOT, "%.1f %.1f ms", nanos[0] / 1e6, nanos[RUNS / 2] / 1e6);
    }
}
