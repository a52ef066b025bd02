package org.scrutineer.literal;

/** Elections used for more than one rule book. */
final class SheetElections {

    private SheetElections() {}

    /**
     * Returns a constructed election: 90 papers, 7 candidates, 4 seats.
     *
     * @return the election
     */
    static LiteralElection everySpecialCase() {
        return LiteralElection.of(
                4,
                7,
                "7 A>D",
                "2 A>E>F",
                "3 A>E>F>C",
                "7 B>C>F",
                "10 C",
                "7 C>E",
                "7 D",
                "8 D>E>C>G",
                "2 D>G",
                "5 E>A>C",
                "5 E>D>B>C",
                "7 G",
                "8 G>B",
                "5 G>D",
                "7 G>E>C");
    }
}
