package org.scrutineer.trace;

import java.util.List;
import org.scrutineer.audit.PaperTreatment;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Stage;

/**
 * How ballot papers divide in a count each stage of which divides every paper anew.
 *
 * @param stages the stages of the record
 * @param treatment how papers are treated
 */
record DividedTraces(List<Stage> stages, PaperTreatment treatment) implements PaperTraces.Paths {

    /** Copies the list. */
    DividedTraces {
        stages = List.copyOf(stages);
    }

    @Override
    public PaperTrace of(Preferences marked, Preferences read, int number) {
        List<PaperTrace.Step> steps = stages.stream()
                .flatMap(stage -> treatment.divide(read, stage).map(shares -> step(stage, shares)).stream())
                .toList();
        boolean isValid = treatment.isValidForNobody(read)
                || steps.stream().limit(1).anyMatch(step -> !step.held().isEmpty());
        return new PaperTrace(read, isValid ? steps : List.of());
    }

    private static PaperTrace.Step step(Stage stage, PaperTreatment.Shares shares) {
        return new PaperTrace.Step(stage.number(), stage.part(), shares.held(), shares.rest(), shares.lost());
    }
}
