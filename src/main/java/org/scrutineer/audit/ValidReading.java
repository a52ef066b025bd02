package org.scrutineer.audit;

import java.util.List;
import org.scrutineer.ballot.Ballots;

/** Whether papers that mark withdrawn candidates only are valid where papers are transferred in parcels. */
enum ValidReading {
    /** They are not. */
    INVALID {
        @Override
        void admit(long withdrawnOnly, Table table) {}
    },
    /** They are, and are not transferable from the first stage on. */
    NON_TRANSFERABLE {
        @Override
        void admit(long withdrawnOnly, Table table) {
            table.validPapers += withdrawnOnly;
            table.nonTransferable = table.nonTransferable.plus(Fraction.of(withdrawnOnly));
            table.nonTransferablePapers += withdrawnOnly;
        }
    };

    /** The parameter that states a choice. */
    static final String KEY = "set.withdrawnOnly";

    /** The reason why papers are invalid that mark nobody but candidates who are withdrawn. */
    static final String WITHDRAWN_ONLY = "marked for withdrawn candidates only";

    /** Reads the parameters. */
    static ValidReading read(Words words) {
        if (words.has(KEY)) {
            words.oneOf(KEY, "nonTransferable");
            return NON_TRANSFERABLE;
        }
        return INVALID;
    }

    /** Puts papers that mark withdrawn candidates only on the table, if they are valid. */
    abstract void admit(long withdrawnOnly, Table table);

    /** Whether a paper is valid that marks nobody who stands. */
    boolean holds(List<Integer> marked) {
        return this == NON_TRANSFERABLE && !marked.isEmpty();
    }

    /** The papers on which no mark counts. */
    static long blank(Ballots ballots, PaperReading papers) {
        long blank = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            boolean marked = false;
            for (int position = ballots.start(entry); position < papers.end(ballots, entry); position++) {
                marked |= ballots.mark(position) != 0;
            }
            blank += marked ? 0 : ballots.papersOf(entry);
        }
        return blank;
    }
}
