package org.scrutineer.audit.reading;

import java.util.List;
import org.scrutineer.record.Decision;
import org.scrutineer.record.StageAction;

/** What a rule book asks for when a stage is done. */
public sealed interface Due {

    /**
     * Returns the decisions that lead to it.
     *
     * @return the decisions in their order
     */
    List<Decision> decisions();

    /**
     * A further stage.
     *
     * @param decisions the decisions that lead to it
     * @param action what the stage is
     * @param step the step that asks for it, which says how papers move
     */
    record Next(List<Decision> decisions, StageAction action, StepReading step) implements Due {

        /** Copies the list. */
        public Next {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * The end of the count.
     *
     * @param decisions the last decisions
     */
    record End(List<Decision> decisions) implements Due {

        /** Copies the list. */
        public End {
            decisions = List.copyOf(decisions);
        }
    }

    /** The rest of a surplus or an exclusion that is made in several transfers. */
    record RestOfTheMove() implements Due {
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

        /** Copies the list. */
        public LotMissing {
            tied = List.copyOf(tied);
        }

        @Override
        public List<Decision> decisions() {
            return List.of();
        }
    }
}
