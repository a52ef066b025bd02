package org.scrutineer.rules.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuota;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.excludeUndeclared;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.strictOrderOnly;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.tie.Ties.lotChosenFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Standing;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.explain.Explanation;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Status;
import org.scrutineer.rules.RuleBook;

class WriteInsTest {

    private static final Election PARIS = Election.builder("Troy", 1)
            .candidates("Castor", "Helen", "Paris")
            .undeclared("Paris")
            .papers(5, "Paris", "Castor")
            .papers(2, "Helen")
            .build();

    private static RuleBook house() {
        return book("house", "House")
                .cites("house rules")
                .parcels(0)
                .papers(strictOrderOnly().clause("1"))
                .quota(wholeDroop().clause("2"))
                .elected(atTheQuota().clause("3"))
                .ends(placesFilled().clause("4"), remainingFillTheVacancies().clause("5"))
                .undeclaredWriteIns(WriteIns.neverElected().clause("6"))
                .then(
                        excludeUndeclared(inOneTransfer()).clause("7"),
                        excludeLowest()
                                .moving(inOneTransfer())
                                .equalsBy(ties(lotChosenFirst()).clause("8"))
                                .clause("8"));
    }

    @Test
    void areNotElectedAtTheQuotaAndLeaveFirst() {
        CountRecord count = Stv.count(PARIS, house());

        assertThat(count.stages().get(0).tallyOf(PARIS.candidate(3)).status()).isEqualTo(Status.CONTINUING);
        assertThat(count.stages().get(0).decisions())
                .extracting(decision -> decision.type() + " " + decision.candidates() + " " + decision.reason())
                .containsExactly("EXCLUDE [Paris] UNDECLARED");
        assertThat(count.elected()).containsExactly(new Elected(PARIS.candidate(1), 1, 2, Reason.QUOTA));
    }

    @Test
    void areFoundRightByTheCheckAndStatedInTheRecord() {
        CountRecord count = Stv.count(PARIS, house());

        assertThat(Audit.check(count, PARIS).findings()).isEmpty();
        assertThat(count.rule().parameters()).containsEntry("writeIns.form", "neverElected");
        assertThat(JsonRecord.of(count).toString()).contains("\"standing\": \"undeclared\"");
        assertThat(JsonRecord.read(JsonRecord.of(count).toString()).stages()).isEqualTo(count.stages());
    }

    @Test
    void areExplained() {
        assertThat(Explanation.of(Stv.count(PARIS, house()), PARIS.candidate(3)).toString())
                .contains(
                        "Paris, with 5 votes, is excluded as an undeclared write-in, who can never be elected: clause 7.");
    }

    @Test
    void areNotAmongThoseWhoFillTheLastPlaces() {
        Election election = Election.builder("Troy", 2)
                .candidates("Castor", "Helen", "Paris")
                .undeclared("Paris")
                .papers(5, "Paris")
                .papers(2, "Helen")
                .papers(1, "Castor")
                .build();

        CountRecord count = Stv.count(election, house());

        assertThat(count.stages()).hasSize(1);
        assertThat(count.elected())
                .extracting(elected -> elected.candidate().name())
                .containsExactly("Helen", "Castor");
        assertThat(count.stages().get(0).decisions())
                .filteredOn(decision -> decision.type() == DecisionType.EXCLUDE)
                .extracting(decision -> decision.candidates() + " " + decision.reason())
                .containsExactly("[Paris] COUNT_COMPLETE");
        assertThat(Audit.check(count, election).findings()).isEmpty();
    }

    @Test
    void areDeclaredSoByNameOrByNumber() {
        Candidate paris = Candidate.of(3, "Paris").withStanding(Standing.UNDECLARED);

        assertThat(PARIS.candidate(3)).isEqualTo(paris);
        assertThat(PARIS.withUndeclared(List.of(1, 3)).candidates())
                .containsExactly(
                        Candidate.of(1, "Castor").withStanding(Standing.UNDECLARED), Candidate.of(2, "Helen"), paris);
    }

    @Test
    void helpToMeetNoMinimumOfAGroup() {
        Category city = new Category(
                "city", List.of(new Group("Sparta", 0, 1, Set.of(1)), new Group("Troy", 1, 1, Set.of(2, 3))));
        Election election = PARIS.withCategories(List.of(city));

        CountRecord count = Stv.count(election, house());

        assertThat(count.elected()).extracting(Elected::candidate).containsExactly(PARIS.candidate(2));
        assertThat(Audit.check(count, election).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ers97", "scottish-local", "meek-prf", "qpq", "block-vote", "alternative-vote"})
    void areRefusedByRuleBooksThatSayNothingOfThem(String id) {
        assertThatExceptionOfType(WriteInsNotKnownException.class)
                .isThrownBy(() -> Stv.count(PARIS, RuleBooks.byId(id)))
                .withMessage("no candidate may be an undeclared write-in, of whom rule book \"" + id
                        + "\" says nothing, but candidate 3 \"Paris\" was")
                .satisfies(refused -> assertThat(refused.candidate()).isEqualTo(3));
    }

    @Test
    void areLikeOthersWhereARuleBookSaysSo() {
        assertThat(Stv.count(PARIS, RuleBooks.byId("portland-or")).elected())
                .extracting(Elected::candidate)
                .containsExactly(PARIS.candidate(3));
    }
}
