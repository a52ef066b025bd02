package org.scrutineer.series;

/** What the counts that make one result are called in messages. */
final class CountNames {

    private CountNames() {}

    /**
     * Names the count for a number of places.
     *
     * @param places the places
     * @return such as {@code count for 3 places}
     */
    static String forPlaces(int places) {
        return "count for " + places + (places == 1 ? " place" : " places");
    }
}
