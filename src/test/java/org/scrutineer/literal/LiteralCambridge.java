package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The Cincinnati method of Cambridge, Massachusetts, carried out literally with a sheet of paper for each ballot paper.
 *
 * <p>Source: Massachusetts General Laws, chapter 54A, section 9; the description of the method by the Election
 * Commission of Cambridge.
 *
 * @param cutoff below how many papers all are defeated together at first
 */
record LiteralCambridge(int cutoff) implements LiteralBook {

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new Count(election, new LiteralLots(election.along(lots))).run();
    }

    /** A ballot paper, and which of its choices counts. */
    private static final class Sheet {
        private final List<Integer> preferences;
        private int counts;

        private Sheet(List<Integer> preferences) {
            this.preferences = preferences;
        }
    }

    /** One count. Mutable; used once. */
    private final class Count {

        private final LiteralElection election;
        private final LiteralLots lots;
        private final List<Integer> continuing = new ArrayList<>();
        private final List<Integer> elected = new ArrayList<>();
        private final List<Integer> followed = new ArrayList<>();
        private final List<Integer> surpluses = new ArrayList<>();
        private final Map<Integer, List<Sheet>> piles = new TreeMap<>();
        private final List<LiteralStage> stages = new ArrayList<>();
        private int exhausted;
        private int quota;

        private Count(LiteralElection election, LiteralLots lots) {
            this.election = election;
            this.lots = lots;
        }

        private List<LiteralStage> run() {
            sort();
            while (!over()) {
                if (surpluses.isEmpty()) {
                    defeat();
                } else {
                    List<Integer> largest = LiteralEquality.mostOf(
                            surpluses, candidate -> pile(candidate).size());
                    transferSurplus(chosen(largest, LiteralPurpose.SURPLUS, 1));
                }
            }
            return stages;
        }

        /** (a) to (d). */
        private void sort() {
            IntStream.rangeClosed(1, election.candidates())
                    .filter(candidate -> !election.withdrawn().contains(candidate))
                    .forEach(continuing::add);
            int valid = 0;
            for (LiteralPaper paper : election.papers()) {
                for (long copy = 0; copy < paper.multiplicity(); copy++) {
                    Sheet sheet = new Sheet(paper.preferences());
                    int first = next(sheet, continuing);
                    if (first > 0) {
                        pile(first).add(sheet);
                    } else if (election.withdrawnOnly().counts(paper)) {
                        exhausted++;
                    }
                    valid += first > 0 || election.withdrawnOnly().counts(paper) ? 1 : 0;
                }
            }
            quota = valid / (election.seats() + 1) + 1;
            close(LiteralKind.FIRST_PREFERENCES, List.of());
            elected.stream().filter(one -> pile(one).size() > quota).forEach(surpluses::add);
            surpluses.sort(Comparator.naturalOrder());
        }

        private List<Sheet> pile(int candidate) {
            return piles.computeIfAbsent(candidate, any -> new ArrayList<>());
        }

        /** The first from the choice that counts on: a choice once passed over is not gone back to. */
        private int next(Sheet sheet, List<Integer> open) {
            for (int place = sheet.counts; place < sheet.preferences.size(); place++) {
                for (int candidate : election.line(sheet.preferences.get(place))) {
                    if (open.contains(candidate)) {
                        sheet.counts = place;
                        return candidate;
                    }
                }
            }
            return 0;
        }

        private int open() {
            return election.seats() - elected.size();
        }

        private boolean over() {
            return open() == 0 || continuing.isEmpty();
        }

        private void close(LiteralKind kind, List<Integer> whose) {
            stages.add(new LiteralStage(
                    stages.size() + 1,
                    0,
                    kind,
                    whose,
                    IntStream.rangeClosed(1, election.rows())
                            .mapToObj(candidate ->
                                    BigDecimal.valueOf(pile(candidate).size()))
                            .toList(),
                    BigDecimal.valueOf(exhausted),
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(quota),
                    List.of(),
                    kind == LiteralKind.EXCLUSION ? whose : List.of()));
            continuing.stream()
                    .filter(candidate -> pile(candidate).size() >= quota)
                    .sorted(Comparator.comparing(
                                    (Integer candidate) -> -pile(candidate).size())
                            .thenComparing(candidate -> candidate))
                    .toList()
                    .forEach(this::elect);
            for (int one : List.copyOf(elected)) {
                int following = election.after(one);
                if (following > 0 && open() > 0 && !followed.contains(following)) {
                    followed.add(following);
                    continuing.add(following);
                }
            }
            if (continuing.size() <= open()) {
                continuing.stream()
                        .sorted(Comparator.comparing(
                                        (Integer candidate) -> -pile(candidate).size())
                                .thenComparing(candidate -> candidate))
                        .toList()
                        .forEach(this::elect);
            }
        }

        private void elect(int candidate) {
            continuing.remove(Integer.valueOf(candidate));
            elected.add(candidate);
            stages.set(stages.size() - 1, stages.get(stages.size() - 1).withElected(candidate));
        }

        /** (k): by the counts before, the latest first; then the first drawn by lot. */
        private int chosen(List<Integer> equals, LiteralPurpose purpose, int sign) {
            List<Integer> left = equals.stream().sorted().toList();
            for (int before = stages.size() - 2; before >= 0 && left.size() > 1; before--) {
                LiteralStage then = stages.get(before);
                left = LiteralEquality.mostOf(
                        left, candidate -> sign * then.votesOf(candidate).longValueExact());
            }
            return left.size() == 1 ? left.get(0) : lots.earliest(left, stages.size(), purpose);
        }

        /** The Cincinnati method: n, 2n, 3n, then n + 1, 2n + 1; at last the papers before n. */
        private void transferSurplus(int from) {
            surpluses.remove(Integer.valueOf(from));
            List<Sheet> pile = pile(from);
            int total = pile.size();
            int surplus = total - quota;
            int n = (int) Math.floor((double) total / surplus + 0.5);
            List<Integer> positions = new ArrayList<>();
            for (int start = n; start <= 2 * n - 1; start++) {
                for (int position = start; position <= total; position += n) {
                    positions.add(position);
                }
            }
            for (int position = 1; position < n; position++) {
                positions.add(position);
            }
            List<Integer> moved = new ArrayList<>();
            for (int position : positions) {
                if (moved.size() < surplus && send(pile.get(position - 1))) {
                    moved.add(position);
                }
            }
            exhausted += surplus - moved.size();
            List<Sheet> kept = new ArrayList<>();
            for (int position = 1; position <= total; position++) {
                if (!moved.contains(position) && kept.size() < quota) {
                    kept.add(pile.get(position - 1));
                }
            }
            piles.put(from, kept);
            close(LiteralKind.SURPLUS, List.of(from));
        }

        /** Sends a paper to the next choice who lacks the quota. */
        private boolean send(Sheet paper) {
            List<Integer> below = continuing.stream()
                    .filter(candidate -> pile(candidate).size() < quota)
                    .toList();
            int to = next(paper, below);
            if (to > 0) {
                pile(to).add(paper);
            }
            return to > 0;
        }

        /** (g) to (k). */
        private void defeat() {
            List<Integer> up = continuing.stream()
                    .filter(candidate -> !election.spares(candidate))
                    .sorted(Comparator.comparing(candidate -> pile(candidate).size()))
                    .toList();
            boolean first = stages.stream().noneMatch(stage -> stage.kind() == LiteralKind.EXCLUSION);
            int below = (int) up.stream()
                    .filter(candidate -> pile(candidate).size() < cutoff)
                    .count();
            int number = first ? Math.min(below, continuing.size() - open()) : 0;
            List<Integer> defeated = number == 0 ? List.of(lowest(up)) : group(up, number);
            continuing.removeAll(defeated);
            for (int one : defeated) {
                for (Sheet paper : pile(one)) {
                    if (!send(paper)) {
                        exhausted++;
                    }
                }
                piles.remove(one);
            }
            close(LiteralKind.EXCLUSION, defeated);
        }

        private List<Integer> group(List<Integer> up, int number) {
            List<Integer> left = new ArrayList<>(up);
            List<Integer> group = new ArrayList<>();
            List<Integer> empty =
                    up.stream().filter(candidate -> pile(candidate).isEmpty()).toList();
            if (empty.size() <= number) {
                group.addAll(empty);
                left.removeAll(empty);
            }
            while (group.size() < number) {
                int next = lowest(left);
                group.add(next);
                left.remove(Integer.valueOf(next));
            }
            return group;
        }

        private int lowest(List<Integer> candidates) {
            List<Integer> fewest = LiteralEquality.mostOf(
                    candidates, candidate -> -pile(candidate).size());
            return chosen(fewest, LiteralPurpose.EXCLUSION, -1);
        }
    }
}
