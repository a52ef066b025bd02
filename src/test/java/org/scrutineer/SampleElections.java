package org.scrutineer;

import org.scrutineer.ballot.Election;

/** Small elections that several tests count. */
public final class SampleElections {

    private SampleElections() {}

    /**
     * Returns a constructed election that brings up every special case of ERS97. Counted by hand, each stage is known
     * for that rule book and for the Scottish rules.
     *
     * @return the election: 90 papers, 7 candidates, 4 places
     */
    public static Election everySpecialCase() {
        return Election.builder("Every special case", 4)
                .candidates("A", "B", "C", "D", "E", "F", "G")
                .papers(7, "A", "D")
                .papers(2, "A", "E", "F")
                .papers(3, "A", "E", "F", "C")
                .papers(7, "B", "C", "F")
                .papers(10, "C")
                .papers(7, "C", "E")
                .papers(7, "D")
                .papers(8, "D", "E", "C", "G")
                .papers(2, "D", "G")
                .papers(5, "E", "A", "C")
                .papers(5, "E", "D", "B", "C")
                .papers(7, "G")
                .papers(8, "G", "B")
                .papers(5, "G", "D")
                .papers(7, "G", "E", "C")
                .build();
    }

    /**
     * Returns the election {@code SC-Vm-12} of the folder {@code counts/droop}: 1 and 2 are elected, while 3, 4 and 5
     * are equal throughout by the Scottish rules.
     *
     * @return the election, for 3 places
     */
    public static Election threeEqual() {
        return Election.builder("Computational accuracy", 3)
                .candidates("A", "B", "X", "Y", "Z")
                .papers(1, "A", "B", "X")
                .papers(1, "A", "B", "Y")
                .papers(333, "A", "X")
                .papers(333, "A", "Y")
                .papers(333, "A", "Z")
                .papers(2, "B", "A", "X")
                .papers(333, "B", "X")
                .papers(333, "B", "Y")
                .papers(333, "B", "Z")
                .papers(667, "X")
                .papers(667, "Y")
                .papers(667, "Z")
                .build();
    }

    /**
     * Returns the election {@code scotland-weak-surplus} of that folder: after the surplus of A a lot is needed between
     * E and F.
     *
     * @return the election, for 4 places
     */
    public static Election twoLowest() {
        return Election.builder("Weak tie for a surplus", 4)
                .candidates("A", "B", "C", "D", "E", "F")
                .papers(10, "A", "C")
                .papers(8, "B")
                .papers(6, "C")
                .papers(5, "D")
                .papers(3, "E", "D")
                .papers(3, "F", "D")
                .build();
    }

    /**
     * Returns an election in which all have the same votes and no paper can be transferred.
     *
     * @return the election, for 1 place
     */
    public static Election fourEqual() {
        return Election.builder("Four equal", 1)
                .candidates("Dogwood", "Ash", "Birch", "Cedar")
                .papers(2, "Dogwood")
                .papers(2, "Ash")
                .papers(2, "Birch")
                .papers(2, "Cedar")
                .build();
    }
}
