package org.scrutineer.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;
import org.scrutineer.wording.Fate;
import org.scrutineer.wording.InactiveWords;

/**
 * Up to three papers that nobody marked, followed to the end: one that helps with a surplus, one that goes from hand to
 * hand, and one that runs out of preferences.
 *
 * @param subject the count
 */
record MadeUpPapers(Subject subject) {

    List<Node> nodes() {
        Optional<PaperTraces> traces = traces();
        if (traces.isEmpty()) {
            return List.of();
        }
        List<Element> papers = papers().stream()
                .flatMap(paper -> journey(paper, traces.get()).stream())
                .toList();
        return papers.isEmpty()
                ? List.of()
                : List.of(
                        Tag.H3.of("Made-up papers, followed to the end"),
                        Tag.P
                                .of("They follow from the figures; nobody’s paper is shown."
                                        + traces.get()
                                                .reading()
                                                .map(reading -> " " + reading)
                                                .orElse(""))
                                .as("hint"),
                        Tag.DIV.of(papers).as("grid"));
    }

    /** Nothing if the record is of a rule book that papers cannot be traced by. */
    private Optional<PaperTraces> traces() {
        try {
            return Optional.of(PaperTraces.of(subject.record()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Set<List<Candidate>> papers() {
        List<Candidate> elected = subject.course().inOrderOfResult().stream()
                .filter(candidate -> subject.course().fateOf(candidate) instanceof Fate.Chosen)
                .toList();
        List<Candidate> out = new ArrayList<>(subject.course().inOrderOfResult().stream()
                .filter(candidate ->
                        candidate.isNominated() && subject.course().fateOf(candidate) instanceof Fate.Excluded)
                .toList());
        Collections.reverse(out);
        Set<List<Candidate>> papers = new LinkedHashSet<>();
        if (!elected.isEmpty() && !out.isEmpty()) {
            Candidate last = elected.get(elected.size() - 1);
            papers.add(distinct(withSurplus().orElse(elected.get(0)), out.get(0), last));
            papers.add(distinct(out.get(Math.min(1, out.size() - 1)), out.get(out.size() - 1), last));
            papers.add(distinct(out.get(0), out.get(out.size() / 3), out.get(out.size() / 2)));
        }
        papers.removeIf(paper -> paper.size() < 2);
        return papers;
    }

    private Optional<Candidate> withSurplus() {
        return subject.stages().stream()
                .map(Stage::sources)
                .flatMap(List::stream)
                .filter(source -> source instanceof Source.Surplus)
                .map(Source::candidate)
                .findFirst();
    }

    private static List<Candidate> distinct(Candidate... candidates) {
        return Stream.of(candidates).distinct().toList();
    }

    private Optional<Element> journey(List<Candidate> paper, PaperTraces traces) {
        PaperTrace trace = traces.of(Preferences.ofRanks(
                paper.stream().map(candidate -> List.of(candidate.number())).toList()));
        if (trace.steps().isEmpty()) {
            return Optional.empty();
        }
        List<Node> ranks = new ArrayList<>();
        for (int i = 0; i < paper.size(); i++) {
            ranks.add(new Node.Text(i == 0 ? "" : " → "));
            ranks.add(Tag.B.of(Integer.toString(i + 1)));
            ranks.add(new Node.Text(" "));
            ranks.add(subject.names().of(paper.get(i)));
        }
        List<Element> steps = new ArrayList<>();
        List<Node> before = List.of();
        for (PaperTrace.Step step : moves(trace)) {
            List<Node> where = where(step);
            if (!Objects.equals(where, before)) {
                String part = step.part() == 0 ? "" : "." + step.part();
                steps.add(Tag.LI.of(Subject.join(
                        List.of(Tag.SPAN.of("Stage " + step.stage() + part).as("sn"), new Node.Text(" ")), where)));
            }
            before = where;
        }
        if (trace.partsAt() > 0) {
            steps.add(Tag.LI.of("Stage " + trace.partsAt()
                    + " moved some papers with these preferences and not others, by their order."));
        }
        return Optional.of(
                Tag.DIV.of(Tag.P.of(ranks).as("pp"), Tag.OL.of(steps)).as("jour"));
    }

    /** The steps at which the paper does not lie as it did before. */
    private static List<PaperTrace.Step> moves(PaperTrace trace) {
        List<PaperTrace.Step> moves = new ArrayList<>();
        for (PaperTrace.Step step : trace.steps()) {
            PaperTrace.Step last = moves.isEmpty() ? step : moves.get(moves.size() - 1);
            if (moves.isEmpty()
                    || !step.held().equals(last.held())
                    || !step.nonTransferable().equals(last.nonTransferable())) {
                moves.add(step);
            }
        }
        return moves;
    }

    private List<Node> where(PaperTrace.Step step) {
        List<Node> where = new ArrayList<>();
        for (Map.Entry<Integer, Fraction> held : step.held().entrySet()) {
            where.add(new Node.Text(where.isEmpty() ? "with " : "; with "));
            where.add(subject.names().of(subject.record().rows().get(held.getKey() - 1)));
            where.add(new Node.Text(worth(held.getValue())));
        }
        if (step.nonTransferable().signum() != 0) {
            where.add(
                    new Node.Text((where.isEmpty() ? "" : "; ") + "non-transferable" + worth(step.nonTransferable())));
            step.inactive().keySet().forEach(cause -> where.add(new Node.Text(" " + InactiveWords.because(cause))));
        }
        return where;
    }

    private String worth(Fraction share) {
        if (share.equals(Fraction.ONE)) {
            return "";
        }
        Fraction cut = share.cutOff(Math.max(2, subject.record().rule().places()));
        return ", worth " + cut + (cut.equals(share) ? "" : "…");
    }
}
