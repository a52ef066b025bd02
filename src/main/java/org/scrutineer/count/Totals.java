package org.scrutineer.count;

import org.scrutineer.arithmetic.Votes;

/** What the candidates had when the papers were counted once. */
interface Totals {

    /** The votes of a candidate by place in ballot-paper order, from 0. */
    Votes votesOf(int index);

    /** The votes of all candidates together. */
    Votes sum();
}
