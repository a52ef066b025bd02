package org.scrutineer.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which of two readings to take where a BLT text admits both. By default such a text is refused, with an error that
 * names the readings and the choice that selects each.
 *
 * @param layout whether line ends matter
 * @param interiorZero what a {@code 0} between two preferences is
 * @param missingZero what a line is that has no closing {@code 0}
 * @param ballotId what follows a ballot id
 * @param parentheses what parentheses among preferences are
 * @param names how the names stand after the ballots
 * @param charset the character set, of which the first 128 are those of ASCII; bytes that are not of it are an error
 * @param strictness what a notice is
 * @param order what becomes of the order in which the papers stand
 * @param limit how many papers there may be, beside what their order allows
 */
public record BltOptions(
        Layout layout,
        InteriorZero interiorZero,
        MissingZero missingZero,
        BallotId ballotId,
        Parentheses parentheses,
        Names names,
        Charset charset,
        Strictness strictness,
        FileOrder order,
        PapersLimit limit) {

    /** The choices that refuse every text that can be read in two ways. */
    public static final BltOptions STANDARD = new BltOptions(
            Layout.AUTO,
            InteriorZero.REFUSED,
            MissingZero.REFUSED,
            BallotId.AUTO,
            Parentheses.REFUSED,
            Names.AUTO,
            StandardCharsets.UTF_8,
            Strictness.NOTICES_ARE_KEPT,
            FileOrder.FORGOTTEN,
            PapersLimit.OF_PAPERS);

    private static final String ASCII = "0123456789-=()[]\"#/*, \t\r\n";

    /**
     * Checks the character set.
     *
     * @throws IllegalArgumentException if the character set does not contain ASCII as it is
     */
    public BltOptions {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(interiorZero, "interiorZero");
        Objects.requireNonNull(missingZero, "missingZero");
        Objects.requireNonNull(ballotId, "ballotId");
        Objects.requireNonNull(parentheses, "parentheses");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(strictness, "strictness");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(limit, "limit");
        if (!charset.canEncode()
                || !Arrays.equals(ASCII.getBytes(charset), ASCII.getBytes(StandardCharsets.US_ASCII))) {
            throw new IllegalArgumentException("character set must contain ASCII as it is, but was " + charset);
        }
    }

    /** Whether line ends matter. */
    public enum Layout implements BltSetting {
        /**
         * {@link #LINES} if the first line holds the numbers of candidates and seats and no more, else {@link #FREE}.
         */
        AUTO,
        /** One ballot record a line. */
        LINES,
        /** A line end is a blank like any other, as in the first published programs. */
        FREE;

        @Override
        public String key() {
            return "layout";
        }
    }

    /** What a {@code 0} between two preferences is, as in {@code 1 0 0 1 0}, where records stand one a line. */
    public enum InteriorZero implements BltSetting {
        /** An error. */
        REFUSED,
        /** A rank that the voter skipped. */
        SKIPPED_RANK;

        @Override
        public String key() {
            return "interiorZero";
        }
    }

    /** What a line is that has no closing {@code 0}, where records stand one a line. */
    public enum MissingZero implements BltSetting {
        /** An error. */
        REFUSED,
        /** A record that the line end closes. */
        CLOSED_BY_LINE_END;

        @Override
        public String key() {
            return "missingZero";
        }
    }

    /** What follows a ballot id, as in {@code (x) 1 2 0}. */
    public enum BallotId implements BltSetting {
        /** What can be read in one way only; else an error. */
        AUTO,
        /** The number of papers, which must be 1, then preferences. */
        BEFORE_PAPERS,
        /** Preferences; the id stands for one paper. */
        IN_PLACE_OF_PAPERS;

        @Override
        public String key() {
            return "ballotId";
        }
    }

    /** What parentheses among preferences are, as in {@code 2 1 (3 4) 0}. */
    public enum Parentheses implements BltSetting {
        /** An error. */
        REFUSED,
        /** Candidates marked equal. */
        EQUAL_RANK;

        @Override
        public String key() {
            return "parentheses";
        }
    }

    /** How the names stand after the ballots. */
    public enum Names implements BltSetting {
        /** What can be read in one way only; else an error. */
        AUTO,
        /** One candidate a line; a second string on the line is the party. */
        ONE_A_LINE,
        /** One candidate a quoted string, wherever line ends are. */
        ONE_A_STRING,
        /** In comments: {@code # ALTERNATIVE NAME 1: Ann (Party)}. */
        IN_COMMENTS;

        @Override
        public String key() {
            return "names";
        }
    }

    /** What a notice is. */
    public enum Strictness implements BltSetting {
        /** A remark beside the election. */
        NOTICES_ARE_KEPT,
        /** An error: the first notice, by line and column, is thrown. */
        NOTICES_ARE_ERRORS;

        @Override
        public String key() {
            return "strictness";
        }
    }

    /**
     * A character set.
     *
     * @param charset the character set
     */
    public record Coding(Charset charset) implements BltSetting {

        static final String KEY = "charset";

        public Coding {
            Objects.requireNonNull(charset, "charset");
        }

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public String word() {
            return charset.name();
        }
    }

    /** What becomes of the order in which the papers stand. */
    public enum FileOrder {
        /** Nothing: papers are grouped, and only their preferences and numbers are kept. */
        FORGOTTEN,
        /** It is kept beside them as the order of the election, those of one record one after the other. */
        KEPT
    }

    /**
     * Returns the same choices but for one.
     *
     * @param setting the choice
     * @return the changed copy
     * @throws IllegalArgumentException if it is a character set that does not contain ASCII as it is
     */
    public BltOptions with(BltSetting setting) {
        return new BltOptions(
                changed(layout, setting),
                changed(interiorZero, setting),
                changed(missingZero, setting),
                changed(ballotId, setting),
                changed(parentheses, setting),
                changed(names, setting),
                changed(new Coding(charset), setting).charset(),
                changed(strictness, setting),
                order,
                limit);
    }

    @SuppressWarnings("unchecked")
    private static <S extends BltSetting> S changed(S present, BltSetting setting) {
        return present.getClass().isInstance(setting) ? (S) setting : present;
    }

    /**
     * Returns the same choices for another character set.
     *
     * @param charset the character set
     * @return the changed copy
     * @throws IllegalArgumentException if the character set does not contain ASCII as it is
     */
    public BltOptions with(Charset charset) {
        return with(new Coding(charset));
    }

    /**
     * Returns the same choices with another fate of the order of papers.
     *
     * @param order what becomes of it
     * @return the changed copy
     */
    public BltOptions with(FileOrder order) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order, limit);
    }

    /**
     * Returns the same choices with another limit of papers.
     *
     * @param limit how many papers there may be
     * @return the changed copy
     */
    public BltOptions with(PapersLimit limit) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order, limit);
    }

    /**
     * Returns the standard choices but for some, given in words.
     *
     * @param words the words by key
     * @return the choices
     * @throws IllegalArgumentException if there is no such key, or no such word for it
     */
    public static BltOptions of(Map<String, String> words) {
        BltOptions options = STANDARD;
        for (Map.Entry<String, String> each : words.entrySet()) {
            options = options.with(BltSetting.of(each.getKey(), each.getValue()));
        }
        return options;
    }

    /**
     * Returns the choices that are not the standard ones, in words that {@link #of(Map)} reads.
     *
     * @return the words by key; the order of papers and their limit are no part of them
     */
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        List<BltSetting> standard = STANDARD.settings();
        settings().stream()
                .filter(setting -> !standard.contains(setting))
                .forEach(setting -> words.put(setting.key(), setting.word()));
        return words;
    }

    private List<BltSetting> settings() {
        return List.of(
                layout, interiorZero, missingZero, ballotId, parentheses, names, new Coding(charset), strictness);
    }
}
