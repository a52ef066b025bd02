package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.NewSouthWalesAtRandom;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.StvLot;
import org.scrutineer.rules.RuleBook;

/**
 * 15 papers for 2 seats: quota 6. Of A's 7 one goes to B, who then has 3 as C and D have, and is excluded by lot. That
 * one paper elects C or D: of four, three name C.
 */
class EverySampleTest {

    private static final Election ELECTION = election(2, "A B C D", "3: A B C; 1: A B D; 3: A; 2: B; 3: C; 3: D");
    private static final RuleBook BOOK = NewSouthWalesAtRandom.legislativeCouncil();
    private static final Lots LOTS = Lots.order(List.of(3, 4, 2, 1));

    @Test
    void tellsHowLikelyEachCandidateIsExactly() {
        EverySample every = EverySample.of(ELECTION, BOOK, LOTS, 10);

        assertThat(every.counts()).isEqualTo(2);
        assertThat(every.chances())
                .extracting(chance -> chance.candidate().name() + " " + chance.likelihood())
                .containsExactly("A 1", "B 0", "C 3/4", "D 1/4");
        assertThat(every.outcomes())
                .extracting(outcome -> outcome.elected() + " " + outcome.likelihood())
                .containsExactly("[A, C] 3/4", "[A, D] 1/4");
        assertThat(every.toString()).contains("in 2 counts").contains("A, D: 1/4 (0.250000...)");
    }

    /** Of 6 papers of two kinds 2 go, in 15 ways of which those with as many of each kind are alike: B has 4 in all. */
    @Test
    void countsOnceWhatTakesAsManyOfEachKind() {
        Election election = election(2, "A B C D", "4: A B C; 2: A B D; 2: A; 2: B; 3: C; 3: D");

        EverySample every = EverySample.of(election, BOOK, LOTS, 10);

        assertThat(every.counts()).isEqualTo(3);
        assertThat(every.outcomes())
                .extracting(outcome -> outcome.elected() + " " + outcome.likelihood())
                .containsExactly("[A, B] 1");
    }

    @Test
    void agreesWithManyDraws() throws InterruptedException {
        Election ordered = ELECTION.withOrder(new StvLot("published", "").order(ELECTION.ballots()));

        SimulationResult many = Simulation.of(ordered, BOOK, LOTS).onThreads(2).recount(new Resample(), 800, "draws");

        assertThat(many.chances().get(0).elected()).isEqualTo(800);
        assertThat(many.chances().get(2).elected()).isBetween(560, 640);
        assertThat(many.chances().get(2).elected() + many.chances().get(3).elected())
                .isEqualTo(800);
        assertThat(Simulation.of(ordered, BOOK, LOTS).onThreads(1).recount(new Resample(), 800, "draws"))
                .isEqualTo(many);
    }

    @Test
    void refusesMoreCountsThanAskedFor() {
        assertThatThrownBy(() -> EverySample.of(ELECTION, BOOK, LOTS, 1))
                .isInstanceOf(TooManySamplesException.class)
                .hasMessage("samples that differ must be at most 1 to be counted all, but are more");
    }

    @Test
    void isOfRuleBooksThatTakePapersAtRandom() {
        assertThatThrownBy(() -> EverySample.of(ELECTION, ScottishLocal.ruleBook(), LOTS, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samples must be of a rule book that takes papers at random, but were of"
                        + " \"scottish-local\"");
    }

    @Test
    void needsTheLotsOfItsCounts() {
        assertThatThrownBy(() -> EverySample.of(ELECTION, BOOK, Lots.none(), 10))
                .isInstanceOf(LotNeededException.class);
    }
}
