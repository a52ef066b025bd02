package org.scrutineer.cli.example;

import java.util.List;

/**
 * A slate of the made-up election.
 *
 * @param title what it is called on the ballot paper, empty for those who stand by themselves
 * @param voters how likely a voter begins with it, in a hundred
 * @param goingOn how likely a voter who began here goes on to each slate, against each other
 * @param candidates the names of its candidates, those with the most friends first
 */
record ExampleSlate(String title, int voters, List<Integer> goingOn, List<String> candidates) {

    /**
     * Those who stand in it: two that put up a candidate for each place, two smaller ones, and who stand by themselves.
     */
    private static final List<ExampleSlate> ALL = List.of(
            new ExampleSlate(
                    "Orchard Alliance",
                    39,
                    List.of(0, 4, 30, 10, 8),
                    List.of(
                            "Ada Alder",
                            "Bram Birch",
                            "Cole Cedar",
                            "Dora Damson",
                            "Earl Elder",
                            "Finn Fir",
                            "Gwen Gorse",
                            "Hugh Hazel",
                            "Ivo Iris")),
            new ExampleSlate(
                    "Harbour Forum",
                    31,
                    List.of(3, 0, 12, 25, 10),
                    List.of(
                            "Joan Jetty",
                            "Karl Keel",
                            "Lena Lock",
                            "Mona Mast",
                            "Nora Narrows",
                            "Otis Oar",
                            "Pia Pier",
                            "Quin Quay",
                            "Rosa Reef")),
            new ExampleSlate(
                    "Meadow Group",
                    14,
                    List.of(30, 8, 0, 8, 10),
                    List.of("Seth Sedge", "Tara Thistle", "Una Umbel", "Vera Vetch", "Wade Willow")),
            new ExampleSlate("Bridge Platform", 6, List.of(10, 20, 10, 0, 15), List.of("Xena Arch", "Yves Span")),
            new ExampleSlate(
                    "",
                    10,
                    List.of(10, 10, 10, 10, 0),
                    List.of(
                            "Zoe Amber",
                            "Abel Basalt",
                            "Bea Chalk",
                            "Cy Dolomite",
                            "Dina Emerald",
                            "Eli Flint",
                            "Fay Garnet",
                            "Gil Hornblende",
                            "Hera Ironstone",
                            "Ian Jasper",
                            "Jill Kaolin",
                            "Kit Lapis",
                            "Liv Marble",
                            "Max Nickel",
                            "Nell Opal",
                            "Odo Pumice",
                            "Peg Quartz")));

    /** Copies the lists. */
    ExampleSlate {
        goingOn = List.copyOf(goingOn);
        candidates = List.copyOf(candidates);
    }

    /** All slates, in the order of the ballot paper. */
    static List<ExampleSlate> all() {
        return ALL;
    }
}
