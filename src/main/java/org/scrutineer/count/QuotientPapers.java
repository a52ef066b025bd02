package org.scrutineer.count;

import java.util.Arrays;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.quotient.PapersByFractions;

/**
 * The papers of a count by quotients. Each lies with the first candidate it names of those who continue, at place 0 if
 * it names none, and has elected what its share of the last candidate was whom it helped to elect; so papers are told
 * apart by these two. Papers that name nobody who stands are left out.
 */
final class QuotientPapers {

    private static final int NONE = -1;

    private final Ballots ballots;
    /** The first entry at each place, and behind each entry the next at the same place. */
    private final int[] first;

    private final int[] next;
    /** The candidate whom each entry last helped to elect, 0 if it elected none. */
    private final int[] elects;
    /** The papers at each place, by the candidate whom they last helped to elect. */
    private final long[][] papers;
    /** The quotient by which each candidate was elected; what the others have stands for nothing. */
    private final Votes[] elected;

    private final boolean[] valid;
    private long validPapers;

    /** Takes the papers that name somebody who stands. */
    QuotientPapers(Ballots ballots, Standings standings) {
        this.ballots = ballots;
        int places = ballots.candidates() + 1;
        this.first = new int[places];
        this.next = new int[ballots.size()];
        this.elects = new int[ballots.size()];
        this.papers = new long[places][places];
        this.elected = new Votes[places];
        this.valid = new boolean[ballots.size()];
        boolean[] stands = new boolean[places];
        standings.numbers().forEach(number -> stands[number] = true);
        for (int entry = 0; entry < ballots.size(); entry++) {
            valid[entry] = place(entry, stands) > 0;
            validPapers += valid[entry] ? ballots.papersOf(entry) : 0;
        }
        begin(stands);
    }

    long validPapers() {
        return validPapers;
    }

    /** Lays all papers out anew: none has elected anybody. */
    void begin(boolean[] continues) {
        Arrays.fill(first, NONE);
        Arrays.fill(elects, 0);
        Arrays.fill(elected, Votes.ZERO);
        for (long[] at : papers) {
            Arrays.fill(at, 0);
        }
        for (int entry = ballots.size() - 1; entry >= 0; entry--) {
            if (valid[entry]) {
                lay(entry, place(entry, continues));
            }
        }
    }

    private void lay(int entry, int place) {
        next[entry] = first[place];
        first[place] = entry;
        papers[place][elects[entry]] += ballots.papersOf(entry);
    }

    /** The first candidate named of those who continue, 0 if there is none. */
    private int place(int entry, boolean[] continues) {
        for (int position = ballots.start(entry); position < ballots.start(entry + 1); position++) {
            int mark = Math.abs(ballots.mark(position));
            if (continues[mark]) {
                return mark;
            }
        }
        return 0;
    }

    /** Moves the papers of a candidate on, who was elected by a quotient. */
    void elect(Candidate candidate, Votes quotient, boolean[] continues) {
        int from = candidate.number();
        elected[from] = quotient;
        int entry = first[from];
        first[from] = NONE;
        Arrays.fill(papers[from], 0);
        while (entry != NONE) {
            int following = next[entry];
            elects[entry] = from;
            lay(entry, place(entry, continues));
            entry = following;
        }
    }

    /** The papers at a place: with a candidate, or at 0 with nobody. */
    long at(int place) {
        return Arrays.stream(papers[place]).sum();
    }

    /** The fractions of candidates that the papers at a place have elected. */
    Votes fractionsAt(int place, PapersByFractions rule) {
        Votes sum = Votes.ZERO;
        for (int number = 1; number < elected.length; number++) {
            long those = papers[place][number];
            sum = those == 0 ? sum : sum.plus(rule.fractions(those, elected[number]));
        }
        return sum;
    }
}
