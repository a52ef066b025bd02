package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts under the options of RCTab, carried out literally: in every round each paper is looked at from its first rank.
 *
 * <p>A round is written as what led to it, the threshold, the votes, the votes of inactive papers, and the elected.
 */
final class LiteralRctab {

    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    /** Papers of the same marks. */
    static final class Paper {
        private final long number;
        private final List<List<Integer>> ranks;
        private BigDecimal value = BigDecimal.ONE;
        private int holder;
        private boolean inactive;

        Paper(long number, List<List<Integer>> ranks) {
            this.number = number;
            this.ranks = ranks;
        }

        long number() {
            return number;
        }

        List<List<Integer>> ranks() {
            return ranks;
        }

        private BigDecimal votes() {
            return value.multiply(BigDecimal.valueOf(number));
        }
    }

    private final int candidates;
    private final int seats;
    private final int undeclared;
    private final Map<String, String> options;
    private final List<Integer> strongestFirst;
    private final List<Paper> papers;
    private final Set<Integer> out = new TreeSet<>();
    private final Map<Integer, BigDecimal> elected = new HashMap<>();
    private final List<Map<Integer, BigDecimal>> tallies = new ArrayList<>();
    private final List<String> rounds = new ArrayList<>();
    private BigDecimal threshold = NOTHING;
    private BigDecimal inactive = NOTHING;
    private boolean frozen;

    LiteralRctab(
            int candidates,
            int seats,
            int undeclared,
            Map<String, String> options,
            List<Integer> strongestFirst,
            List<Paper> papers) {
        this.candidates = candidates;
        this.seats = seats;
        this.undeclared = undeclared;
        this.options = options;
        this.strongestFirst = strongestFirst;
        this.papers = papers.stream()
                .filter(paper -> paper.ranks.stream().anyMatch(rank -> !rank.isEmpty()))
                .toList();
    }

    private boolean is(String name) {
        return options.getOrDefault(name, "false").equals("true");
    }

    private String word(String name, String usual) {
        return options.getOrDefault(name, usual);
    }

    private String mode() {
        return word("winnerElectionMode", "singleWinnerMajority");
    }

    private int decimals() {
        return Integer.parseInt(word("decimalPlacesForVoteArithmetic", "4"));
    }

    private List<Integer> continuing() {
        return IntStream.rangeClosed(1, candidates)
                .boxed()
                .filter(number -> !out.contains(number) && !elected.containsKey(number))
                .toList();
    }

    private Map<Integer, BigDecimal> now() {
        return tallies.get(tallies.size() - 1);
    }

    private BigDecimal votes(int number) {
        return Objects.requireNonNull(now().get(number));
    }

    List<String> rounds() {
        String action = "-";
        while (true) {
            lay();
            setThreshold();
            List<Integer> winners = winners();
            winners.forEach(winner -> elected.put(winner, votes(winner)));
            write(action, winners);
            boolean over = elected.size() == seats || declared().isEmpty() || (byPercentage() && !winners.isEmpty());
            if (over) {
                return rounds;
            }
            String last = word("stopTabulationEarlyAfterRound", "never");
            boolean stopped = !last.equals("never") && tallies.size() >= Integer.parseInt(last);
            if (!winners.isEmpty()) {
                if (stopped) {
                    return rounds;
                }
                winners.forEach(this::passOn);
                action = "s" + joined(winners);
            } else {
                List<Integer> leaving = leaving();
                if (stopped) {
                    if (elected.isEmpty()) {
                        rounds.add("then out " + joined(leaving));
                    }
                    return rounds;
                }
                out.addAll(leaving);
                action = "x" + joined(leaving);
            }
        }
    }

    private List<Integer> declared() {
        return continuing().stream().filter(number -> number != undeclared).toList();
    }

    /** Lays every paper under the candidate whom it is for. */
    private void lay() {
        Set<Integer> open = new HashSet<>(continuing());
        for (Paper paper : papers) {
            if (!paper.inactive && !open.contains(paper.holder)) {
                paper.holder = next(paper.ranks, open::contains);
                if (paper.holder == 0) {
                    paper.inactive = true;
                    inactive = inactive.add(paper.votes());
                }
            }
        }
        Map<Integer, BigDecimal> tally = new TreeMap<>();
        for (int number = 1; number <= candidates; number++) {
            int holder = number;
            tally.put(
                    number,
                    elected.containsKey(number)
                            ? elected.get(number)
                            : papers.stream()
                                    .filter(paper -> !paper.inactive && paper.holder == holder)
                                    .map(Paper::votes)
                                    .reduce(NOTHING, BigDecimal::add));
        }
        tallies.add(tally);
    }

