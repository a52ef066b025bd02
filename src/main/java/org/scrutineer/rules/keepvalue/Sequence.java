package org.scrutineer.rules.keepvalue;

import java.util.List;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;

/** What is still done on the same figures once somebody is elected or excluded on them. */
public enum Sequence implements Part {
    /** Nothing: the papers are counted again by the same keep values. */
    ONE_DECISION_A_COUNT("oneDecisionACount") {
        @Override
        public boolean asksForExclusion(List<Decision> elections) {
            return elections.isEmpty();
        }

        @Override
        public boolean revises(List<Decision> decisions) {
            return decisions.isEmpty();
        }
    },
    /** Everything: an exclusion may follow elections, and the keep values are worked out anew each time. */
    ALL_ON_THE_SAME_FIGURES("allOnTheSameFigures") {
        @Override
        public boolean asksForExclusion(List<Decision> elections) {
            return true;
        }

        @Override
        public boolean revises(List<Decision> decisions) {
            return true;
        }
    };

    private final String form;

    Sequence(String form) {
        this.form = form;
    }

    /**
     * Returns whether exclusions are asked for.
     *
     * @param elections the elections on these figures, possibly none
     * @return whether the steps are asked
     */
    public abstract boolean asksForExclusion(List<Decision> elections);

    /**
     * Returns whether keep values are worked out anew.
     *
     * @param decisions all decisions on these figures, possibly none
     * @return whether they are
     */
    public abstract boolean revises(List<Decision> decisions);

    @Override
    public PartDescription description() {
        return PartDescription.of(form);
    }
}
