package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.NumberedAccumulator;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Preferences;

/** The elections of {@link RandomElections} with their papers mixed one by one, few enough to be looked at singly. */
final class MixedPapers {

    private static final long MOST_ALIKE = 25;

    private MixedPapers() {}

    /**
     * Returns the election of a seed.
     *
     * @param seed the seed
     * @return the election; each paper stands by itself, in the order in which they were mixed
     */
    static LiteralElection of(long seed) {
        LiteralElection election = RandomElections.of(seed);
        List<LiteralPaper> papers = new ArrayList<>();
        for (LiteralPaper paper : election.papers()) {
            for (long copy = 0; copy < Math.min(paper.multiplicity(), MOST_ALIKE); copy++) {
                papers.add(new LiteralPaper(paper.preferences(), 1));
            }
        }
        Collections.shuffle(papers, new Random(seed * 31L + 7L));
        return new LiteralElection(election.seats(), election.candidates(), election.withdrawn(), papers);
    }

    /**
     * Returns an election as the engine takes it, its papers in the order of the literal one.
     *
     * @param election the election
     * @return the same papers in the same order
     */
    static Election inOrder(LiteralElection election) {
        NumberedAccumulator papers = new NumberedAccumulator(election.candidates());
        PaperOrder.Builder order = new PaperOrder.Builder();
        for (LiteralPaper paper : election.papers()) {
            int[] numbers =
                    paper.preferences().stream().mapToInt(number -> number).toArray();
            order.add(papers.add(paper.multiplicity(), Preferences.of(numbers)), paper.multiplicity());
        }
        papers.build();
        return EngineTable.asElection(election).withOrder(order.build(papers));
    }
}