    /** The sheet's walk through all ranks from the first: skipped ranks, repeats, overvotes, a continuing candidate. */
    private int next(List<List<Integer>> ranks, Predicate<Integer> open) {
        String skipped = word("maxSkippedRanksAllowed", "1");
        String overvotes = word("overvoteRule", "exhaustImmediately");
        Set<Integer> seen = new HashSet<>();
        int last = 0;
        for (int rank = 1; rank <= ranks.size(); rank++) {
            List<Integer> there = ranks.get(rank - 1);
            if (there.isEmpty()) {
                continue;
            }
            if (!skipped.equals("unlimited") && rank - last > Integer.parseInt(skipped) + 1) {
                return 0;
            }
            last = rank;
            if (is("exhaustOnDuplicateCandidate") && there.stream().anyMatch(seen::contains)) {
                return 0;
            }
            seen.addAll(there);
            List<Integer> standing = there.stream().filter(open).toList();
            if (there.size() > 1 && overvotes.equals("exhaustImmediately")) {
                return 0;
            }
            if (there.size() > 1 && overvotes.equals("exhaustIfMultipleContinuing") && standing.size() > 1) {
                return 0;
            }
            boolean passedOver = there.size() > 1 && overvotes.equals("alwaysSkipToNextRank");
            if (!passedOver && !standing.isEmpty()) {
                return standing.get(0);
            }
        }
        return 0;
    }

    private boolean byPercentage() {
        return mode().equals("bottomsUpUsingPercentageThreshold");
    }

    private void setThreshold() {
        BigDecimal active = now().values().stream().reduce(NOTHING, BigDecimal::add);
        boolean once =
                (!mode().equals("singleWinnerMajority") && !byPercentage()) || is("doesFirstRoundDetermineThreshold");
        if (tallies.size() > 1 && (once || frozen)) {
            return;
        }
        int places = is("nonIntegerWinningThreshold") ? decimals() : 0;
        if (byPercentage()) {
            threshold = active.multiply(new BigDecimal(options.get("multiSeatBottomsUpPercentageThreshold")))
                    .movePointLeft(2);
        } else if (is("hareQuota")) {
            threshold = active.divide(BigDecimal.valueOf(seats), places, RoundingMode.UP);
        } else {
            threshold = active.divide(BigDecimal.valueOf(seats + 1L), places, RoundingMode.DOWN)
                    .add(BigDecimal.ONE.movePointLeft(places));
        }
        frozen = mode().equals("singleWinnerMajority")
                && (undeclared == 0 || votes(undeclared).signum() == 0)
                && now().values().stream().anyMatch(votes -> votes.compareTo(threshold) >= 0);
    }

    private List<Integer> winners() {
        boolean writeInsLive =
                undeclared > 0 && !out.contains(undeclared) && votes(undeclared).signum() > 0;
        List<Integer> left = declared();
        if (writeInsLive || left.isEmpty()) {
            return List.of();
        }
        List<Integer> over = left.stream()
                .filter(number -> votes(number).compareTo(threshold) >= 0)
                .toList();
        List<Integer> winners = switch (mode()) {
            case "singleWinnerMajority" ->
                is("continueUntilTwoCandidatesRemain") && continuing().size() > 2 ? List.of() : over;
            case "multiWinnerAllowMultipleWinnersPerRound" -> over;
            case "multiWinnerAllowOnlyOneWinnerPerRound" -> over.isEmpty() ? over : List.of(chosen(most(over), true));
            case "bottomsUp" -> List.<Integer>of();
            default -> over.size() == left.size() ? over : List.<Integer>of();
        };
        if (byPercentage()) {
            return winners;
        }
        List<Integer> others =
                left.stream().filter(number -> !winners.contains(number)).toList();
        int places = seats - elected.size() - winners.size();
        if (places > 0 && others.size() <= places) {
            return left;
        }
        boolean lastTwo = mode().equals("singleWinnerMajority")
                && winners.isEmpty()
                && continuing().size() == 2;
        return lastTwo && left.size() == 2 ? List.of(chosen(most(left), true)) : winners;
    }

