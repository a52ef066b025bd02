package org.scrutineer.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.fewerThanTheVacancies;
import static org.scrutineer.rules.ending.Endings.moreThanAllOthersForTheLastVacancy;
import static org.scrutineer.rules.ending.Endings.onlyWithTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeThoseWithoutVotesFirst;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.keepvalue.KeepValues.allOnTheSameFigures;
import static org.scrutineer.rules.keepvalue.KeepValues.excludeFewest;
import static org.scrutineer.rules.keepvalue.KeepValues.keepValueTimesQuotaByVotes;
import static org.scrutineer.rules.keepvalue.KeepValues.keptRoundedUp;
import static org.scrutineer.rules.keepvalue.KeepValues.surplusOfThoseAbove;
import static org.scrutineer.rules.paper.PaperRules.allNominated;
import static org.scrutineer.rules.paper.PaperRules.namingAnyCandidate;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.droop;
import static org.scrutineer.rules.quota.Quotas.droopOfActiveVotes;
import static org.scrutineer.rules.quota.Quotas.oneSeatOnly;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotes;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.TieRule;

class SentenceTest {

    private static final TieRule TIES = ties(lotChosenFirst()).clause("7");

    private static ParcelSentence.Papers begun(int places) {
        return book("small", "Small").cites("A text").parcels(places);
    }

    private static ParcelSentence.Endings untilElected(int places, QuotaRule quota) {
        return begun(places)
                .papers(upToTheFirstDefect().clause("1"))
                .quota(quota)
                .elected(atTheQuota().clause("3"));
    }

    private static ParcelSentence.Steps untilEnds(int places, QuotaRule quota) {
        return untilElected(places, quota)
                .ends(placesFilled().clause("4"), remainingFillTheVacancies().clause("5"));
    }

    private static Step surplus(int places) {
        return largestSurplus()
                .of(allPapers())
                .at(surplusTimesValueByVotes(places).clause("6"))
                .equalsBy(TIES)
                .clause("6");
    }

    private static Step lowest() {
        return orElectWhoIsLeft(
                        excludeLowest().moving(inOneTransfer()).equalsBy(TIES).clause("8"))
                .clause("5");
    }

