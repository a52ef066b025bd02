package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.StvLot;
import org.scrutineer.lot.StvNumbers;
import org.scrutineer.rules.RuleBook;

/**
 * Counts an election many times with papers that differ a little, and says how often each candidate is elected and
 * which decisions turn. Immutable.
 *
 * <p>Recount <i>i</i>, from 1, draws from {@link StvNumbers} of the seed and the context {@code keying errors i},
 * {@code bootstrap i} or {@code samples i}; the package says how. A tie that the lots of the true count do not settle
 * is settled in it by an order of candidates that {@link StvLot} draws from the seed and the context {@code lots i},
 * after those in the order of these lots. So recount <i>i</i> is the same whatever others are made and on whichever
 * thread.
 */
public final class Simulation {

    private static final int PIECES_A_THREAD = 8;
    private static final int LONGEST_PIECE = 50;

    private final Election election;
    private final Lots lots;
    private final TrueCount trueCount;
    private final int threads;

    private Simulation(Election election, Lots lots, TrueCount trueCount, int threads) {
        this.election = election;
        this.lots = lots;
        this.trueCount = trueCount;
        this.threads = threads;
    }

    /**
     * Counts the election as it is.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots for ties of this count, which go first in recounts as well
     * @return the simulation, on as many threads as there are processors
     * @throws org.scrutineer.lot.LotNeededException if the count needs a lot that was not supplied
     * @throws org.scrutineer.constraint.ConstraintException if the constraints cannot be met, or the rule book does not
     *     know them
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election as it stands
     * @throws IllegalArgumentException if the order of lots names a candidate who does not exist
     */
    public static Simulation of(Election election, RuleBook book, Lots lots) {
        return new Simulation(
                election,
                lots,
                TrueCount.of(election, book, lots),
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * Returns the same simulation on a number of threads, which makes no difference to what it comes to.
     *
     * @param number how many threads count, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if there is none
     */
    public Simulation onThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but were " + number);
        }
        return new Simulation(election, lots, trueCount, number);
    }

    /**
     * Makes recounts.
     *
     * @param variation in what their papers differ
     * @param recounts how many are made, at least 1
     * @param seed the seed
     * @return what they came to
     * @throws InterruptedException if this thread is interrupted; then no recount goes on
     * @throws IllegalArgumentException if there is no recount, the seed holds a lone surrogate, or there are more
     *     papers than an array can hold
     */
    public SimulationResult recount(Variation variation, int recounts, String seed) throws InterruptedException {
        return recount(variation, recounts, seed, done -> {});
    }

    /**
     * Makes recounts and tells how far they are.
     *
     * @param variation in what their papers differ
     * @param recounts how many are made, at least 1
     * @param seed the seed
     * @param progress receives, on this thread, how many are made so far, each time more; what it throws ends the work
     *     and is thrown on
     * @return what they came to
     * @throws InterruptedException if this thread is interrupted; then no recount goes on
     * @throws IllegalArgumentException if there is no recount, the seed holds a lone surrogate, or there are more
     *     papers than an array can hold
     */
    public SimulationResult recount(Variation variation, int recounts, String seed, IntConsumer progress)
            throws InterruptedException {
        if (recounts < 1) {
            throw new IllegalArgumentException("recounts must be at least 1, but were " + recounts);
        }
        new StvLot(seed, "");
        Papers papers = new Papers(election);
        VariedPapers varied = variation.match(
                errors -> new KeyedPapers(papers, errors),
                bootstrap -> new DrawnPapers(papers),
                resample -> new ResampledPapers(election));
        int length = Math.max(1, Math.min(LONGEST_PIECE, recounts / threads / PIECES_A_THREAD));
        RecountTally tally = new RecountTally(trueCount);
        Pieces.work(
                threads,
                recounts,
                length,
                number -> trueCount.recount(
                        number,
                        varied.varied(new StvNumbers(new StvLot(seed, variation.term() + " " + number))),
                        lotsOf(number, seed)),
                some -> {
                    tally.add(some);
                    progress.accept(tally.recounts());
                });
        return tally.result(
                new SimulationResult.Basis(
                        election.title(), trueCount.book().id(), papers.size(), papers.marks(), variation, seed),
                election.candidates());
    }

    private Lots lotsOf(int number, String seed) {
        if (lots.areDrawnByTie() || lots.order().size() == election.candidates().size()) {
            return lots;
        }
        List<Integer> order = new ArrayList<>(lots.order());
        for (int candidate : new StvLot(seed, "lots " + number).order(election.candidates())) {
            if (!order.contains(candidate)) {
                order.add(candidate);
            }
        }
        return Lots.order(order).withFirst(lots.answers());
    }
}
