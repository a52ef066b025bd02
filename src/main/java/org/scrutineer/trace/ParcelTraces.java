package org.scrutineer.trace;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.audit.PaperTreatment;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;

/**
 * The paths of ballot papers through a count in parcels, all papers of which with the same preferences go the same way.
 *
 * @param stages what each stage does
 * @param treatment how papers are treated
 */
record ParcelTraces(List<List<StageMoves>> stages, PaperTreatment treatment) implements PaperTraces.Paths {

    static ParcelTraces of(CountRecord count, PaperTreatment treatment) {
        return new ParcelTraces(StageMoves.ofAll(count, treatment), treatment);
    }

    @Override
    public PaperTrace of(Preferences marked, Preferences read, int number) {
        TracedPaper paper = new TracedPaper(marked, read, treatment);
        List<PaperTrace.Step> steps = new ArrayList<>();
        for (List<StageMoves> stage : stages) {
            paper.pass(stage);
            if (!paper.isValid()) {
                return new PaperTrace(read, List.of());
            }
            steps.add(paper.step(
                    stage.get(0).receipt().stage(), stage.get(0).receipt().part()));
        }
        return new PaperTrace(read, steps);
    }
}
