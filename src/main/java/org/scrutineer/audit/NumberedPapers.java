package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.audit.reading.Due;
import org.scrutineer.audit.reading.FractionReading;
import org.scrutineer.audit.reading.LeavingReading;
import org.scrutineer.audit.reading.StepReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.StageAction;

/** Every ballot paper by itself, by its number, in a count that moves whole papers. */
final class NumberedPapers implements PaperMoves {

    private static final int NOBODY = 0;

    private final Table table;
    private final Ballots ballots;
    private final int[] entries;
    private final PileChoice choice;
    private final int[] holders;
    private final Receipt[] received;
    private final int[] reached;
    private final int[] arrived;
    private int arrivals;
    /** What has been counted since papers last moved, while the same candidates have been open. */
    private final Map<Integer, Long> stranded = new TreeMap<>();

    private int strandedAfter;
    private boolean[] strandedWhile = {};
    private LotsOfTheRecord supplied = LotsOfTheRecord.before(Randomness.none());
    private Map<Integer, Long> shares = Map.of();
    private int sharedFor;
    private int leaving;
    private int firstChoice;
    private List<Integer> leavers = List.of();

    /**
     * Takes papers in an order.
     *
     * @param table the figures
     * @param ballots the papers
     * @param entries the entry of each paper in order
     * @param choice which papers of a pile go
     */
    NumberedPapers(Table table, Ballots ballots, int[] entries, PileChoice choice) {
        this.table = table;
        this.ballots = ballots;
        this.entries = entries;
        this.choice = choice;
        this.holders = new int[entries.length];
        this.received = new Receipt[entries.length];
        this.reached = new int[entries.length];
        this.arrived = new int[entries.length];
        Arrays.fill(received, Receipt.OF_FIRST_PREFERENCES);
    }

    /**
     * Whom a paper is for next, if it moves now: the first preference for an open candidate behind the one it lies at.
     */
    private int place(int paper, boolean[] open) {
        int start = ballots.start(entries[paper]);
        int end = ballots.start(entries[paper] + 1);
        int lies = reached[paper];
        boolean atRon = lies >= 0 && lies < end - start && table.ron().isMark(ballots.mark(start + lies));
        for (int position = start + (atRon ? lies : lies + 1); position < end; position++) {
            int mark = ballots.mark(position);
            if (mark <= 0) {
                return -1;
            }
            if (table.ron().receiver(mark, open) > NOBODY) {
                return position - start;
            }
        }
        return -1;
    }

    /** Who receives a paper that moves to a place on it. */
    private int candidate(int paper, int place, boolean[] open) {
        return place < 0 ? NOBODY : table.ron().receiver(ballots.mark(ballots.start(entries[paper]) + place), open);
    }

    private void lay(int paper, int place, boolean[] open) {
        reached[paper] = place < 0 ? Integer.MAX_VALUE - 1 : place;
        holders[paper] = candidate(paper, place, open);
        received[paper] = table.receipt;
        arrived[paper] = arrivals++;
    }

    @Override
    public long layOutFirstPreferences() {
        boolean[] open = table.open();
        long laid = 0;
        Arrays.fill(reached, -1);
        for (int paper = 0; paper < entries.length; paper++) {
            lay(paper, place(paper, open), open);
            if (holders[paper] != NOBODY) {
                laid++;
                table.add(holders[paper], 1, Fraction.ONE);
            }
        }
        return laid;
    }

    /** When a candidate received the papers that the candidate holds, earliest first. */
    private List<Receipt> receipts(int candidate) {
        return IntStream.range(0, entries.length)
                .filter(paper -> holders[paper] == candidate)
                .mapToObj(paper -> received[paper])
                .distinct()
                .sorted()
                .toList();
    }

