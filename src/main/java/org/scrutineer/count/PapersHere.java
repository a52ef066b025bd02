package org.scrutineer.count;

import java.util.Arrays;

/**
 * The papers that lie with one continuing candidate, or that have come to their end: which entries they are, and how
 * many papers come from each node.
 */
final class PapersHere {

    private int[] entries = new int[0];
    private int size;
    private int[] nodes = new int[0];
    private long[] papers = new long[0];
    private int sources;

    void addEntry(int entry) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, Math.max(16, size * 2));
        }
        entries[size++] = entry;
    }

    /** Makes room for more entries. */
    void expect(int more) {
        if (size + more > entries.length) {
            entries = Arrays.copyOf(entries, Math.max(size + more, size * 3 / 2));
        }
    }

    /** Writes down where each node is found here, for {@link #addPapers}. */
    void index(int[] slots) {
        for (int i = 0; i < sources; i++) {
            slots[nodes[i]] = i;
        }
    }

    /**
     * Adds papers from a node.
     *
     * @param slots the places of nodes as {@link #index} wrote them; what others wrote there before does no harm
     */
    void addPapers(int node, long more, int[] slots) {
        int slot = slots[node];
        if (slot < sources && nodes[slot] == node) {
            papers[slot] += more;
            return;
        }
        if (sources == nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(16, sources * 2));
            papers = Arrays.copyOf(papers, nodes.length);
        }
        nodes[sources] = node;
        papers[sources] = more;
        slots[node] = sources++;
    }

    /** The worth of the papers here when a paper from each node is worth so many units. */
    long worth(long[] values) {
        long sum = 0;
        for (int i = 0; i < sources; i++) {
            sum += values[nodes[i]] * papers[i];
        }
        return sum;
    }

    long papersFrom(int node) {
        long sum = 0;
        for (int i = 0; i < sources; i++) {
            sum += nodes[i] == node ? papers[i] : 0;
        }
        return sum;
    }

    /** Gives up all papers. */
    int[] take() {
        int[] taken = Arrays.copyOf(entries, size);
        entries = new int[0];
        nodes = new int[0];
        papers = new long[0];
        size = 0;
        sources = 0;
        return taken;
    }
}
