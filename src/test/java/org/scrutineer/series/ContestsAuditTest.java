package org.scrutineer.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.audit.ContestsAudit;
import org.scrutineer.audit.Finding;
import org.scrutineer.audit.SeriesReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Identity;
import org.scrutineer.ballot.Identity.Named;
import org.scrutineer.ballot.Identity.Ruling;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.json.JsonContests;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.record.StatedContests;
import org.scrutineer.rules.RuleBook;

/** The check of contests and their JSON; the contests are those worked out by hand in {@link ContestsTest}. */
class ContestsAuditTest {

    private static final RuleBook SCOTTISH = ScottishLocal.ruleBook();

    /** Of 9 papers A has 5, the quota. */
    private static final Election PRESIDENT = election(1, "A B", "5: A; 4: B");

    /**
     * Of 9 papers for two places the quota is 4. A has 6, whose surplus of 2 leaves B behind C with 3: A and C would be
     * elected. With A withdrawn B has 6 and C 3: B is elected, and C takes the last place before D with 0.
     */
    private static final Election COUNCIL = election(2, "A B C D", "6: A B; 3: C");

    private static final Contest FIRST = new Contest("President", PRESIDENT, SCOTTISH, Lots.none());
    private static final Contest SECOND = new Contest("Council", COUNCIL, SCOTTISH, Lots.none(), "President");

    private static ContestsRecord count(Contest... contests) {
        return Contests.count(List.of(contests), List.of());
    }

    private final ContestsRecord result = count(FIRST, SECOND);

    private static ContestsAudit.Known known(Contest contest) {
        return new ContestsAudit.Known(
                contest.name(), contest.after(), contest.election(), contest.distributed(), List.of());
    }

    private static SeriesReport check(String json) {
        return ContestsAudit.check(JsonContests.read(json), List.of(known(FIRST), known(SECOND)), List.of());
    }

    private static List<String> words(SeriesReport report) {
        return report.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void aTrueResultIsReadBackAndGood() {
        String json = JsonContests.of(result).toString();

        assertThat(JsonContests.parse(json)).isEqualTo(result);
        assertThat(check(json).isGood()).isTrue();
    }

    @Test
    void whoShouldHaveBeenWithdrawnIsFound() {
        ContestsRecord without = count(FIRST, new Contest("Council", COUNCIL, SCOTTISH, Lots.none()));

        assertThat(words(check(JsonContests.of(without).toString())))
                .contains(
                        "R2: contests before \"Council\": expected [President], found []",
                        "R2: withdrawn from \"Council\": expected [1 A, elected in \"President\" as 1], found []");
    }

    @Test
    void aContestLeftOutIsFound() {
        assertThat(words(check(JsonContests.of(count(FIRST)).toString())))
                .containsExactly("R2: contests: expected [President, Council], found [President]");
    }

    @Test
    void aNameThatIsNotTheElectedsIsFound() {
        String changed = JsonContests.of(result)
                .toString()
                .replace(
                        "\"elected\": [{\"candidate\": 1, \"name\": \"A\"}]",
                        "\"elected\": [{\"candidate\": 1, \"name\": \"B\"}]");

        assertThat(words(check(changed)))
                .containsExactly("R4: $.contests[0].elected[0].name: expected \"A\", found \"B\"");
    }

    @Test
    void whatIsSaidOfPersonsIsHeldAgainstWhatIsKnown() {
        StatedContests stated = JsonContests.read(JsonContests.of(Contests.count(
                        List.of(FIRST, SECOND),
                        List.of(new Identity(
                                Ruling.DIFFERENT, new Named("A", "President"), new Named("A", "Council")))))
                .toString());

        assertThat(words(ContestsAudit.check(stated, List.of(known(FIRST), known(SECOND)), List.of())))
                .contains(
                        "R2: persons: expected [], found [different \"A\" in \"President\" \"A\" in \"Council\"]",
                        "R2: withdrawn from \"Council\": expected [1 A, elected in \"President\" as 1], found []");
    }
}
