package org.scrutineer.audit.reading;

import java.util.Arrays;
import java.util.List;
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

    /**
     * What is done with a rule book of each family.
     *
     * @param <R> what comes of it
     */
    public interface Families<R> {

        /**
         * Takes a rule book that transfers papers in parcels.
         *
         * @param rule the rule book
         * @return what comes of it
         */
        R parcels(ParcelRule rule);

        /**
         * Takes a rule book that counts by keep values.
         *
         * @param rule the rule book
         * @return what comes of it
         */
        R keepValues(KeepValueRule rule);

        /**
         * Takes a rule book by which quotients elect.
         *
         * @param rule the rule book
         * @return what comes of it
         */
        R quotients(QuotientRule rule);

        /**
         * Takes a rule book by which the most votes win.
         *
         * @param rule the rule book
         * @return what comes of it
         */
        R plurality(PluralityRule rule);
    }

    /** A rule book of some family. */
    private interface Book {
        <R> R accept(Families<R> families);
    }

    private record Parcels(ParcelRule rule) implements Book {
        @Override
        public <R> R accept(Families<R> families) {
            return families.parcels(rule);
        }
    }

    private record KeepValues(KeepValueRule rule) implements Book {
        @Override
        public <R> R accept(Families<R> families) {
            return families.keepValues(rule);
        }
    }

    private record Quotients(QuotientRule rule) implements Book {
        @Override
        public <R> R accept(Families<R> families) {
            return families.quotients(rule);
        }
    }

    private record Plurality(PluralityRule rule) implements Book {
        @Override
        public <R> R accept(Families<R> families) {
            return families.plurality(rule);
        }
    }

    private record NotUnderstood() implements Book {
        @Override
        public <R> R accept(Families<R> families) {
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
        whole.part(RuleDescription.OPTIONS)
                .ifPresent(chosen -> rule.options().keySet().forEach(chosen::text));
        Book book = rule.family()
                .map(known -> switch (known) {
                    case PARCELS -> new Parcels(ParcelRule.read(whole));
                    case KEEP_VALUES -> new KeepValues(KeepValueRule.read(whole));
                    case QUOTIENTS -> new Quotients(QuotientRule.read(whole));
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
     * Returns what comes of what is done with a rule book of this family.
     *
     * @param families what is done with each
     * @param <R> what comes of it
     * @return the result
     * @throws IllegalStateException if something is not understood
     */
    public <R> R accept(Families<R> families) {
        return doubts.isEmpty() ? book.accept(families) : Readings.refuse();
    }
}
