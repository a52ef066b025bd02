package org.scrutineer.lot;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.TieMethod;

/**
 * The outcome of a lot drawn for one tie. As text, so that a count can go on elsewhere, it is
 * {@code 3:exclusion:1,2:2:A. Clerk}: the stage, what the choice is for, all the tied, the one chosen and, if that is
 * stated, who decided.
 *
 * @param stage the stage whose figures are tied, from 1
 * @param purpose what the choice is for
 * @param tied the numbers of all candidates tied
 * @param chosen the number of the candidate drawn
 * @param decidedBy who drew the lot or decided, empty if that is not stated
 */
public record Answer(int stage, TiePurpose purpose, Set<Integer> tied, int chosen, String decidedBy) {

    /** What the text of an answer is made of. */
    public static final String FORM = "STAGE:PURPOSE:N,N[,N...]:N[:WHO]";

    private static final int PARTS = 4;

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if the stage is below 1, or the chosen is not one of the tied
     */
    public Answer {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(decidedBy, "decidedBy");
        tied = Set.copyOf(tied);
        if (stage < 1) {
            throw new IllegalArgumentException("stage must be at least 1, but was " + stage);
        }
        if (!tied.contains(chosen)) {
            throw new IllegalArgumentException(
                    "candidate " + chosen + " is not one of the tied " + new TreeSet<>(tied));
        }
    }

    /**
     * Makes an answer that does not state who decided.
     *
     * @param stage the stage whose figures are tied, from 1
     * @param purpose what the choice is for
     * @param tied the numbers of all candidates tied
     * @param chosen the number of the candidate drawn
     */
    public Answer(int stage, TiePurpose purpose, Set<Integer> tied, int chosen) {
        this(stage, purpose, tied, chosen, "");
    }

    /**
     * Makes the answer to a tie.
     *
     * @param tie the tie
     * @param stage the stage whose figures are tied, from 1
     * @param chosen the candidate drawn
     * @param decidedBy who drew the lot or decided, empty if that is not stated
     * @return the answer
     * @throws IllegalArgumentException if the stage is below 1, or the chosen is not one of the tied
     */
    public static Answer to(Tie tie, int stage, Candidate chosen, String decidedBy) {
        return new Answer(stage, tie.purpose(), tie.numbers(), chosen.ballotNumber(), decidedBy);
    }

    /**
     * Returns how every lot of a count fell that its record states: by a person, an order or a draw from a seed.
     *
     * @param record the record of the count
     * @return the answers that would make the lots fall so again
     */
    public static List<Answer> ofAllLots(CountRecord record) {
        return RecordedLots.answers(record, EnumSet.of(TieMethod.MANUAL, TieMethod.LOT_ORDER, TieMethod.DRAW));
    }

    /**
     * Reads an answer.
     *
     * @param text the text
     * @return the answer
     * @throws IllegalArgumentException if the text is not {@value #FORM}
     */
    public static Answer parse(String text) {
        List<String> parts = List.of(text.split(":", PARTS + 1));
        if (parts.size() < PARTS) {
            throw new IllegalArgumentException("an answer must be " + FORM + ", but was \"" + text + "\"");
        }
        Set<Integer> tied = Arrays.stream(parts.get(2).split(",", -1))
                .map(number -> atLeastOne("a candidate number", number.strip()))
                .collect(Collectors.toSet());
        return new Answer(
                atLeastOne("stage", parts.get(0)),
                TiePurpose.parse(parts.get(1)),
                tied,
                atLeastOne("the candidate chosen", parts.get(3)),
                parts.size() > PARTS ? parts.get(PARTS) : "");
    }

    private static int atLeastOne(String what, String text) {
        int number = orZero(text);
        if (number < 1) {
            throw new IllegalArgumentException(
                    what + " must be a whole number of at least 1, but was \"" + text + "\"");
        }
        return number;
    }

    private static int orZero(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /**
     * Returns the answer as text.
     *
     * @return the text, which {@link #parse} reads
     */
    public String text() {
        return beginning(stage, purpose, tied) + chosen + (decidedBy.isEmpty() ? "" : ":" + decidedBy);
    }

    /** The text of an answer up to the candidate chosen. */
    static String beginning(int stage, TiePurpose purpose, Set<Integer> tied) {
        return stage + ":" + purpose.term() + ":"
                + tied.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")) + ":";
    }

    /**
     * Returns the candidate drawn.
     *
     * @param candidates the tied
     * @return the one of them who was drawn
     */
    public Candidate among(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.ballotNumber() == chosen)
                .findFirst()
                .orElseThrow();
    }
}
