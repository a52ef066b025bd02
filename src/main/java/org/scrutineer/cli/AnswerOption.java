package org.scrutineer.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/** How lots for single ties fell, as the command line takes it. */
final class AnswerOption {

    /** The option. */
    static final String NAME = "--answer";

    private AnswerOption() {}

    /**
     * Words what would settle a tie.
     *
     * @param needed the tie that needs a lot
     * @return the options, to go after the message
     */
    static String toType(LotNeededException needed) {
        return toType(NAME + " \"" + needed.answerToComplete() + "\"");
    }

    /**
     * Words an option that would settle a tie.
     *
     * @param option the option with its value
     * @return the words, to go after a message
     */
    static String toType(String option) {
        return "; to settle it: " + option + ", N being the candidate drawn, or --lots with an order of all candidates";
    }

    /**
     * Checks that each answer settled a tie, so that none is lost in silence.
     *
     * @param name what the answers were given by, for the message
     * @param lots the lots supplied
     * @param count the record of the count
     * @param election the election
     * @param book the rule book
     * @throws IllegalArgumentException if one settled none
     */
    static void requireUsed(String name, Lots lots, CountRecord count, Election election, RuleBook book) {
        List<Answer> recorded = Lots.of(count).answers();
        for (Answer answer : lots.answers()) {
            if (!recorded.contains(answer) && !isAskedFor(answer, lots, election, book)) {
                throw new IllegalArgumentException(name + ": no tie for " + answer.purpose() + " at stage "
                        + answer.stage() + " between candidates "
                        + answer.tied().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "))
                        + " needed a lot");
            }
        }
    }

    /**
     * Whether a count that has every other answer stops for this one: it may be for a lot that was not used in the end.
     */
    private static boolean isAskedFor(Answer answer, Lots lots, Election election, RuleBook book) {
        Lots others = Lots.none()
                .withFirst(lots.answers().stream()
                        .filter(other -> !other.equals(answer))
                        .toList());
        try {
            Stv.count(election, book, others);
            return false;
        } catch (LotNeededException needed) {
            return needed.stage() == answer.stage()
                    && needed.tie().purpose() == answer.purpose()
                    && needed.tie().numbers().equals(answer.tied());
        }
    }
}
