package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaOrAShareOfTheActiveVote;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeTogetherIfNoMoreThanTheNext;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransferForEachValue;
import static org.scrutineer.rules.exclusion.Exclusions.orElectWhoIsLeft;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.droopRoundedUp;
import static org.scrutineer.rules.quota.Quotas.hare;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Surpluses.allPapers;
import static org.scrutineer.rules.surplus.Surpluses.largestSurplus;
import static org.scrutineer.rules.surplus.Surpluses.lastParcel;
import static org.scrutineer.rules.surplus.TransferValues.surplusByTransferablePapers;
import static org.scrutineer.rules.surplus.TransferValues.surplusTimesValueByVotes;
import static org.scrutineer.rules.tie.Ties.earliestDifference;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.junit.jupiter.api.Test;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.Finding;
import org.scrutineer.ballot.Election;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.StatedCount;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.TieRule;

/** Societies compose rule books of their own, whose counts are recorded and checked like any other. */
class HouseRulesTest {

    private static final Uncited<TieRule> LATEST = ties(latestDifference(), lotStrongestFirst());
    private static final Uncited<TieRule> EARLIEST = ties(earliestDifference(), lotStrongestFirst());

    /** All papers of a surplus at values of some decimals, as in Scotland. */
    private static RuleBook weighted(String id, int places, QuotaRule quota) {
        return book(id, "Rules of our society")
                .cites("Standing orders of our society, part 3")
                .parcels(places)
                .papers(upToTheFirstDefect().clause("3.1"))
                .quota(quota)
                .elected(atTheQuota().clause("3.3"))
                .ends(placesFilled().clause("3.4"), remainingFillTheVacancies().clause("3.5"))
                .then(
                        largestSurplus()
                                .of(allPapers())
                                .at(surplusTimesValueByVotes(places).clause("3.6"))
                                .equalsBy(LATEST.clause("3.7"))
                                .clause("3.6"),
                        excludeLowest()
                                .moving(inOneTransfer())
                                .equalsBy(LATEST.clause("3.7"))
                                .clause("3.8"));
    }

    /** ERS97, which a constitution names, under the clauses of the constitution. */
    private static RuleBook ers97ByTheConstitution() {
        return book("our-union", "Elections of our union")
                .cites("Constitution of our union, article 9, which names ERS97")
                .parcels(2)
                .papers(upToTheFirstDefect().clause("9(1), ERS97 5.1.2"))
                .quota(droopRoundedUp(2)
                        .fallingUntilTheFirstElection("9(2), ERS97 5.4.8")
                        .clause("9(2), ERS97 5.1.6"))
                .elected(atTheQuotaOrAShareOfTheActiveVote()
                        .onFirstPreferences("9(3)")
                        .afterASurplus("9(4)")
                        .inAnExclusion("9(5)")
                        .equalsByEarliestDifference()
                        .clause("9(6)"))
                .ends(
                        placesFilled().clause("9(7)"),
                        remainingFillTheVacancies().inferred("9(7)", "article 9 is silent; ERS97 5.5.1 is followed"))
                .then(
                        orElectWhoIsLeft(excludeTogetherIfNoMoreThanTheNext()
                                        .whileSurplusesWait("9(5)")
                                        .moving(inOneTransferForEachValue())
                                        .equalsBy(EARLIEST.clause("9(6)"))
                                        .clause("9(5)"))
                                .clause("9(7)"),
                        largestSurplus()
                                .of(lastParcel())
                                .at(surplusByTransferablePapers(2).clause("9(4)"))
                                .equalsBy(EARLIEST.clause("9(6)"))
                                .clause("9(4)"));
    }

    private static Election election() {
        return Election.builder("Committee", 2)
                .candidates("A", "B", "C")
                .papers(10, "A", "B")
                .papers(3, "A", "C")
                .papers(4, "B")
                .papers(5, "C")
                .build();
    }

    private static StatedCount recorded(RuleBook book) {
        return JsonRecord.read(JsonRecord.of(Stv.count(election(), book)).toString());
    }

