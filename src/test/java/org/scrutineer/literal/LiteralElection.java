package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An election with strict preferences.
 *
 * @param seats the places to be filled, at least one
 * @param candidates the number of candidates, who are numbered from 1
 * @param withdrawn the numbers of those who are passed over
 * @param papers the ballot papers
 * @param groups the groups that bound who may be elected
 * @param withdrawnOnly what becomes of papers marked for withdrawn candidates only
 */
record LiteralElection(
        int seats,
        int candidates,
        Set<Integer> withdrawn,
        List<LiteralPaper> papers,
        List<LiteralGroup> groups,
        LiteralWithdrawn withdrawnOnly) {

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
        this(seats, candidates, withdrawn, papers, List.of(), LiteralWithdrawn.INVALID);
    }

    /**
     * Returns the same election with groups.
     *
     * @param bounded the groups
     * @return a new election
     */
    LiteralElection withGroups(List<LiteralGroup> bounded) {
        return new LiteralElection(seats, candidates, withdrawn, papers, bounded, withdrawnOnly);
    }

    /**
     * Returns the same election where papers marked for withdrawn candidates only are treated in a way.
     *
     * @param chosen the way
     * @return a new election
     */
    LiteralElection whereWithdrawnOnly(LiteralWithdrawn chosen) {
        return new LiteralElection(seats, candidates, withdrawn, papers, groups, chosen);
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
        return new LiteralElection(seats, candidates, Set.of(numbers), papers, groups, withdrawnOnly);
    }

    /**
     * Returns the same election to other seats.
     *
     * @param number the places to be filled
     * @return a new election
     */
    LiteralElection withSeats(int number) {
        return new LiteralElection(number, candidates, withdrawn, papers, groups, withdrawnOnly);
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
