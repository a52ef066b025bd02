package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.Fate;
import org.scrutineer.wording.InactiveWords;
import org.scrutineer.wording.MovementWords;

/**
 * The complete table: every candidate at every entry of the record, in parts of ten entries.
 *
 * @param subject the count
 */
record FiguresSection(Subject subject) {

    private static final int ENTRIES = 10;
    private static final int TALL = 20;
    private static final int SHORT_PLACES = 2;
    private static final String NONE = "–";

    /**
     * A button by which the table is shown in another way.
     *
     * @param id the identifier, which the style sheet knows
     * @param type what kind of button
     * @param words what it says
     */
    private record Choice(String id, String type, String words) {

        Element button() {
            return Tag.INPUT
                    .of()
                    .with(Attribute.TYPE, type)
                    .with(Attribute.NAME, "v-" + type)
                    .with(Attribute.ID, id);
        }

        Element label() {
            return Tag.LABEL.of(words).with(Attribute.FOR, id);
        }

        List<Element> both() {
            return List.of(button(), label());
        }
    }

    Element element() {
        List<Node> content = new ArrayList<>(List.of(Tag.LEGEND.of("Show")));
        int entries = subject.stages().size();
        if (entries > 1) {
            Choice first = new Choice("v0", "radio", "changes and votes");
            content.addAll(List.of(first.button().with(Attribute.CHECKED, ""), first.label()));
            content.addAll(new Choice("v1", "radio", "votes only").both());
            content.addAll(new Choice("v2", "radio", "changes only").both());
        }
        if (!subject.record().rule().isExact() && subject.record().rule().places() > SHORT_PLACES) {
            content.add(Tag.BR.of());
            content.addAll(new Choice("v3", "checkbox", "hide what follows the point (cut off, not rounded)").both());
        }
        List<Element> parts = new ArrayList<>();
        for (int from = 0; from < entries; from += ENTRIES) {
            parts.add(part(from, Math.min(entries, from + ENTRIES)));
        }
        Element tables = Tag.DIV.of(parts).as("tables");
        List<Node> all = new ArrayList<>();
        all.add(Tag.P.of(
                entries > 1
                        ? "Every candidate at every stage: above, what the stage changed; below, the votes after it."
                        : "Every candidate’s votes."));
        if (content.size() > 1) {
            content.add(tables);
            all.add(Tag.FIELDSET.of(content).as("view"));
        } else {
            all.add(tables);
        }
        return SectionKind.FIGURES.of(all);
    }

    private Element part(int from, int to) {
        List<Candidate> shown = subject.record().rows().stream()
                .filter(candidate -> from == 0 || !isOut(from - 1, candidate))
                .toList();
        String id = "cap" + from / ENTRIES;
        Element table = Tag.TABLE
                .of(
                        Tag.CAPTION.of(caption(from, to)).with(Attribute.ID, id),
                        Tag.THEAD.of(heading(from, to)),
                        Tag.TBODY.of(shown.stream()
                                .map(candidate -> row(candidate, from, to))
                                .toList()),
                        Tag.TFOOT.of(foot(from, to)))
                .as("fig")
                .with(Attribute.DATA_RECORD, "stages");
        Element container = Tables.scrolling(table, id, shown.size() > TALL ? "wide tall" : "wide");
        int left = subject.record().rows().size() - shown.size();
        return left == 0
                ? container
                : Tag.DIV.of(
                        container,
                        Tag.P
                                .of(left + (left == 1 ? " candidate" : " candidates")
                                        + " excluded before, without votes, not repeated here.")
                                .as("hint"));
    }

    private String caption(int from, int to) {
        String first = Course.number(subject.stages().get(from));
        return to - from == 1
                ? "Stage " + first
                : "Stages " + first + " to " + Course.number(subject.stages().get(to - 1));
    }

    private Element heading(int from, int to) {
        List<Element> cells = new ArrayList<>(List.of(Tables.column("Candidate")));
        for (Stage stage : subject.stages().subList(from, to)) {
            String number = Course.number(stage);
            cells.add(Tag.TH
                    .of(Subject.join(
                            List.of(Tag.SPAN.of(number).as("sn"), new Node.Text(" ")),
                            subject.said(MovementWords.title(stage))))
                    .with(Attribute.SCOPE, "col")
                    .with(Attribute.DATA_STAGE, number));
        }
        return Tag.TR.of(cells);
    }

