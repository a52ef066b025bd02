package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.ties.TieOutcomes;

/** Finds by brute force whether papers that are changed can elect others: every change of so many papers is counted. */
final class EveryChange {

    private final Papers papers;
    private final RuleBook book;
    private final Set<Candidate> elected;
    private final List<Preferences> lists;
    private final boolean isOrdered;

    EveryChange(Election election, RuleBook book, List<Candidate> elected) {
        this.papers = new Papers(election);
        this.book = book;
        this.elected = new HashSet<>(elected);
        this.lists = lists(List.of(), election.candidates().size());
        this.isOrdered = election.order().isKnown();
    }

    private static List<Preferences> lists(List<Integer> begun, int candidates) {
        List<Preferences> all = new ArrayList<>();
        for (int next = 1; next <= candidates; next++) {
            if (!begun.contains(next)) {
                List<Integer> more = new ArrayList<>(begun);
                more.add(next);
                all.add(Preferences.of(more.stream().mapToInt(Integer::intValue).toArray()));
                all.addAll(lists(more, candidates));
            }
        }
        return all;
    }

    /** Whether some change of so many papers elects others, however lots fall. */
    boolean elects(int number) {
        return elects(new HashMap<>(), 0, number);
    }

    private boolean elects(Map<Integer, Preferences> changed, int from, int number) {
        if (number == 0) {
            return electsOthers(changed);
        }
        for (int paper = from; paper < papers.size(); paper++) {
            // Equal papers without an order are the same one: the first of them is changed.
            boolean isLikeThePaperBefore = !isOrdered && paper > from && papers.entry(paper) == papers.entry(paper - 1);
            if (!isLikeThePaperBefore) {
                for (Preferences list : lists) {
                    changed.put(paper, list);
                    if (elects(changed, paper + 1, number - 1)) {
                        return true;
                    }
                    changed.remove(paper);
                }
            }
        }
        return false;
    }

    private boolean electsOthers(Map<Integer, Preferences> changed) {
        Election other = papers.with(changed);
        try {
            return !elected.equals(new HashSet<>(Stv.follow(other, book, Lots.none(), stage -> {}).stream()
                    .map(Elected::candidate)
                    .toList()));
        } catch (LotNeededException needed) {
            return TieOutcomes.explore(other, book, Lots.none(), 1_000).outcomes().stream()
                    .anyMatch(outcome -> !elected.equals(Set.copyOf(outcome.elected())));
        }
    }
}
