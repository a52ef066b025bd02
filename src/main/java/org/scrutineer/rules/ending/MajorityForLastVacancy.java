package org.scrutineer.rules.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;

/**
 * Ends a count when one place is left and one candidate's votes outweigh those of all other continuing candidates, in
 * most laws together with every surplus that has not been transferred: that candidate is elected. Where two can say so,
 * who then have equal votes, neither is; nor is a candidate whom constraints doom.
 *
 * @param margin when votes outweigh the others
 * @param against what they are held against
 * @param clause the clause
 */
public record MajorityForLastVacancy(Margin margin, Against against, Clause clause) implements Ending {

    /** When votes outweigh the others. */
    public enum Margin {
        /** They are no fewer. */
        AT_LEAST("atLeast") {
            @Override
            boolean outweighs(Votes votes, Votes others) {
                return votes.isAtLeast(others);
            }
        },
        /** They are more. */
        MORE_THAN("moreThan") {
            @Override
            boolean outweighs(Votes votes, Votes others) {
                return votes.isMoreThan(others);
            }
        };

        private final String word;

        Margin(String word) {
            this.word = word;
        }

        abstract boolean outweighs(Votes votes, Votes others);
    }

    /** What the votes of a candidate are held against. */
    public enum Against {
        /** What all other continuing candidates have, and every surplus that waits. */
        OTHERS_AND_SURPLUSES("majorityForLastVacancy") {
            @Override
            Votes beside(CountView view) {
                return view.untransferredSurpluses();
            }
        },
        /** What all other continuing candidates have, whatever surpluses wait. */
        OTHERS("majorityOfOthersForLastVacancy") {
            @Override
            Votes beside(CountView view) {
                return Votes.ZERO;
            }
        };

        private final String form;

        Against(String form) {
            this.form = form;
        }

        abstract Votes beside(CountView view);
    }

    public MajorityForLastVacancy {
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Makes the ending that counts surpluses that wait with the others.
     *
     * @param margin when votes outweigh the others
     * @param clause the clause
     */
    public MajorityForLastVacancy(Margin margin, Clause clause) {
        this(margin, Against.OTHERS_AND_SURPLUSES, clause);
    }

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        if (view.vacancies() != 1 || !view.undeclared().isEmpty()) {
            return List.of();
        }
        Votes all = view.continuing().stream().map(view::votesOf).reduce(against.beside(view), Votes::plus);
        List<Candidate> ahead = view.continuing().stream()
                .filter(candidate -> margin.outweighs(view.votesOf(candidate), all.minus(view.votesOf(candidate))))
                .toList();
        return ahead.size() == 1 && !view.doomed().containsAll(ahead) ? electing(ahead, view) : List.of();
    }

    private List<Decision> electing(List<Candidate> ahead, CountView view) {
        List<Candidate> others = new ArrayList<>(view.continuing());
        others.removeAll(ahead);
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.of(DecisionType.ELECT, ahead, Reason.UNCATCHABLE, clause));
        if (!others.isEmpty()) {
            decisions.add(Decision.of(DecisionType.EXCLUDE, others, Reason.COUNT_COMPLETE, clause));
        }
        decisions.add(Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause));
        return decisions;
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return against == Against.OTHERS_AND_SURPLUSES ? Optional.of(Set.of(Compared.ALL_OTHERS)) : Optional.empty();
    }

    @Override
    public PartDescription description() {
        return PartDescription.of(against.form, clause).with("margin", margin.word);
    }
}
