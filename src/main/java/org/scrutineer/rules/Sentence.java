package org.scrutineer.rules;

/**
 * The beginning of the sentence that a rule book is: what it is called, what it renders, and how it counts. Each stage of the
 * sentence has one next word, so that nothing can be left out or swapped, and a sentence that is not yet finished is a value
 * that editions of one law share.
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
        return citation -> new Cited(id, title, citation);
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
     * @param id the identifier
     * @param title what the rule book is called
     * @param citation the text it renders
     */
    public record Cited(String id, String title, String citation) {

        /**
         * Checks the heading.
         *
         * @throws UnsoundRuleBookException if the identifier, the title or the text is out of shape
         */
        public Cited {
            Soundness.ofHeading(id, title, citation);
        }

        /**
         * Transfers papers in parcels.
         *
         * @param places the decimal places of votes
         * @return the sentence, to go on with what of a paper counts
         */
        public ParcelSentence.Papers parcels(int places) {
            return ParcelSentence.of(this, places);
        }

        /**
         * Counts all papers by keep values.
         *
         * @param places the decimal places of votes, where they are not exact
         * @return the sentence, to go on with what of a paper counts
         */
        public KeepValueSentence.Papers keepValues(int places) {
            return KeepValueSentence.of(this, places);
        }

        /**
         * Counts all papers once; the most votes win.
         *
         * @return the sentence, to go on with which votes a paper gives
         */
        public PluralitySentence.Papers plurality() {
            return PluralitySentence.of(this);
        }
    }
}
