package org.scrutineer.composed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.Elections.election;
import static org.scrutineer.composed.Composed.CLAUSE;
import static org.scrutineer.composed.Composed.REMAINING;
import static org.scrutineer.composed.Composed.TIES;
import static org.scrutineer.composed.Composed.largest;
import static org.scrutineer.composed.Composed.lowest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.scrutineer.CountSheet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.exclusion.ExcludeTogether;
import org.scrutineer.rules.parcel.CreditedRoundedDown;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.parcel.SurplusTransfer;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.surplus.BelowBothGaps;
import org.scrutineer.rules.surplus.UnlessItMayWait;

/** Books that do several things in a round, or put one off. */
class RoundsTest {

    private static final SurplusTransfer BY_PAPERS = new SurplusForm(Examined.Form.ALL, new SurplusByPapers());

    private static ParcelRules book(Step... steps) {
        return Composed.with(Composed.book(0, steps), new CreditedRoundedDown(0, CLAUSE));
    }

    /** Surpluses wait while they are below both gaps; no quarter of the quota is asked for. */
    @Nested
    class Deferred {

        private final ParcelRules book = book(
                new UnlessItMayWait(largest(BY_PAPERS), new BelowBothGaps(CLAUSE)),
                REMAINING,
                lowest(Grouping.Form.BY_VALUE));

        /**
         * 20 papers for 2 seats: quota 7. A's surplus of 1 is below the 2 that B and C lack, and the 3 from D to them.
         */
        @Test
        void whileTheyAreBelowBothGaps() {
            Election election = election(2, "A B C D", "8: A C; 5: B; 5: C; 2: D B");

            assertThat(Composed.sheet(election, book)).isEqualTo("""
                            1 First preferences; quota 7, vacancies 1
                              A 8 elected, B 5, C 5, D 2; non-transferable 0, loss 0
                              elect A: quota, c
                              exclude D: lowest, c
                            2 Exclusion of D; quota 7, vacancies 0
                              A 8 elected, B 7 elected, C 5 excluded, D 0 excluded; non-transferable 0, loss 0
                              elect B: quota, c
                              exclude C: countComplete, c
                              stop: countComplete, c
                            """);
        }

        /** A's surplus of 2 is as much as C lacks. */
        @Test
        void notWhereTheyComeToOneOfThem() {
            Election election = election(2, "A B C D", "9: A C; 4: B; 5: C; 2: D B");

            assertThat(Composed.sheet(election, book))
                    .contains("2 Surplus of A; quota 7, vacancies 0\n"
                            + "  A 7 elected, B 4 excluded, C 7 elected, D 2 excluded");
        }
    }

    /** Everybody with fewer votes than a number goes at once. */
    @Nested
    class Together {

        /** 11 papers for 1 seat: quota 6. C and D have fewer than 2. */
        @Test
        void goAllBelowANumber() {
            Election election = election(1, "A B C D", "5: A; 4: B; 1: C B; 1: D A");
            ParcelRules book = book(
                    new ExcludeTogether(new FewerThan(2, CLAUSE), Grouping.Form.BY_VALUE, TIES, CLAUSE),
                    REMAINING,
                    lowest(Grouping.Form.BY_VALUE));

            assertThat(Composed.sheet(election, book)).isEqualTo("""
                            1 First preferences; quota 6, vacancies 1
                              A 5, B 4, C 1, D 1; non-transferable 0, loss 0
                              exclude C D: bulkLowest, c
                            2 Exclusion of C + D; quota 6, vacancies 0
                              A 6 elected, B 5 excluded, C 0 excluded, D 0 excluded; non-transferable 0, loss 0
                              elect A: quota, c
                              exclude B: countComplete, c
                              stop: countComplete, c
                            """);
        }
    }

    /** Transfers the surpluses of all elected at once. */
    private record AllSurpluses(SurplusTransfer form) implements Step {

        @Override
        public Optional<Move> next(CountView view, Lots lots) {
            List<Candidate> above = view.awaitingTransfer().stream()
                    .filter(candidate -> view.surplusOf(candidate).isPositive())
                    .sorted(Comparator.comparing(Candidate::number))
                    .toList();
            return above.isEmpty() ? Optional.empty() : Optional.of(new Move.TransferSurpluses(above, form, List.of()));
        }

