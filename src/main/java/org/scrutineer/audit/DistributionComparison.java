package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.distribution.Distribution;
import org.scrutineer.distribution.PublishedCount;
import org.scrutineer.distribution.PublishedCount.Line;
import org.scrutineer.record.Status;

/** Compares the figures of a published count with those of the table, and follows them where an error is carried on. */
final class DistributionComparison {

    private final Distribution sheet;
    private final Table table;
    private final Transfers transfers;
    private final Findings findings;

    DistributionComparison(Distribution sheet, Table table, Transfers transfers, Findings findings) {
        this.sheet = sheet;
        this.table = table;
        this.transfers = transfers;
        this.findings = findings;
    }

    /** The values at which papers moved, highest first. */
    static SortedSet<Fraction> values(MovementDue movement) {
        SortedSet<Fraction> values = new TreeSet<>(Comparator.reverseOrder());
        for (TakenPapers taken : movement.taken()) {
            String value = taken.fields().getOrDefault(isOfSurplus(taken) ? "transfer value" : "received", "");
            if (!value.isEmpty()) {
                values.add(Fraction.parse(value));
            }
        }
        return values;
    }

    /** At how many values papers go on; those received at one value of which some leave without votes go on at one. */
    static long valuesGoingOn(MovementDue movement) {
        Map<String, Fraction> byReceived = new TreeMap<>();
        for (TakenPapers taken : movement.taken()) {
            String received = taken.fields().getOrDefault("received", "");
            if (!received.isEmpty()) {
                byReceived.merge(
                        received,
                        Fraction.parse(
                                isOfSurplus(taken)
                                        ? taken.fields().getOrDefault("transfer value", received)
                                        : received),
                        (one, other) -> one.compareTo(other) < 0 ? other : one);
            }
        }
        return byReceived.values().stream().distinct().count();
    }

    private static boolean isOfSurplus(TakenPapers taken) {
        return taken.kind().equals("surplus");
    }

    /** Compares the value at which papers moved. */
    void value(PublishedCount count, MovementDue movement) {
        SortedSet<Fraction> due = values(movement);
        Invariant invariant =
                movement.taken().stream().anyMatch(DistributionComparison::isOfSurplus) ? Invariant.I14 : Invariant.I5;
        String stated = count.transferValue();
        boolean right = sheet.form().statesExactValues()
                ? stated.equals(words(due)) || parsed(stated).equals(List.copyOf(due))
                : due.size() != 1 || isTo(stated, due.first());
        if (!right) {
            findings.report(invariant, "transfer value", words(due), stated.isEmpty() ? "none" : stated);
        }
    }

    private static String words(SortedSet<Fraction> values) {
        return values.isEmpty()
                ? "none"
                : values.stream().map(Fraction::toString).collect(Collectors.joining(" "));
    }

    /** The values that are stated; none at all of them if one is no number. */
    private static List<Fraction> parsed(String stated) {
        List<Fraction> values = new ArrayList<>();
        for (String word : stated.split(" ", 0)) {
            if (word.matches("[0-9]+(\\.[0-9]+|/[1-9][0-9]*)?")) {
                values.add(Fraction.parse(word));
            } else if (!word.isEmpty()) {
                return List.of(Fraction.of(-1));
            }
        }
        return values;
    }

    /** Whether a value is another one, cut off or rounded at the last digit shown. */
    private static boolean isTo(String stated, Fraction due) {
        List<Fraction> values = parsed(stated);
        if (values.size() != 1) {
            return false;
        }
        int point = stated.indexOf('.');
        int places = point < 0 ? 0 : stated.length() - point - 1;
        Fraction apart = values.get(0).minus(due);
        Fraction distance = apart.signum() < 0 ? Fraction.ZERO.minus(apart) : apart;
        return distance.signum() == 0
                || (places > 0 && distance.compareTo(Fraction.parse("1/1" + "0".repeat(places))) < 0);
    }

    /** Compares the figures of a count, given the one before. */
    void figures(PublishedCount count, PublishedCount before) {
        int found = findings.size();
        for (int number = 1; number <= count.lines().size(); number++) {
            candidate(number, count.lines().get(number - 1), before.lines().get(number - 1));
        }
        exhausted(count.exhausted(), before.exhausted());
        loss(count.loss(), before.loss());
        if (findings.size() == found) {
            sums(count);
        }
    }

    private void candidate(int number, Line line, Line before) {
        Fraction votes = votes(line);
        String name = table.candidate(number).toString();
        boolean right = findings.same(wrong(number), "votes of " + name, table.votes(number), votes);
        right &= findings.same(
                table.votes(number).signum() == 0 ? Invariant.I8 : Invariant.I3,
                "papers of " + name,
                table.papers(number),
                line.papers());
        boolean carriedOn =
                votes.minus(votes(before)).equals(moved(line)) && line.papers() - before.papers() == line.papersMoved();
        if (right && !carriedOn) {
            findings.same(Invariant.I2, "votes moved of " + name, votes.minus(votes(before)), moved(line));
            findings.same(Invariant.I2, "papers moved of " + name, line.papers() - before.papers(), line.papersMoved());
        } else if (!right && carriedOn) {
            transfers.correct(number, line.papers(), votes);
        }
    }

    private Invariant wrong(int number) {
        Status state = table.state(number);
        return state == Status.ELECTED ? Invariant.I9 : state == Status.EXCLUDED ? Invariant.I8 : Invariant.I2;
    }

    private void exhausted(Line line, Line before) {
        boolean right = findings.same(Invariant.I18, "exhausted votes", table.nonTransferable, votes(line));
        right &= findings.same(Invariant.I18, "exhausted papers", table.nonTransferablePapers, line.papers());
        if (right) {
            findings.same(
                    Invariant.I18, "exhausted votes of this count", votes(line).minus(votes(before)), moved(line));
            findings.same(
                    Invariant.I18,
                    "exhausted papers of this count",
                    line.papers() - before.papers(),
                    line.papersMoved());
        } else if (votes(line).minus(votes(before)).equals(moved(line))) {
            table.nonTransferable = votes(line);
            table.nonTransferablePapers = line.papers();
        }
    }

    private void loss(Line line, Line before) {
        if (findings.same(Invariant.I19, "loss by fraction", table.loss, votes(line))) {
            findings.same(
                    Invariant.I19, "loss by fraction of this count", votes(line).minus(votes(before)), moved(line));
        } else if (votes(line).minus(votes(before)).equals(moved(line))) {
            table.loss = votes(line);
        }
    }

    private void sums(PublishedCount count) {
        Fraction votes = votes(count.exhausted()).plus(votes(count.loss()));
        long papers = count.exhausted().papers();
        for (Line line : count.lines()) {
            votes = votes.plus(votes(line));
            papers += line.papers();
        }
        findings.same(Invariant.I1, "votes in all", Fraction.of(sheet.formalPapers()), votes);
        findings.same(Invariant.I3, "papers in all", sheet.formalPapers(), papers);
    }

    /** What stands before the first count. */
    static PublishedCount nothingBefore(PublishedCount first) {
        Line nothing = new Line(0, Votes.ZERO, 0, Votes.ZERO, "", PublishedCount.Decided.NOTHING, 0, List.of());
        return new PublishedCount(
                0,
                "",
                first.quota(),
                "",
                List.of(),
                "",
                "",
                first.lines().stream().map(line -> nothing).toList(),
                nothing,
                nothing);
    }

    private static Fraction votes(Line line) {
        return Fraction.parse(line.votes().toString());
    }

    private static Fraction moved(Line line) {
        return Fraction.parse(line.votesMoved().toString());
    }
}
