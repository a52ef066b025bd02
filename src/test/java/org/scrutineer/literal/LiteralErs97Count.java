package org.scrutineer.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One count by the rules of 1997, or by those of an earlier edition as far as it differs. Mutable; used once. */
final class LiteralErs97Count {
    private final LiteralElection election;
    private final LiteralLots lots;
    private final LiteralEdition edition;
    private final CountingTable table;

    /**
     * Lays out the papers.
     *
     * @param election the election
     * @param lots the lots supplied
     * @param edition the edition
     */
    LiteralErs97Count(LiteralElection election, LiteralLots lots, LiteralEdition edition) {
        this.election = election;
        this.lots = lots;
        this.edition = edition;
        this.table = new CountingTable(election, 2);
    }

    /**
     * Counts.
     *
     * @return the tables
     */
    List<LiteralStage> run() {
        table.setQuota(edition.quota(table.valid(), election.seats()));
        table.writeDown(1, 0, LiteralKind.FIRST_PREFERENCES, List.of(), List.of());
        electThoseWhoReach(BigDecimal.ZERO);
        if (table.continuing().size() <= table.vacancies()) {
            table.electAllContinuing();
        }
        while (table.vacancies() > 0 && !table.continuing().isEmpty()) {
            takeTheNextStep();
        }
        return table.stages();
    }

    /** 5.2: exclude while the surpluses can wait, else transfer the largest. */
    private void takeTheNextStep() {
        Set<Integer> doomed = table.doomed();
        if (!doomed.isEmpty()) {
            excludeAll(doomed);
            return;
        }
        List<BigDecimal> ascending = table.continuing().stream()
                .filter(candidate -> !table.guarded().contains(candidate))
                .map(table::votesOf)
                .sorted()
                .toList();
        for (int together = ascending.size(); together > 0; together--) {
            if (isPermitted(ascending.subList(0, together))) {
                Set<Integer> lowest = lowest(together);
                if (together == 1 || table.isChangedByNobodyOf(lowest)) {
                    excludeAll(lowest);
                    return;
                }
            }
        }
        transferSurplus();
    }

    /** 5.2.2, 5.2.5: with all surpluses they do not exceed the next above them, guarded or not, and enough are left. */
    private boolean isPermitted(List<BigDecimal> group) {
        BigDecimal highest = group.get(group.size() - 1);
        List<BigDecimal> all =
                new ArrayList<>(table.continuing().stream().map(table::votesOf).toList());
        int left = all.size() - group.size();
        group.forEach(votes -> all.remove(all.stream()
                .filter(each -> each.compareTo(votes) == 0)
                .findFirst()
                .orElseThrow()));
        BigDecimal next = all.stream()
                .filter(votes -> votes.compareTo(highest) >= 0)
                .min(Comparator.naturalOrder())
                .orElse(highest);
        BigDecimal sum = group.stream().reduce(surpluses(), BigDecimal::add);
        return left >= Math.max(table.vacancies(), 1) && sum.compareTo(next) <= 0;
    }

    private BigDecimal surplusOf(int candidate) {
        return table.votesOf(candidate).subtract(table.quota()).max(BigDecimal.ZERO);
    }

