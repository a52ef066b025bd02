package org.scrutineer.recount;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.rules.Families;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.PluralityRules;
import org.scrutineer.rules.QuotientRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.parcel.Asked;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.Part;

/**
 * What the decisions of a rule book hang on.
 *
 * @param compared all that votes are compared with
 * @param spread how far votes spread when surpluses are transferred
 * @param exclusions whether anything can be decided amid an exclusion
 */
record Comparisons(Set<Compared> compared, Spread spread, Exclusions exclusions) {

    /** Whether election test and endings are asked while the papers of the excluded leave. */
    enum Exclusions {
        /** All leave before anything is asked. */
        AT_ONCE,
        /** They may leave in several transfers, and something is asked after each. */
        IN_STEPS
    }

    /** Copies the set. */
    Comparisons {
        compared = Set.copyOf(compared);
    }

    /**
     * Returns the comparisons of a rule book.
     *
     * @param book the rule book
     * @return the comparisons, or nothing if a part does not say what it compares
     */
    static Optional<Comparisons> of(RuleBook book) {
        return book.accept(new Families<>() {

            @Override
            public Optional<Comparisons> parcels(ParcelRules rules) {
                return ofParcels(rules);
            }

            @Override
            public Optional<Comparisons> keepValues(KeepValueRules rules) {
                return rules.candidature() == Candidature.ALL_NOMINATED
                        ? joined(Stream.of(
                                                Stream.<Part>of(rules.quota(), rules.election()),
                                                rules.endings().stream(),
                                                rules.steps().stream(),
                                                rules.furtherSteps().stream())
                                        .<Part>flatMap(parts -> parts))
                                .map(all -> new Comparisons(all, Spread.ANYHOW, Exclusions.AT_ONCE))
                        : Optional.empty();
            }

            @Override
            public Optional<Comparisons> quotients(QuotientRules rules) {
                return Optional.empty();
            }

            @Override
            public Optional<Comparisons> plurality(PluralityRules rules) {
                // However many votes a paper has, none gives a candidate more than one.
                return joined(Stream.of(rules.election()))
                        .map(all -> new Comparisons(all, Spread.ANYHOW, Exclusions.AT_ONCE));
            }
        });
    }

    private static Optional<Comparisons> ofParcels(ParcelRules rules) {
        if (rules.credit().cutsOff()) {
            return Optional.empty();
        }
        List<InTransfers> forms =
                rules.steps().stream().map(Step::forms).flatMap(List::stream).toList();
        boolean inSteps = forms.stream()
                .anyMatch(form -> form instanceof Grouping
                        && form != Grouping.Form.ALL_AT_ONCE
                        && form.asked() == Asked.AFTER_EACH);
        return joined(Stream.of(
                                Stream.<Part>of(rules.quota(), rules.election(), rules.next()),
                                rules.endings().stream(),
                                rules.steps().stream())
                        .<Part>flatMap(parts -> parts))
                .map(all -> new Comparisons(all, spread(forms), inSteps ? Exclusions.IN_STEPS : Exclusions.AT_ONCE));
    }

    private static Spread spread(List<InTransfers> forms) {
        List<OptionalInt> places = forms.stream()
                .filter(SurplusForm.class::isInstance)
                .map(form -> ((SurplusForm) form).proportionalTo())
                .distinct()
                .toList();
        return places.size() == 1 && places.get(0).isPresent()
                ? Spread.proportional(places.get(0).getAsInt())
                : Spread.ANYHOW;
    }

    private static Optional<Set<Compared>> joined(Stream<Part> parts) {
        Set<Compared> all = EnumSet.noneOf(Compared.class);
        for (Part part : parts.toList()) {
            Optional<Set<Compared>> some = part.compared();
            if (some.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(some.get());
        }
        return Optional.of(all);
    }
}
