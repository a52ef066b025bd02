package org.scrutineer.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.audit.PaperTreatment;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RuleFamily;

/**
 * The paths of ballot papers through a count, derived from its record alone.
 *
 * <p>Where a rule book rounds, or leaves part of a surplus behind, it does not say of which paper. Here each paper that
 * leaves bears the rounding of its own value; what no paper carries is borne by the papers that stay, each in
 * proportion to its value. So the shares of a paper always add up to one vote, and those of all papers to every total.
 * Where a rule book lets papers rise above the value at which they were received, those that go on have more than one
 * vote, and those that stay as much less. Where votes are credited for all papers together that a receiver gets in one
 * transfer, and cut off, each of these papers has an equal share of what was credited, as an exact fraction, and bears
 * what is lost of its own worth; of a surplus each paper of the candidate bears a part in proportion to its share.
 * Where the most votes win, a paper may have several, and gives them once.
 */
public final class PaperTraces {

    private static final String TOGETHER = "Votes are credited for papers together; each paper has an equal share of"
            + " what was credited for those it came with.";

    private final PaperTreatment treatment;
    private final CountRecord count;
    private final RonMarks ron;
    private final Paths paths;

    private PaperTraces(PaperTreatment treatment, CountRecord count, Paths paths) {
        this.count = count;
        this.treatment = treatment;
        this.ron = RonMarks.of(count);
        this.paths = paths;
    }

    /** How a count of one family is followed. */
    interface Paths {

        /** The number of a paper that is not known. */
        int NO_NUMBER = 0;

        /**
         * Follows a paper.
         *
         * @param marked the preferences as marked
         * @param read what of the paper counts
         * @param number its number in the order of the papers, from 1, or {@value #NO_NUMBER}
         * @return the path
         */
        PaperTrace of(Preferences marked, Preferences read, int number);
    }

    /**
     * Prepares to trace papers through a count.
     *
     * @param count the record of the count
     * @return the traces to ask for
     * @throws IllegalArgumentException if the record is of a rule book whose transfers are not known here
     */
    public static PaperTraces of(CountRecord count) {
        PaperTreatment treatment = PaperTreatment.of(count);
        if (count.rule().family().filter(RuleFamily.PARCELS::equals).isEmpty()) {
            return new PaperTraces(treatment, count, new DividedTraces(count.stages(), treatment));
        }
        return new PaperTraces(treatment, count, inParcels(count, treatment));
    }

    private static Paths inParcels(CountRecord count, PaperTreatment treatment) {
        if (count.rule().papers().areLookedAtInTurn()) {
            return PapersInTurnTraces.of(count, treatment);
        }
        return count.rule().papers().areChosenByTheirOrder()
                ? WholePaperTraces.of(count, treatment)
                : ParcelTraces.of(count, treatment);
    }

    /**
     * Returns what the paths take as read, where the rule book credits votes to papers together and says of no single
     * paper what it has.
     *
     * @return a sentence, or nothing if each paper has a value of its own
     */
    public Optional<String> reading() {
        return treatment.creditsTogether() ? Optional.of(TOGETHER) : Optional.empty();
    }

    /**
     * Returns the path of a paper.
     *
     * @param preferences the preferences on the paper
     * @return its path
     */
    public PaperTrace of(Preferences preferences) {
        return of(preferences, Paths.NO_NUMBER);
    }

    /**
     * Returns where the votes of papers were at the end of each stage, such as of those of one precinct. The totals of
     * all papers of a count are those of its record.
     *
     * @param papers the papers
     * @return the totals, stage by stage as in the record; empty if none of the papers is valid
     * @throws IllegalArgumentException if papers of the same preferences went different ways, by their order
     */
    public List<PaperTrace.Step> totals(Ballots papers) {
        TracedTotals totals = new TracedTotals();
        for (int entry = 0; entry < papers.size(); entry++) {
            totals.add(of(papers.preferencesOf(entry)), papers.papersOf(entry));
        }
        return totals.steps();
    }

    /**
     * Returns the totals of groups of papers that are all papers of the count, such as of each precinct.
     *
     * @param groups the papers, by the names of the groups
     * @return the totals of each group, stage by stage as in the record, in the order of the groups
     * @throws IllegalArgumentException if those of all groups together are not the totals of the record, or papers of
     *     the same preferences went different ways, by their order
     */
    public Map<String, List<PaperTrace.Step>> totals(Map<String, Ballots> groups) {
        Map<String, List<PaperTrace.Step>> totals = new LinkedHashMap<>();
        TracedTotals together = new TracedTotals();
        groups.forEach((name, papers) -> {
            List<PaperTrace.Step> steps = totals(papers);
            together.add(new PaperTrace(Preferences.NONE, steps), 1);
            totals.put(name, steps);
        });
        together.requireTotalsOf(count.stages());
        return Collections.unmodifiableMap(totals);
    }

    /**
     * Returns the path of a paper whose number is known, for counts that choose papers by their order.
     *
     * @param preferences the preferences on the paper
     * @param number its number in the order of the papers, from 1
     * @return its path, known to its end
     */
    public PaperTrace of(Preferences preferences, int number) {
        PaperTrace path = paths.of(preferences, ron.along(treatment.read(preferences)), number);
        return new PaperTrace(preferences, path.steps(), path.partsAt());
    }
}