    private BigDecimal surpluses() {
        return table.elected().stream().map(this::surplusOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 5.3: the last batch received, the transferable papers of it only. One surplus is one stage. */
    private void transferSurplus() {
        int elected = largestSurplus();
        BigDecimal surplus = surplusOf(elected);
        List<HeldPaper> held = table.papersOf(elected);
        int last = held.stream().mapToInt(HeldPaper::receivedAt).max().orElseThrow();
        List<HeldPaper> transferable = held.stream()
                .filter(paper -> paper.receivedAt() == last)
                .filter(paper -> table.nextPreference(paper.paper()) != 0)
                .toList();
        BigDecimal left = surplus;
        if (!transferable.isEmpty()) {
            long papers = transferable.stream()
                    .mapToLong(paper -> paper.paper().multiplicity())
                    .sum();
            BigDecimal value = LiteralErs97.transferValue(
                    surplus, papers, transferable.get(0).value());
            left = surplus.subtract(value.multiply(BigDecimal.valueOf(papers)));
            transferable.forEach(paper -> moveOn(paper, value));
        }
        table.credit(elected, surplus.negate());
        table.addNonTransferable(left);
        table.writeDown(table.lastStage() + 1, 0, LiteralKind.SURPLUS, List.of(elected), List.of());
        electThoseWhoReach(BigDecimal.ZERO);
    }

    private void moveOn(HeldPaper paper, BigDecimal value) {
        int to = table.nextPreference(paper.paper());
        paper.move(to, value, table.stages().size());
        table.credit(to, paper.worth());
    }

    /** 5.2.3: the greater vote at the earliest point of difference, else the lot. */
    private int largestSurplus() {
        List<Integer> elected = table.elected();
        BigDecimal largest = elected.stream()
                .map(this::surplusOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Integer> tied = elected.stream()
                .filter(candidate -> surplusOf(candidate).compareTo(largest) == 0)
                .toList();
        for (LiteralStage point : edition.points(table)) {
            BigDecimal greatest = tied.stream()
                    .map(point::votesOf)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            tied = thoseWith(greatest, tied, point);
        }
        return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, table.lastStage(), LiteralPurpose.SURPLUS);
    }

    private static List<Integer> thoseWith(BigDecimal votes, List<Integer> tied, LiteralStage point) {
        return tied.stream()
                .filter(candidate -> point.votesOf(candidate).compareTo(votes) == 0)
                .toList();
    }

    /** 5.2.5: the lowest; where only some of several equal ones are wanted, one is chosen after another. */
    private Set<Integer> lowest(int wanted) {
        Set<Integer> chosen = new TreeSet<>();
        while (chosen.size() < wanted) {
            List<Integer> left = new ArrayList<>(table.continuing());
            left.removeAll(table.guarded());
            left.removeAll(chosen);
            BigDecimal fewest = left.stream()
                    .map(table::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            left.removeIf(candidate -> table.votesOf(candidate).compareTo(fewest) != 0);
            if (chosen.size() + left.size() <= wanted) {
                chosen.addAll(left);
            } else {
                chosen.add(weakest(left));
            }
        }
        return chosen;
    }

    /** 5.2.5: the fewest votes at the earliest point of difference, else the lot. */
    private int weakest(List<Integer> equal) {
        List<Integer> tied = equal;
        for (LiteralStage point : edition.points(table)) {
            BigDecimal fewest = tied.stream()
                    .map(point::votesOf)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            tied = thoseWith(fewest, tied, point);
        }
        return tied.size() == 1 ? tied.get(0) : lots.latest(tied, table.lastStage(), LiteralPurpose.EXCLUSION);
    }

    /** 5.4, with 5.5.1 before it: if just enough would be left they are elected and nothing is transferred. */
    private void excludeAll(Set<Integer> excluded) {
        excluded.forEach(table::exclude);
        if (table.continuing().size() == table.vacancies()) {
            table.electAllContinuing();
            return;
        }
        int stage = table.lastStage() + 1;
        List<HeldPaper> pool = excluded.stream()
                .flatMap(candidate -> table.papersOf(candidate).stream())
                .toList();
        List<BigDecimal> values = pool.stream()
                .map(paper -> paper.value().setScale(2))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (values.isEmpty()) {
            table.writeDown(stage, 0, LiteralKind.EXCLUSION, excluded, excluded);
        }
        for (int index = 0; index < values.size() && table.vacancies() > 0; index++) {
            BigDecimal value = values.get(index);
            transferBatch(pool.stream()
                    .filter(paper -> paper.value().compareTo(value) == 0)
                    .toList());
            int part = values.size() == 1 ? 0 : index + 1;
            table.writeDown(stage, part, LiteralKind.EXCLUSION, excluded, index == 0 ? excluded : Set.of());
            electThoseWhoReach(votesOf(excluded));
        }
    }

    private void transferBatch(List<HeldPaper> batch) {
        boolean someNonTransferable = false;
        for (HeldPaper paper : batch) {
            table.credit(paper.holder(), paper.worth().negate());
            if (table.nextPreference(paper.paper()) == 0) {
                table.addNonTransferable(paper.worth());
                paper.setAside();
                someNonTransferable = true;
            } else {
                moveOn(paper, paper.value());
            }
        }
        // 5.4.8: the quota is worked out again only before anyone has been elected.
        if (edition.reducesTheQuota() && someNonTransferable && table.elected().isEmpty()) {
            table.setQuota(LiteralErs97.quota(table.valid().subtract(table.nonTransferable()), election.seats()));
        }
    }

    private BigDecimal votesOf(Collection<Integer> candidates) {
        return candidates.stream().map(table::votesOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 5.1.7, 5.3.13, 5.4.9: one by one in descending order, the vote required worked out again before each. */
    private void electThoseWhoReach(BigDecimal batchesWaiting) {
        List<Integer> next = nextToReach(batchesWaiting);
        while (!next.isEmpty()) {
            next.forEach(table::elect);
            next = nextToReach(batchesWaiting);
        }
    }

    /** 5.6.2: those with equal votes throughout are elected together or, if the places are too few, not at all. */
    private List<Integer> nextToReach(BigDecimal batchesWaiting) {
        List<Integer> electable = new ArrayList<>(table.continuing());
        electable.removeAll(table.doomed());
        if (table.vacancies() == 0 || electable.isEmpty()) {
            return List.of();
        }
        List<Integer> ahead = electable;
        BigDecimal greatest = ahead.stream()
                .map(table::votesOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (!reaches(greatest, activeVote(batchesWaiting))) {
            return List.of();
        }
        ahead = ahead.stream()
                .filter(candidate -> table.votesOf(candidate).compareTo(greatest) == 0)
                .toList();
        boolean allCan = ahead.size() > table.vacancies() || table.canAllBeElected(ahead);
        for (LiteralStage point : edition.points(table)) {
            BigDecimal most = ahead.stream()
                    .map(point::votesOf)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            ahead = thoseWith(most, ahead, point);
        }
        if (ahead.size() > table.vacancies()) {
            return List.of();
        }
        return List.of(
                allCan || ahead.size() == 1
                        ? ahead.get(0)
                        : lots.earliest(ahead, table.lastStage(), LiteralPurpose.SURPLUS));
    }

    /** A vote of 0 never reaches (inferred). */
    private boolean reaches(BigDecimal vote, BigDecimal activeVote) {
        BigDecimal parts = BigDecimal.valueOf(table.vacancies() + 1L);
        boolean share = vote.multiply(parts).compareTo(activeVote) >= 0;
        return vote.signum() > 0
                && (vote.compareTo(table.quota()) >= 0 || (share && edition.asksForTheShareAt(table.lastStage())));
    }

    /** 6.20, 5.6.1: worked out both ways that the rules state, which must agree. */
    private BigDecimal activeVote(BigDecimal batchesWaiting) {
        BigDecimal active = votesOf(table.continuing()).add(surpluses()).add(batchesWaiting);
        BigDecimal settled = table.elected().stream()
                .map(candidate -> table.votesOf(candidate).min(table.quota()))
                .reduce(table.nonTransferable(), BigDecimal::add);
        if (active.compareTo(table.valid().subtract(settled)) != 0) {
            throw new AssertionError("active vote " + active + " and settled vote " + settled + " do not add up");
        }
        return active;
    }
}
