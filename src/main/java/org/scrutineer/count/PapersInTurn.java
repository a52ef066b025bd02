package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Destination;
import org.scrutineer.record.PaperNumbers;
import org.scrutineer.record.Source;
import org.scrutineer.rules.parcel.EveryNth;
import org.scrutineer.rules.part.CountView;

/**
 * One transfer of whole papers that are looked at one after the other. Whoever comes to the quota by a paper receives
 * none of those behind it.
 */
final class PapersInTurn implements SubTransfers {

    private final ParcelTransfers table;
    private final List<Giver> givers;
    private final boolean[] available;
    private final long[] room;
    private boolean chooses;

    private PapersInTurn(ParcelTransfers table, List<Giver> givers) {
        this.table = table;
        this.givers = givers;
        this.available = table.available(givers.stream().map(Giver::candidate).toList());
        this.room = new long[available.length];
        CountView view = table.view();
        for (Candidate candidate : table.candidates()) {
            int place = candidate.number();
            Votes lacking = view.quota().minus(view.votesOf(candidate));
            room[place] = lacking.isPositive() ? lacking.papers() : 0;
            available[place] &= room[place] > 0;
        }
    }

    /** Every so many-th paper of candidates whose surpluses leave; they hold nothing from now on. */
    static PapersInTurn surpluses(ParcelTransfers table, List<Candidate> from) {
        List<Giver> givers = new ArrayList<>();
        for (Candidate candidate : from) {
            int[] lying = lying(table.held(candidate));
            int due = Math.toIntExact(table.view().surplusOf(candidate).papers());
            int[] turns = EveryNth.visited(lying.length, due);
            Arrays.setAll(turns, turn -> lying[turns[turn]]);
            givers.add(new Giver(candidate, turns, due));
        }
        from.forEach(table::empty);
        return new PapersInTurn(table, givers);
    }

    /** All papers of excluded candidates, one candidate after the other. */
    static PapersInTurn exclusion(ParcelTransfers table, List<Parcel> parcels) {
        List<Giver> givers = new ArrayList<>();
        Parcel.byHolder(parcels).forEach((holder, own) -> {
            int[] lying = lying(own);
            givers.add(new Giver(holder, lying, lying.length));
        });
        return new PapersInTurn(table, givers);
    }

    private static int[] lying(List<Parcel> parcels) {
        return Parcel.entriesOf(parcels).stream().flatMapToInt(Arrays::stream).toArray();
    }

    /**
     * A candidate whose papers leave.
     *
     * @param candidate the candidate
     * @param turns the papers in the order in which they are looked at
     * @param due how many are to leave
     */
    @SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
    private record Giver(Candidate candidate, int[] turns, int due) {}

    @Override
    public int size() {
        return 1;
    }

    @Override
    public boolean chooses() {
        return chooses;
    }

    @Override
    public Movement carryOut(int number) {
        Movement movement = table.movement();
        givers.forEach(giver -> give(movement, giver));
        table.deliver(movement, List.of());
        return movement;
    }

    private void give(Movement movement, Giver giver) {
        PapersByPlace gone = new PapersByPlace(available.length);
        int turn = 0;
        int moved = 0;
        while (moved < giver.due() && turn < giver.turns().length) {
            int paper = giver.turns()[turn++];
            int place = table.advance(paper, available);
            gone.add(place, paper);
            moved += place == 0 ? 0 : 1;
            if (place > 0 && --room[place] == 0) {
                available[place] = false;
                chooses = true;
            }
        }
        chooses |= turn < giver.turns().length;
        for (Candidate to : table.candidates()) {
            int[] papers = gone.at(to.number());
            if (papers.length > 0) {
                movement.toCandidate(
                        giver.candidate(), to.number(), table.now(TransferValue.ONE), papers.length, papers);
                take(movement, giver, new Destination.Receiver(to), papers);
            }
        }
        int[] aside = Arrays.copyOf(gone.at(0), giver.due() - moved);
        table.strand(movement, giver.candidate(), TransferValue.ONE, aside.length);
        take(movement, giver, Destination.Pool.NON_TRANSFERABLE, aside);
        table.debit(giver.candidate(), giver.due(), Votes.of(giver.due()));
    }

    /** Says in the record which papers go to a place. */
    private static void take(Movement movement, Giver giver, Destination to, int[] papers) {
        if (papers.length > 0) {
            int[] numbers = papers.clone();
            Arrays.sort(numbers);
            Arrays.setAll(numbers, i -> numbers[i] + 1);
            movement.source(new Source.InTurn(
                    giver.candidate(), to, PaperNumbers.of(numbers), giver.turns().length, giver.due()));
        }
    }

    @Override
    public String seenAfter(int number) {
        return "";
    }

    /** Papers by the place they go to, in the order in which they go. */
    private static final class PapersByPlace {

        private final int[][] papers;
        private final int[] sizes;

        private PapersByPlace(int places) {
            papers = new int[places][0];
            sizes = new int[places];
        }

        private void add(int place, int paper) {
            if (sizes[place] == papers[place].length) {
                papers[place] = Arrays.copyOf(papers[place], Math.max(16, 2 * sizes[place]));
            }
            papers[place][sizes[place]++] = paper;
        }

        private int[] at(int place) {
            return Arrays.copyOf(papers[place], sizes[place]);
        }
    }
}
