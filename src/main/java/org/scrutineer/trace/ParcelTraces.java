package org.scrutineer.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.audit.PaperTreatment;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.StageAction;

/**
 * The paths of ballot papers through a count in parcels, all papers of which with the same preferences go the same way.
 *
 * @param stages what each stage does
 * @param beginnings when all papers are laid out by first preferences: at the first stage, and whenever the count
 *     begins again
 * @param treatment how papers are treated
 */
record ParcelTraces(List<List<StageMoves>> stages, Set<Receipt> beginnings, PaperTreatment treatment)
        implements PaperTraces.Paths {

    static ParcelTraces of(CountRecord count, PaperTreatment treatment) {
        Set<Receipt> beginnings = count.stages().stream()
                .filter(stage -> stage.action() instanceof StageAction.FirstPreferences)
                .map(Receipt::at)
                .collect(Collectors.toSet());
        return new ParcelTraces(StageMoves.ofAll(count, treatment), beginnings, treatment);
    }

    @Override
    public PaperTrace of(Preferences marked, Preferences read, int number) {
        TracedPaper paper = new TracedPaper(marked, read, treatment);
        List<PaperTrace.Step> steps = new ArrayList<>();
        for (List<StageMoves> stage : stages) {
            Receipt receipt = stage.get(0).receipt();
            if (beginnings.contains(receipt)) {
                paper = new TracedPaper(marked, read, treatment);
                paper.lay(stage.get(0));
            } else {
                paper.pass(stage);
            }
            if (steps.isEmpty() && !paper.isValid()) {
                return new PaperTrace(read, List.of());
            }
            steps.add(paper.step(receipt.stage(), receipt.part()));
        }
        return new PaperTrace(read, steps);
    }
}
