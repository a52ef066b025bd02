package org.scrutineer.cli.example;

import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;

/**
 * What splitting the vote costs: two elections to two places in which 57 of 100 voters are for one slate and 43 for
 * another, small enough to be counted by hand. In the second a third candidate of the larger slate stands who is much
 * like the other two.
 */
public final class SplitVote {

    private static final String RED = "Red";
    private static final String BLUE = "Blue";
    private static final int SEATS = 2;

    private SplitVote() {}

    /**
     * Returns the election in which two candidates of the larger slate stand.
     *
     * @return the election
     */
    public static Election ofTwoAlike() {
        return withBlue(Election.builder("Two alike (a made-up election)", SEATS)
                .candidate("Ash", RED)
                .candidate("Birch", RED)
                .papers(30, "Ash", "Birch")
                .papers(27, "Birch", "Ash"));
    }

    /**
     * Returns the election in which three stand, whom the same voters put in different orders.
     *
     * @return the election
     */
    public static Election ofThreeAlike() {
        return withBlue(Election.builder("Three alike (a made-up election)", SEATS)
                .candidate("Ash", RED)
                .candidate("Birch", RED)
                .candidate("Elder", RED)
                .papers(20, "Ash", "Birch", "Elder")
                .papers(19, "Birch", "Elder", "Ash")
                .papers(18, "Elder", "Ash", "Birch"));
    }

    private static Election withBlue(ElectionBuilder red) {
        return red.candidate("Cedar", BLUE)
                .candidate("Damson", BLUE)
                .papers(23, "Cedar", "Damson")
                .papers(20, "Damson", "Cedar")
                .build();
    }
}
