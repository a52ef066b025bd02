package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.Stage;
import org.scrutineer.record.TieBreak;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.Sentence;

/**
 * Ties and how they were settled, what lots were drawn from, and what the constraints asked for.
 *
 * @param subject the count
 */
record DecidedSection(Subject subject) {

    /** What the ways of settling a tie ask for, in the order in which a rule book names them. */
    private static final Map<String, String> WAYS = Map.of(
            "latestDifference", "the latest earlier stage at which the tied differ decides",
            "earliestDifference", "the first stage at which the tied differ decides",
            "earliestStageDifference", "the first stage at which the tied differ decides",
            "earlierSurplus", "the surplus that arose first goes first",
            "orderOfPreferences", "the first, second and further preferences on all papers decide",
            "lot", "a lot",
            "predeterminedOrder", "an order drawn by lot before the count");

    Element element() {
        List<Node> content = new ArrayList<>();
        content.addAll(ties());
        content.addAll(lots(subject.record().randomness()));
        content.addAll(constraints());
        return SectionKind.DECIDED.of(content);
    }

    private List<Node> ties() {
        List<Element> ties = new ArrayList<>();
        for (Stage stage : subject.stages()) {
            for (Decision decision : stage.decisions()) {
                for (TieBreak tie : decision.ties()) {
                    ties.add(Tag.LI.of(Subject.join(
                            List.of(Tag.SPAN.of("Stage " + Course.number(stage)).as("sn"), new Node.Text(" ")),
                            StageCard.tie(subject, tie, decision),
                            List.of(new Node.Text(" "), Prose.clause(decision.clause())))));
                }
            }
        }
        if (!ties.isEmpty()) {
            return List.of(Tag.H3.of("Ties"), Tag.UL.of(ties));
        }
        List<Node> none = new ArrayList<>(Subject.words("No tie arose, so no lot was needed."));
        wouldBe().ifPresent(none::addAll);
        return List.of(Tag.P.of(none));
    }

    /** What would have settled a tie for exclusion, as far as it can be said here. */
    private Optional<List<Node>> wouldBe() {
        return subject.record()
                .rule()
                .ties()
                .forExclusion()
                .filter(ties -> WAYS.keySet().containsAll(ties.ways()))
                .map(ties -> {
                    String said =
                            ties.ways().stream().map(WAYS::get).collect(Collectors.joining(", and if there is none, "));
                    List<Node> nodes = new ArrayList<>(Subject.words(" Had one been: " + said + " "));
                    nodes.add(Prose.clause(ties.clause()));
                    nodes.add(new Node.Text("."));
                    return nodes;
                });
    }

    private List<Node> lots(Randomness lots) {
        List<Element> rows = new ArrayList<>();
        if (lots.method().hasSeed()) {
            rows.add(Tables.pair(
                    "Lots drawn by", List.of(Tag.CODE.of(lots.method().term()))));
            rows.add(Tables.pair("Seed, as published", List.of(Names.foreign(lots.seed()))));
        }
        if (!lots.context().isEmpty()) {
            rows.add(Tables.pair("Seed used for", List.of(Names.foreign(lots.context()))));
        }
        if (!lots.lotOrder().isEmpty()) {
            boolean drawn = subject.record().rule().ties().actOnTheFirstDrawn();
            rows.add(Tables.pair(
                    drawn
                            ? "Order of lots, the first of those tied is the one acted on"
                            : "Order of lots, strongest first",
                    subject.names().of(lots.lotOrder())));
        }
        return rows.isEmpty() ? List.of() : List.of(Tag.H3.of("Lots"), Tables.pairs("Lots", rows));
    }

    private List<Node> constraints() {
        List<Category> categories = subject.record().categories();
        if (categories.isEmpty()) {
            return List.of(Tag.P.of("No constraints bound who may be elected."));
        }
        List<Element> rows = new ArrayList<>();
        for (Category category : categories) {
            for (Group group : category.groups()) {
                rows.add(row(category, group));
            }
        }
        Element table = Tag.TABLE
                .of(
                        Tag.CAPTION
                                .of("Groups, their bounds, and how many of each are elected")
                                .with(Attribute.ID, "coc"),
                        Tag.THEAD.of(Tag.TR.of(
                                Tables.column("Group"),
                                Tables.column("At least"),
                                Tables.column("At most"),
                                Tables.column("Stood"),
                                Tables.column("Elected"))),
                        Tag.TBODY.of(rows))
                .as("fig")
                .with(Attribute.DATA_RECORD, "constraints");
        List<Node> content = new ArrayList<>(List.of(Tag.H3.of("Constraints"), Tables.scrolling(table, "coc")));
        List<Element> marks = marks();
        content.add(
                marks.isEmpty()
                        ? Tag.P.of("They were met without anybody being guarded or doomed.")
                        : Tag.UL.of(marks));
        return content;
    }

    private Element row(Category category, Group group) {
        List<Candidate> elected =
                subject.record().elected().stream().map(Elected::candidate).toList();
        long stood = subject.record().candidates().stream()
                .filter(candidate -> group.includes(candidate) && !candidate.isWithdrawn())
                .count();
        return Tag.TR.of(
                Tables.row(Names.foreign(category.name()), new Node.Text(": "), Names.foreign(group.name())),
                Tag.TD.of(Integer.toString(group.min())),
                Tag.TD.of(Long.toString(Math.min(group.max(), group.members().size()))),
                Tag.TD.of(Long.toString(stood)),
                Tag.TD.of(Tag.B.of(
                        Long.toString(elected.stream().filter(group::includes).count()))));
    }

    private List<Element> marks() {
        List<Element> marks = new ArrayList<>();
        for (int entry = 0; entry < subject.stages().size(); entry++) {
            Stage stage = subject.stages().get(entry);
            for (Decision decision : stage.decisions()) {
                if (decision.type() == DecisionType.GUARD || decision.type() == DecisionType.DOOM) {
                    marks.add(Tag.LI.of(Subject.join(
                            List.of(Tag.SPAN.of("Stage " + Course.number(stage)).as("sn"), new Node.Text(" ")),
                            subject.said(subject.decisions()
                                    .head(decision)
                                    .then(Sentence.of(" "))
                                    .then(subject.decisions().why(entry, decision))
                                    .cited(decision.clause())))));
                }
            }
        }
        return marks;
    }
}
