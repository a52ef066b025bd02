package org.scrutineer.literal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An election in which candidates may be marked equal.
 *
 * @param seats the places to be filled, at least one
 * @param candidates the number of candidates, who are numbered from 1
 * @param withdrawn the numbers of those who are passed over
 * @param papers the ballot papers
 */
record EqualElection(int seats, int candidates, Set<Integer> withdrawn, List<EqualPaper> papers) {

    /** Copies the lists. */
    EqualElection {
        withdrawn = Set.copyOf(withdrawn);
        papers = List.copyOf(papers);
    }

    /**
     * Returns an election whose papers are written as {@code "7 A=B>D"}.
     *
     * @param seats the places to be filled
     * @param candidates the number of candidates, who are lettered from A
     * @param papers the papers
     * @return the election, with nobody withdrawn
     */
    static EqualElection of(int seats, int candidates, String... papers) {
        List<EqualPaper> read = new ArrayList<>();
        for (String line : papers) {
            int space = line.indexOf(' ');
            List<List<Integer>> ranks = Arrays.stream(line.substring(space + 1).split(">", -1))
                    .map(rank -> Arrays.stream(rank.split("=", -1))
                            .map(letter -> letter.charAt(0) - 'A' + 1)
                            .toList())
                    .toList();
            read.add(new EqualPaper(ranks, Long.parseLong(line.substring(0, space))));
        }
        return new EqualElection(seats, candidates, Set.of(), read);
    }

    /**
     * Returns an election with strict preferences in this form.
     *
     * @param election the election
     * @return the same election
     */
    static EqualElection of(LiteralElection election) {
        return new EqualElection(
                election.seats(),
                election.candidates(),
                election.withdrawn(),
                election.papers().stream()
                        .map(paper -> new EqualPaper(
                                paper.preferences().stream().map(List::of).toList(), paper.multiplicity()))
                        .toList());
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
        for (EqualPaper paper : papers) {
            lines.append(paper.multiplicity());
            paper.ranks()
                    .forEach(rank -> lines.append(' ')
                            .append(rank.stream().map(String::valueOf).collect(Collectors.joining("="))));
            lines.append(" 0\n");
        }
        return lines.append("0\n").toString();
    }
}
