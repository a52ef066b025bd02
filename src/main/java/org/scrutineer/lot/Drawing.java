package org.scrutineer.lot;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;

/** How a lot is drawn for a tie when it arises. */
interface Drawing {

    /** No draw. */
    Drawing NONE = (tie, first) -> Optional.empty();

    /** Draws by numbers that follow from a seed. */
    static Drawing by(DrawsByTie way) {
        return (tie, first) -> {
            List<Candidate> arranged = way.arranged(tie.candidates());
            Draws.Draw draw = way.draw(first, arranged.size());
            return Optional.of(new DrawnLot(arranged.get(draw.place()), draw.index()));
        };
    }

    /** What a draw gives that begins with some number of the sequence. */
    Optional<DrawnLot> of(Tie tie, int first);
}
