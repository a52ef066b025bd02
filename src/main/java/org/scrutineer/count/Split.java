package org.scrutineer.count;

/**
 * Papers sorted by their next available preference. Places are candidate numbers; place 0 is for papers without one.
 */
final class Split {

    private final long[] papers;
    private final int[][] entries;
    private final long transferable;

    Split(long[] papers, int[][] entries) {
        this.papers = papers;
        this.entries = entries;
        long sum = 0;
        for (int place = 1; place < papers.length; place++) {
            sum += papers[place];
        }
        this.transferable = sum;
    }

    /** The number of places. */
    int places() {
        return papers.length;
    }

    /** The papers for a place. */
    long papersFor(int place) {
        return papers[place];
    }

    /** The entries of the papers for a place. */
    int[] entriesFor(int place) {
        return entries[place];
    }

    /** The papers that have a next available preference. */
    long transferable() {
        return transferable;
    }
}
