package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.EmptyPlaces;
import org.scrutineer.wording.Fate;
import org.scrutineer.wording.Percent;
import org.scrutineer.wording.RonWords;
import org.scrutineer.wording.Sentence;

/**
 * Who is elected, and why; and with whom the votes stand at the end.
 *
 * @param subject the count
 */
record ElectedSection(Subject subject) {

    private static final long HUNDREDTHS = 10_000;

    Element element() {
        List<Node> content = new ArrayList<>();
        if (subject.record().elected().isEmpty()) {
            content.add(Tag.P.of("Nobody is elected.").as("empty"));
        }
        content.add(Tag.OL
                .of(subject.record().elected().stream().map(this::card).toList())
                .as("win")
                .with(Attribute.DATA_RECORD, "elected"));
        for (Candidate ron : RonWords.vacated(subject.course())) {
            content.add(Tag.P.of(subject.said(Sentence.of("")
                    .named(ron)
                    .words(" is elected: the place is left vacant (stage "
                            + subject.course()
                                    .stageOf(subject.course().fateOf(ron))
                                    .number() + ")."))));
        }
        if (subject.record().unfilledSeats() > 0) {
            content.add(Tag.P.of(unfilled()));
        }
        if (subject.record().rule().hasVotesThatAddUp()) {
            content.add(standing());
        }
        return SectionKind.ELECTED.of(content);
    }

    private List<Node> unfilled() {
        CountRecord record = subject.record();
        Sentence places = Sentence.of("Places left unfilled: " + record.unfilledSeats());
        return subject.said(EmptyPlaces.stop(record)
                .map(stop -> places.words(EmptyPlaces.why(record)
                                .map(why -> ", for " + why + ".")
                                .orElse("."))
                        .cited(stop.clause()))
                .orElse(places.words(".")));
    }

    private Element card(Elected elected) {
        Candidate candidate = elected.candidate();
        List<Node> content = new ArrayList<>();
        content.add(Tag.P
                .of(
                        Tag.SPAN.of(Integer.toString(elected.order())).as("no"),
                        subject.names().of(candidate))
                .as("who"));
        if (!candidate.party().isBlank()) {
            content.add(Tag.P.of(Names.foreign(candidate.party())).as("party"));
        }
        if (subject.course().fateOf(candidate) instanceof Fate.Chosen chosen) {
            content.add(Tag.P.of(subject.said(subject.decisions()
                    .whyElected(chosen.entry(), elected.reason(), candidate)
                    .cited(chosen.decision().clause()))));
        }
        content.addAll(kept(candidate));
        return Tag.LI.of(content).with(Attribute.DATA_CANDIDATE, candidate.number());
    }

    private List<Element> kept(Candidate candidate) {
        if (!(subject.course().last().action() instanceof StageAction.KeepValues counted)) {
            return List.of();
        }
        KeepValue kept = counted.of(candidate);
        return List.of(Tag.P
                .of(Subject.join(
                        Subject.words("Keeps "),
                        subject.numbers().spoken(Votes.of(1).times(kept)),
                        Subject.words(" of each vote at the end.")))
                .as("party"));
    }

    private Element standing() {
        Stage last = subject.course().last();
        Votes total = Course.total(last);
        Votes withElected = Votes.ZERO;
        Votes withOthers = Votes.ZERO;
        for (Tally tally : last.tallies()) {
            if (subject.course().fateOf(tally.candidate()) instanceof Fate.Chosen) {
                withElected = withElected.plus(tally.votes());
            } else {
                withOthers = withOthers.plus(tally.votes());
            }
        }
        if (total.isZero()) {
            return Tag.P.of("There are no votes.").as("empty");
        }
        Votes withNobody = total.minus(withElected).minus(withOthers);
        String nobody = subject.record().rule().hasQuota()
                ? " with nobody: no further preference, or lost to rounding ("
                : " not used by those who had them (";
        List<Element> shapes = new ArrayList<>();
        List<Element> keys = new ArrayList<>();
        add(shapes, keys, "a", Votes.ZERO, withElected, " with those elected (");
        add(shapes, keys, "o", withElected, withOthers, " with others (");
        add(shapes, keys, "l", withElected.plus(withOthers), withNobody, nobody);
        shapes.add(
                0,
                Tag.TITLE
                        .of("Share of all valid votes that stand with those elected, with others, and with nobody")
                        .with(Attribute.ID, "ft"));
        return Tag.DIV
                .of(
                        Tag.H3.of("Where the votes stand at the end"),
                        Tag.SVG.of(shapes).as("f").with(Attribute.ROLE, "img").with(Attribute.ARIA_LABELLEDBY, "ft"),
                        Tag.UL.of(keys).as("key"))
                .as("fate");
    }

    private void add(List<Element> shapes, List<Element> keys, String kind, Votes before, Votes votes, String words) {
        Votes total = Course.total(subject.course().last());
        if (votes.isZero()) {
            return;
        }
        long start = Percent.units(before, total, HUNDREDTHS);
        long width = Percent.units(before.plus(votes), total, HUNDREDTHS) - start;
        shapes.add(Tag.RECT
                .of()
                .as(kind)
                .with(Attribute.X, Scale.decimal(start, 2) + "%")
                .with(Attribute.WIDTH, Scale.decimal(width, 2) + "%"));
        keys.add(Tag.LI.of(Subject.join(
                List.of(Key.of(kind), new Node.Text(" "), Tag.B.of(Percent.of(votes, total) + " %")),
                Subject.words(words),
                subject.numbers().spoken(votes),
                Subject.words(")"))));
    }
}
