package org.scrutineer.ties;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.CountInProgress;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Answer;

/** A tie that waits for a lot, reached in one way or several, and where each answer leads. */
final class TieNode {

    private final CountInProgress waiting;
    private final CountInProgress.Question question;
    private final List<Object> standing;
    private final int deviations;
    private final List<Edge> edges = new ArrayList<>();

    /** Where answers lead. */
    sealed interface Target permits Waits, Ends {}

    /**
     * To another tie.
     *
     * @param node the tie
     */
    record Waits(TieNode node) implements Target {}

    /**
     * To the end.
     *
     * @param elected who is elected, in ballot-paper order
     */
    record Ends(List<Candidate> elected) implements Target {}

    /**
     * Answers and where they lead.
     *
     * @param answers one answer, or several one after the other that stand for all orders of the same
     * @param ways how many ways of falling they stand for
     * @param target where they lead
     */
    record Edge(List<Answer> answers, BigInteger ways, Target target) {}

    /**
     * A tie.
     *
     * @param waiting the count that waits
     * @param standing what is the same of all counts that go on alike
     * @param deviations how many lots on the way fell otherwise than supplied
     */
    TieNode(CountInProgress waiting, List<Object> standing, int deviations) {
        this.waiting = waiting;
        this.question = waiting.question().orElseThrow();
        this.standing = standing;
        this.deviations = deviations;
    }

    /**
     * What is the same of all counts that go on alike where one waits: where it stands, and the answers since its last
     * step.
     *
     * @param now the count that waits
     * @param before the tie before
     * @param standing the same of the tie before
     * @param answers what led on from there
     * @return the standing
     */
    static List<Object> standing(
            CountInProgress.Question now, CountInProgress.Question before, List<Object> standing, Object answers) {
        boolean sameStep = now.juncture().step() == before.juncture().step();
        return sameStep ? List.of(standing, answers, now.juncture()) : List.of(now.juncture());
    }

    CountInProgress waiting() {
        return waiting;
    }

    CountInProgress.Question question() {
        return question;
    }

    List<Object> standing() {
        return standing;
    }

    int deviations() {
        return deviations;
    }

    int depth() {
        return waiting.answers().size();
    }

    void lead(Edge edge) {
        edges.add(edge);
    }

    List<Edge> edges() {
        return edges;
    }

    /** Who is elected by now, and who can still be. */
    TieOutcomes.OpenWay open() {
        List<Candidate> elected = new ArrayList<>();
        List<Candidate> continuing = new ArrayList<>();
        question.figures().tallies().forEach(tally -> {
            switch (tally.status()) {
                case ELECTED -> elected.add(tally.candidate());
                case CONTINUING, GUARDED -> continuing.add(tally.candidate());
                case EXCLUDED, WITHDRAWN -> {}
            }
        });
        return new TieOutcomes.OpenWay(elected, continuing);
    }
}
