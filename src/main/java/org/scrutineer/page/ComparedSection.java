package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.compare.Comparison;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.wording.BookStatus;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.Sentence;

/**
 * The same papers by other rule books: who is elected by each, where the counts part, and which seats change.
 *
 * @param subject the count
 * @param others the records of the other counts
 */
record ComparedSection(Subject subject, List<CountRecord> others) {

    ComparedSection {
        others = List.copyOf(others);
    }

    /** The section, if there is anything to compare with. */
    Optional<Element> element() {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Node> content = new ArrayList<>();
        content.add(elected());
        for (CountRecord other : others) {
            content.add(Tag.H3.of(
                    new Node.Text("Compared with "), Names.foreign(other.rule().id())));
            BookStatus status = BookStatus.of(other.rule());
            content.add(Tag.P.of(
                    Names.foreign(other.rule().citation()),
                    new Node.Text(status == BookStatus.COMPARISON ? "." : " (" + status.words() + ").")));
            content.addAll(compared(new Comparison(subject.record(), other)));
        }
        return Optional.of(SectionKind.COMPARED.of(content));
    }

    private Element elected() {
        List<CountRecord> all = new ArrayList<>(List.of(subject.record()));
        all.addAll(others);
        List<Element> heading = new ArrayList<>(List.of(Tables.column("Elected")));
        all.forEach(
                count -> heading.add(Tables.column(Names.foreign(count.rule().id()))));
        List<Element> rows = new ArrayList<>();
        for (Candidate candidate : subject.course().inOrderOfResult()) {
            if (all.stream().anyMatch(count -> order(count, candidate).isPresent())) {
                List<Element> cells =
                        new ArrayList<>(List.of(Tables.row(subject.names().of(candidate))));
                all.forEach(count -> cells.add(order(count, candidate)
                        .map(place -> Tag.TD.of("✓ " + place).as("w"))
                        .orElseGet(() -> Tag.TD.of("–"))));
                rows.add(Tag.TR.of(cells));
            }
        }
        return Tables.scrolling(
                Tag.TABLE
                        .of(
                                Tag.CAPTION
                                        .of("Who is elected by each rule book, and in which order")
                                        .with(Attribute.ID, "cmc"),
                                Tag.THEAD.of(Tag.TR.of(heading)),
                                Tag.TBODY.of(rows))
                        .as("fig")
                        .with(Attribute.DATA_RECORD, "compared"),
                "cmc");
    }

    private static Optional<Integer> order(CountRecord count, Candidate candidate) {
        return count.elected().stream()
                .filter(elected -> elected.candidate().equals(candidate))
                .map(Elected::order)
                .findFirst();
    }

    private List<Node> compared(Comparison comparison) {
        List<Node> content = new ArrayList<>();
        Optional<Comparison.Parting> parting = comparison.parting();
        if (parting.isEmpty()) {
            content.add(Tag.P.of("Both decide alike: the same elections and exclusions in the same order."));
        } else {
            int place = parting.get().place();
            content.add(Tag.P.of(
                    place == 1
                            ? "They part at the first decision:"
                            : "They part at decision " + place + "; all before are the same:"));
            content.add(Tag.UL.of(side(parting.get().one()), side(parting.get().other())));
        }
        List<Candidate> byOne = comparison.electedByOneOnly();
        List<Candidate> byOther = comparison.electedByOtherOnly();
        content.add(
                byOne.isEmpty() && byOther.isEmpty()
                        ? Tag.P.of("No seat changes: both elect the same candidates.")
                        : Tag.P.of(subject.said(
                                only(comparison.one(), byOne).words(" ").then(only(comparison.other(), byOther)))));
        return content;
    }

    private Element side(Comparison.Side side) {
        Sentence sentence = Sentence.of("")
                .given(side.count().rule().id())
                .words(", on the figures of stage " + Course.number(side.figures()) + ": ");
        if (side.decisions().isEmpty()) {
            return Tag.LI.of(subject.said(sentence.words("nothing more is decided.")));
        }
        String between = "";
        for (Decision decision : side.decisions()) {
            sentence = sentence.words(between)
                    .words(decision.type() == DecisionType.ELECT ? "elects " : "excludes ")
                    .named(decision.candidates())
                    .cited(decision.clause());
            between = "; ";
        }
        return Tag.LI.of(subject.said(sentence.words(".")));
    }

    private static Sentence only(CountRecord count, List<Candidate> candidates) {
        Sentence by = Sentence.of("Elected by ").given(count.rule().id()).words(" alone: ");
        return candidates.isEmpty() ? by.words("nobody.") : by.named(candidates).words(".");
    }
}
