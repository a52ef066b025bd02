package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.record.CountNumbering;

/**
 * The beginning of the sentence that a rule book is: what it is called, what it renders, and how it counts. Each stage
 * of the sentence has one next word, so that nothing can be left out or swapped, and a sentence that is not yet
 * finished is a value that editions of one law share.
 */
public final class Sentence {

    private Sentence() {}

    /**
     * Begins a rule book.
     *
     * @param id the identifier, lower-case words joined by hyphens
     * @param title what the rule book is called
     * @return the sentence, to go on with what it renders
     */
    public static Titled book(String id, String title) {
        return citation -> new Cited(Heading.of(id, title, citation));
    }

    /** The values that a word takes, of which there must be one. */
    @SafeVarargs
    static <T> List<T> all(T first, T... more) {
        List<T> all = new ArrayList<>(List.of(first));
        for (T one : more) {
            all.add(one);
        }
        return all;
    }

    /** A rule book that lacks its text. */
    @FunctionalInterface
    public interface Titled {

        /**
         * Goes on with the text.
         *
         * @param text the text that the rule book renders, as one would cite it
         * @return the sentence, to go on with how it counts
         */
        Cited cites(String text);
    }

    /**
     * A rule book that lacks how it counts.
     *
     * @param heading what it is called and renders
     */
    public record Cited(Heading heading) {

        /**
         * Adds that not all of the text was read that bears on a count.
         *
         * @param reason what was not read, in a few words without full stop
         * @return the sentence so far
         */
        public Cited provisional(String reason) {
            return new Cited(heading.provisional(reason));
        }

        /**
         * Adds other names of the same rule book.
         *
         * @param first a name, lower-case words joined by hyphens
         * @param more further names
         * @return the sentence so far
         */
        public Cited alsoCalled(String first, String... more) {
            return new Cited(heading.alsoCalled(all(first, more)));
        }

        /**
         * Adds how those who count number stages and parts, where they do so in a way of their own.
         *
         * @param numbering the numbering
         * @return the sentence so far
         */
        public Cited numbers(CountNumbering numbering) {
            return new Cited(heading.numbered(numbering));
        }

        /**
         * Adds what is chosen by the options of a program for which the rule book stands.
         *
         * @param chosen what is chosen by each option, by name
         * @return the sentence so far
         */
        public Cited options(Map<String, String> chosen) {
            return new Cited(heading.options(chosen));
        }

        /**
         * Transfers papers in parcels.
         *
         * @param places the decimal places of votes
         * @return the sentence, to go on with what of a paper counts
         */
        public ParcelSentence.Papers parcels(int places) {
            return ParcelSentence.of(heading, places);
        }

        /**
         * Counts all papers by keep values.
         *
         * @param places the decimal places of votes, where they are not exact
         * @return the sentence, to go on with what of a paper counts
         */
        public KeepValueSentence.Papers keepValues(int places) {
            return KeepValueSentence.of(heading, places);
        }

        /**
         * Elects by quotients.
         *
         * @return the sentence, to go on with what of a paper counts
         */
        public QuotientSentence.Papers quotients() {
            return QuotientSentence.of(heading);
        }

        /**
         * Counts all papers once; the most votes win.
         *
         * @return the sentence, to go on with which votes a paper gives
         */
        public PluralitySentence.Papers plurality() {
            return PluralitySentence.of(heading);
        }
    }
}