        @Override
        public List<InTransfers> forms() {
            return List.of(form);
        }

        @Override
        public PartDescription description() {
            return form.description().with("form", "allSurpluses");
        }
    }

    /** All winners of a round pass on together. */
    @Nested
    class SeveralSurpluses {

        /**
         * 24 papers for 3 seats: quota 7. A and B have a surplus of 2 each on 9 papers, which leave at 2/9: those of A
         * name B, who does not receive, and go on to C; those of B go to D.
         */
        @Test
        void leaveInOneTransferAndNoneGoesToOneOfThem() {
            Election election = election(3, "A B C D", "9: A B C; 9: B D; 3: C; 3: D");
            ParcelRules book = Composed.book(0, new AllSurpluses(BY_PAPERS), REMAINING, lowest(Grouping.Form.BY_VALUE));

            CountRecord count = Composed.count(election, book, Lots.order(List.of(1, 2, 3, 4)));

            assertThat(CountSheet.of(count)).startsWith("""
                            1 First preferences; quota 7, vacancies 1
                              A 9 elected, B 9 elected, C 3, D 3; non-transferable 0, loss 0
                              elect A B: quota, c
                            2 Surplus of A + B; quota 7, vacancies 1
                              A 7 elected, B 7 elected, C 5, D 5; non-transferable 0, loss 0
                            """);
            assertThat(CountSheet.transfers(count.stages().get(1), 0))
                    .containsExactly("A to C 9 papers 2", "B to D 9 papers 2");
        }
    }

    /**
     * Nobody is elected by the test: who has the quota is elected when the surplus is transferred, and receives till
     * then.
     */
    private record NobodyYet() implements ElectionTest {

        @Override
        public List<Decision> elections(CountView view, Lots lots) {
            return List.of();
        }

        @Override
        public PartDescription description() {
            return PartDescription.of("nobodyYet");
        }
    }

    /** Elects whoever has the most votes, the quota or more, with the transfer of the surplus. */
    private record ElectedWithTheSurplus(SurplusTransfer form) implements Step {

        @Override
        public Optional<Move> next(CountView view, Lots lots) {
            return view.continuingFromTheTop().stream()
                    .limit(Math.min(view.vacancies(), 1))
                    .filter(candidate -> view.votesOf(candidate).isAtLeast(view.quota()))
                    .map(List::of)
                    .<Move>map(highest -> new Move.TransferSurpluses(
                            highest, form, List.of(Decision.of(DecisionType.ELECT, highest, Reason.QUOTA, CLAUSE))))
                    .findFirst();
        }

        @Override
        public List<InTransfers> forms() {
            return List.of(form);
        }

        @Override
        public PartDescription description() {
            return form.description().with("form", "electedWithTheSurplus");
        }
    }

    /** A move's own decisions are carried out when it begins: until then whoever they elect continues. */
    @Nested
    class ElectedWithTheTransfer {

        /**
         * 17 papers for 2 seats: quota 6. A is elected when the surplus of 2 goes, and B, who has the quota, still
         * receives it: 8 papers at 1/4. B then has 8, a surplus of 2 on 14 papers: at 1/7 the 6 for C are 6/7, which
         * count nothing, and the 8 without a next preference 8/7, which count 1; 1 is lost.
         */
        @Test
        void untilThenACandidateReceives() {
            Election election = election(2, "A B C", "8: A B; 6: B C; 3: C");
            ParcelRules book = Composed.with(
                    Composed.book(
                            0,
                            new NobodyYet(),
                            new ElectedWithTheSurplus(BY_PAPERS),
                            REMAINING,
                            lowest(Grouping.Form.BY_VALUE)),
                    new CreditedRoundedDown(0, CLAUSE));

            assertThat(Composed.sheet(election, book)).isEqualTo("""
                            1 First preferences; quota 6, vacancies 2
                              A 8, B 6, C 3; non-transferable 0, loss 0
                              elect A: quota, c
                            2 Surplus of A; quota 6, vacancies 1
                              A 6 elected, B 8, C 3; non-transferable 0, loss 0
                              elect B: quota, c
                            3 Surplus of B; quota 6, vacancies 0
                              A 6 elected, B 6 elected, C 3 excluded; non-transferable 1, loss 1
                              exclude C: countComplete, c
                              stop: countComplete, c
                            """);
        }
    }
}
