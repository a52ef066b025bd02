package org.scrutineer.audit.reading;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.scrutineer.record.CountNumbering;
import org.scrutineer.record.RuleDescription;

/** A rule book as the check understands it. */
public final class RuleReading {

    private final Book book;
    private final List<String> doubts;

    private RuleReading(Book book, List<String> doubts) {
        this.book = book;
        this.doubts = List.copyOf(doubts);
    }

    /** A rule book of some family. */
    private interface Book {
        <R> R match(
                Function<ParcelRule, R> parcels,
                Function<KeepValueRule, R> keepValues,
                Function<PluralityRule, R> plurality);
    }

    private record Parcels(ParcelRule rule) implements Book {
        @Override
        public <R> R match(
                Function<ParcelRule, R> parcels,
                Function<KeepValueRule, R> keepValues,
                Function<PluralityRule, R> plurality) {
            return parcels.apply(rule);
        }
    }

    private record KeepValues(KeepValueRule rule) implements Book {
        @Override
        public <R> R match(
                Function<ParcelRule, R> parcels,
                Function<KeepValueRule, R> keepValues,
                Function<PluralityRule, R> plurality) {
            return keepValues.apply(rule);
        }
    }

    private record Plurality(PluralityRule rule) implements Book {
        @Override
        public <R> R match(
                Function<ParcelRule, R> parcels,
                Function<KeepValueRule, R> keepValues,
                Function<PluralityRule, R> plurality) {
            return plurality.apply(rule);
        }
    }

    private record NotUnderstood() implements Book {
        @Override
        public <R> R match(
                Function<ParcelRule, R> parcels,
                Function<KeepValueRule, R> keepValues,
                Function<PluralityRule, R> plurality) {
            return Readings.refuse();
        }
    }

    /**
     * Reads what a rule book says of itself.
     *
     * @param rule the rule book
     * @return what is understood of it
     */
    public static RuleReading of(RuleDescription rule) {
        Words whole = Words.of(rule.parts());
        whole.text("family");
        if (whole.has(RuleDescription.PROVISIONAL)) {
            whole.text(RuleDescription.PROVISIONAL);
        }
        if (whole.has(RuleDescription.NUMBERING)) {
            whole.oneOf(
                    RuleDescription.NUMBERING,
                    Arrays.stream(CountNumbering.values())
                            .map(CountNumbering::term)
                            .toArray(String[]::new));
        }
        whole.part(RuleDescription.OPTIONS).ifPresent(chosen -> rule.options().keySet().forEach(chosen::text));
        Book book = rule.family()
                .map(known -> switch (known) {
                    case PARCELS -> new Parcels(ParcelRule.read(whole));
                    case KEEP_VALUES -> new KeepValues(KeepValueRule.read(whole));
                    case PLURALITY -> new Plurality(PluralityRule.read(whole));
                })
                .orElseGet(() -> {
                    whole.unknown("family");
                    return new NotUnderstood();
                });
        return new RuleReading(book, whole.doubts());
    }

    /**
     * Returns what is not understood.
     *
     * @return a sentence for each word, empty if all is understood
     */
    public List<String> doubts() {
        return doubts;
    }

    /**
     * Returns what the function for the family of the rule book returns.
     *
     * @param parcels for rule books that transfer papers in parcels
     * @param keepValues for rule books that count by keep values
     * @param plurality for rule books by which the most votes win
     * @param <R> what is returned
     * @return the result
     * @throws IllegalStateException if something is not understood
     */
    public <R> R match(
            Function<ParcelRule, R> parcels,
            Function<KeepValueRule, R> keepValues,
            Function<PluralityRule, R> plurality) {
        return doubts.isEmpty() ? book.match(parcels, keepValues, plurality) : Readings.refuse();
    }
}
