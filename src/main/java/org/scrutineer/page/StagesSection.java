package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.Course;

/**
 * The count stage by stage: how it works, the whole in one picture, and a card for each entry of the record.
 *
 * @param subject the count
 */
record StagesSection(Subject subject) {

    Element element() {
        List<Node> content = new ArrayList<>();
        content.add(Tag.P.of(how()));
        if (subject.stages().size() == 1) {
            content.add(new StageCard(subject, 0).element().as("alone"));
        } else {
            content.add(new Strips(subject).element());
            content.add(Tag.H3.of("Step through the count").with(Attribute.ID, "step"));
            content.add(Tag.P
                    .of("Choose a stage, or move with the arrow keys. On paper all stages are printed.")
                    .as("hint"));
            content.add(player());
        }
        return SectionKind.STAGES.of(content);
    }

    private String how() {
        return switch (subject.stages().get(0).action().kind()) {
            case KEEP_VALUES ->
                "Each paper is one vote. Whoever is elected keeps of each vote just what the quota needs, and the rest goes"
                        + " on to the next preference; the papers are counted again and again until that holds. If nobody"
                        + " more is elected, whoever has the fewest votes is excluded, as if not on the papers. A stage is"
                        + " one count of the papers that decides something.";
            case QUOTIENTS ->
                "Each paper counts whole for the first candidate on it who is still in the count. A candidate's quotient is"
                        + " the number of these papers, divided by one more than the part of a candidate that they have"
                        + " already elected together. Whoever has the highest quotient is elected if it is more than the"
                        + " quota. If nobody has, whoever has the lowest is excluded, and the count begins again without"
                        + " that candidate: those elected come back. A stage is one such step.";
            case ALL_VOTES ->
                "All votes on all papers are counted at once, and the most votes win. None is passed on. So there is one"
                        + " stage.";
            case FIRST_PREFERENCES, SURPLUS, EXCLUSION ->
                "Each paper is one vote, for its first preference. Whoever has the quota is elected, and votes beyond it go"
                        + " on to the next preferences. If nobody has votes to spare, whoever has the fewest is excluded, and"
                        + (subject.record().rule().beginsAgain()
                                ? " the count begins again without that candidate: those elected lose their places until"
                                        + " they have the quota again."
                                : " those papers go on.")
                        + " A stage is one such step; its number is that of the rule book.";
        };
    }

    private Element player() {
        List<Node> content = new ArrayList<>(List.of(Tag.LEGEND.of("Stage").as("vh")));
        List<Stage> stages = subject.stages();
        for (int entry = 0; entry < stages.size(); entry++) {
            Element button = Tag.INPUT
                    .of()
                    .with(Attribute.TYPE, "radio")
                    .with(Attribute.NAME, "st")
                    .with(Attribute.ID, "p" + entry);
            content.add(entry == 0 ? button.with(Attribute.CHECKED, "") : button);
            content.add(label(entry, stages.get(entry)));
        }
        content.add(Tag.DIV
                .of(IntStream.range(0, stages.size())
                        .mapToObj(entry -> new StageCard(subject, entry).element())
                        .toList())
                .as("cards"));
        return Tag.FIELDSET.of(content).as("player");
    }

    private static Element label(int entry, Stage stage) {
        Node number = new Node.Text(Course.number(stage));
        boolean elects = stage.decisions().stream().anyMatch(decision -> decision.type() == DecisionType.ELECT);
        Element label = elects
                ? Tag.LABEL.of(number, Tag.SPAN.of(", somebody is elected").as("vh"))
                : Tag.LABEL.of(number);
        Element named = label.with(Attribute.FOR, "p" + entry);
        return elects ? named.as("w") : named;
    }
}
