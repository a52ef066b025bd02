package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.ReOpenNominations;

/**
 * An election with strict preferences.
 *
 * @param seats the places to be filled, at least one
 * @param candidates the number of candidates, who are numbered from 1
 * @param withdrawn the numbers of those who are passed over
 * @param papers the ballot papers
 * @param groups the groups that bound who may be elected
 * @param withdrawnOnly what becomes of papers marked for withdrawn candidates only
 * @param ron who is re-open nominations, if anybody is
 */
record LiteralElection(
        int seats,
        int candidates,
        Set<Integer> withdrawn,
        List<LiteralPaper> papers,
        List<LiteralGroup> groups,
        LiteralWithdrawn withdrawnOnly,
        ReOpenNominations ron) {

    /**
     * Copies the lists and checks the ranges.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    LiteralElection {
        withdrawn = Set.copyOf(withdrawn);
        papers = List.copyOf(papers);
        groups = List.copyOf(groups);
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be at least 1, but was " + seats);
        }
        withdrawn.forEach(number -> requireCandidate(number, candidates));
        papers.forEach(paper -> paper.preferences().forEach(number -> requireCandidate(number, candidates)));
    }

    /**
     * Makes an election in which nobody is bound.
     *
     * @param seats the places to be filled, at least one
     * @param candidates the number of candidates, who are numbered from 1
     * @param withdrawn the numbers of those who are passed over
     * @param papers the ballot papers
     */
    LiteralElection(int seats, int candidates, Set<Integer> withdrawn, List<LiteralPaper> papers) {
        this(seats, candidates, withdrawn, papers, List.of(), LiteralWithdrawn.INVALID, ReOpenNominations.none());
    }

    /**
     * Returns the same election with groups.
     *
     * @param bounded the groups
     * @return a new election
     */
    LiteralElection withGroups(List<LiteralGroup> bounded) {
        return new LiteralElection(seats, candidates, withdrawn, papers, bounded, withdrawnOnly, ron);
    }

    /**
     * Returns the same election where papers marked for withdrawn candidates only are treated in a way.
     *
     * @param chosen the way
     * @return a new election
     */
    LiteralElection whereWithdrawnOnly(LiteralWithdrawn chosen) {
        return new LiteralElection(seats, candidates, withdrawn, papers, groups, chosen, ron);
    }

    /**
     * Returns the same election with re-open nominations.
     *
     * @param chosen who it is
     * @return a new election
     */
    LiteralElection withRon(ReOpenNominations chosen) {
        return new LiteralElection(seats, candidates, withdrawn, papers, groups, withdrawnOnly, chosen);
    }

    /**
     * Returns how many can stand: the candidates, and behind them a further RON for each place but the first.
     *
     * @return the highest number
     */
    int rows() {
        return ron.isKnown() ? candidates + seats - 1 : candidates;
    }

    /**
     * Returns for whom a mark counts, the one who stands then: a mark for RON for that and for every further RON.
     *
     * @param mark the number on the paper
     * @return the numbers in their turn
     */
    List<Integer> line(int mark) {
        List<Integer> line = new ArrayList<>(List.of(mark));
        if (mark == ron.number()) {
            for (int row = candidates + 1; row <= rows(); row++) {
                line.add(row);
            }
        }
        return line;
    }

    /**
     * Returns which RON stands when one is elected.
     *
     * @param elected the number of somebody elected
     * @return the number of the next RON, 0 if it was not a RON or there is none
     */
    int after(int elected) {
        boolean isRon = elected == ron.number() || elected > candidates;
        int next = Math.max(elected, candidates) + 1;
        return ron.isKnown() && isRon && next <= rows() ? (elected == ron.number() ? candidates + 1 : elected + 1) : 0;
    }

    /**
     * Returns whether somebody is never excluded.
     *
     * @param number the number
     * @return whether it is a RON of which that is said
     */
    boolean spares(int number) {
        return ron.isKnown()
                && ron.exclusion() == ReOpenNominations.Exclusion.NEVER
                && (number == ron.number() || number > candidates);
    }

    /**
     * Returns the number by which papers and lots name somebody.
     *
     * @param number the number
     * @return the same, that of RON for a further RON
     */
    int named(int number) {
        return number > candidates ? ron.number() : number;
    }

    /**
     * Returns an order of lots in which every RON has the lot of RON.
     *
     * @param lots the order of the candidates
     * @return the order of all who can stand
     */
    List<Integer> along(List<Integer> lots) {
        return lots.stream().flatMap(number -> line(number).stream()).toList();
    }

    private static void requireCandidate(int number, int candidates) {
        if (number < 1 || number > candidates) {
            throw new IllegalArgumentException("candidate number " + number + " is not between 1 and " + candidates);
        }
    }

    /**
     * Returns an election whose papers are written as {@code "7 A>D"}: seven papers, first preference for candidate 1.
     *
     * @param seats the places to be filled
     * @param candidates the number of candidates, who are lettered from A
     * @param papers the papers
     * @return the election, with nobody withdrawn
     */
    static LiteralElection of(int seats, int candidates, String... papers) {
        List<LiteralPaper> read = new ArrayList<>();
        for (String line : papers) {
            int space = line.indexOf(' ');
            List<Integer> preferences = Arrays.stream(line.substring(space + 1).split(">", -1))
                    .map(letter -> letter.charAt(0) - 'A' + 1)
                    .toList();
            read.add(new LiteralPaper(preferences, Long.parseLong(line.substring(0, space))));
        }
        return new LiteralElection(seats, candidates, Set.of(), read);
    }

    /**
     * Returns the same election with candidates withdrawn.
     *
     * @param numbers the candidates passed over
     * @return a new election
     */
    LiteralElection withWithdrawn(Integer... numbers) {
        return new LiteralElection(seats, candidates, Set.of(numbers), papers, groups, withdrawnOnly, ron);
    }

    /**
     * Returns the same election to other seats.
     *
     * @param number the places to be filled
     * @return a new election
     */
    LiteralElection withSeats(int number) {
        return new LiteralElection(number, candidates, withdrawn, papers, groups, withdrawnOnly, ron);
    }

    /**
     * Returns the election as the lines of a BLT file without names.
     *
     * @return the lines, each ended by a line feed
     */
    String toBlt() {
        StringBuilder lines = new StringBuilder();
        lines.append(candidates).append(' ').append(seats).append('\n');
        for (int number : new TreeSet<>(withdrawn)) {
            lines.append('-').append(number).append('\n');
        }
        for (LiteralPaper paper : papers) {
            lines.append(paper.multiplicity());
            paper.preferences().forEach(number -> lines.append(' ').append(number));
            lines.append(" 0\n");
        }
        return lines.append("0\n").toString();
    }
}
