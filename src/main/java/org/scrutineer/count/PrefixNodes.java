package org.scrutineer.count;

import java.util.Arrays;
import org.scrutineer.rules.keepvalue.FixedDivision;

/**
 * The distinct sequences of elected candidates that papers pass, as a tree in columns. A node stands after its parent,
 * and nodes made together for one candidate stand together in a layer, so one sweep from the front finds the value that
 * goes on from every node. The root, node 0, stands for papers that have passed nobody.
 */
final class PrefixNodes {

    private static final int CHUNK = 512;
    private static final int HASH_MULTIPLIER = 0x9E3779B1;

    private final FixedDivision division;
    private int[] parents = new int[64];
    private short[] candidates = new short[64];
    private long[] papers = new long[64];
    private long[] rest = new long[64];
    private int size = 1;
    /** Nodes by parent and candidate, 0 where free; the length is a power of two. */
    private int[] table = new int[256];

    private int[] layerStarts = new int[16];
    private short[] layerCandidates = new short[16];
    private int layers;

    private final long[] values = new long[CHUNK];
    private final long[] kept = new long[CHUNK];

    PrefixNodes(FixedDivision division) {
        this.division = division;
    }

    int size() {
        return size;
    }

    /** Begins a layer of nodes for a candidate; it is as long as nodes are made until {@link #endLayer}. */
    void beginLayer(int candidate) {
        if (layers + 1 >= layerStarts.length) {
            layerStarts = Arrays.copyOf(layerStarts, layers * 2);
            layerCandidates = Arrays.copyOf(layerCandidates, layers * 2);
        }
        layerStarts[layers] = size;
        layerCandidates[layers] = (short) candidate;
    }

    void endLayer() {
        if (size > layerStarts[layers]) {
            layers++;
            layerStarts[layers] = size;
        }
    }

    /** The node that follows a node at a candidate, made if need be, after adding papers to it. */
    int follow(int parent, int candidate, long more) {
        int slot = find(parent, candidate);
        int node = table[slot];
        if (node == 0) {
            node = append(parent, candidate);
            table[slot] = node;
            if (size > table.length / 2) {
                rehash();
            }
        }
        papers[node] += more;
        return node;
    }

    private int find(int parent, int candidate) {
        int mask = table.length - 1;
        int hash = (parent * 31 + candidate) * HASH_MULTIPLIER;
        int slot = (hash ^ hash >>> 15) & mask;
        while (table[slot] != 0 && (parents[table[slot]] != parent || candidates[table[slot]] != candidate)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int append(int parent, int candidate) {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
            candidates = Arrays.copyOf(candidates, size * 2);
            papers = Arrays.copyOf(papers, size * 2);
            rest = new long[size * 2];
        }
        parents[size] = parent;
        candidates[size] = (short) candidate;
        return size++;
    }

    private void rehash() {
        table = new int[table.length * 4];
        for (int node = 1; node < size; node++) {
            table[find(parents[node], candidates[node])] = node;
        }
    }

    /** The papers that reach an elected candidate before any other who is not excluded. */
    long papersFromRoot(int candidate) {
        int node = table[find(0, candidate)];
        return node == 0 ? 0 : papers[node];
    }

    /**
     * Finds the value that goes on from every node, and adds up what the elected candidates keep.
     *
     * @param one the value of a paper at the root
     * @param keep the keep value of each candidate by number
     * @param votes takes what each candidate by number keeps in all
     * @return the value that goes on from each node; not to be kept
     */
    long[] sweep(long one, long[] keep, long[] votes) {
        rest[0] = one;
        for (int layer = 0; layer < layers; layer++) {
            int candidate = layerCandidates[layer];
            int end = layerStarts[layer + 1];
            long sum = 0;
            for (int from = layerStarts[layer]; from < end; from += CHUNK) {
                sum += sweep(keep[candidate], from, Math.min(CHUNK, end - from));
            }
            votes[candidate] += sum;
        }
        return rest;
    }

    private long sweep(long keep, int from, int length) {
        for (int i = 0; i < length; i++) {
            values[i] = rest[parents[from + i]];
        }
        division.divide(keep, values, kept, length);
        long sum = 0;
        for (int i = 0; i < length; i++) {
            sum += kept[i] * papers[from + i];
            rest[from + i] = values[i];
        }
        return sum;
    }

    /** The values that went on from each node in the last sweep; not to be kept. */
    long[] rest() {
        return rest;
    }
}
