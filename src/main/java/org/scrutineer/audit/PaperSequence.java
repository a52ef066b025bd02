package org.scrutineer.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.audit.reading.FilingReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.CountStatement;

/** Checks what a record says of the order of the papers, and works a drawn order out again. */
final class PaperSequence {

    private static final String METHOD = "method";
    private static final long MOST_PAPERS = 50_000_000;

    private final CountStatement count;
    private final Ballots ballots;
    private final PaperOrder given;
    private final Findings findings;

    PaperSequence(CountStatement count, Ballots ballots, PaperOrder given, Findings findings) {
        this.count = count;
        this.ballots = ballots;
        this.given = given;
        this.findings = findings;
    }

    /** The entry of each paper in order; nothing if the papers lie in no order that can be told, or are too many. */
    Optional<int[]> entries(FilingReading filing) {
        String method = parameter(METHOD);
        if (ballots.papers() > MOST_PAPERS) {
            return Optional.empty();
        }
        if (method.equals("stv-lot/1")) {
            return Optional.of(
                    filing == FilingReading.DRAWN
                            ? PaperDigest.listed(ballots)
                            : drawn(parameter("seed"), parameter("context")));
        }
        if (ballots.papers() == 0) {
            return Optional.of(new int[0]);
        }
        if (!given.isKnown()) {
            return Optional.empty();
        }
        int[] entries = new int[given.papers()];
        for (int number = 1; number <= entries.length; number++) {
            entries[number - 1] = given.entryOf(number);
        }
        return Optional.of(entries);
    }

    private String parameter(String name) {
        return count.input()
                .paperOrder()
                .map(order -> order.parameters().getOrDefault(name, ""))
                .orElse("");
    }

    /** All papers in the order in which their digest lists them, shuffled from the last place down. */
    private int[] drawn(String seed, String context) {
        int[] order = PaperDigest.listed(ballots);
        HashedDraws draws = HashedDraws.stvLot(seed, context);
        for (int last = order.length - 1; last > 0; last--) {
            int place = draws.below(last + 1);
            int there = order[last];
            order[last] = order[place];
            order[place] = there;
        }
        return order;
    }

    /** Compares the statement of the record, once it is known from which stage on the order decided. */
    void check(int[] entries, int firstChoice) {
        findings.at(0, 0);
        Map<String, String> parameters = new TreeMap<>();
        String method = parameter(METHOD);
        if (method.equals("stv-lot/1")) {
            parameters.put(METHOD, method);
            parameters.put("seed", parameter("seed"));
            parameters.put("context", parameter("context"));
            if (parameter("seed").isEmpty()) {
                findings.report(Invariant.P3, "seed of the order of papers", "a published seed", "none");
            }
        } else {
            parameters.put(METHOD, given.method().term());
        }
        if (firstChoice > 0) {
            parameters.put("decidesFromStage", String.valueOf(firstChoice));
        }
        List<Transformation> due = entries.length == 0
                ? List.of()
                : List.of(new Transformation(
                        Transformation.PAPER_ORDER,
                        parameters,
                        PaperDigest.of(ballots),
                        PaperDigest.inOrder(ballots, entries)));
        findings.same(Invariant.P3, "order of the papers", due, stated());
    }

    /** Reports an order where the rule book asks for none. */
    void checkNone() {
        findings.same(Invariant.P3, "order of the papers", List.of(), stated());
    }

    /** All transformations but that of a policy, which is checked by itself. */
    private List<Transformation> stated() {
        return count.input().transformations().stream()
                .filter(transformation -> !transformation.name().equals(Transformation.VALIDITY))
                .toList();
    }
}
