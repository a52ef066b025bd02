package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Wright's system, carried out literally: each paper bears its value and is looked at by itself whenever votes are
 * counted.
 *
 * <p>Source: the program of the Council of Stellar Management of 2013, as described; in exact numbers. Of candidates with
 * equal votes the latest in the order of lots is excluded, and the earliest passes its surplus on.
 */
final class LiteralWright implements LiteralTable {

    @Override
    public List<String> lines(LiteralElection election, List<Integer> lots) {
        return new Run(election, lots).all().lines;
    }

    @Override
    public List<Integer> elected(LiteralElection election, List<Integer> lots) {
        return new Run(election, lots).all().result;
    }

    /** A paper, what it is still worth, and who is left on it. */
    private static final class Sheet {
        private final long number;
        private final List<Integer> names;
        private LiteralFraction value = LiteralFraction.ONE;

        Sheet(long number, List<Integer> names) {
            this.number = number;
            this.names = new ArrayList<>(names);
        }

        LiteralFraction worth() {
            return value.times(LiteralFraction.of(number));
        }
    }

    /** One count. */
    private static final class Run {
        private final LiteralElection election;
        private final LiteralLots lots;
        private final List<Integer> remaining;
        private final List<String> lines = new ArrayList<>();
        private List<Integer> result = List.of();
        private boolean isOver;

        private List<Sheet> sheets = List.of();
        private List<Integer> winners = new ArrayList<>();
        private final List<Integer> passedOn = new ArrayList<>();
        private Map<Integer, LiteralFraction> tally = new TreeMap<>();
        private LiteralFraction quota = LiteralFraction.ZERO;
        private LiteralFraction exhausted = LiteralFraction.ZERO;
        private int stage;

        Run(LiteralElection election, List<Integer> lots) {
            this.election = election;
            this.lots = new LiteralLots(lots);
            this.remaining = new ArrayList<>(IntStream.rangeClosed(1, election.candidates())
                    .boxed()
                    .filter(number -> !election.withdrawn().contains(number))
                    .toList());
        }

        Run all() {
            List<Integer> dropped = List.of();
            while (!isOver) {
                begin();
                dropped = iterate(dropped);
            }
            return this;
        }

        private long valid() {
            return election.papers().stream()
                    .filter(paper -> !election.withdrawn().containsAll(paper.preferences())
                            || election.withdrawnOnly().counts(paper))
                    .mapToLong(LiteralPaper::multiplicity)
                    .sum();
        }

        /** Goes back to the papers as they were marked, without all who do not remain. */
        private void begin() {
            winners = new ArrayList<>();
            passedOn.clear();
            sheets = election.papers().stream()
                    .map(paper -> new Sheet(
                            paper.multiplicity(),
                            paper.preferences().stream()
                                    .filter(remaining::contains)
                                    .toList()))
                    .filter(sheet -> !sheet.names.isEmpty())
                    .toList();
            long left = sheets.stream().mapToLong(sheet -> sheet.number).sum();
            if (left == 0 && stage == 0 && remaining.size() > election.seats()) {
                throw new LiteralNoVotes();
            }
            quota = LiteralFraction.of(left / (election.seats() + 1) + 1);
            exhausted = LiteralFraction.of(valid() - left);
        }

        /** Counts until somebody is excluded or all places are filled; returns who is excluded. */
        private List<Integer> iterate(List<Integer> before) {
            LiteralKind kind = LiteralKind.FIRST_PREFERENCES;
            List<Integer> actedOn = before;
            while (true) {
                tally();
                stage++;
                List<Integer> elected = newWinners();
                if (winners.size() == election.seats()) {
                    return over(kind, actedOn, elected, List.of());
                }
                if (stage == 1 && remaining.size() <= election.seats()) {
                    return over(kind, actedOn, elected, others(0));
                }
                int highest = highest();
                if (highest == 0) {
                    int lowest = lowest();
                    remaining.remove((Integer) lowest);
                    if (remaining.size() == election.seats()) {
                        return over(kind, actedOn, elected, others(lowest));
                    }
                    write(kind, actedOn, elected);
                    return List.of(lowest);
                }
                write(kind, actedOn, elected);
                passOn(highest);
                kind = LiteralKind.SURPLUS;
                actedOn = List.of(highest);
            }
        }

