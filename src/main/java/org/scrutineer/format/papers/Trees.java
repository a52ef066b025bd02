package org.scrutineer.format.papers;

import java.io.IOException;

/** Reads trees of JSON or XML part by part. */
interface Trees {

    /** What is done with a part. */
    interface Visitor {

        /**
         * Says whether a member of the root is wanted.
         *
         * @param name its name
         * @return whether its nodes are made
         */
        boolean wants(String name);

        /**
         * Takes a node: a member of the root, or an element of one that is a list.
         *
         * @param name the name of the member
         * @param node the node
         */
        void visit(String name, Node node);
    }

    /**
     * Reads a file to its end.
     *
     * @param file the file
     * @param visitor what is done with its parts
     * @return the digest of its bytes
     * @throws IOException if it cannot be read
     */
    String read(BallotSource file, Visitor visitor) throws IOException;
}
