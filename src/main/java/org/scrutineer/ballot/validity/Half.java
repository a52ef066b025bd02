package org.scrutineer.ballot.validity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One half of a paper of squares as its figures come, the lowest first. Not safe for several threads at once. */
final class Half {

    private final int[] order;
    private final int most;
    /** The figures that there are, each once. */
    private final int[] figures;

    private int distinct;
    private int numbered;
    private int length;
    private boolean marked;
    private int figure;
    private int held;
    private int square;
    private @Nullable Defect cut;

    /**
     * Starts with an empty half.
     *
     * @param squares how many squares it has
     * @param most the most squares that count
     */
    Half(int squares, int most) {
        this.order = new int[squares];
        this.figures = new int[squares];
        this.most = most;
    }

    /** Starts a new paper. */
    void clear() {
        distinct = 0;
        numbered = 0;
        length = 0;
        marked = false;
        figure = 0;
        held = 0;
        cut = null;
    }

    /** Something is written that is no figure. */
    void write() {
        marked = true;
    }

    /** A figure, no lower than the one before, stands in a square. */
    void write(int number, int in) {
        marked = true;
        if (number != figure) {
            end();
            if (cut == null && length < most && number > length + 1) {
                cut = Defect.GAP;
            }
            figure = number;
            figures[distinct++] = number;
            held = 0;
        }
        numbered++;
        held++;
        square = in;
    }

    /** There is no higher figure. */
    void end() {
        if (held > 0 && cut == null && length < most) {
            if (held == 1) {
                order[length++] = square;
            } else {
                cut = Defect.REPEAT;
            }
        }
        held = 0;
    }

    /** How many squares are in sequence. */
    int length() {
        return length;
    }

    /** The square at a place of the sequence, from 0. */
    int square(int place) {
        return order[place];
    }

    /** What ended the sequence early. */
    Optional<Defect> cut() {
        return Optional.ofNullable(cut);
    }

    /**
     * Returns why the half makes no valid paper.
     *
     * @param least how much must be marked
     * @return the reason, if there is one
     */
    Optional<SetAside> fault(Least least) {
        if (!marked) {
            return Optional.of(SetAside.UNMARKED);
        }
        if (length > 0) {
            return least.isMetBy(figures()) ? Optional.empty() : Optional.of(SetAside.TOO_FEW_PREFERENCES);
        }
        return Optional.of(
                cut == Defect.REPEAT ? SetAside.MORE_THAN_ONE_FIRST_PREFERENCE : SetAside.NO_FIRST_PREFERENCE);
    }

    private Least.Figures figures() {
        int inPlace = 0;
        while (inPlace < distinct && figures[inPlace] <= numbered) {
            inPlace++;
        }
        return new Least.Figures(length, order.length, numbered, inPlace);
    }
}
