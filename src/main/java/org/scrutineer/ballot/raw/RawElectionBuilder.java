package org.scrutineer.ballot.raw;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Nearest;

/**
 * Gathers a contest whose papers are rows of the caller's own, each read once and not kept. A row names candidates by
 * the caller's key, or by name who has none; keys and names are compared after normalisation to NFC and without blanks
 * around them. Candidates come before papers. Not safe for several threads at once.
 */
public final class RawElectionBuilder {

    private final String title;
    private final int seats;
    private final List<RawCandidate> candidates = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Columns.Group> groups = new ArrayList<>();
    private final RawPapersBuilder papers = new RawPapersBuilder();
    private final MarkBuffer marks = new MarkBuffer();
    private long rows;

    RawElectionBuilder(String title, int seats) {
        this.title = title;
        this.seats = seats;
    }

    /**
     * Adds candidates in ballot-paper order, who are named on papers by their names.
     *
     * @param names their names
     * @return this builder
     * @throws IllegalArgumentException if a name is that of another
     */
    public RawElectionBuilder candidates(String... names) {
        for (String name : names) {
            candidate(name, "", "");
        }
        return this;
    }

    /**
     * Adds a candidate.
     *
     * @param name the name
     * @param party the party, slate or description, possibly empty
     * @param key the caller's own key, by which papers name the candidate; if it is empty they do by the name
     * @return this builder
     * @throws IllegalArgumentException if it is no key, or another candidate is named so
     */
    public RawElectionBuilder candidate(String name, String party, String key) {
        Candidate candidate =
                Candidate.of(candidates.size() + 1, name).withParty(party).withKey(key);
        String word = normal(key.isEmpty() ? name : key);
        Integer other = numbers.putIfAbsent(word, candidate.number());
        if (other != null) {
            throw new IllegalArgumentException("rows must name candidates by keys or names of their own, but \"" + word
                    + "\" is that of candidates " + other + " and " + candidate.number());
        }
        candidates.add(new RawCandidate(candidate, RawCandidate.Kind.DECLARED));
        return this;
    }

    /**
     * Adds a column that has a square above the line. Columns are named in the order of the paper, and before papers.
     *
     * @param letter what rows call it, such as {@code A}
     * @param members its candidates from top to bottom, as rows name them
     * @return this builder
     * @throws IllegalArgumentException if a member is no candidate
     */
    public RawElectionBuilder group(String letter, String... members) {
        List<Integer> numbered = new ArrayList<>();
        for (String member : members) {
            numbered.add(number(member));
        }
        groups.add(new Columns.Group(normal(letter), numbered));
        return this;
    }

    /**
     * Adds a paper for each row that tells what is written in the squares of both halves.
     *
     * @param rows the rows, gone through once
     * @param above what a row says: what is written above the line, by the letter of the column
     * @param below what a row says: what is written below the line, by candidate
     * @param <R> the type of a row
     * @return this builder
     * @throws UnknownCandidateException if a row names somebody who is no candidate, or a column that there is not
     * @throws IllegalArgumentException if a column has a candidate of another, or the letter of another
     */
    public <R> RawElectionBuilder papersOfSquares(
            Iterable<R> rows,
            Function<? super R, ? extends Map<String, String>> above,
            Function<? super R, ? extends Map<String, String>> below) {
        Columns columns = columns();
        Map<String, Integer> squares = new LinkedHashMap<>();
        columns.groups().forEach(group -> squares.put(group.letter(), columns.above(squares.size())));
        SquareMarks squareMarks = new SquareMarks(columns);
        for (R row : rows) {
            start();
            above.apply(row).forEach((letter, text) -> squareMarks.write(number(letter, squares), text));
            below.apply(row).forEach((word, text) -> squareMarks.write(number(word), text));
            squareMarks.moveTo(marks);
            papers.add(1, marks, Label.NONE);
        }
        return this;
    }

    private Columns columns() {
        return groups.isEmpty() ? Columns.NONE : new Columns("", candidates.size(), groups);
    }

