package org.scrutineer.literal;

/** Nobody who stands has a vote, and more stand than there are places. */
final class LiteralNoVotes extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
