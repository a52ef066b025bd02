package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/**
 * Carries out the elections that a rule book's test asks for on the same figures. Under constraints candidates are
 * elected one at a time, in the order of the test. If an election dooms another candidate whom the test named, the test
 * is asked again.
 *
 * <p>Inferred: where candidates have equal votes and not all of them can be elected, the rule book's ties say who of
 * all of them is elected first, and then who of the rest. So a lot can be needed that changes nothing: of A, B and C
 * with equal votes A and C may exclude each other while B can be elected with either; yet if B comes first by lot, it
 * was drawn among three, and is drawn again between A and C.
 */
final class Elections {

    private final ElectionTest test;
    private final Optional<TieRule> ties;
    private Lots lots;
    private final CountView view;
    private final Statuses statuses;
    private final Consumer<Decision> log;
    private final List<Decision> taken = new ArrayList<>();

    /**
     * Elections on the present figures.
     *
     * @param test the test
     * @param ties how ties are settled, if the rule book has a way
     * @param lots the lots supplied
     * @param view the count
     * @param statuses who stands how
     * @param log receives every decision as it is taken
     */
    Elections(
            ElectionTest test,
            Optional<TieRule> ties,
            Lots lots,
            CountView view,
            Statuses statuses,
            Consumer<Decision> log) {
        this.test = test;
        this.ties = ties;
        this.lots = lots;
        this.view = view;
        this.statuses = statuses;
        this.log = log;
    }

    /**
     * Carries out all elections.
     *
     * @return what the test asked for and was done, without those guarded or doomed meanwhile
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    List<Decision> carryOut() {
        statuses.mark(view.stage()).forEach(log);
        while (!carriesOut(test.elections(view, lots))) {
            statuses.mark(view.stage()).forEach(log);
        }
        return taken;
    }

    /** Carries out elections until one makes another impossible; returns whether all were carried out. */
    private boolean carriesOut(List<Decision> asked) {
        List<Candidate> left = new ArrayList<>();
        List<Candidate> waiting = new ArrayList<>();
        for (Decision decision : asked) {
            (decision.type() == DecisionType.ELECT ? left : waiting).addAll(decision.candidates());
        }
        for (Decision decision : asked) {
            if (decision.type() != DecisionType.ELECT) {
                take(decision);
            } else if (!carriesOut(decision, left, waiting)) {
                return false;
            }
        }
        return true;
    }

    private boolean carriesOut(Decision decision, List<Candidate> left, List<Candidate> waiting) {
        List<Candidate> elected = new ArrayList<>();
        List<TieBreak> steps = new ArrayList<>(decision.ties());
        List<Decision> marks = new ArrayList<>();
        boolean asAsked = true;
        while (asAsked && elected.size() < decision.candidates().size()) {
            TieRule.Settled next = settle(decision.candidates().get(elected.size()), left);
            lots = lots.after(next.steps());
            statuses.elect(next.chosen(), view.stage(), decision.reason());
            elected.add(next.chosen());
            left.remove(next.chosen());
            steps.addAll(next.steps());
            marks.addAll(statuses.mark(view.stage()));
            asAsked = next.steps().isEmpty()
                    && statuses.doomed().stream()
                            .noneMatch(doomed -> left.contains(doomed) || waiting.contains(doomed));
        }
        take(new Decision(DecisionType.ELECT, elected, decision.reason(), decision.clause(), steps));
        marks.forEach(log);
        return asAsked;
    }

    private void take(Decision decision) {
        taken.add(decision);
        log.accept(decision);
    }

    /** Chooses between a candidate and equals who are to be elected too, if not all of them can be. */
    private TieRule.Settled settle(Candidate first, List<Candidate> left) {
        List<Candidate> equals = left.stream()
                .filter(candidate -> view.votesOf(candidate).equals(view.votesOf(first)))
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
        return equals.size() > view.vacancies() || statuses.canBeElected(equals)
                ? new TieRule.Settled(first, List.of())
                : ties.map(rule -> rule.settle(new Tie(TiePurpose.ELECTION, equals), view, lots))
                        .orElse(new TieRule.Settled(first, List.of()));
    }
}
