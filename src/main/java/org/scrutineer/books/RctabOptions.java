package org.scrutineer.books;

import static org.scrutineer.rules.ending.Endings.endingAfterStage;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.marksInTurn;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.rules.ParcelSentence;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.MarksInTurn;
import org.scrutineer.rules.paper.MarksInTurn.Overvotes;
import org.scrutineer.rules.paper.MarksInTurn.Repeats;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.tie.TieRule;

/**
 * What is chosen of the options of RCTab, each under its own name, and the parts of a rule book that follow from them
 * whatever the mode of election.
 *
 * @param words a word for each option
 * @param writeIns what becomes of undeclared write-ins
 */
record RctabOptions(Map<String, String> words, RctabWriteIns writeIns) {

    /** The program whose options they are. */
    static final String PROGRAM = "RCTab 2.0.1";

    static final String MODE = "winnerElectionMode";
    static final String OVERVOTES = "overvoteRule";
    static final String SKIPPED = "maxSkippedRanksAllowed";
    static final String DUPLICATES = "exhaustOnDuplicateCandidate";
    static final String RANKINGS = "maxRankingsAllowed";
    static final String BATCH = "batchElimination";
    static final String UNTIL_TWO = "continueUntilTwoCandidatesRemain";
    static final String FIRST_ROUND = "doesFirstRoundDetermineThreshold";
    static final String DECIMALS = "decimalPlacesForVoteArithmetic";
    static final String NON_INTEGER = "nonIntegerWinningThreshold";
    static final String HARE = "hareQuota";
    static final String PERCENT = "multiSeatBottomsUpPercentageThreshold";
    static final String CUTOFF = "cutoffElimination";
    static final String UNLIMITED = "unlimited";

    private static final String TIES = "tiebreakMode";
    private static final String STOP = "stopTabulationEarlyAfterRound";
    private static final String NEVER = "never";
    private static final String YES = "true";
    private static final String NO = "false";
    private static final String NONE = "none";
    private static final String MAX = "max";
    private static final int ALL = 100;

    private static final Map<String, Overvotes> OVERVOTE_RULES = Map.of(
            "exhaustImmediately", Overvotes.END,
            "alwaysSkipToNextRank", Overvotes.PASS_OVER,
            "exhaustIfMultipleContinuing", Overvotes.END_IF_SEVERAL_CONTINUE);

    /** All options, and what is chosen of each where nobody chooses. */
    static final List<BookOption> ALL_OPTIONS = List.of(
            BookOption.of(MODE, RctabMode.words()),
            BookOption.of(OVERVOTES, "exhaustImmediately", "alwaysSkipToNextRank", "exhaustIfMultipleContinuing"),
            BookOption.of(SKIPPED, "1", BookOption.NUMBER, UNLIMITED),
            BookOption.of(DUPLICATES, NO, YES),
            BookOption.of(RANKINGS, MAX, BookOption.NUMBER),
            BookOption.of(BATCH, NO, YES),
            BookOption.of(UNTIL_TWO, NO, YES),
            BookOption.of(FIRST_ROUND, NO, YES),
            BookOption.of(DECIMALS, "4", BookOption.NUMBER),
            BookOption.of(NON_INTEGER, NO, YES),
            BookOption.of(HARE, NO, YES),
            BookOption.of(PERCENT, NONE, BookOption.NUMBER),
            BookOption.of(CUTOFF, NO, YES),
            BookOption.of(STOP, NEVER, BookOption.NUMBER),
            BookOption.of(
                    TIES,
                    "random",
                    "generatePermutation",
                    "useCandidateOrder",
                    "stopCountingAndAsk",
                    "previousRoundCountsThenRandom",
                    "previousRoundCountsThenAsk"));

    /** Copies the words. */
    RctabOptions {
        words = Map.copyOf(words);
        Objects.requireNonNull(writeIns, "writeIns");
    }