    /** Papers of a candidate in the order of arrival, by whom they are for next; those for nobody at 0. */
    private Map<Integer, List<Integer>> sort(int candidate, Predicate<Receipt> which) {
        boolean[] open = table.open();
        long[] byArrival = new long[entries.length];
        int size = 0;
        for (int paper = 0; paper < entries.length; paper++) {
            if (holders[paper] == candidate && which.test(received[paper])) {
                byArrival[size++] = (long) arrived[paper] << Integer.SIZE | paper;
            }
        }
        Arrays.sort(byArrival, 0, size);
        Map<Integer, List<Integer>> sorted = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            int paper = (int) byArrival[i];
            sorted.computeIfAbsent(candidate(paper, place(paper, open), open), any -> new ArrayList<>())
                    .add(paper);
        }
        return sorted;
    }

    private Map<Integer, List<Integer>> sortExamined(int candidate, StepReading step) {
        Predicate<Receipt> examined = new ExaminedReceipts(table)
                .of(candidate, step.fractions().orElseThrow().examined(), receipts(candidate));
        return sort(candidate, examined);
    }

    @Override
    public long stranded(int candidate) {
        boolean[] open = table.open();
        if (arrivals != strandedAfter || !Arrays.equals(open, strandedWhile)) {
            strandedAfter = arrivals;
            strandedWhile = open;
            stranded.clear();
        }
        return stranded.computeIfAbsent(candidate, number -> {
            long papers = 0;
            for (int paper = 0; paper < entries.length; paper++) {
                papers += holders[paper] == number && place(paper, open) < 0 ? 1 : 0;
            }
            return papers;
        });
    }

    private static Map<Integer, Long> sizes(Map<Integer, List<Integer>> sorted) {
        Map<Integer, Long> sizes = new TreeMap<>();
        sorted.forEach((to, papers) -> {
            if (to != NOBODY) {
                sizes.put(to, (long) papers.size());
            }
        });
        return sizes;
    }

    /** The whole papers of a surplus, which is more only by a quota that no rule book of whole papers has. */
    private long surplusOf(int candidate) {
        return Long.parseLong(table.surplus(candidate).cutOff(0).toString());
    }

    @Override
    public Due prepare(Due due, LotsOfTheRecord lots) {
        supplied = lots;
        sharedFor = NOBODY;
        if (!(due instanceof Due.Next following) || !(following.action() instanceof StageAction.Surplus surplus)) {
            return due;
        }
        int candidate = surplus.candidates().get(0).number();
        FractionReading.Shares shared =
                share(candidate, following.step(), sizes(sortExamined(candidate, following.step())));
        if (!shared.missing().isEmpty()) {
            return new Due.LotMissing(shared.missing());
        }
        shares = shared.papers();
        sharedFor = candidate;
        return new Due.Next(
                Stream.concat(following.decisions().stream(), shared.decisions().stream())
                        .toList(),
                surplus,
                following.step());
    }

    private FractionReading.Shares share(int candidate, StepReading step, Map<Integer, Long> sizes) {
        return step.fractions().orElseThrow().share(surplusOf(candidate), sizes, table, supplied);
    }

    /** Whole papers leave for one candidate at a time. */
    @Override
    public MovementDue surpluses(List<Integer> candidates, StepReading step) {
        int candidate = candidates.get(0);
        MovementDue movement = new MovementDue();
        long surplus = surplusOf(candidate);
        Map<Integer, List<Integer>> sorted = sortExamined(candidate, step);
        Map<Integer, Long> sizes = sizes(sorted);
        Map<Integer, Long> leave =
                sharedFor == candidate ? shares : share(candidate, step, sizes).papers();
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        long moving = Math.min(surplus, all);
        boolean[] open = table.open();
        sizes.forEach((to, size) -> {
            List<Integer> taken = choose(sorted.getOrDefault(to, List.of()), leave.getOrDefault(to, 0L), candidate, to);
            if (!taken.isEmpty() && taken.size() < size && firstChoice == 0) {
                firstChoice = table.receipt.stage();
            }
            take(movement, candidate, taken, size * moving, all);
            move(movement, candidate, to, taken.size());
            taken.forEach(paper -> lay(paper, place(paper, open), open));
            table.add(to, taken.size(), Fraction.of(taken.size()));
        });
        List<Integer> without = sorted.getOrDefault(NOBODY, List.of());
        List<Integer> aside = choose(without, surplus - moving, candidate, NOBODY);
        take(movement, candidate, aside, without.size() * (long) aside.size(), without.size());
        strand(movement, candidate, aside);
        table.take(candidate, surplus, Fraction.of(surplus));
        table.markPassedOn(candidate);
        return movement;
    }

    private List<Integer> choose(List<Integer> pile, long number, int from, int to) {
        return choice.of(pile, number, "stage " + table.receipt.stage() + ", " + from + " to " + to);
    }

    private static void take(MovementDue movement, int candidate, List<Integer> papers, long numerator, long divisor) {
        if (!papers.isEmpty()) {
            movement.take(
                    TakenPapers.wholePapers(candidate, papers.stream().sorted().toList(), numerator, divisor));
        }
    }

    private static void move(MovementDue movement, int from, int to, long papers) {
        movement.move(from, to, papers, Fraction.of(papers));
    }

    private void strand(MovementDue movement, int from, List<Integer> papers) {
        move(movement, from, MovementDue.NON_TRANSFERABLE, papers.size());
        boolean[] open = table.open();
        papers.forEach(paper -> lay(paper, -1, open));
        table.nonTransferablePapers += papers.size();
        table.nonTransferable = table.nonTransferable.plus(Fraction.of(papers.size()));
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
        boolean[] open = table.open();
        for (int from : leavers.stream().sorted().toList()) {
            Map<Integer, List<Integer>> sorted = sort(from, any -> true);
            long papers = sorted.values().stream().mapToLong(List::size).sum();
            if (papers > 0) {
                movement.take(TakenPapers.exclusion(from, papers, Fraction.of(papers), Fraction.ONE, receipts(from)));
            }
            sorted.forEach((to, all) -> {
                if (to == NOBODY) {
                    strand(movement, from, List.copyOf(all));
                } else {
                    move(movement, from, to, all.size());
                    all.forEach(paper -> lay(paper, place(paper, open), open));
                    table.add(to, all.size(), Fraction.of(all.size()));
                }
            });
            table.take(from, papers, Fraction.of(papers));
        }
        return movement;
    }

    @Override
    public int firstChoice() {
        return firstChoice;
    }
}