    /**
     * Adds a paper for each row that lists candidates in order.
     *
     * @param rows the rows, gone through once
     * @param ranks what a row says: who stands at each rank from the first, empty for a rank that was skipped
     * @param <R> the type of a row
     * @return this builder
     * @throws UnknownCandidateException if a row names somebody who is no candidate
     */
    public <R> RawElectionBuilder papersInOrder(Iterable<R> rows, Function<? super R, ? extends List<String>> ranks) {
        return papersInOrder(rows, ranks, row -> Label.NONE);
    }

    /**
     * Adds a paper with a label for each row that lists candidates in order.
     *
     * @param rows the rows, gone through once
     * @param ranks what a row says: who stands at each rank from the first, empty for a rank that was skipped
     * @param label where the paper of a row comes from, for totals by precinct or batch
     * @param <R> the type of a row
     * @return this builder
     * @throws UnknownCandidateException if a row names somebody who is no candidate
     */
    public <R> RawElectionBuilder papersInOrder(
            Iterable<R> rows, Function<? super R, ? extends List<String>> ranks, Function<? super R, Label> label) {
        for (R row : rows) {
            start();
            for (String word : ranks.apply(row)) {
                if (word.isBlank()) {
                    marks.skipped();
                } else {
                    marks.candidate(number(word));
                }
            }
            papers.add(1, marks, label.apply(row));
        }
        return this;
    }

    /**
     * Adds a paper for each row that gives candidates ranks; two at one rank are an overvote.
     *
     * @param rows the rows, gone through once
     * @param ranks what a row says: the rank of each candidate who has one, from 1
     * @param <R> the type of a row
     * @return this builder
     * @throws UnknownCandidateException if a row names somebody who is no candidate
     * @throws IllegalArgumentException if a rank is not from 1 to {@link Candidate#MAX_NUMBER}
     */
    public <R> RawElectionBuilder papersByRank(
            Iterable<R> rows, Function<? super R, ? extends Map<String, Integer>> ranks) {
        return papersByRank(rows, ranks, row -> Label.NONE);
    }

    /**
     * Adds a paper with a label for each row that gives candidates ranks; two at one rank are an overvote.
     *
     * @param rows the rows, gone through once
     * @param ranks what a row says: the rank of each candidate who has one, from 1
     * @param label where the paper of a row comes from, for totals by precinct or batch
     * @param <R> the type of a row
     * @return this builder
     * @throws UnknownCandidateException if a row names somebody who is no candidate
     * @throws IllegalArgumentException if a rank is not from 1 to {@link Candidate#MAX_NUMBER}
     */
    public <R> RawElectionBuilder papersByRank(
            Iterable<R> rows,
            Function<? super R, ? extends Map<String, Integer>> ranks,
            Function<? super R, Label> label) {
        for (R row : rows) {
            start();
            List<List<Integer>> byRank = new ArrayList<>();
            ranks.apply(row).forEach((word, rank) -> at(byRank, rank).add(number(word)));
            byRank.forEach(rank -> marks.rank(new RawMarks.Rank(RawMarks.Rank.Kind.KNOWN, rank)));
            papers.add(1, marks, label.apply(row));
        }
        return this;
    }

    private List<Integer> at(List<List<Integer>> byRank, int rank) {
        if (rank < 1 || rank > Candidate.MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "row " + rows + ": a rank must be from 1 to " + Candidate.MAX_NUMBER + ", but was " + rank);
        }
        while (byRank.size() < rank) {
            byRank.add(new ArrayList<>());
        }
        return byRank.get(rank - 1);
    }

    private void start() {
        rows++;
        marks.clear();
    }

    private int number(String word) {
        return number(word, numbers);
    }

    private int number(String word, Map<String, Integer> known) {
        Integer exact = known.get(word);
        Integer found = exact == null ? known.get(normal(word)) : exact;
        if (found == null) {
            throw new UnknownCandidateException(rows, word, Nearest.to(word, known.keySet()));
        }
        return found;
    }

    private static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).strip();
    }

    /**
     * Returns the contest.
     *
     * @return the contest with the papers of all rows
     */
    public RawElection build() {
        ReadTally tally = new ReadTally("rows", rows, rows, 0, Map.of(), 0, Map.of(), Map.of());
        return new RawElection(title, seats, candidates, papers.build(), tally, List.of(), columns());
    }
}
