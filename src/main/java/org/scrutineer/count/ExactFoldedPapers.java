package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.keepvalue.ExactDivision;
import org.scrutineer.rules.paper.ValidPapers;

/**
 * Papers folded by the ranks they pass, with values that are never rounded and ranks that may hold several candidates.
 * All papers are folded again whenever a candidate is elected or excluded.
 */
final class ExactFoldedPapers implements FoldedPapers {

    private final Ballots ballots;
    private final ExactDivision division;
    private final TreeSet<Integer> continuing = new TreeSet<>();
    private final TreeSet<Integer> elected = new TreeSet<>();
    private final int candidates;
    /** The valid entries. */
    private final List<Integer> valid = new ArrayList<>();

    private final long validPapers;
    /** The ranks that papers pass, without candidates passed over, up to the first that holds a continuing one. */
    private Map<List<List<Integer>>, Long> walks = Map.of();

    private Votes nonTransferable = Votes.ZERO;

    ExactFoldedPapers(Ballots ballots, Standings standings, ValidPapers valid, ExactDivision division) {
        this.ballots = ballots;
        this.division = division;
        this.candidates = standings.candidates();
        continuing.addAll(standings.numbers());
        long papers = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            if (!walk(entry).isEmpty() || valid.includes(ballots.start(entry + 1) - ballots.start(entry))) {
                this.valid.add(entry);
                papers += ballots.papersOf(entry);
            }
        }
        this.validPapers = papers;
        foldAll();
    }

    private void foldAll() {
        walks = new LinkedHashMap<>();
        for (int entry : valid) {
            walks.merge(walk(entry), ballots.papersOf(entry), Math::addExact);
        }
    }

    private List<List<Integer>> walk(int entry) {
        List<List<Integer>> walk = new ArrayList<>();
        for (List<Integer> rank : ballots.preferencesOf(entry).ranks()) {
            List<Integer> left = rank.stream()
                    .filter(number -> continuing.contains(number) || elected.contains(number))
                    .toList();
            if (!left.isEmpty()) {
                walk.add(left);
            }
            if (left.stream().anyMatch(continuing::contains)) {
                return walk;
            }
        }
        return walk;
    }

    @Override
    public long validPapers() {
        return validPapers;
    }

    @Override
    public void admit(Collection<Candidate> following) {
        following.forEach(candidate -> continuing.add(candidate.number()));
    }

    @Override
    public void elect(Collection<Candidate> newly) {
        newly.forEach(candidate -> continuing.remove(candidate.number()));
        newly.forEach(candidate -> elected.add(candidate.number()));
        foldAll();
    }

    @Override
    public void exclude(Collection<Candidate> excluded) {
        excluded.forEach(candidate -> continuing.remove(candidate.number()));
        foldAll();
    }

    @Override
    public Totals count(KeepValue[] keepValues) {
        Votes[] votes = new Votes[candidates];
        Arrays.fill(votes, Votes.ZERO);
        nonTransferable = Votes.ZERO;
        walks.forEach((walk, papers) -> {
            Votes value = Votes.of(1);
            for (List<Integer> rank : walk) {
                ExactDivision.Divided divided = division.divide(
                        value,
                        rank.stream().map(number -> keepValues[number - 1]).toList());
                for (int i = 0; i < rank.size(); i++) {
                    int index = rank.get(i) - 1;
                    votes[index] = votes[index].plus(divided.kept().get(i).times(papers));
                }
                value = divided.rest();
            }
            nonTransferable = nonTransferable.plus(value.times(papers));
        });
        return new ExactTotals(List.of(votes));
    }

    @Override
    public Votes nonTransferable() {
        return nonTransferable;
    }

    /** A paper that names several first is put down to the first of them in ballot-paper order. */
    @Override
    public long papersAt(int place) {
        return walks.entrySet().stream()
                .filter(walk -> place
                        == (walk.getKey().isEmpty() ? 0 : walk.getKey().get(0).get(0)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
