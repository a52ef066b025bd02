package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Destination;
import org.scrutineer.record.PaperNumbers;
import org.scrutineer.record.Source;
import org.scrutineer.rules.parcel.WholePapers;
import org.scrutineer.rules.part.CountView;

/** The transfer of a surplus as whole papers: first the papers are sorted, then shares are worked out, then they move. */
final class WholePaperTransfer {

    private final Candidate candidate;
    private final long surplus;
    private final Split split;
    private final List<WholePapers.SubParcel> subParcels = new ArrayList<>();

    /**
     * Takes papers that are sorted.
     *
     * @param candidate whose surplus it is
     * @param surplus the surplus, in papers
     * @param split the papers last received, by next available preference
     * @param candidates all candidates
     */
    WholePaperTransfer(Candidate candidate, long surplus, Split split, List<Candidate> candidates) {
        this.candidate = candidate;
        this.surplus = surplus;
        this.split = split;
        for (Candidate to : candidates) {
            if (split.papersFor(to.number()) > 0) {
                subParcels.add(new WholePapers.SubParcel(to, split.papersFor(to.number())));
            }
        }
    }

    WholePapers.Apportionment apportion(WholePapers form, CountView view, Lots lots) {
        return form.apportion(surplus, subParcels, view, lots);
    }

    /** Whether some papers of a sub-parcel are taken and others not. */
    boolean chooses(WholePapers.Apportionment leaving) {
        for (int i = 0; i < subParcels.size(); i++) {
            if (leaving.papers().get(i) > 0
                    && leaving.papers().get(i) < subParcels.get(i).papers()) {
                return true;
            }
        }
        return false;
    }

    /** Sends the papers with the highest numbers on their way. */
    Movement carryOut(WholePapers.Apportionment leaving) {
        Movement movement = new Movement();
        long moving = surplus - leaving.setAside();
        for (int i = 0; i < subParcels.size(); i++) {
            int place = subParcels.get(i).to().number();
            int[] taken = take(movement, place, leaving.papers().get(i), moving, split.transferable());
            if (taken.length > 0) {
                movement.toCandidate(candidate, place, TransferValue.ONE, taken.length, taken);
            }
        }
        take(movement, 0, leaving.setAside(), leaving.setAside(), split.papersFor(0));
        movement.toPool(candidate, Destination.Pool.NON_TRANSFERABLE, leaving.setAside(), Votes.of(leaving.setAside()));
        return movement;
    }

    /** Takes papers for a place, of all those among which some are to be taken. */
    private int[] take(Movement movement, int place, long number, long some, long all) {
        int[] lying = split.entriesFor(place);
        Arrays.sort(lying);
        int[] taken = Arrays.copyOfRange(lying, lying.length - Math.toIntExact(number), lying.length);
        if (taken.length > 0) {
            movement.source(new Source.WholePapers(
                    candidate,
                    PaperNumbers.of(Arrays.stream(taken).map(piece -> piece + 1).toArray()),
                    Votes.of(Math.multiplyExact(lying.length, some)),
                    Votes.of(all)));
        }
        return taken;
    }
}
