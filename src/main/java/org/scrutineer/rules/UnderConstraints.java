package org.scrutineer.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.tie.TieRule;

/**
 * What a rule book by which papers are transferred in parcels does where constraints must be met.
 *
 * @param doomed how those leave who cannot be elected any more
 * @param ties how ties are settled between candidates of whom not all can be elected
 */
public record UnderConstraints(Doomed doomed, TieRule ties) {

    public UnderConstraints {
        Objects.requireNonNull(doomed, "doomed");
        Objects.requireNonNull(ties, "ties");
    }

    /**
     * The doomed leave as all who are excluded, unless a step sees to them.
     *
     * @throws UnsoundRuleBookException if exclusions have several ways, or none
     */
    static Doomed doomedBy(List<Step> steps) {
        List<Doomed> ways = steps.stream()
                .map(Step::doomed)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (ways.contains(Doomed.BY_A_STEP)) {
            return Doomed.BY_A_STEP;
        }
        if (ways.size() != 1) {
            throw new UnsoundRuleBookException(
                    "doomed",
                    "how the doomed leave must be said unless all exclusions have one way, but they have "
                            + ways.size());
        }
        return ways.get(0);
    }

    /**
     * Equals are told apart as by all steps that settle ties.
     *
     * @throws UnsoundRuleBookException if they have several ways, or none
     */
    static TieRule tiesBy(List<Step> steps) {
        List<TieRule> rules =
                steps.stream().map(Step::tieRule).flatMap(Optional::stream).toList();
        long ways = rules.stream().map(TieRule::breakers).distinct().count();
        if (ways != 1) {
            throw new UnsoundRuleBookException(
                    "ties",
                    "how equals are settled of whom not all can be elected must be said unless all steps have one way,"
                            + " but they have " + ways);
        }
        return rules.get(0);
    }

    /** Says what is not as a reader takes it of the first step that says it. */
    PartDescription description(List<Step> steps) {
        PartDescription said = PartDescription.NOTHING;
        Optional<Doomed> first =
                steps.stream().map(Step::doomed).flatMap(Optional::stream).findFirst();
        if (!first.equals(Optional.of(doomed)) && !doomed.equals(Doomed.BY_A_STEP)) {
            said = said.with("doomed", doomed.description());
        }
        Optional<TieRule> firstRule =
                steps.stream().map(Step::tieRule).flatMap(Optional::stream).findFirst();
        return firstRule.map(TieRule::breakers).equals(Optional.of(ties.breakers()))
                ? said
                : said.with("ties", ties.description());
    }
}
