package org.scrutineer.reduce;

import java.util.List;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Election;
import org.scrutineer.record.CountRecord;

/**
 * The papers of a count cut down to what the count read of them, for publication.
 *
 * <p>Each list of preferences is cut after the last preference that the count consulted. Counted under the same rule
 * book with the same lots, the papers that are left give the same stages and the same result. Of the record only what
 * names the papers differs: the digest of the papers, the files they were read from, and the digests that build on
 * these.
 *
 * <p>A list is read as far as it must be to find who receives the paper. Where papers move in parcels, that is its
 * first preference for a candidate still standing, and one such preference more each time the paper is examined for a
 * transfer; a paper that only lies with a candidate is not read on. Where the most votes win, a ranked paper is read
 * until its votes are given, and crosses to the last. Under keep values all papers are read anew at every stage, past
 * the elected and the excluded, down to the first candidate still continuing; everything up to the one who is so at the
 * last stage is kept. A list on which the next preference was sought and not found was read to its end and stays whole.
 * Of a list with an equal or a skipped rank, what stands before this rank is treated like any other; if the count read
 * so far, the rest stays too, unless the rule book reads no further than the rank, and then the rest is cut off.
 *
 * <p>Under a rule book by which nobody stands who is named on no paper, every name counts. Where all names of a
 * candidate would be cut off, one list is kept as far as that name.
 *
 * <p>Where a tie was settled by how many papers mark each of the tied second, third and so on, or by lot because these
 * numbers were equal, every preference was read, and nothing is cut off.
 *
 * <p>The lists are put in numeric order, so that nothing is told of the order in which papers were read. So a count
 * that moved whole papers by their order is refused: in numeric order others would be last filed, from a seed the cut
 * lists would be drawn otherwise than the whole ones, and to publish each paper at its place is what a reduction is to
 * avoid.
 *
 * @param election the election with the reduced papers, and without the files they were read from
 * @param before the figures of the papers as they were
 * @param after the figures of the papers as they are reduced
 */
public record Reduction(Election election, Figures before, Figures after) {

    /**
     * How much papers tell.
     *
     * @param papers the papers
     * @param lists the distinct lists of preferences on them
     * @param unique the papers that bear a list that no other paper bears
     * @param preferences the preferences marked on all papers together
     */
    public record Figures(long papers, int lists, long unique, long preferences) {

        static Figures of(Ballots ballots) {
            long unique = 0;
            long preferences = 0;
            for (int entry = 0; entry < ballots.size(); entry++) {
                long papers = ballots.papersOf(entry);
                unique += papers == 1 ? 1 : 0;
                for (int position = ballots.start(entry); position < ballots.start(entry + 1); position++) {
                    preferences += ballots.mark(position) == 0 ? 0 : papers;
                }
            }
            return new Figures(ballots.papers(), ballots.size(), unique, preferences);
        }
    }

    /**
     * Reduces the papers of a count.
     *
     * @param election the election that was counted
     * @param record the record of the count
     * @return the reduced papers
     * @throws IllegalArgumentException if the record is of other papers or candidates, of papers in an order, or of an
     *     election with re-open nominations
     */
    public static Reduction of(Election election, CountRecord record) {
        String digest = BallotsDigest.of(election.ballots());
        if (!digest.equals(record.input().ballotSetDigest())
                || !election.candidates().equals(record.candidates())) {
            throw new IllegalArgumentException("the record must be of these papers and candidates, whose digest is "
                    + digest + ", but is of papers " + record.input().ballotSetDigest());
        }
        record.input().paperOrder().ifPresent(order -> {
            throw new IllegalArgumentException(
                    "papers must be counted in no order to be reduced, but these were in one, \""
                            + order.parameters().get("method")
                            + "\", and "
                            + (record.rule().papers().areTakenAtRandom()
                                    ? "of reduced lists other samples would be taken"
                                    : record.rule().papers().areLookedAtInTurn()
                                            ? "in the numeric order of reduced lists other papers would be looked at"
                                                    + " first"
                                            : "in the numeric order of reduced lists other papers would be those last"
                                                    + " filed"));
        });
        if (election.reOpenNominations().isKnown()) {
            throw new IllegalArgumentException(
                    "papers must be counted without re-open nominations to be reduced, but \""
                            + election.candidate(election.reOpenNominations().number())
                            + "\" is re-open nominations, whose mark is read again for every further RON");
        }
        Ballots reduced = new PaperCutter(election.ballots(), record).cut();
        return new Reduction(
                new Election(election.title(), election.seats(), election.candidates(), reduced, List.of())
                        .withCategories(election.categories()),
                Figures.of(election.ballots()),
                Figures.of(reduced));
    }

    /**
     * Returns how many preferences were cut off.
     *
     * @return the preferences on all papers together, zero or more
     */
    public long preferencesDropped() {
        return before.preferences() - after.preferences();
    }
}
