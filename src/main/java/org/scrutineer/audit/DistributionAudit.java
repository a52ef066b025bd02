package org.scrutineer.audit;

import java.util.List;
import org.scrutineer.audit.reading.KeepValueRule;
import org.scrutineer.audit.reading.LeavingReading;
import org.scrutineer.audit.reading.ParcelRule;
import org.scrutineer.audit.reading.PluralityRule;
import org.scrutineer.audit.reading.QuotientRule;
import org.scrutineer.audit.reading.RuleReading;
import org.scrutineer.distribution.Distribution;
import org.scrutineer.record.RuleDescription;

/**
 * The check of a published distribution for itself, without the papers: that its counts follow from one another by a
 * rule book, given how many papers went from whom to whom.
 *
 * <pre>{@code
 * Distribution sheet = DistributionReader.read(Path.of("senate.csv"));
 * DistributionReport report =
 *         DistributionAudit.check(sheet, RuleBooks.of("au-senate-law-2021").description(), List.of());
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Sums, quota, transfer values, what candidates are credited with, what is lost, who is elected and excluded and
 * when, the order of surpluses and where the count ends are worked out again, by the readings that check records too.
 * Whether the papers went where they say no distribution can tell. Where it goes its own way it is followed, so that
 * one error does not hide the next.
 */
public final class DistributionAudit {

    private DistributionAudit() {}

    /**
     * Checks a distribution.
     *
     * @param sheet the distribution
     * @param book the rule book, as it describes itself
     * @param lots the order of lots, strongest first, if it is known; a lot that it does not settle is followed and
     *     reported as not checkable
     * @return what was found
     * @throws DistributionRefusedException if no distribution tells enough for a check by the rule book
     * @throws IllegalArgumentException if the order of lots does not name each candidate once
     */
    public static DistributionReport check(Distribution sheet, RuleDescription book, List<Integer> lots) {
        int candidates = sheet.candidates().size();
        if (!lots.isEmpty()
                && !lots.stream()
                        .sorted()
                        .toList()
                        .equals(sheet.candidates().stream()
                                .map(candidate -> candidate.number())
                                .toList())) {
            throw new IllegalArgumentException(
                    "an order of lots must name each of " + candidates + " candidates once, but was " + lots);
        }
        RuleReading reading = RuleReading.of(book);
        if (!reading.doubts().isEmpty()) {
            throw refused(book, reading.doubts().get(0));
        }
        ParcelRule rule = reading.accept(new InParcels(book));
        requireTold(book, rule);
        return new DistributionCheck(sheet, rule, lots).run();
    }

    /** The rule, of a rule book that transfers papers in parcels. */
    private record InParcels(RuleDescription book) implements RuleReading.Families<ParcelRule> {
        @Override
        public ParcelRule parcels(ParcelRule rule) {
            return rule;
        }

        @Override
        public ParcelRule keepValues(KeepValueRule rule) {
            throw refused(book, "votes are counted by keep values");
        }

        @Override
        public ParcelRule quotients(QuotientRule rule) {
            throw refused(book, "quotients elect");
        }

        @Override
        public ParcelRule plurality(PluralityRule rule) {
            throw refused(book, "nothing moves");
        }
    }

    private static void requireTold(RuleDescription book, ParcelRule rule) {
        if (rule.asksForAnOrder()) {
            throw refused(book, "whole papers are chosen by their order");
        }
        if (rule.beginsAgain()) {
            throw refused(book, "the count begins again after an exclusion");
        }
        boolean atOnce = rule.steps().stream()
                .flatMap(step -> step.leaving().stream())
                .anyMatch(leaving -> leaving == LeavingReading.ALL_AT_ONCE);
        if (atOnce && !rule.values().isEmpty()) {
            throw refused(book, "papers of all values leave together in an exclusion");
        }
    }

    private static DistributionRefusedException refused(RuleDescription book, String reason) {
        return new DistributionRefusedException(book.id(), reason);
    }
}