    private static void refuses(ThrowingCallable made, String part, String message) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(
                        UnsoundRuleBookException.class,
                        refused -> assertThat(refused.part()).isEqualTo(part))
                .hasMessage(message);
    }

    @Test
    void isTheBookThatItsWordsSay() {
        RuleBook book = untilEnds(2, droop(2).clause("2")).then(surplus(2), lowest());

        assertThat(book.description().parameters())
                .hasToString("{election.clause=3, election.form=atLeastTheQuota,"
                        + " ending.1.clause=4, ending.1.form=placesFilled,"
                        + " ending.2.clause=5, ending.2.form=remainingFillVacancies, family=parcels,"
                        + " papers.clause=1, papers.form=upToTheFirstDefect,"
                        + " quota.clause=2, quota.form=droopPlusUnit, quota.places=2,"
                        + " step.1.awaiting=aboveTheQuota, step.1.clause=6, step.1.examined=all,"
                        + " step.1.form=largestSurplus, step.1.places=2, step.1.remainder=lossByFraction,"
                        + " step.1.rounding=quotientDown, step.1.ties.clause=7, step.1.ties.form=predeterminedOrder,"
                        + " step.1.value=surplusTimesReceivedByVotes, step.1.value.clause=6,"
                        + " step.1.withoutNextPreference=leave, step.1.zeroValue=goesOn,"
                        + " step.2.clause=8, step.2.endBeforeTransfer.clause=5, step.2.form=excludeLowest,"
                        + " step.2.ties.clause=7, step.2.ties.form=predeterminedOrder, step.2.transfers=allAtOnce}");
    }

    @Test
    void canBeSharedWhileItIsNotFinished() {
        ParcelSentence.Steps shared = untilEnds(2, droop(2).clause("2"));

        assertThat(shared.then(surplus(2), lowest())).isEqualTo(shared.then(surplus(2), lowest()));
        assertThat(shared.then(lowest())).isNotEqualTo(shared.then(surplus(2), lowest()));
    }

    /** The promises of a family, those of a constant quota, of an election at it, of a surplus, and of the lowest. */
    @Test
    void promisesWhatItsPartsPromise() {
        assertThat(untilEnds(2, droop(2).clause("2"))
                        .then(surplus(2), lowest())
                        .description()
                        .promises())
                .containsExactly(
                        "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I14", "I16", "I18",
                        "I19", "I20");
        assertThat(untilEnds(0, oneSeatOnly(wholeDroop().clause("2")).clause("2"))
                        .then(lowest())
                        .description()
                        .promises())
                .containsExactly(
                        "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I16", "I18", "I20");
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @ValueSource(strings = {"", "Our rules", "our_rules", "our-", "-our", "our--rules", "regeln-für-uns"})
        void anIdThatIsNotLowerCaseWordsJoinedByHyphens(String id) {
            refuses(
                    () -> book(id, "Ours").cites("A text").parcels(0),
                    "id",
                    "an id must be lower-case words joined by hyphens, but was \"" + id + "\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "Ours ", "two\nlines"})
        void aTitleOrACitationThatIsNoLine(String text) {
            refuses(
                    () -> book("ours", text).cites("A text").parcels(0),
                    "title",
                    "a title must be one line without blanks at its ends, but was \"" + text + "\"");
            refuses(
                    () -> book("ours", "Ours").cites(text).plurality(),
                    "citation",
                    "a citation must be one line without blanks at its ends, but was \"" + text + "\"");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 19})
        void votesOfNoPlaces(int places) {
            refuses(
                    () -> untilEnds(places, wholeDroop().clause("2")).then(lowest()),
                    "places",
                    "places of votes must be from 0 to 18, but were " + places + ", in rule book \"small\"");
        }

        @Test
        void aQuotaThatIsFinerThanVotes() {
            refuses(
                    () -> untilEnds(2, droop(3).clause("2")).then(lowest()),
                    "quota",
                    "places of the quota must be at most the 2 of the votes, but were 3, in rule book \"small\"");
        }

        @ParameterizedTest
        @CsvSource({"2", "4"})
        void valuesOfOtherPlacesThanVotes(int places) {
            refuses(
                    () -> untilEnds(3, wholeDroop().clause("2")).then(surplus(places), lowest()),
                    "step.1",
                    "places of step.1 must be the 3 of the votes, but were " + places + ", in rule book \"small\"");
        }

        @Test
        void endingsThatLeaveAWayToGoOnForEver() {
            refuses(
                    () -> untilElected(0, wholeDroop().clause("2"))
                            .ends(
                                    placesFilled().clause("4"),
                                    moreThanAllOthersForTheLastVacancy().clause("5"))
                            .then(lowest()),
                    "ending",
                    "endings must be for filled places and for no more candidates than vacancies, but none was for"
                            + " [FEWER_THAN_VACANCIES, AS_MANY_AS_VACANCIES], in rule book \"small\"");
            refuses(
                    () -> untilElected(0, wholeDroop().clause("2"))
                            .endsBetweenStages(remainingFillTheVacancies().clause("5"))
                            .then(lowest()),
                    "ending",
                    "endings must be for filled places and for no more candidates than vacancies, but none was for"
                            + " [PLACES_FILLED], in rule book \"small\"");
        }

        @Test
        void anEndingBehindOthersThatLeaveItNothing() {
            refuses(
                    () -> untilElected(0, wholeDroop().clause("2"))
                            .ends(
                                    placesFilled().clause("4"),
                                    remainingFillTheVacancies().clause("5"),
                                    fewerThanTheVacancies().clause("5"))
                            .then(lowest()),
                    "ending.3",
                    "an ending must be reached on some figures, but ending.3 stands behind others that leave it none,"
                            + " in rule book \"small\"");
        }

        @Test
        void anEndThatOnlyExclusionsComeToWhereTheyDoNotGoOn() {
            assertThat(untilElected(0, wholeDroop().clause("2"))
                            .ends(placesFilled().clause("4"), onlyWithTheQuota().clause("5"))
                            .then(lowest())
                            .leavesPlacesEmpty())
                    .isTrue();
            refuses(
                    () -> untilElected(2, wholeDroop().clause("2"))
                            .ends(placesFilled().clause("4"), onlyWithTheQuota().clause("5"))
                            .then(excludeThoseWithoutVotesFirst()
                                    .moving(inOneTransfer())
                                    .equalsBy(TIES)
                                    .clause("6")),
                    "ending",
                    "endings must be for filled places and for no more candidates than vacancies, but none was for"
                            + " [FEWER_THAN_VACANCIES, AS_MANY_AS_VACANCIES], in rule book \"small\"");
            refuses(
                    () -> untilElected(0, wholeDroop().clause("2"))
                            .ends(
                                    placesFilled().clause("4"),
                                    remainingFillTheVacancies().clause("5"),
                                    onlyWithTheQuota().clause("5"))
                            .then(lowest()),
                    "ending.3",
                    "an ending must be reached on some figures, but ending.3 stands behind others that leave it none,"
                            + " in rule book \"small\"");
        }

        @Test
        void aStepBehindOneThatIsAlwaysTaken() {
            refuses(
                    () -> untilEnds(2, wholeDroop().clause("2")).then(lowest(), surplus(2)),
                    "step.2",
                    "a step must be asked on some figures, but step.2 stands behind step.1, which is always taken,"
                            + " in rule book \"small\"");
        }

        @Test
        void theSameOfKeepValues() {
            KeepValueStep fewest = excludeFewest().equalsBy(TIES).clause("8");

            refuses(
                    () -> keepValues(9, 8)
                            .then(fewest)
                            .revising(keepValueTimesQuotaByVotes(Rounding.up(9)).clause("9"))
                            .order(allOnTheSameFigures()),
                    "division",
                    "places of division must be the 9 of the votes, but were 8, in rule book \"small\"");
            refuses(
                    () -> keepValues(9, 9)
                            .then(fewest)
                            .revising(keepValueTimesQuotaByVotes(Rounding.up(8)).clause("9"))
                            .order(allOnTheSameFigures()),
                    "revision",
                    "places of revision must be the 9 of the votes, but were 8, in rule book \"small\"");
            refuses(
                    () -> keepValues(9, 9)
                            .then(fewest, fewest)
                            .revising(keepValueTimesQuotaByVotes(Rounding.up(9)).clause("9"))
                            .order(allOnTheSameFigures()),
                    "step.2",
                    "a step must be asked on some figures, but step.2 stands behind step.1, which is always taken,"
                            + " in rule book \"small\"");
        }

        private static KeepValueSentence.Steps keepValues(int places, int division) {
            return book("small", "Small")
                    .cites("A text")
                    .keepValues(places)
                    .papers(upToTheFirstDefect().clause("1"))
                    .standing(allNominated())
                    .valid(namingAnyCandidate())
                    .dividing(keptRoundedUp(division).clause("1"))
                    .quota(droopOfActiveVotes(9).clause("2"))
                    .elected(atTheQuota().clause("3"))
                    .ends(
                            placesFilled().clause("4"),
                            remainingFillTheVacancies().clause("5"))
                    .surplus(surplusOfThoseAbove());
        }
    }
}
