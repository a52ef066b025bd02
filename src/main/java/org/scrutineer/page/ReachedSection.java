package org.scrutineer.page;

import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.Fate;

/**
 * How far each candidate came: first preferences and what came later, against the quota of the moment.
 *
 * @param subject the count
 */
record ReachedSection(Subject subject) {

    Element element() {
        boolean ranked = subject.record().rule().hasQuota();
        List<Node> explained = ranked
                ? List.of(
                        Tag.P.of(
                                "The votes each candidate had when elected or excluded, else at the end: first preferences,"
                                        + " and what came from other candidates’ papers. The upright line is the quota at that"
                                        + " moment."),
                        Tag.P
                                .of(
                                        Key.of("a", "first preferences"),
                                        Key.of("g", "received later"),
                                        Key.of("m", "quota"))
                                .as("legend"))
                : List.of(Tag.P.of("The votes of each candidate. They are counted once, and none moves on."));
        return SectionKind.REACHED.of(Subject.join(explained, List.of(ranked ? table() : plain())));
    }

    private Element table() {
        return Tag.TABLE
                .of(
                        Tables.hidden(
                                "First preferences, votes received later, and the votes at the moment of decision"),
                        Tag.THEAD.of(Tag.TR.of(
                                Tables.column("Candidate"),
                                Tables.column("First"),
                                Tables.column("Received"),
                                Tables.column("Votes"),
                                Tables.column(Tag.SPAN.of("Picture").as("vh")))),
                        Tag.TBODY.of(subject.course().inOrderOfResult().stream()
                                .map(this::row)
                                .toList()))
                .as("bars r")
                .with(Attribute.DATA_RECORD, "reached");
    }

    private Element row(Candidate candidate) {
        Course course = subject.course();
        Stage then = course.stageOf(course.fateOf(candidate));
        Votes votes = then.tallyOf(candidate).votes();
        Votes first = course.record().stages().get(0).tallyOf(candidate).votes();
        Votes received = votes.minus(first);
        return marked(
                candidate,
                Tag.TR.of(
                        name(candidate),
                        Tag.TD.of(Tag.I.of(subject.numbers().full(first))),
                        received.isZero()
                                ? Tag.TD.of()
                                : Tag.TD.of(Tag.I.of(subject.numbers().change(received))),
                        Tag.TD.of(Tag.B.of(subject.numbers().full(votes))),
                        Tag.TD.of(new Bar(subject.scale(), then.quota(), Bar.Quota.DRAWN)
                                .of(first.min(votes), received.isPositive() ? received : Votes.ZERO))));
    }

    private Element plain() {
        return Tag.TABLE
                .of(
                        Tables.hidden("Votes of each candidate"),
                        Tag.THEAD.of(Tag.TR.of(
                                Tables.column("Candidate"),
                                Tables.column("Votes"),
                                Tables.column(Tag.SPAN.of("Picture").as("vh")))),
                        Tag.TBODY.of(subject.course().inOrderOfResult().stream()
                                .map(this::plainRow)
                                .toList()))
                .as("bars")
                .with(Attribute.DATA_RECORD, "reached");
    }

    private Element plainRow(Candidate candidate) {
        Votes votes = subject.course().last().tallyOf(candidate).votes();
        return marked(
                candidate,
                Tag.TR.of(
                        name(candidate),
                        Tag.TD.of(Tag.B.of(subject.numbers().full(votes))),
                        Tag.TD.of(new Bar(subject.scale(), Votes.ZERO, Bar.Quota.NONE).of(votes, Votes.ZERO))));
    }

    private Element name(Candidate candidate) {
        return Tag.TH
                .of(Subject.join(List.of(subject.names().of(candidate)), new Outcome(subject).tag(candidate)))
                .with(Attribute.SCOPE, "row");
    }

    private Element marked(Candidate candidate, Element row) {
        return subject.course().fateOf(candidate) instanceof Fate.Chosen ? row.as("e") : row;
    }
}
