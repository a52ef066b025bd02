package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A stage, or one part of it, with the figures at its end.
 *
 * @param number the stage, from 1
 * @param part which value of an exclusion this is, from 1; 0 if the stage is planned in one piece
 * @param kind what the stage is
 * @param actedOn the candidates whose papers move, ascending
 * @param votes what each candidate has, in the order of their numbers
 * @param nonTransferable the non-transferable votes so far
 * @param loss the votes lost by fraction so far
 * @param quota the quota at the end of the stage or part
 * @param elected those elected on these figures, in order, with those deemed elected as the last remaining
 * @param excluded those excluded by the stage, ascending; in a stage of several parts they stand at the first
 */
record LiteralStage(
        int number,
        int part,
        LiteralKind kind,
        List<Integer> actedOn,
        List<BigDecimal> votes,
        BigDecimal nonTransferable,
        BigDecimal loss,
        BigDecimal quota,
        List<Integer> elected,
        List<Integer> excluded) {

    /** Copies the lists. */
    LiteralStage {
        actedOn = List.copyOf(actedOn);
        votes = List.copyOf(votes);
        elected = List.copyOf(elected);
        excluded = List.copyOf(excluded);
    }

    /**
     * Returns what a candidate has.
     *
     * @param candidate the candidate's number
     * @return the votes
     */
    BigDecimal votesOf(int candidate) {
        return votes.get(candidate - 1);
    }

    /**
     * Returns the same stage with one more elected on its figures.
     *
     * @param candidate the candidate's number
     * @return a new stage
     */
    LiteralStage withElected(int candidate) {
        List<Integer> more = new ArrayList<>(elected);
        more.add(candidate);
        return new LiteralStage(number, part, kind, actedOn, votes, nonTransferable, loss, quota, more, excluded);
    }

    /**
     * Returns the stage on one line, so that two tables can be compared line by line.
     *
     * @return such as {@code 3.1 exclusion [2, 6]: 12.00 3.60 | nt 0.00 | loss 0.00 | quota 18.00 | elected [3] |
     *     excluded [2, 6]}
     */
    @Override
    public String toString() {
        return line(
                number,
                part,
                kind,
                actedOn,
                votes.stream().map(BigDecimal::toPlainString).toList(),
                nonTransferable.toPlainString(),
                loss.toPlainString(),
                quota.toPlainString(),
                elected,
                excluded);
    }

    /** The line of a stage whose figures are texts, with what its fields are called here. */
    static String line(
            int number,
            int part,
            LiteralKind kind,
            List<Integer> actedOn,
            List<String> votes,
            String nonTransferable,
            String loss,
            String quota,
            List<Integer> elected,
            List<Integer> excluded) {
        String label = part == 0 ? Integer.toString(number) : number + "." + part;
        return label + " " + kind + " " + actedOn + ": " + String.join(" ", votes) + " | nt " + nonTransferable
                + " | loss " + loss + " | quota " + quota + " | elected " + elected + " | excluded " + excluded;
    }
}
