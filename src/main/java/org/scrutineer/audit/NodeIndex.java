package org.scrutineer.audit;

/** The nodes of a tree by the node they grow from and the name that leads on; its size is that of the nodes alone. */
final class NodeIndex {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[64];
    private int[] nodes = new int[64];
    private int size;

    /** The node, or 0 if there is none. */
    int find(int parent, int name) {
        return nodes[slot(keys, nodes, key(parent, name))];
    }

    /** Adds a node, which is more than 0, where there is none. */
    void put(int parent, int name, int node) {
        if (2 * size >= nodes.length) {
            grow();
        }
        place(keys, nodes, key(parent, name), node);
        size++;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreNodes = new int[keys.length * 2];
        for (int slot = 0; slot < nodes.length; slot++) {
            if (nodes[slot] > 0) {
                place(moreKeys, moreNodes, keys[slot], nodes[slot]);
            }
        }
        keys = moreKeys;
        nodes = moreNodes;
    }

    private static void place(long[] keys, int[] nodes, long key, int node) {
        int slot = slot(keys, nodes, key);
        keys[slot] = key;
        nodes[slot] = node;
    }

    private static long key(int parent, int name) {
        return ((long) parent << Integer.SIZE) | name;
    }

    /** Where a key stands, or would stand. */
    private static int slot(long[] keys, int[] nodes, long key) {
        int last = nodes.length - 1;
        int slot = ((int) ((key * SPREAD) >>> Integer.SIZE)) & last;
        while (nodes[slot] > 0 && keys[slot] != key) {
            slot = (slot + 1) & last;
        }
        return slot;
    }
}
