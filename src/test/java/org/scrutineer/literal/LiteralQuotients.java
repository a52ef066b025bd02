package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Quota preferential by quotient, carried out literally: each paper bears the fraction of candidates that it has
 * elected, and is looked at by itself at each stage.
 *
 * <p>Source: D. R. Woodall, QPQ, a quota-preferential STV-like election rule, Voting matters 17 (2003), section 2, in
 * the version that starts again after an exclusion. Of those tied the first in the order of lots is acted on.
 */
final class LiteralQuotients {

    private static final LiteralFraction ONE = LiteralFraction.of(1);

    private final LiteralElection election;
    private final LiteralLots lots;
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> excluded = new ArrayList<>();
    private final List<LiteralPaper> papers;
    /** For each paper the number that, divided by one, is what it has elected; nothing at first. */
    private final List<LiteralFraction> fractions = new ArrayList<>();

    private final List<Integer> elected = new ArrayList<>();

    private LiteralQuotients(LiteralElection election, List<Integer> lots) {
        this.election = election;
        this.lots = new LiteralLots(lots);
        this.papers = election.papers().stream()
                .filter(paper -> !election.withdrawn().containsAll(paper.preferences()))
                .toList();
        start();
    }

    private void start() {
        elected.clear();
        fractions.clear();
        papers.forEach(paper -> fractions.add(LiteralFraction.of(0)));
    }

    /**
     * Counts an election.
     *
     * @param election the election
     * @param lots all candidates, the one acted on first first; empty if no lot is supplied
     * @return a line for each stage, and the elected in their order
     * @throws LiteralNoVotes if nobody who stands is named and more stand than there are places
     * @throws LiteralLotNeeded if a lot is needed and none was supplied
     */
    static List<String> count(LiteralElection election, List<Integer> lots) {
        return new LiteralQuotients(election, lots).run();
    }

    private List<String> run() {
        if (papers.isEmpty() && hopeful().size() > election.seats()) {
            throw new LiteralNoVotes();
        }
        boolean over = false;
        while (!over) {
            over = stage();
        }
        lines.add("elected " + elected);
        return lines;
    }

    private List<Integer> hopeful() {
        return IntStream.rangeClosed(1, election.candidates())
                .boxed()
                .filter(number -> !election.withdrawn().contains(number))
                .filter(number -> !excluded.contains(number) && !elected.contains(number))
                .toList();
    }

    private Optional<Integer> topmost(LiteralPaper paper) {
        List<Integer> hopeful = hopeful();
        return paper.preferences().stream().filter(hopeful::contains).findFirst();
    }

    private boolean stage() {
        Map<Integer, LiteralFraction> number = new TreeMap<>();
        Map<Integer, LiteralFraction> sums = new TreeMap<>();
        for (int i = 0; i < papers.size(); i++) {
            int at = topmost(papers.get(i)).orElse(0);
            LiteralFraction many = LiteralFraction.of(papers.get(i).multiplicity());
            number.merge(at, many, LiteralFraction::plus);
            sums.merge(at, many.times(fractions.get(i)), LiteralFraction::plus);
        }
        LiteralFraction none = LiteralFraction.of(0);
        Map<Integer, LiteralFraction> quotients = new TreeMap<>();
        hopeful()
                .forEach(candidate -> quotients.put(
                        candidate,
                        divided(number.getOrDefault(candidate, none), ONE.plus(sums.getOrDefault(candidate, none)))));
        LiteralFraction active = hopeful().stream()
                .map(candidate -> number.getOrDefault(candidate, none))
                .reduce(none, LiteralFraction::plus);
        LiteralFraction quota =
                divided(active, LiteralFraction.of(election.seats() + 1).minus(sums.getOrDefault(0, none)));
        String line = quota + " " + quotients + " with nobody " + number.getOrDefault(0, none);
        if (hopeful().size() <= election.seats() - elected.size()) {
            lines.add(line + electTheRest(quotients));
            return true;
        }
        LiteralFraction highest =
                quotients.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        if (highest.compareTo(quota) > 0) {
            int chosen = choose(quotients, highest, LiteralPurpose.ELECTION);
            lines.add(line + " elect " + chosen);
            elect(chosen, divided(ONE, highest));
            return elected.size() == election.seats();
        }
        LiteralFraction lowest =
                quotients.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        int chosen = choose(quotients, lowest, LiteralPurpose.EXCLUSION);
        excluded.add(chosen);
        quotients.remove(chosen);
        if (hopeful().size() + elected.size() == election.seats()) {
            lines.add(line + " exclude " + chosen + electTheRest(quotients));
            return true;
        }
        lines.add(line + " exclude " + chosen + " back " + elected);
        start();
        return false;
    }

    private void elect(int chosen, LiteralFraction fraction) {
        for (int i = 0; i < papers.size(); i++) {
            if (topmost(papers.get(i)).equals(Optional.of(chosen))) {
                fractions.set(i, fraction);
            }
        }
        elected.add(chosen);
    }

    private String electTheRest(Map<Integer, LiteralFraction> quotients) {
        List<Integer> rest = hopeful().stream()
                .sorted(Comparator.comparing((Integer one) -> quotients.get(one))
                        .reversed())
                .toList();
        elected.addAll(rest);
        return " elect the rest " + rest;
    }

    private int choose(Map<Integer, LiteralFraction> quotients, LiteralFraction level, LiteralPurpose purpose) {
        List<Integer> tied = hopeful().stream()
                .filter(candidate -> level.equals(quotients.get(candidate)))
                .toList();
        return tied.size() == 1 ? tied.get(0) : lots.earliest(tied, lines.size() + 1, purpose);
    }

    private static LiteralFraction divided(LiteralFraction one, LiteralFraction by) {
        return one.dividedBy(by);
    }
}
