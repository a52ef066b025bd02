package org.scrutineer.page;

import java.util.List;

/**
 * Who would take a place that falls vacant, if that was worked out; else how to do so.
 *
 * @param subject the count
 * @param successions what was worked out
 */
record VacancySection(Subject subject, List<Succession> successions) {

    VacancySection {
        successions = List.copyOf(successions);
    }

    Element element() {
        if (subject.record().elected().isEmpty()) {
            return SectionKind.VACANCY.of(List.of(
                    Tag.P.of("Nobody is elected who could leave a place.").as("empty")));
        }
        if (successions.isEmpty()) {
            return SectionKind.VACANCY.of(List.of(
                    Tag.P
                            .of(
                                    "Not worked out for this page, as it takes the papers, and whoever then wants the place. This"
                                            + " says who takes the place of the candidate numbered N:")
                            .as("empty"),
                    Tag.PRE
                            .of(Tag.CODE.of(new Commands(subject.record()).vacancy()))
                            .with(Attribute.TABINDEX, 0)));
        }
        Element table = Tag.TABLE
                .of(
                        Tag.CAPTION.of("Who would take the place of whom").with(Attribute.ID, "vac"),
                        Tag.THEAD.of(Tag.TR.of(
                                Tables.column("If this member leaves"),
                                Tables.column("the place goes to"),
                                Tables.column("by"))),
                        Tag.TBODY.of(successions.stream().map(this::row).toList()))
                .as("you")
                .with(Attribute.DATA_RECORD, "vacancy");
        return SectionKind.VACANCY.of(List.of(
                Tag.P.of("Worked out from the papers of this count; whoever does not want the place may change it."),
                Tables.scrolling(table, "vac")));
    }

    private Element row(Succession succession) {
        boolean nobody = succession.successors().isEmpty();
        return Tag.TR.of(
                Tag.TH.of(subject.names().of(succession.leaving())).with(Attribute.SCOPE, "row"),
                nobody ? Tag.TD.of("nobody") : Tag.TD.of(subject.names().of(succession.successors())),
                Tag.TD.of(succession.way()
                        + (succession.successors().size() > succession.leaving().size() ? ", who are level" : "")));
    }
}
