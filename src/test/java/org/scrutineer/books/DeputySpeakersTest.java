package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.record.CountRecord;

/**
 * A made-up election as that of 2010 was reported: 515 papers, nine candidates, a Speaker who was a man and had sat
 * with the Conservatives. The three lowest go one by one, with them the only Conservative woman; a Conservative man is
 * elected, and the two others leave, for one place is that side's. Worked by hand.
 */
class DeputySpeakersTest {

    private static final Election ELECTION = election(
                    3,
                    "Hoyle Primarolo Lab3 Evans Con2 Con3 ConW X Y",
                    "103: Hoyle; 75: Primarolo; 60: Lab3; 105: Evans; 30: Con2 Hoyle; 15: Con2 Lab3; 12: Con2;"
                            + "20: Con3 Hoyle; 10: Con3 Primarolo; 19: Con3 Lab3; 31: ConW Evans; 12: X Lab3;"
                            + "8: X Primarolo; 10: Y Hoyle; 5: Y Primarolo")
            .withCategories(List.of(
                    new Category(
                            "Side",
                            List.of(
                                    new Group("Opposite", 2, 2, Set.of(1, 2, 3, 8, 9)),
                                    new Group("Same", 1, 1, Set.of(4, 5, 6, 7)))),
                    new Category(
                            "Gender",
                            List.of(
                                    new Group("Women", 1, 3, Set.of(2, 7)),
                                    new Group("Men", 0, 3, Set.of(1, 3, 4, 5, 6, 8, 9))))));
    private static final CountRecord COUNT = Stv.count(ELECTION, DeputySpeakers.ruleBook());

    /** 515 / 4 is 128.75, without one more. */
    @Test
    void keepsThePlacesOfTheSidesAndOneForAWoman() {
        assertThat(CountSheet.of(COUNT)).isEqualTo("""
                1 First preferences; quota 128.75, vacancies 3
                  Hoyle 103.00, Primarolo 75.00, Lab3 60.00, Evans 105.00, Con2 57.00, Con3 49.00, ConW 31.00, X 20.00, Y 15.00; non-transferable 0.00, loss 0.00
                  exclude Y: lowest, 5.2.5
                2 Exclusion of Y; quota 128.75, vacancies 3
                  Hoyle 113.00, Primarolo 80.00, Lab3 60.00, Evans 105.00, Con2 57.00, Con3 49.00, ConW 31.00, X 20.00, Y 0.00 excluded; non-transferable 0.00, loss 0.00
                  exclude X: lowest, 5.2.5
                3 Exclusion of X; quota 128.75, vacancies 3
                  Hoyle 113.00, Primarolo 88.00, Lab3 72.00, Evans 105.00, Con2 57.00, Con3 49.00, ConW 31.00, X 0.00 excluded, Y 0.00 excluded; non-transferable 0.00, loss 0.00
                  exclude ConW: lowest, 5.2.5
                4 Exclusion of ConW; quota 128.75, vacancies 2
                  Hoyle 113.00, Primarolo 88.00 guarded, Lab3 72.00, Evans 136.00 elected, Con2 57.00, Con3 49.00, ConW 0.00 excluded, X 0.00 excluded, Y 0.00 excluded; non-transferable 0.00, loss 0.00
                  guard Primarolo: guarded, Gender: Women at least 1 (0 elected, 1 continuing)
                  elect Evans: quota, 5.4.9
                  doom Con2 Con3: doomed, Side: Same at most 1 (1 elected, 2 continuing)
                  exclude Con2 Con3: doomed, constraints
                5 Exclusion of Con2 + Con3; quota 128.75, vacancies 0
                  Hoyle 163.00 elected, Primarolo 98.00 elected, Lab3 106.00 excluded, Evans 136.00 elected, Con2 0.00 excluded, Con3 0.00 excluded, ConW 0.00 excluded, X 0.00 excluded, Y 0.00 excluded; non-transferable 12.00, loss 0.00
                  elect Hoyle: quota, 5.4.9
                  doom Lab3: doomed, Side: Opposite at most 2 (1 elected, 2 continuing); Gender: Women at least 1 (0 elected, 1 continuing)
                  exclude Lab3: doomed, constraints
                  elect Primarolo: lastRemaining, 5.5.1
                  stop: countComplete, 5.5.1
                """);
    }

    @Test
    void givesTheOfficesInTheOrderOfElectionOnEachSide() {
        assertThat(DeputySpeakers.offices(COUNT))
                .extracting(DeputySpeakers.Held::toString)
                .containsExactly(
                        "Chairman of Ways and Means: Hoyle",
                        "First Deputy Chairman of Ways and Means: Evans",
                        "Second Deputy Chairman of Ways and Means: Primarolo");
    }

    /** Both of the opposite side have the quota of 25 at once: the one with more votes is the first. */
    @Test
    void givesTheFirstOfficeToTheOneWithMoreVotesOfTwoElectedTogether() {
        Election election = election(3, "A B C D", "30: A; 40: B; 20: C; 10: D")
                .withCategories(List.of(new Category(
                        "Side",
                        List.of(new Group("Opposite", 2, 2, Set.of(1, 2)), new Group("Same", 1, 1, Set.of(3, 4))))));

        assertThat(DeputySpeakers.offices(Stv.count(election, DeputySpeakers.ruleBook())))
                .extracting(DeputySpeakers.Held::toString)
                .containsExactly(
                        "Chairman of Ways and Means: B",
                        "First Deputy Chairman of Ways and Means: C",
                        "Second Deputy Chairman of Ways and Means: A");
    }

    @Test
    void givesNoOfficesWithoutTheSidesOrByOtherRules() {
        CountRecord free = Stv.count(ELECTION.withCategories(List.of()), DeputySpeakers.ruleBook());
        CountRecord other = Stv.count(ELECTION, Ers97.ruleBook());

        assertThatThrownBy(() -> DeputySpeakers.offices(free))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a count of Deputy Speakers must have a group \"Opposite\" of the category \"Side\", but has"
                                + " none");
        assertThatThrownBy(() -> DeputySpeakers.offices(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a count of Deputy Speakers must be by uk-deputy-speakers, but was by ers97");
    }

    @Test
    void isProvisionalAndOtherwiseErs97() {
        assertThat(DeputySpeakers.ruleBook().description().provisional())
                .isEqualTo(Optional.of("the Standing Order names no rules for the count; presumed to be those of the"
                        + " Electoral Reform Society of 1997"));
        assertThat(CountSheet.of(Stv.count(ELECTION, Ers97.ruleBook()))).isEqualTo(CountSheet.of(COUNT));
    }

    @Test
    void isChecked() {
        assertThat(Audit.check(COUNT, ELECTION)).isEqualTo(new AuditReport(List.of(), List.of(), List.of()));
    }
}