    /** Whether a candidate is out of the count after an entry, and has nothing. */
    private boolean isOut(int entry, Candidate candidate) {
        Tally tally = subject.stages().get(entry).tallyOf(candidate);
        boolean out = tally.status() == Status.EXCLUDED || tally.status() == Status.WITHDRAWN;
        return out && tally.votes().isZero();
    }

    private Element row(Candidate candidate, int from, int to) {
        List<Element> cells = new ArrayList<>();
        cells.add(Tables.row(subject.names().of(candidate)).with(Attribute.DATA_CANDIDATE, candidate.number()));
        for (int entry = from; entry < to; entry++) {
            cells.add(cell(candidate, entry));
        }
        Element row = Tag.TR.of(cells);
        return subject.course().fateOf(candidate) instanceof Fate.Chosen ? row.as("e") : row;
    }

    private Element cell(Candidate candidate, int entry) {
        Votes votes = subject.stages().get(entry).tallyOf(candidate).votes();
        Votes before = entry == 0
                ? votes
                : subject.stages().get(entry - 1).tallyOf(candidate).votes();
        boolean out = isOut(entry, candidate);
        if (out && before.isZero()) {
            return Tag.TD.of(NONE);
        }
        List<Node> content = figure(
                votes.minus(before),
                out ? Subject.words(NONE) : subject.numbers().full(votes));
        if (subject.course().fateOf(candidate) instanceof Fate.Chosen chosen && chosen.entry() == entry) {
            return Tag.TD
                    .of(Subject.join(content, List.of(Tag.EM.of("✓ elected"))))
                    .as("w");
        }
        return Tag.TD.of(content);
    }

    /** A change and what it comes to; the change stands first, and only if there is one. */
    private List<Node> figure(Votes change, List<Node> total) {
        return change.isZero()
                ? total
                : List.of(Tag.I.of(subject.numbers().change(change)), new Node.Text(" "), Tag.B.of(total));
    }

    private List<Element> foot(int from, int to) {
        boolean ranked = subject.record().rule().hasQuota();
        List<Element> rows = new ArrayList<>();
        rows.add(sums(
                ranked ? "Non-transferable" : "Votes not used", "nonTransferable", from, to, Stage::nonTransferable));
        InactiveWords.rows(subject.record())
                .forEach(cause -> rows.add(sums(
                        InactiveWords.row(cause),
                        "nonTransferable." + cause.term(),
                        from,
                        to,
                        stage -> InactiveWords.votes(stage, cause))));
        boolean loses = subject.stages().stream()
                .anyMatch(stage -> !stage.lossByFraction().isZero());
        if (loses) {
            rows.add(sums("Loss by fraction", "lossByFraction", from, to, Stage::lossByFraction));
        }
        if (subject.record().rule().hasVotesThatAddUp()) {
            rows.add(sums("Total", "total", from, to, Course::total).as("sum"));
        }
        if (ranked) {
            rows.add(plain("Quota", "quota", from, to, Stage::quota));
        }
        return rows;
    }

    private Element sums(String words, String row, int from, int to, Function<Stage, Votes> amount) {
        List<Element> cells = new ArrayList<>(List.of(Tables.row(words).with(Attribute.DATA_ROW, row)));
        for (int entry = from; entry < to; entry++) {
            Votes now = amount.apply(subject.stages().get(entry));
            Votes before = entry == 0 ? now : amount.apply(subject.stages().get(entry - 1));
            cells.add(Tag.TD.of(figure(now.minus(before), subject.numbers().full(now))));
        }
        return Tag.TR.of(cells);
    }

    private Element plain(String words, String row, int from, int to, Function<Stage, Votes> amount) {
        List<Element> cells = new ArrayList<>(List.of(Tables.row(words).with(Attribute.DATA_ROW, row)));
        for (Stage stage : subject.stages().subList(from, to)) {
            cells.add(Tag.TD.of(subject.numbers().full(amount.apply(stage))));
        }
        return Tag.TR.of(cells);
    }
}
