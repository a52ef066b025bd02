package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.TieBreak;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.DecisionWords;
import org.scrutineer.wording.MovementWords;
import org.scrutineer.wording.Sentence;
import org.scrutineer.wording.SourcesTold;
import org.scrutineer.wording.TieWords;

/**
 * One entry of the record: what was done, what everybody then had, and what was decided.
 *
 * @param subject the count
 * @param entry the place of the entry, from 0
 */
record StageCard(Subject subject, int entry) {

    private Stage stage() {
        return subject.stages().get(entry);
    }

    Element element() {
        String number = Course.number(stage());
        List<Node> content = new ArrayList<>();
        content.add(Tag.H4.of(Subject.join(
                List.of(Tag.I.of("Stage " + number), new Node.Text(" ")), subject.said(MovementWords.title(stage())))));
        List<Element> work = work();
        if (!work.isEmpty()) {
            content.add(Tag.UL.of(work).as("work"));
        }
        content.add(new CardTable(subject, entry).element());
        List<Element> decided = stage().decisions().stream().map(this::decision).toList();
        if (!decided.isEmpty()) {
            content.add(Tag.UL.of(decided).as("dec"));
        }
        return Tag.ARTICLE.of(content).with(Attribute.ID, "stage-" + number);
    }

    private List<Element> work() {
        List<Element> lines = new ArrayList<>();
        if (stage().action() instanceof StageAction.KeepValues counted) {
            lines.add(Tag.LI.of(subject.said(
                    Sentence.of("The quota is ").amount(stage().quota()).words("."))));
            Sentence kept = MovementWords.keepValues(counted);
            if (!kept.equals(Sentence.of(""))) {
                lines.add(Tag.LI.of(subject.said(kept)));
            }
        }
        SourcesTold sources = SourcesTold.of(stage(), subject.record().rule());
        sources.each().stream()
                .map(source -> Tag.LI.of(subject.said(
                        MovementWords.source(source, subject.record().rule()))))
                .forEach(lines::add);
        sources.rest().ifPresent(rest -> lines.add(Tag.LI.of(subject.said(rest))));
        return lines;
    }

    private Element decision(Decision decision) {
        DecisionWords words = subject.decisions();
        List<Node> content = new ArrayList<>();
        content.add(Tag.B.of(subject.said(words.head(decision))));
        content.addAll(
                subject.said(Sentence.of(" ").then(words.why(entry, decision)).cited(decision.clause())));
        if (!decision.ties().isEmpty()) {
            content.add(Tag.UL.of(decision.ties().stream()
                    .map(tie -> Tag.LI.of(tie(subject, tie, decision)))
                    .toList()));
        }
        return Tag.LI.of(content).as(kind(decision));
    }

    /**
     * Says how a tie was settled.
     *
     * @param subject the count
     * @param tie a step
     * @param decision the decision it belongs to
     * @return a sentence
     */
    static List<Node> tie(Subject subject, TieBreak tie, Decision decision) {
        int next = decision.ties().indexOf(tie) + 1;
        return subject.said(Sentence.of("Tie between ")
                .named(tie.candidates())
                .words(": ")
                .then(TieWords.how(tie))
                .then(TieWords.outcome(
                        tie, decision.ties().subList(next, decision.ties().size())))
                .words("."));
    }

    private static String kind(Decision decision) {
        return decision.type() == DecisionType.ELECT ? "won" : DecisionWords.excludes(decision) ? "out" : "note";
    }
}
