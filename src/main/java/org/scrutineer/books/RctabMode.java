package org.scrutineer.books;

import static org.scrutineer.rules.election.ElectionTests.allOnceAllHaveTheQuota;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.election.ElectionTests.highestAtTheQuota;
import static org.scrutineer.rules.election.ElectionTests.nobodyByVotes;
import static org.scrutineer.rules.election.ElectionTests.onceTwoContinue;
import static org.scrutineer.rules.ending.Endings.lastTwo;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.placesStayEmpty;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeAllBelowTheQuota;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfFewerThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.quota.Quotas.fixedOnFirstPreferences;
import static org.scrutineer.rules.quota.Quotas.fixedOnceSomebodyHasIt;
import static org.scrutineer.rules.quota.Quotas.hareOfActiveVotes;
import static org.scrutineer.rules.quota.Quotas.oneSeatOnly;
import static org.scrutineer.rules.quota.Quotas.percentageOfActiveVotes;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.surplusesOfAllElected;
import static org.scrutineer.rules.surplus.TransferValues.valueTimesSurplusFraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.exclusion.TogetherSentence;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.quota.QuotaRule;

/**
 * The modes of election of RCTab: which rules follow from its options.
 *
 * <p>Inferred: where only one is elected in a round, those who are left are elected together once they are no more than
 * the places, and by a percentage nobody is excluded together where nobody would be left.
 */
enum RctabMode {
    /** One by a majority. */
    SINGLE_WINNER_MAJORITY("singleWinnerMajority") {
        @Override
        RuleBook book(Sentence.Cited heading, RctabOptions options) {
            ElectionTest majority = atTheQuota().clause(ROUND);
            return majority(
                    heading,
                    options,
                    options.has(RctabOptions.UNTIL_TWO)
                            ? onceTwoContinue(majority).clause(RctabOptions.UNTIL_TWO)
                            : majority);
        }
    },
    /** Several by a quota, all who have it in a round. */
    SEVERAL_A_ROUND("multiWinnerAllowMultipleWinnersPerRound") {
        @Override
        RuleBook book(Sentence.Cited heading, RctabOptions options) {
            return byQuota(heading, options, atTheQuota().clause(MODE));
        }
    },
    /** Several by a quota, one in a round. */
    ONE_A_ROUND("multiWinnerAllowOnlyOneWinnerPerRound") {
        @Override
        RuleBook book(Sentence.Cited heading, RctabOptions options) {
            return byQuota(
                    heading,
                    options,
                    highestAtTheQuota().equalsBy(options.equals()).clause(MODE));
        }
    },
    /** Those who are left when the lowest are excluded until they are as many as the places. */
    BOTTOMS_UP("bottomsUp") {
        @Override
        RuleBook book(Sentence.Cited heading, RctabOptions options) {
            return options.then(heading.parcels(options.placesOfThresholds())
                    .papers(options.marks())
                    .quota(threshold(options))
                    .elected(nobodyByVotes().clause(MODE))
                    .ends(
                            placesFilled().clause(MODE),
                            options.writeIns()
                                    .ending(remainingFillTheVacancies().clause(MODE))));
        }
    },
    /** Those who are left when the lowest are excluded until all have a percentage. */
    BY_PERCENTAGE("bottomsUpUsingPercentageThreshold") {
        @Override
        RuleBook book(Sentence.Cited heading, RctabOptions options) {
            QuotaRule each = percentageOfActiveVotes(options.percent()).clause(RctabOptions.PERCENT);
            ElectionTest all = allOnceAllHaveTheQuota().clause(MODE);
            var sentence = heading.parcels(2)
                    .papers(options.marks())
                    .quota(
                            options.has(RctabOptions.FIRST_ROUND)
                                    ? fixedOnFirstPreferences(each).clause(RctabOptions.FIRST_ROUND)
                                    : each)
                    .elected(options.writeIns().test(all))
                    .ends(placesFilled().clause(MODE), placesStayEmpty().clause(MODE));
            return options.has(RctabOptions.CUTOFF)
                    ? options.then(
                            sentence,
                            excludeAllBelowTheQuota(RctabOptions.CUTOFF)
                                    .moving(inOneTransfer())
                                    .equalsBy(options.equals())
                                    .clause(RctabOptions.CUTOFF))
                    : options.then(sentence);
        }
    };

