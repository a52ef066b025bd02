package org.scrutineer.audit;

import java.util.List;
import org.scrutineer.record.Decision;
import org.scrutineer.record.StageAction;

/** What a rule book asks for when a stage is done. */
sealed interface Due {

    /** The decisions that lead to it. */
    List<Decision> decisions();

    /**
     * A further stage.
     *
     * @param decisions the decisions that lead to it
     * @param action what the stage is
     */
    record Next(List<Decision> decisions, StageAction action) implements Due {}

    /**
     * The end of the count.
     *
     * @param decisions the last decisions
     */
    record End(List<Decision> decisions) implements Due {}

    /** The rest of an exclusion that is made in several transfers. */
    record Rest() implements Due {
        @Override
        public List<Decision> decisions() {
            return List.of();
        }
    }

    /**
     * A lot that nobody supplied.
     *
     * @param tied the candidates it is between
     */
    record LotMissing(List<Integer> tied) implements Due {
        @Override
        public List<Decision> decisions() {
            return List.of();
        }
    }
}