    private static void isCountedAndChecked(RuleBook book, String sheet) {
        assertThat(CountSheet.of(Stv.count(election(), book))).isEqualTo(sheet);
        assertThat(Audit.check(recorded(book), election(), book.description()).isGood())
                .isTrue();
    }

    /** 22 / 3 + 1 is 8; 5 / 13 is 0.3846, times 10 and 3; 0.0002 of the surplus are lost. */
    @Test
    void asInScotlandWithFourDecimals() {
        isCountedAndChecked(weighted("four-decimals", 4, wholeDroop().clause("3.2")), """
            1 First preferences; quota 8.0000, vacancies 1
              A 13.0000 elected, B 4.0000, C 5.0000; non-transferable 0.0000, loss 0.0000
              elect A: quota, 3.3
            2 Surplus of A; quota 8.0000, vacancies 1
              A 8.0000 elected, B 7.8460, C 6.1538; non-transferable 0.0000, loss 0.0002
              exclude C: lowest, 3.8
            3 Exclusion of C; quota 8.0000, vacancies 0
              A 8.0000 elected, B 7.8460 elected, C 0.0000 excluded; non-transferable 6.1538, loss 0.0002
              elect B: lastRemaining, 3.5
              stop: countComplete, 3.5
            """);
    }

    /** 22 / 2 is 11; 2 / 13 is 0.153, times 10 and 3; 0.011 of the surplus are lost. */
    @Test
    void byTheHareQuotaWithThreeDecimals() {
        isCountedAndChecked(weighted("hare-three-decimals", 3, hare(3).clause("3.2")), """
            1 First preferences; quota 11.000, vacancies 1
              A 13.000 elected, B 4.000, C 5.000; non-transferable 0.000, loss 0.000
              elect A: quota, 3.3
            2 Surplus of A; quota 11.000, vacancies 1
              A 11.000 elected, B 5.530, C 5.459; non-transferable 0.000, loss 0.011
              exclude C: lowest, 3.8
            3 Exclusion of C; quota 11.000, vacancies 0
              A 11.000 elected, B 5.530 elected, C 0.000 excluded; non-transferable 5.459, loss 0.011
              elect B: lastRemaining, 3.5
              stop: countComplete, 3.5
            """);
    }

    /** 22 / 3 is 7.34 rounded up; 5.66 / 13 is 0.43; 0.07 of the surplus become non-transferable; B has the quota. */
    @Test
    void byErs97UnderTheClausesOfAConstitution() {
        isCountedAndChecked(ers97ByTheConstitution(), """
            1 First preferences; quota 7.34, vacancies 1
              A 13.00 elected, B 4.00, C 5.00; non-transferable 0.00, loss 0.00
              elect A: quota, 9(3)
            2 Surplus of A; quota 7.34, vacancies 0
              A 7.34 elected, B 8.30 elected, C 6.29 excluded; non-transferable 0.07, loss 0.00
              elect B: quota, 9(4)
              exclude C: countComplete, 9(7)
              stop: countComplete, 9(7)
            """);
    }

    @Test
    void aRuleBookThatIsNotTheOneGivenIsFoundOut() {
        StatedCount record = recorded(weighted("ours", 4, wholeDroop().clause("3.2")));
        RuleBook other = weighted("ours", 4, wholeDroop().clause("3.2a"));

        assertThat(Audit.check(record, election(), other.description()).findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .contains("parameter quota.clause of the rule book", "3.2a");
    }

    @Test
    void aRuleBookThatNobodyGivesLeavesADoubt() {
        StatedCount record = recorded(weighted("ours", 4, wholeDroop().clause("3.2")));

        assertThat(Audit.check(record, election()).notCheckable())
                .containsExactly("rule book: no fingerprint is published of \"ours\" version \"1\"");
    }

    /** Who calls a rule book of the house by a published name is found out, whatever description is given. */
    @Test
    void aPublishedNameIsThatOfThePublishedRuleBook() {
        RuleBook forged = weighted("scottish-local", 5, wholeDroop().clause("47"));

        assertThat(Audit.check(recorded(forged), election(), forged.description())
                        .findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .contains("fingerprint of rule book scottish-local 1");
    }
}
