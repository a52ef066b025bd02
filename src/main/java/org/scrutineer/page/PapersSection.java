package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.QuotaSum;
import org.scrutineer.wording.Sentence;
import org.scrutineer.wording.ValidityWords;

/**
 * The papers, and how the quota comes about.
 *
 * @param subject the count
 */
record PapersSection(Subject subject) {

    Element element() {
        return SectionKind.PAPERS.of(List.of(Tag.DIV.of(papers(), quota()).as("two")));
    }

    private Element papers() {
        CountInput input = subject.record().input();
        List<Element> rows = new ArrayList<>();
        rows.add(Tables.pair("Papers handed in", Subject.words(subject.numbers().whole(input.papersCast()))));
        for (InvalidPapers invalid : input.invalid()) {
            rows.add(Tag.TR.of(
                    Tables.row(
                            new Node.Text("Invalid: "),
                            Names.foreign(invalid.reason()),
                            new Node.Text(" "),
                            Prose.clause(invalid.clause())),
                    Tag.TD.of(subject.numbers().whole(invalid.papers()))));
        }
        rows.add(Tables.pair("Valid papers", Subject.words(subject.numbers().whole(input.papersValid())))
                .as("sum"));
        Votes weight = Course.total(subject.stages().get(0));
        if (!weight.equals(Votes.of(input.papersValid()))) {
            rows.add(Tables.pair("Votes on them", subject.numbers().spoken(weight)));
        }
        ValidityWords.of(input)
                .forEach(line -> rows.add(Tables.pair(line.label(), List.of(Names.foreign(line.text())))));
        List<Node> content = new ArrayList<>(List.of(
                Tag.H3.of("Papers"),
                Tag.TABLE
                        .of(Tables.hidden("Ballot papers"), Tag.TBODY.of(rows))
                        .as("kv")
                        .with(Attribute.DATA_RECORD, "papers")));
        if (input.invalid().isEmpty()) {
            content.add(Tag.P
                    .of("The record states no invalid papers: none were found, or none were handed to the count.")
                    .as("empty"));
        }
        return Tag.DIV.of(content);
    }

    private Element quota() {
        List<Node> content = new ArrayList<>(List.of(Tag.H3.of("Quota")));
        if (!subject.record().rule().hasQuota()) {
            content.add(Tag.P.of("There is no quota: the most votes win."));
            return Tag.DIV.of(content);
        }
        QuotaSum sum = new QuotaSum(subject.record());
        Votes first = subject.stages().get(0).quota();
        List<Node> line = new ArrayList<>(subject.said(sum.sum().orElseGet(() -> Sentence.of("At the first stage "))));
        line.add(Tag.B.of(subject.numbers().spoken(first)));
        sum.clause().ifPresent(clause -> line.addAll(cited(clause)));
        content.add(Tag.P.of(line).as("sum1"));
        sum.meaning().ifPresent(meaning -> content.add(Tag.P.of(meaning)));
        content.addAll(changes(first));
        return Tag.DIV.of(content);
    }

    private static List<Node> cited(Clause clause) {
        return List.of(new Node.Text(" "), Prose.clause(clause));
    }

    /** Why the quota changes. */
    private String why() {
        return switch (subject.stages().get(0).action().kind()) {
            case KEEP_VALUES ->
                "It is worked out again from the votes that candidates have, each time the papers are counted.";
            case QUOTIENTS ->
                "It is worked out again at every stage, from the papers that name somebody still in the count and from"
                        + " what the others have elected.";
            case FIRST_PREFERENCES, SURPLUS, EXCLUSION, ALL_VOTES ->
                subject.record().rule().beginsAgain()
                        ? "It is worked out again when the count begins again, from the papers that still name somebody."
                        : "It changes as votes become non-transferable.";
        };
    }

    private List<Node> changes(Votes first) {
        List<Element> rows = new ArrayList<>();
        Votes before = first;
        for (Stage stage : subject.stages()) {
            if (!stage.quota().equals(before)) {
                before = stage.quota();
                rows.add(Tables.pair(
                        "from stage " + Course.number(stage), subject.numbers().full(before)));
            }
        }
        if (rows.isEmpty()) {
            return subject.stages().size() == 1 ? List.of() : List.of(Tag.P.of("It stays the same at every stage."));
        }
        rows.add(0, Tables.pair("at stage 1", subject.numbers().full(first)));
        return List.of(
                Tag.P.of(why()),
                Tables.folded(
                        "Its values",
                        Tag.TABLE
                                .of(Tables.hidden("Values of the quota"), Tag.TBODY.of(rows))
                                .as("kv")));
    }
}
