package org.scrutineer.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValue;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotes;
import static org.scrutineer.rules.tie.Ties.earlierSurplus;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.junit.jupiter.api.Test;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.tie.TieRule;

/** A book whose steps leave no doubt need not say what is done under constraints; another must. */
class UnderConstraintsTest {

    private static final TieRule LOT = ties(lotStrongestFirst()).clause("4");
    private static final TieRule EARLIER =
            ties(earlierSurplus(), lotStrongestFirst()).clause("3");
    private static final Step LOWEST =
            excludeLowest().moving(inOneTransfer()).equalsBy(LOT).clause("4");

    private static ParcelSentence.Steps house() {
        return book("house", "House rules")
                .cites("House rules of a society")
                .parcels(3)
                .papers(upToTheFirstDefect().clause("1"))
                .quota(wholeDroop().clause("1"))
                .elected(atTheQuota().clause("2"))
                .ends(placesFilled().clause("2"), remainingFillTheVacancies().clause("2"));
    }

    private static Step surplus(TieRule equals) {
        return largestSurplus()
                .of(allPapers())
                .at(surplusTimesValueByVotes(3).clause("3"))
                .equalsBy(equals)
                .clause("3");
    }

    @Test
    void areAsAllStepsSayIt() {
        ParcelRules rules = (ParcelRules) house().then(surplus(LOT), LOWEST);

        assertThat(rules.constrained()).isEqualTo(new UnderConstraints(new Doomed.Together(inOneTransfer()), LOT));
        assertThat(rules.description().parameters().keySet()).noneMatch(name -> name.startsWith("constraints."));
    }

    @Test
    void mustBeSaidWhereStepsSettleTiesInSeveralWays() {
        Step surplus = surplus(EARLIER);
        ParcelSentence.Steps house = house();

        assertThatThrownBy(() -> house.then(surplus, LOWEST))
                .isInstanceOf(UnsoundRuleBookException.class)
                .hasMessage(
                        "how equals are settled of whom not all can be elected must be said unless all steps have one"
                                + " way, but they have 2");
    }

    @Test
    void areDescribedWhereTheyAreNotAsTheFirstStepHasThem() {
        ParcelRules rules = (ParcelRules) house().equalsUnderConstraintsBy(LOT)
                .doomed(new Doomed.Together(inOneTransferForEachValue()))
                .then(surplus(EARLIER), LOWEST);

        assertThat(rules.constrained().ties()).isEqualTo(LOT);
        assertThat(rules.description().parameters())
                .containsEntry("constraints.ties.form", "lot")
                .containsEntry("constraints.doomed.form", "together")
                .containsEntry("constraints.doomed.leave.form", "byValue");
    }

    @Test
    void mustBeSaidWhereExclusionsHaveSeveralWays() {
        Step other = excludeLowest()
                .moving(inOneTransferForEachValue())
                .equalsBy(LOT)
                .clause("5");
        ParcelSentence.Steps house = house();

        assertThatThrownBy(() -> house.then(LOWEST, other))
                .isInstanceOf(UnsoundRuleBookException.class)
                .hasMessage("how the doomed leave must be said unless all exclusions have one way, but they have 2");
    }
}
