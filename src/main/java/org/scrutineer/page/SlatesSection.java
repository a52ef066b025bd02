package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.compare.Slates;
import org.scrutineer.record.CountRecord;
import org.scrutineer.wording.Percent;

/**
 * What each slate of candidates gets, by one count or by several of the same papers.
 *
 * @param subject the count
 * @param others records of other counts of the same papers
 */
record SlatesSection(Subject subject, List<CountRecord> others) {

    SlatesSection {
        others = List.copyOf(others);
    }

    /** The section, if anybody stands for a slate. */
    Optional<Element> element() {
        Slates slates = Slates.of(subject.record());
        if (slates.all().stream().allMatch(slate -> slate.name().isBlank())) {
            return Optional.empty();
        }
        List<Element> heading = new ArrayList<>(List.of(
                Tables.column("Slate"),
                Tables.column("Candidates"),
                Tables.column("First preferences"),
                Tables.column("%"),
                Tables.column("Places"),
                Tables.column("% of places")));
        for (CountRecord other : others) {
            heading.add(Tables.column(
                    new Node.Text("Places by "), Names.foreign(other.rule().id())));
        }
        List<Element> rows =
                slates.all().stream().map(slate -> row(slates, slate)).toList();
        return Optional.of(SectionKind.SLATES.of(List.of(
                Tag.P.of("A slate is the party stated for its candidates. Percentages are rounded, halves up."),
                Tables.scrolling(
                        Tag.TABLE
                                .of(
                                        Tag.CAPTION.of("What each slate gets").with(Attribute.ID, "slc"),
                                        Tag.THEAD.of(Tag.TR.of(heading)),
                                        Tag.TBODY.of(rows))
                                .as("fig")
                                .with(Attribute.DATA_RECORD, "slates"),
                        "slc"))));
    }

    private Element row(Slates slates, Slates.Slate slate) {
        Optional<Votes> first = slates.firstPreferences(slate);
        int seats = slates.seats(slate);
        List<Element> cells = new ArrayList<>();
        cells.add(slate.name().isBlank() ? Tables.row("no slate") : Tables.row(Names.foreign(slate.name())));
        cells.add(Tag.TD.of(Integer.toString(slate.nominated())));
        cells.add(first.map(votes -> Tag.TD.of(subject.numbers().spoken(votes))).orElseGet(() -> Tag.TD.of("–")));
        cells.add(first.map(votes -> Tag.TD.of(
                        Percent.of(votes, Votes.of(subject.record().input().papersValid()))))
                .orElseGet(() -> Tag.TD.of("–")));
        cells.add(Tag.TD.of(Tag.B.of(Integer.toString(seats))));
        cells.add(
                Tag.TD.of(Percent.of(Votes.of(seats), Votes.of(subject.record().seats()))));
        for (CountRecord other : others) {
            cells.add(Tag.TD.of(Tag.B.of(Integer.toString(Slates.of(other).seats(slate)))));
        }
        return Tag.TR.of(cells);
    }
}