    private List<Integer> most(List<Integer> numbers) {
        BigDecimal most =
                numbers.stream().map(this::votes).max(Comparator.naturalOrder()).orElseThrow();
        return numbers.stream()
                .filter(number -> votes(number).compareTo(most) == 0)
                .toList();
    }

    private List<Integer> fewest(List<Integer> numbers) {
        BigDecimal fewest =
                numbers.stream().map(this::votes).min(Comparator.naturalOrder()).orElseThrow();
        return numbers.stream()
                .filter(number -> votes(number).compareTo(fewest) == 0)
                .toList();
    }

    /** Earlier rounds first, from the last one back, where the mode says so; then the order of lots. */
    private int chosen(List<Integer> tied, boolean strongest) {
        List<Integer> left = tied;
        if (word("tiebreakMode", "random").startsWith("previousRoundCounts")) {
            for (int round = tallies.size() - 2; round >= 0; round--) {
                Map<Integer, BigDecimal> earlier = tallies.get(round);
                Comparator<Integer> byVotes = Comparator.comparing(earlier::get);
                Comparator<Integer> order = strongest ? byVotes : byVotes.reversed();
                BigDecimal extreme = Objects.requireNonNull(
                        earlier.get(left.stream().max(order).orElseThrow()));
                left = left.stream()
                        .filter(number ->
                                Objects.requireNonNull(earlier.get(number)).compareTo(extreme) == 0)
                        .toList();
            }
        }
        Comparator<Integer> place = Comparator.comparing(strongestFirst::indexOf);
        return left.stream().min(strongest ? place : place.reversed()).orElseThrow();
    }

    private List<Integer> leaving() {
        List<Integer> left = continuing();
        if (undeclared > 0 && left.contains(undeclared) && votes(undeclared).signum() > 0) {
            return List.of(undeclared);
        }
        List<Integer> below = left.stream()
                .filter(number -> votes(number).compareTo(threshold) < 0)
                .toList();
        if (is("cutoffElimination") && !below.isEmpty() && below.size() < left.size()) {
            return below;
        }
        List<Integer> batch = is("batchElimination") ? batch(left) : List.of();
        return batch.size() > 1 ? batch : List.of(chosen(fewest(left), false));
    }

    private List<Integer> batch(List<Integer> left) {
        int most = left.size() - (is("continueUntilTwoCandidatesRemain") ? 2 : 1);
        TreeMap<BigDecimal, List<Integer>> groups = left.stream()
                .collect(Collectors.groupingBy(
                        number -> votes(number).stripTrailingZeros(), TreeMap::new, Collectors.toList()));
        List<Integer> seen = new ArrayList<>();
        List<Integer> batch = List.of();
        BigDecimal together = NOTHING;
        for (Map.Entry<BigDecimal, List<Integer>> group : groups.entrySet()) {
            if (together.compareTo(group.getKey()) < 0 && seen.size() <= most) {
                batch = List.copyOf(seen);
            }
            seen.addAll(group.getValue());
            together = together.add(
                    group.getKey().multiply(BigDecimal.valueOf(group.getValue().size())));
        }
        return batch;
    }

    /** Leaves the elected with the threshold, and each of the papers with the fraction of its value. */
    private void passOn(int winner) {
        BigDecimal votes = Objects.requireNonNull(elected.get(winner));
        BigDecimal surplus = votes.subtract(threshold).max(NOTHING);
        BigDecimal fraction = votes.signum() == 0 ? NOTHING : surplus.divide(votes, decimals(), RoundingMode.DOWN);
        for (Paper paper : papers) {
            if (!paper.inactive && paper.holder == winner) {
                paper.value = paper.value.multiply(fraction).setScale(decimals(), RoundingMode.DOWN);
            }
        }
        elected.put(winner, votes.min(threshold));
    }

    private void write(String action, List<Integer> winners) {
        rounds.add(String.join(
                " | ",
                action,
                plain(threshold),
                now().values().stream().map(LiteralRctab::plain).collect(Collectors.joining(" ")),
                plain(inactive),
                winners.isEmpty() ? "-" : joined(winners)));
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String plain(BigDecimal votes) {
        return votes.signum() == 0 ? "0" : votes.stripTrailingZeros().toPlainString();
    }
}
