package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PaperNumbers;
import org.scrutineer.record.Source;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.parcel.Apportioning;
import org.scrutineer.rules.parcel.WholePaperForm;

/** The transfer of surpluses as whole papers: first papers are sorted, then shares are worked out, then they move. */
final class WholePaperTransfers implements SubTransfers {

    private final ParcelTransfers table;
    private final List<Donor> donors = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    /**
     * Looks at the papers of the candidates, who hold nothing from now on, and says how many of them leave.
     *
     * @param table the papers and votes
     * @param candidates whose surpluses they are
     * @param form how they are transferred
     * @param lots the lots supplied
     */
    WholePaperTransfers(ParcelTransfers table, List<Candidate> candidates, WholePaperForm form, Lots lots) {
        this.table = table;
        boolean[] available = table.available(candidates);
        for (Candidate candidate : candidates) {
            long surplus = table.view().surplusOf(candidate).papers();
            Split split = table.split(form.examined().of(table.held(candidate), table.view()), available);
            Donor donor = new Donor(candidate, surplus, split, form.apportioning(), lots.after(steps()));
            decisions.addAll(donor.leaving.decisions());
            donors.add(donor);
        }
        candidates.forEach(table::empty);
    }

    private List<TieBreak> steps() {
        return decisions.stream().flatMap(decision -> decision.ties().stream()).toList();
    }

    /** The choices between equal fractions, made on the figures before the transfer. */
    List<Decision> decisions() {
        return decisions;
    }

    /** Whether some papers of a sub-parcel are taken and others not. */
    @Override
    public boolean chooses() {
        return donors.stream().anyMatch(Donor::chooses);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Movement carryOut(int number) {
        Movement movement = table.movement();
        donors.forEach(donor -> donor.give(movement));
        table.deliver(movement, List.of());
        return movement;
    }

    @Override
    public String seenAfter(int number) {
        return "";
    }

    /** A candidate whose surplus leaves. */
    private final class Donor {

        private final Candidate candidate;
        private final long surplus;
        private final Split split;
        private final List<Apportioning.SubParcel> subParcels = new ArrayList<>();
        private final Apportioning.Apportionment leaving;

        private Donor(Candidate candidate, long surplus, Split split, Apportioning apportioning, Lots lots) {
            this.candidate = candidate;
            this.surplus = surplus;
            this.split = split;
            for (Candidate to : table.candidates()) {
                if (split.papersFor(to.number()) > 0) {
                    subParcels.add(new Apportioning.SubParcel(to, split.papersFor(to.number())));
                }
            }
            this.leaving = apportioning.apportion(surplus, subParcels, table.view(), lots);
        }

        private boolean chooses() {
            for (int i = 0; i < subParcels.size(); i++) {
                if (leaving.papers().get(i) > 0
                        && leaving.papers().get(i) < subParcels.get(i).papers()) {
                    return true;
                }
            }
            return false;
        }

        private void give(Movement movement) {
            long moving = surplus - leaving.setAside();
            for (int i = 0; i < subParcels.size(); i++) {
                int place = subParcels.get(i).to().number();
                int[] taken = take(movement, place, leaving.papers().get(i), moving, split.transferable());
                if (taken.length > 0) {
                    movement.toCandidate(candidate, place, table.now(TransferValue.ONE), taken.length, taken);
                }
            }
            int[] aside = take(movement, 0, leaving.setAside(), leaving.setAside(), split.papersFor(0));
            table.tellCauses(aside, TransferValue.ONE, table.available(List.of(candidate)));
            table.strand(movement, candidate, TransferValue.ONE, leaving.setAside());
            table.debit(candidate, surplus, Votes.of(surplus));
        }

        /** Takes papers for a place, of all those among which some are to be taken. */
        private int[] take(Movement movement, int place, long number, long some, long all) {
            int[] lying = split.entriesFor(place);
            int[] taken = table.choose(lying, Math.toIntExact(number), candidate, place);
            if (taken.length > 0) {
                movement.source(new Source.WholePapers(
                        candidate,
                        PaperNumbers.of(Arrays.stream(taken)
                                .map(piece -> piece + 1)
                                .sorted()
                                .toArray()),
                        Votes.of(Math.multiplyExact(lying.length, some)),
                        Votes.of(all)));
            }
            return taken;
        }
    }
}
