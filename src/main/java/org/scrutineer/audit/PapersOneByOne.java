package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.audit.reading.EveryNthReading;
import org.scrutineer.audit.reading.LeavingReading;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.audit.reading.StepReading;
import org.scrutineer.ballot.Ballots;

/**
 * Every ballot paper by itself, by its number, in a count in which papers are looked at one after the other and whoever
 * has the quota receives no more. Each candidate has a pile, in which papers lie as they came.
 */
final class PapersOneByOne implements PaperMoves {

    private final Table table;
    private final Ballots ballots;
    private final PaperReading reading;
    private final int[] entries;
    /** Behind the mark at which each paper lies; at that mark if it is for RON, who may come back. */
    private final int[] from;

    private final List<List<Integer>> piles = new ArrayList<>();
    private int firstChoice;
    private int leaving;
    private List<Integer> leavers = List.of();

    /**
     * Takes papers in an order.
     *
     * @param table the figures
     * @param ballots the papers
     * @param reading what of a paper counts
     * @param entries the entry of each paper in order
     */
    PapersOneByOne(Table table, Ballots ballots, PaperReading reading, int[] entries) {
        this.table = table;
        this.ballots = ballots;
        this.reading = reading;
        this.entries = entries;
        this.from = new int[entries.length];
        table.candidates().forEach(candidate -> piles.add(new ArrayList<>()));
        piles.add(new ArrayList<>());
    }

    /** Moves a paper down to the next mark for somebody open; returns who it is, 0 if there is none. */
    private int next(int paper, boolean[] open) {
        int end = ballots.start(entries[paper] + 1);
        int at = reading.next(ballots, from[paper], end, mark -> table.ron().receiver(mark, open) > 0);
        if (at == PaperReading.NOBODY) {
            from[paper] = end;
            return 0;
        }
        int mark = Math.abs(ballots.mark(at));
        from[paper] = table.ron().isMark(mark) ? at : at + 1;
        return table.ron().receiver(mark, open);
    }

    private List<Integer> pile(int candidate) {
        return piles.get(candidate);
    }

    private void lay(int paper, int candidate) {
        pile(candidate).add(paper);
        table.add(candidate, 1, Fraction.ONE);
    }

    @Override
    public long layOutFirstPreferences() {
        boolean[] open = table.open();
        long laid = 0;
        piles.forEach(List::clear);
        for (int paper = 0; paper < entries.length; paper++) {
            from[paper] = ballots.start(entries[paper]);
            int candidate = next(paper, open);
            if (candidate > 0) {
                laid++;
                lay(paper, candidate);
            }
        }
        return laid;
    }

    @Override
    public MovementDue surpluses(List<Integer> candidates, StepReading step) {
        MovementDue movement = new MovementDue();
        boolean[] open = openBelowTheQuota();
        for (int giver : candidates) {
            long surplus = Long.parseLong(table.surplus(giver).cutOff(0).toString());
            List<Integer> lying = List.copyOf(pile(giver));
            give(movement, giver, EveryNthReading.lookedAt(lying, Math.max(1, surplus)), surplus, open);
            table.markPassedOn(giver);
        }
        return movement;
    }

    private boolean[] openBelowTheQuota() {
        boolean[] open = table.open();
        for (int candidate : table.continuing()) {
            open[candidate] &= table.votes(candidate).compareTo(table.quota()) < 0;
        }
        return open;
    }

    /** Lets so many of some papers go, the first that can; those that cannot make up what is missing. */
    private void give(MovementDue movement, int giver, List<Integer> papers, long due, boolean[] open) {
        Map<Integer, List<Integer>> gone = new TreeMap<>();
        List<Integer> stayed = new ArrayList<>();
        long left = due;
        for (int paper : papers) {
            if (left == 0) {
                choice();
                break;
            }
            int to = next(paper, open);
            if (to == 0) {
                stayed.add(paper);
                continue;
            }
            gone.computeIfAbsent(to, any -> new ArrayList<>()).add(paper);
            lay(paper, to);
            left--;
            if (table.votes(to).compareTo(table.quota()) >= 0) {
                open[to] = false;
                choice();
            }
        }
        gone.forEach((to, all) -> move(movement, giver, to, all, papers.size(), due));
        List<Integer> aside = stayed.subList(0, (int) left);
        move(movement, giver, MovementDue.NON_TRANSFERABLE, aside, papers.size(), due);
        table.nonTransferablePapers += left;
        table.nonTransferable = table.nonTransferable.plus(Fraction.of(left));
        table.take(giver, due, Fraction.of(due));
    }

    private static void move(MovementDue movement, int giver, int to, List<Integer> papers, long lying, long due) {
        if (!papers.isEmpty()) {
            movement.take(TakenPapers.inTurn(giver, to, papers.stream().sorted().toList(), lying, due));
            movement.move(giver, to, papers.size(), Fraction.of(papers.size()));
        }
    }

    private void choice() {
        if (firstChoice == 0) {
            firstChoice = table.receipt.stage();
        }
    }

    @Override
    public int firstChoice() {
        return firstChoice;
    }

    @Override
    public void exclude(List<Integer> excluded, StepReading step) {
        excluded.forEach(table::exclude);
        leaving = 1;
        leavers = step.leaving().equals(Optional.of(LeavingReading.NOT_AT_ALL)) ? List.of() : List.copyOf(excluded);
    }

    @Override
    public int toLeave() {
        return leaving;
    }

    @Override
    public void abandon() {
        leaving = 0;
    }

    @Override
    public MovementDue nextTransfer() {
        leaving = 0;
        MovementDue movement = new MovementDue();
        boolean[] open = openBelowTheQuota();
        for (int giver : leavers) {
            List<Integer> papers = List.copyOf(pile(giver));
            pile(giver).clear();
            give(movement, giver, papers, papers.size(), open);
        }
        return movement;
    }
}
