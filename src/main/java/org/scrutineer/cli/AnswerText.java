package org.scrutineer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/** How the lot for a single tie fell, as it is written on the command line. */
final class AnswerText {

    /** The option. */
    static final String OPTION = "--answer";

    /** What the value of the option is called. */
    static final String LABEL = "STAGE:PURPOSE:N,N[,N...]:N[:WHO]";

    private static final int PARTS = 4;

    private AnswerText() {}

    /**
     * Reads an answer.
     *
     * @param text the stage, the purpose, the tied, the one chosen and, if that is to be stated, who decided
     * @return the answer
     * @throws IllegalArgumentException if the text is not that
     */
    static Lots.Answer parse(String text) {
        List<String> parts = List.of(text.split(":", PARTS + 1));
        if (parts.size() < PARTS) {
            throw new IllegalArgumentException("an answer must be " + LABEL + ", but was \"" + text + "\"");
        }
        return new Lots.Answer(
                Numbers.atLeastOne("stage", parts.get(0)),
                purpose(parts.get(1)),
                new TreeSet<>(Numbers.candidates(parts.get(2))),
                Numbers.atLeastOne("the candidate chosen", parts.get(3)),
                parts.size() > PARTS ? parts.get(PARTS) : "");
    }

    private static TiePurpose purpose(String word) {
        return Arrays.stream(TiePurpose.values())
                .filter(purpose -> word(purpose).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("what a lot is for must be "
                        + Arrays.stream(TiePurpose.values())
                                .map(AnswerText::word)
                                .collect(Collectors.joining(" or "))
                        + ", but was \"" + word + "\""));
    }

    private static String word(TiePurpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Checks that each answer settled a tie, so that none is lost in silence.
     *
     * @param answers the answers
     * @param count the record of the count
     * @throws IllegalArgumentException if one settled none
     */
    static void requireUsed(List<Lots.Answer> answers, CountRecord count) {
        for (Lots.Answer answer : answers) {
            boolean used = count.stages().stream()
                    .filter(stage -> stage.number() == answer.stage())
                    .flatMap(stage -> stage.decisions().stream())
                    .map(Decision::ties)
                    .flatMap(List::stream)
                    .anyMatch(
                            tie -> tie.method() == TieMethod.MANUAL && tied(tie).equals(answer.tied()));
            if (!used) {
                throw new IllegalArgumentException(OPTION + ": no tie for " + answer.purpose() + " at stage "
                        + answer.stage() + " between candidates "
                        + answer.tied().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "))
                        + " needed a lot");
            }
        }
    }

    private static Set<Integer> tied(TieBreak tie) {
        Set<Integer> numbers = new TreeSet<>();
        tie.candidates().forEach(candidate -> numbers.add(candidate.number()));
        return numbers;
    }
}
