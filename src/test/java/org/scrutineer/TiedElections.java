package org.scrutineer;

import org.scrutineer.ballot.Election;

/** Elections in which a lot is needed. The folder {@code counts/droop} holds both, and says where they come from. */
public final class TiedElections {

    private TiedElections() {}

    /**
     * Returns the election {@code SC-Vm-12}: 1 and 2 are elected, 3, 4 and 5 are equal throughout by the Scottish rules.
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
     * Returns the election {@code scotland-weak-surplus}: after the surplus of A a lot is needed between E and F.
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
}
