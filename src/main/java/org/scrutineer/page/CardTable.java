package org.scrutineer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.DecisionWords;
import org.scrutineer.wording.InactiveWords;

/**
 * The bars of one entry of the record: those who matter at it, and the others as one row.
 *
 * @param subject the count
 * @param entry the place of the entry, from 0
 */
record CardTable(Subject subject, int entry) {

    private Stage stage() {
        return subject.stages().get(entry);
    }

    Element element() {
        List<Candidate> all = subject.record().rows().stream()
                .filter(this::isIn)
                .sorted(Comparator.comparing(this::votes).reversed().thenComparing(Candidate::number))
                .toList();
        Set<Candidate> shown = shown(all);
        List<Element> rows = new ArrayList<>();
        all.stream().filter(shown::contains).map(this::row).forEach(rows::add);
        if (shown.size() < all.size()) {
            rows.add(rest(
                    all.stream().filter(candidate -> !shown.contains(candidate)).toList()));
        }
        String words = subject.record().rule().hasQuota() ? "Non-transferable" : "Votes not used";
        rows.add(nonTransferable(words, Stage::nonTransferable));
        InactiveWords.rows(subject.record()).stream()
                .filter(cause -> !InactiveWords.votes(stage(), cause).isZero())
                .forEach(cause -> rows.add(
                        nonTransferable(InactiveWords.row(cause), stage -> InactiveWords.votes(stage, cause))));
        return Tag.TABLE
                .of(
                        Tag.CAPTION.of("Stage " + Course.number(stage())),
                        Tag.THEAD.of(Tag.TR.of(
                                Tables.column("Candidate"),
                                Tables.column("Change"),
                                Tables.column("Votes"),
                                Tag.TD.of())),
                        Tag.TBODY.of(rows))
                .as("bars");
    }

    private Votes votes(Candidate candidate) {
        return stage().tallyOf(candidate).votes();
    }

    private Votes change(Candidate candidate) {
        return entry == 0
                ? Votes.ZERO
                : votes(candidate)
                        .minus(subject.stages()
                                .get(entry - 1)
                                .tallyOf(candidate)
                                .votes());
    }

    /** Whether a candidate has votes, had some before, or may still get some. */
    private boolean isIn(Candidate candidate) {
        Status status = stage().tallyOf(candidate).status();
        boolean out = status == Status.EXCLUDED || status == Status.WITHDRAWN;
        return !out
                || !votes(candidate).isZero()
                || !change(candidate).isZero()
                || decided().contains(candidate);
    }

    private Set<Candidate> decided() {
        Set<Candidate> decided = new HashSet<>();
        for (Decision decision : stage().decisions()) {
            if (decision.type() != DecisionType.EXCLUDE || DecisionWords.excludes(decision)) {
                decided.addAll(decision.candidates());
            }
        }
        return decided;
    }

    private int limit() {
        int entries = subject.stages().size();
        return entries <= 20 ? 12 : entries <= 30 ? 8 : 6;
    }

    /** Those decided on, the sources, then the greatest gains, as many as there is room for. */
    private Set<Candidate> shown(List<Candidate> all) {
        if (all.size() <= limit()) {
            return Set.copyOf(all);
        }
        List<Candidate> order = new ArrayList<>();
        all.stream().filter(decided()::contains).forEach(order::add);
        stage().sources().stream()
                .map(Source::candidate)
                .distinct()
                .filter(candidate -> !order.contains(candidate))
                .forEach(order::add);
        all.stream()
                .filter(candidate -> !order.contains(candidate))
                .sorted(Comparator.comparing(this::change).reversed())
                .forEach(order::add);
        return new HashSet<>(order.subList(0, Math.min(order.size(), limit())));
    }

    private Element row(Candidate candidate) {
        Votes change = change(candidate);
        Element row = Tag.TR.of(
                Tag.TH
                        .of(Subject.join(List.of(subject.names().of(candidate)), tag(candidate)))
                        .with(Attribute.SCOPE, "row"),
                changed(change),
                total(votes(candidate)),
                Tag.TD.of(bar().after(votes(candidate), change)));
        return stage().tallyOf(candidate).status() == Status.ELECTED ? row.as("e") : row;
    }

    private Bar bar() {
        return new Bar(
                subject.scale(),
                stage().quota(),
                subject.record().rule().hasQuota() ? Bar.Quota.DRAWN : Bar.Quota.NONE);
    }

    private Element changed(Votes change) {
        return change.isZero()
                ? Tag.TD.of()
                : Tag.TD.of(Tag.I.of(subject.numbers().change(change)));
    }

    private Element total(Votes votes) {
        return Tag.TD.of(subject.numbers().full(votes));
    }

    private List<Node> tag(Candidate candidate) {
        for (Decision decision : stage().decisions()) {
            if (decision.candidates().contains(candidate)) {
                if (decision.type() == DecisionType.ELECT) {
                    return List.of(new Node.Text(" "), Tag.SPAN.of("✓ elected").as("tag won"));
                }
                if (DecisionWords.excludes(decision)) {
                    return List.of(new Node.Text(" "), Tag.SPAN.of("× out next").as("tag out"));
                }
            }
        }
        return stage().tallyOf(candidate).status() == Status.ELECTED
                ? List.of(new Node.Text(" "), Tag.SPAN.of("✓").as("tag in"))
                : List.of();
    }

    private Element rest(List<Candidate> others) {
        Votes votes = Votes.ZERO;
        Votes change = Votes.ZERO;
        for (Candidate candidate : others) {
            votes = votes.plus(votes(candidate));
            change = change.plus(change(candidate));
        }
        String words = others.size() == 1 ? "1 other" : others.size() + " others, together";
        return Tag.TR
                .of(Tables.row(words), changed(change), total(votes), Tag.TD.of())
                .as("rest");
    }

    private Element nonTransferable(String words, Function<Stage, Votes> amount) {
        Votes votes = amount.apply(stage());
        Votes change = entry == 0
                ? Votes.ZERO
                : votes.minus(amount.apply(subject.stages().get(entry - 1)));
        return Tag.TR
                .of(Tables.row(words), changed(change), total(votes), Tag.TD.of())
                .as("nt");
    }
}
