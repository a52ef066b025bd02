package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Source;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.Sample;
import org.scrutineer.rules.paper.SampleNeededException;

/** The rules of New South Wales on counts worked by hand: what is drawn, and the faults of the programs. */
class NewSouthWalesAtRandomTest {

    private static Election inOrder(Election election) {
        return election.withOrder(PaperOrder.supplied(PaperOrder.canonical(election.ballots())));
    }

    private static CountRecord count(Election election, RuleBook book) {
        return Stv.count(inOrder(election), book.with(Sample.FIRST).orElseThrow(), Lots.none());
    }

    private static List<String> transfers(Election election, RuleBook book, int stage) {
        return CountSheet.transfers(count(election, book).stages().get(stage - 1), 0);
    }

    @Test
    void citesTheClauseOfEveryPart() {
        assertThat(CountSheet.clauses(NewSouthWalesAtRandom.councils2012().description()))
                .contains(
                        "filing.clause=Schedule 5 (surplus)",
                        "quota.clause=4",
                        "step.1.fractions.clause=Schedule 5 (surplus), inferred",
                        "step.2.ties.clause=Schedule 5 (exclusion, equal votes), inferred");
        assertThat(NewSouthWalesAtRandom.councils2012().description().inferred().stream()
                        .map(Clause::reading)
                        .toList()
                        .toString())
                .contains("where an exclusion brings the quota, papers of the surpluses before it are examined too")
                .contains("numbers of papers are worked out in single precision")
                .contains("it draws at once, where earlier counts could settle the tie");
    }

    @Nested
    class NumbersOfPapers {

        /**
         * 321 papers, 2 seats: quota 108. A's 27 above it on 135 papers are a fifth of each pile: 9.6, 7.6, 5.6, 3.6,
         * 0.2 and 0.4, so that three more go up by one: 48, 38 and 28 have the largest whole parts.
         */
        private final Election bland = election(
                2,
                "A B C D E F G",
                "48: A B; 38: A C; 28: A D; 18: A E; 1: A F; 2: A G; 40: B; 40: C; 40: D; 40: E; 26: F");

        @Test
        void areRoundedUpByTheLargestFractionAndThenTheLargestWholePart() {
            assertThat(transfers(bland, NewSouthWalesAtRandom.councils2017(), 2))
                    .containsExactly(
                            "A to B 10 papers 10", "A to C 8 papers 8", "A to D 6 papers 6", "A to E 3 papers 3");
        }

        /** The product 18 x 0.2 comes out a little larger in single precision, and 28 x 0.2 a little smaller. */
        @Test
        void wereToldApartBySinglePrecisionIn2016() {
            assertThat(transfers(bland, NewSouthWalesAtRandom.councils2016(), 2))
                    .containsExactly(
                            "A to B 10 papers 10", "A to C 8 papers 8", "A to D 5 papers 5", "A to E 4 papers 4");
        }
    }

    @Nested
    class LastParcel {

        /**
         * 60 papers, 3 seats: quota 16. A's 4 go to C, who has 13; D's 5 bring C to 18. C's surplus of 2 is taken of
         * these 5, all for G; with A's 4, all for E, E has 4 x 2/9 = 8/9 and G 10/9.
         */
        private final Election griffith =
                election(3, "A B C D E F G", "20: A C E; 9: C F; 5: D C G; 12: E; 7: F; 7: G");

        @Test
        void isThatOfTheExclusion() {
            assertThat(transfers(griffith, NewSouthWalesAtRandom.councils2017(), 5))
                    .containsExactly("C to G 2 papers 2");
        }

        @Test
        void hadPapersOfTheSurplusesBeforeIn2012() {
            assertThat(transfers(griffith, NewSouthWalesAtRandom.councils2012(), 5))
                    .containsExactly("C to E 1 papers 1", "C to G 1 papers 1");
        }
    }

    @Nested
    class SurplusOfFewTransferablePapers {

        /** 897 papers, 2 seats: quota 300. Of A's 400 only 9 name somebody else. */
        private final Election few =
                election(2, "A B C D E F", "391: A; 3: A D; 3: A E; 3: A F; 245: B; 246: C; 3: D; 2: E; 1: F");

        @Test
        void isByTheLawNoMoreThanThesePapers() {
            assertThat(transfers(few, NewSouthWalesAtRandom.councils(), 2))
                    .containsExactly("A to D 3 papers 3", "A to E 3 papers 3", "A to F 3 papers 3");
        }