        private void tally() {
            tally = new TreeMap<>();
            remaining.forEach(number -> tally.put(number, passedOn.contains(number) ? quota : LiteralFraction.ZERO));
            for (Sheet sheet : sheets) {
                if (!sheet.names.isEmpty()) {
                    tally.merge(sheet.names.get(0), sheet.worth(), LiteralFraction::plus);
                }
            }
        }

        private LiteralFraction votesOf(int number) {
            return Objects.requireNonNull(tally.get(number));
        }

        private List<Integer> newWinners() {
            List<Integer> reached = fromTheTop().stream()
                    .filter(number ->
                            !winners.contains(number) && votesOf(number).compareTo(quota) >= 0)
                    .toList();
            winners.addAll(reached);
            for (Sheet sheet : sheets) {
                for (int place = sheet.names.size() - 1; place > 0; place--) {
                    if (winners.contains(sheet.names.get(place))) {
                        sheet.names.remove(place);
                    }
                }
            }
            return reached;
        }

        private List<Integer> fromTheTop() {
            return remaining.stream()
                    .sorted(Comparator.comparing((Integer number) -> votesOf(number))
                            .reversed())
                    .toList();
        }

        /** Who remains and has not won, most votes first, without one. */
        private List<Integer> others(int without) {
            return fromTheTop().stream()
                    .filter(number -> !winners.contains(number) && number != without)
                    .toList();
        }

        /** Who has most of those with more than the quota, 0 if nobody has. */
        private int highest() {
            List<Integer> above = winners.stream()
                    .filter(number -> votesOf(number).compareTo(quota) > 0)
                    .toList();
            List<Integer> highest = above.stream()
                    .filter(number ->
                            above.stream().noneMatch(other -> votesOf(other).compareTo(votesOf(number)) > 0))
                    .toList();
            if (highest.isEmpty()) {
                return 0;
            }
            return highest.size() == 1 ? highest.get(0) : lots.earliest(highest, stage, LiteralPurpose.SURPLUS);
        }

        private int lowest() {
            List<Integer> open = others(0);
            List<Integer> lowest = open.stream()
                    .filter(number -> votesOf(number).equals(votesOf(open.get(open.size() - 1))))
                    .sorted()
                    .toList();
            return lowest.size() == 1 ? lowest.get(0) : lots.latest(lowest, stage, LiteralPurpose.EXCLUSION);
        }

        private void passOn(int winner) {
            LiteralFraction votes = votesOf(winner);
            LiteralFraction factor = votes.minus(quota).dividedBy(votes);
            for (Sheet sheet : sheets) {
                if (!sheet.names.isEmpty() && sheet.names.get(0) == winner) {
                    sheet.value = sheet.value.times(factor);
                    sheet.names.remove(0);
                    if (sheet.names.isEmpty()) {
                        exhausted = exhausted.plus(sheet.worth());
                    }
                }
            }
            passedOn.add(winner);
        }

        private List<Integer> over(
                LiteralKind kind, List<Integer> actedOn, List<Integer> elected, List<Integer> others) {
            List<Integer> last = new ArrayList<>(elected);
            last.addAll(others);
            write(kind, actedOn, last);
            isOver = true;
            result = new ArrayList<>(winners);
            result.addAll(others);
            return List.of();
        }

        private void write(LiteralKind kind, List<Integer> actedOn, List<Integer> elected) {
            lines.add(LiteralStage.line(
                    stage,
                    0,
                    kind,
                    actedOn,
                    IntStream.rangeClosed(1, election.candidates())
                            .mapToObj(number -> tally.getOrDefault(number, LiteralFraction.ZERO))
                            .map(LiteralFraction::toString)
                            .toList(),
                    exhausted.toString(),
                    "0",
                    quota.toString(),
                    elected,
                    List.of()));
        }
    }
}