    /**
     * Chooses options.
     *
     * @param chosen what is chosen, by the name of the option
     * @param writeIns what becomes of undeclared write-ins
     * @return the words of all options
     * @throws IllegalArgumentException if there is no such option, it has no such word, or the mode of election knows
     *     no other than the usual one
     */
    static RctabOptions of(Map<String, String> chosen, RctabWriteIns writeIns) {
        RctabOptions options = new RctabOptions(BookOption.all(ALL_OPTIONS, chosen), writeIns);
        options.requireRange(DECIMALS, 0, 18);
        if (!options.word(RANKINGS).equals(MAX)) {
            options.requireRange(RANKINGS, 1, Integer.MAX_VALUE);
        }
        if (!options.word(STOP).equals(NEVER)) {
            options.requireRange(STOP, 1, Integer.MAX_VALUE);
        }
        RctabMode mode = options.mode();
        ALL_OPTIONS.stream()
                .filter(option -> mode.ignores().contains(option.name()))
                .filter(option -> !options.word(option.name()).equals(option.usual()))
                .findFirst()
                .ifPresent(option -> {
                    throw new IllegalArgumentException(option.name() + " must be " + option.usual() + " where " + MODE
                            + " is " + mode.word() + ", but was \"" + options.word(option.name()) + "\"");
                });
        return options;
    }

    private void requireRange(String name, int least, int most) {
        if (number(name) < least || number(name) > most) {
            throw new IllegalArgumentException(
                    name + " must be from " + least + " to " + most + ", but was \"" + word(name) + "\"");
        }
    }

    /** The mode of election. */
    RctabMode mode() {
        return RctabMode.of(word(MODE));
    }

    /** Whether an option is chosen that is or is not. */
    boolean has(String name) {
        return word(name).equals(YES);
    }

    /** The number chosen of an option that has one. */
    int number(String name) {
        return Integer.parseInt(word(name));
    }

    /** The percentage that a mode of election asks for. */
    int percent() {
        if (word(PERCENT).equals(NONE)) {
            throw new IllegalArgumentException(
                    PERCENT + " must be from 1 to 100 where " + MODE + " is " + mode().word() + ", but was \"none\"");
        }
        requireRange(PERCENT, 1, ALL);
        return number(PERCENT);
    }

    /** The decimal places of thresholds. */
    int placesOfThresholds() {
        return has(NON_INTEGER) ? number(DECIMALS) : 0;
    }

    /** What of a paper counts. */
    MarksInTurn marks() {
        int most = word(SKIPPED).equals(UNLIMITED) ? MarksInTurn.UNLIMITED : number(SKIPPED);
        return marksInTurn(Objects.requireNonNull(OVERVOTE_RULES.get(word(OVERVOTES))), most)
                .clause(OVERVOTES + ", " + SKIPPED)
                .withRepeats(has(DUPLICATES) ? Repeats.END : Repeats.PASS_OVER)
                .withMostRanks(word(RANKINGS).equals(MAX) ? MarksInTurn.UNLIMITED : number(RANKINGS));
    }

    /** How one of equals is chosen. */
    TieRule equals() {
        return word(TIES).startsWith("previousRoundCounts")
                ? ties(latestDifference(), lotStrongestFirst()).clause(TIES)
                : ties(lotStrongestFirst()).clause(TIES);
    }

    /** Ends a sentence with steps: undeclared write-ins leave before these, and at last the lowest. */
    RuleBook then(ParcelSentence.Steps sentence, Step... before) {
        List<Step> steps = new ArrayList<>(writeIns.exclusion());
        steps.addAll(List.of(before));
        steps.add(excludeLowest().moving(inOneTransfer()).equalsBy(equals()).clause("round"));
        List<Step> ended = steps.stream().map(this::ended).toList();
        return sentence.movingOnTo(marks().next())
                .undeclaredWriteIns(writeIns.rule())
                .then(ended.get(0), ended.subList(1, ended.size()).toArray(Step[]::new));
    }

    /** A step that ends the count once as many rounds are done as are chosen. */
    private Step ended(Step step) {
        return word(STOP).equals(NEVER)
                ? step
                : endingAfterStage(number(STOP), step).clause(STOP);
    }

    private String word(String name) {
        return Objects.requireNonNull(words.get(name), name);
    }
}