        @Test
        void wasCountedAsAllAboveTheQuota() {
            assertThat(transfers(few, NewSouthWalesAtRandom.councils2017(), 2))
                    .containsExactly(
                            "A to D 3 papers 3",
                            "A to E 3 papers 3",
                            "A to F 3 papers 3",
                            "A to nonTransferable 91 papers 91");
        }
    }

    @Nested
    class EqualVotes {

        /** Three on 3, of whom the second had 2 at count 2. */
        private final Figures hawkesbury = Figures.of(2, "A 3, B 3, C 3, D 9")
                .point(1, "3 3 3 9")
                .point(2, "3 2 3 9")
                .quota("10");

        private String excluded(RuleBook book) {
            return ((ParcelRules) book)
                    .steps()
                    .get(1)
                    .next(hawkesbury, Lots.none())
                    .orElseThrow()
                    .decisions()
                    .get(0)
                    .candidates()
                    .toString();
        }

        @Test
        void areToldApartByTheLatestCountAtWhichOneHadLess() {
            assertThat(excluded(NewSouthWalesAtRandom.councils2017())).isEqualTo("[B]");
        }

        @Test
        void wentToTheDrawIn2016AndGoToItInTheLegislativeCouncil() {
            assertThatThrownBy(() -> excluded(NewSouthWalesAtRandom.councils2016()))
                    .isInstanceOf(LotNeededException.class);
            assertThatThrownBy(() -> excluded(NewSouthWalesAtRandom.legislativeCouncil()))
                    .isInstanceOf(LotNeededException.class);
        }
    }

    @Nested
    class Samples {

        private final Election election = election(2, "A B C D", "9: A B C; 9: A B D; 9: A C; 4: B; 5: C; 6: D");

        private CountRecord drawn(String seed) {
            return Stv.count(
                    election.withOrder(new StvLot(seed, "").order(election.ballots())),
                    NewSouthWalesAtRandom.councils(),
                    Lots.none());
        }

        @Test
        void areNotTakenFromNowhere() {
            assertThatThrownBy(() -> Stv.count(election, NewSouthWalesAtRandom.councils(), Lots.none()))
                    .isInstanceOf(SampleNeededException.class)
                    .hasMessageContaining("Schedule 5 (surplus)");
        }

        /** 42 papers: quota 15. Of 27 for A 12 go, 8 of the 18 for B and 4 of the 9 for C. */
        @Test
        void areNamedInTheRecordAndDrawnAgainByTheCheck() {
            CountRecord count = drawn("a public seed");

            List<Long> papers =
                    count.stages().get(1).sources().stream().map(Source::papers).toList();
            assertThat(papers).containsExactly(8L, 4L);
            Source.WholePapers toB =
                    (Source.WholePapers) count.stages().get(1).sources().get(0);
            assertThat(toB.numbers().list()).hasSize(8).allMatch(number -> number <= 18);
            AuditReport report = Audit.check(count, election);
            assertThat(report.findings()).isEmpty();
            assertThat(report.notCheckable()).isEmpty();
        }

        @Test
        void areOtherPapersForAnotherSeed() {
            assertThat(drawn("seed 1").stages().get(1).sources())
                    .isNotEqualTo(drawn("seed 2").stages().get(1).sources());
        }

        @Test
        void doNotDependOnHowThePapersLie() {
            Election other = election(2, "A B C D", "6: D; 5: C; 9: A C; 4: A B D; 4: B; 9: A B C; 5: A B D");

            CountRecord count = Stv.count(
                    other.withOrder(new StvLot("a public seed", "").order(other.ballots())),
                    NewSouthWalesAtRandom.councils(),
                    Lots.none());

            assertThat(count.stages()).isEqualTo(drawn("a public seed").stages());
        }

        /** The first of A's papers by their numbers: nothing else is stated than that. */
        @Test
        void areStatedInTheRecordWhereTheyAreChosen() {
            CountRecord count = count(election, NewSouthWalesAtRandom.councils());

            assertThat(count.rule().settings()).containsEntry("sample", "first");
            assertThat(count.stages().get(1).sources())
                    .extracting(
                            source -> ((Source.WholePapers) source).numbers().toString())
                    .containsExactly("1-8", "19-22");
            assertThat(Audit.check(count, inOrder(election)).findings()).isEmpty();
        }
    }
}
