package org.scrutineer.rules;

import org.scrutineer.rules.part.CountRefusedException;
import org.scrutineer.rules.part.CountView;

/**
 * An election in which no valid paper names a candidate who stands, and more stand than there are places. No rule book
 * says that lots alone elect: each leaves to them ties between candidates, and here there is nothing else. The texts do
 * not speak of the case, and to elect nobody would be a result that none of them states; so all rule books refuse it.
 * Where no more stand than there are places, or a text says itself that they do not stand whom nobody named, the
 * election is counted.
 */
public final class NoVotesException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final long papers;

    private NoVotesException(long papers, int standing, int places) {
        super("a valid paper must name a candidate who stands where more stand than there are places, but none of "
                + papers + (papers == 1 ? " paper" : " papers") + " does, and " + standing + " stand for " + places
                + (places == 1 ? " place" : " places"));
        this.papers = papers;
    }

    /**
     * Refuses a count in which lots alone would elect.
     *
     * @param view the count when the first votes have been counted, before anybody is elected
     * @param papers the papers of the election
     * @throws NoVotesException if nobody has a vote, and more candidates continue than there are places
     */
    public static void refuseLotsAlone(CountView view, long papers) {
        int standing = view.continuing().size();
        if (standing > view.seats()
                && view.continuing().stream()
                        .allMatch(candidate -> view.votesOf(candidate).isZero())) {
            throw new NoVotesException(papers, standing, view.seats());
        }
    }

    /**
     * Returns the papers of the election.
     *
     * @return the papers, zero or more
     */
    public long papers() {
        return papers;
    }
}