    private static final String MODE = RctabOptions.MODE;
    private static final String ROUND = "round";
    private static final String THRESHOLD = "threshold";

    private final String word;

    RctabMode(String word) {
        this.word = word;
    }

    /** The words of all modes, the usual one first. */
    static List<String> words() {
        return Stream.of(values()).map(RctabMode::word).toList();
    }

    /** The mode of a word. */
    static RctabMode of(String word) {
        return Stream.of(values())
                .filter(mode -> mode.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(MODE + " must be known, but was \"" + word + "\""));
    }

    /** The word of the program. */
    String word() {
        return word;
    }

    /** The names of options that make no difference in this mode. */
    Set<String> ignores() {
        return switch (this) {
            case SINGLE_WINNER_MAJORITY ->
                Set.of(RctabOptions.NON_INTEGER, RctabOptions.HARE, RctabOptions.PERCENT, RctabOptions.CUTOFF);
            case BY_PERCENTAGE ->
                Set.of(RctabOptions.BATCH, RctabOptions.UNTIL_TWO, RctabOptions.NON_INTEGER, RctabOptions.HARE);
            default ->
                Set.of(
                        RctabOptions.BATCH,
                        RctabOptions.UNTIL_TWO,
                        RctabOptions.FIRST_ROUND,
                        RctabOptions.PERCENT,
                        RctabOptions.CUTOFF);
        };
    }

    /** The rule book of a heading under options. */
    abstract RuleBook book(Sentence.Cited heading, RctabOptions options);

    /** The rules by a majority, with a test of who has it. */
    static RuleBook majority(Sentence.Cited heading, RctabOptions options, ElectionTest election) {
        QuotaRule active = droopOfActiveVotes(0).clause(THRESHOLD);
        QuotaRule threshold = options.has(RctabOptions.FIRST_ROUND)
                ? fixedOnFirstPreferences(active).clause(RctabOptions.FIRST_ROUND)
                : fixedOnceSomebodyHasIt(active).clause(THRESHOLD);
        RctabWriteIns writeIns = options.writeIns();
        var sentence = heading.parcels(0)
                .papers(options.marks())
                .quota(oneSeatOnly(threshold).clause(MODE))
                .elected(writeIns.test(election))
                .ends(
                        placesFilled().clause(ROUND),
                        writeIns.ending(remainingFillTheVacancies().clause(ROUND)),
                        lastTwo().equalsBy(options.equals()).clause(ROUND));
        return options.has(RctabOptions.BATCH) ? options.then(sentence, together(options)) : options.then(sentence);
    }

    private static Step together(RctabOptions options) {
        TogetherSentence lowest = excludeTogetherIfFewerThanTheNext();
        return (options.has(RctabOptions.UNTIL_TWO) ? lowest.leavingTwo(RctabOptions.UNTIL_TWO) : lowest)
                .whileSurplusesWait(RctabOptions.BATCH)
                .moving(inOneTransfer())
                .equalsBy(options.equals())
                .clause(RctabOptions.BATCH);
    }

    private static RuleBook byQuota(Sentence.Cited heading, RctabOptions options, ElectionTest election) {
        int places = options.number(RctabOptions.DECIMALS);
        RctabWriteIns writeIns = options.writeIns();
        return options.then(
                heading.parcels(places)
                        .papers(options.marks())
                        .quota(threshold(options))
                        .elected(writeIns.test(election))
                        .ends(
                                placesFilled().clause(ROUND),
                                writeIns.ending(remainingFillTheVacancies().clause(ROUND))),
                surplusesOfAllElected()
                        .of(allPapers())
                        .at(valueTimesSurplusFraction(places).clause(RctabOptions.DECIMALS))
                        .clause(ROUND));
    }

    private static QuotaRule threshold(RctabOptions options) {
        int places = options.placesOfThresholds();
        QuotaRule threshold = options.has(RctabOptions.HARE)
                ? hareOfActiveVotes(places).clause(RctabOptions.HARE)
                : droopOfActiveVotes(places).clause(THRESHOLD);
        return fixedOnFirstPreferences(threshold).clause(THRESHOLD);
    }
}
