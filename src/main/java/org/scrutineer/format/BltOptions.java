package org.scrutineer.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

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
        FileOrder order) {

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
            FileOrder.FORGOTTEN);

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
        if (!charset.canEncode()
                || !Arrays.equals(ASCII.getBytes(charset), ASCII.getBytes(StandardCharsets.US_ASCII))) {
            throw new IllegalArgumentException("character set must contain ASCII as it is, but was " + charset);
        }
    }

    /** Whether line ends matter. */
    public enum Layout {
        /** {@link #LINES} if the first line holds the numbers of candidates and seats and no more, else {@link #FREE}. */
        AUTO,
        /** One ballot record a line. */
        LINES,
        /** A line end is a blank like any other, as in the first published programs. */
        FREE
    }

    /** What a {@code 0} between two preferences is, as in {@code 1 0 0 1 0}, where records stand one a line. */
    public enum InteriorZero {
        /** An error. */
        REFUSED,
        /** A rank that the voter skipped. */
        SKIPPED_RANK
    }

    /** What a line is that has no closing {@code 0}, where records stand one a line. */
    public enum MissingZero {
        /** An error. */
        REFUSED,
        /** A record that the line end closes. */
        CLOSED_BY_LINE_END
    }

    /** What follows a ballot id, as in {@code (x) 1 2 0}. */
    public enum BallotId {
        /** What can be read in one way only; else an error. */
        AUTO,
        /** The number of papers, which must be 1, then preferences. */
        BEFORE_PAPERS,
        /** Preferences; the id stands for one paper. */
        IN_PLACE_OF_PAPERS
    }

    /** What parentheses among preferences are, as in {@code 2 1 (3 4) 0}. */
    public enum Parentheses {
        /** An error. */
        REFUSED,
        /** Candidates marked equal. */
        EQUAL_RANK
    }

    /** How the names stand after the ballots. */
    public enum Names {
        /** What can be read in one way only; else an error. */
        AUTO,
        /** One candidate a line; a second string on the line is the party. */
        ONE_A_LINE,
        /** One candidate a quoted string, wherever line ends are. */
        ONE_A_STRING
    }

    /** What a notice is. */
    public enum Strictness {
        /** A remark beside the election. */
        NOTICES_ARE_KEPT,
        /** An error: the first notice, by line and column, is thrown. */
        NOTICES_ARE_ERRORS
    }

    /** What becomes of the order in which the papers stand. */
    public enum FileOrder {
        /** Nothing: papers are grouped, and only their preferences and numbers are kept. */
        FORGOTTEN,
        /** It is kept beside them as the order of the election, those of one record one after the other. */
        KEPT
    }

    /**
     * Returns the same choices with another layout.
     *
     * @param layout whether line ends matter
     * @return the changed copy
     */
    public BltOptions with(Layout layout) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order);
    }

    /**
     * Returns the same choices with another reading of a zero between preferences.
     *
     * @param interiorZero what it is
     * @return the changed copy
     */
    public BltOptions with(InteriorZero interiorZero) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order);
    }

    /**
     * Returns the same choices with another reading of a line without a closing zero.
     *
     * @param missingZero what it is
     * @return the changed copy
     */
    public BltOptions with(MissingZero missingZero) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order);
    }

    /**
     * Returns the same choices with another reading of what follows a ballot id.
     *
     * @param ballotId what follows it
     * @return the changed copy
     */
    public BltOptions with(BallotId ballotId) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order);
    }

    /**
     * Returns the same choices with another reading of parentheses.
     *
     * @param parentheses what they are
     * @return the changed copy
     */
    public BltOptions with(Parentheses parentheses) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order);
    }

    /**
     * Returns the same choices with another reading of the names.
     *
     * @param names how they stand
     * @return the changed copy
     */
    public BltOptions with(Names names) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order);
    }

    /**
     * Returns the same choices for another character set.
     *
     * @param charset the character set
     * @return the changed copy
     * @throws IllegalArgumentException if the character set does not contain ASCII as it is
     */
    public BltOptions with(Charset charset) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order);
    }

    /**
     * Returns the same choices with another view of notices.
     *
     * @param strictness what a notice is
     * @return the changed copy
     */
    public BltOptions with(Strictness strictness) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order);
    }

    /**
     * Returns the same choices with another fate of the order of papers.
     *
     * @param order what becomes of it
     * @return the changed copy
     */
    public BltOptions with(FileOrder order) {
        return new BltOptions(
                layout, interiorZero, missingZero, ballotId, parentheses, names, charset, strictness, order);
    }
}
