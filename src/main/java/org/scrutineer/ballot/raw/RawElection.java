package org.scrutineer.ballot.raw;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Gathering;
import org.scrutineer.ballot.Preferences;

/**
 * A contest as it was voted on: candidates and raw papers, and where they come from.
 *
 * @param title the title, possibly empty
 * @param places the places to fill, 0 if that is not told
 * @param candidates the candidates, numbered from 1 in this order
 * @param papers the papers
 * @param tally what became of the records of the source
 * @param files the files that the papers were read from, empty if they came from memory
 * @param columns what the marks name besides candidates: squares of groups
 */
public record RawElection(
        String title,
        int places,
        List<RawCandidate> candidates,
        RawPapers papers,
        ReadTally tally,
        List<BallotFile> files,
        Columns columns) {

    /**
     * Makes a contest whose papers name candidates alone.
     *
     * @param title the title, possibly empty
     * @param places the places to fill, 0 if that is not told
     * @param candidates the candidates, numbered from 1 in this order
     * @param papers the papers
     * @param tally what became of the records of the source
     * @param files the files that the papers were read from, empty if they came from memory
     * @throws IllegalArgumentException if the places are negative or the candidates not numbered from 1
     */
    public RawElection(
            String title,
            int places,
            List<RawCandidate> candidates,
            RawPapers papers,
            ReadTally tally,
            List<BallotFile> files) {
        this(title, places, candidates, papers, tally, files, Columns.NONE);
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the places are negative or the candidates not numbered from 1, or there are
     *     squares for others
     */
    public RawElection {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(tally, "tally");
        candidates = List.copyOf(candidates);
        files = List.copyOf(files);
        if (!columns.isNone() && columns.candidates() != candidates.size()) {
            throw new IllegalArgumentException(
                    "squares must be for " + candidates.size() + " candidates, but are for " + columns.candidates());
        }
        if (places < 0) {
            throw new IllegalArgumentException("places must be 0 or more, but were " + places);
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).candidate().number() != i + 1) {
                throw new IllegalArgumentException(
                        "candidate \"" + candidates.get(i).name() + "\" stands at place " + (i + 1) + " but has number "
                                + candidates.get(i).candidate().number());
            }
        }
    }

    /**
     * Starts a contest whose papers are rows of the caller's own.
     *
     * @param title the title, possibly empty
     * @param seats the places to fill, at least 1
     * @return a builder
     */
    public static RawElectionBuilder builder(String title, int seats) {
        return new RawElectionBuilder(title, seats);
    }

    /**
     * Returns the places to fill.
     *
     * @return the places, if they are told
     */
    public OptionalInt seats() {
        return places == 0 ? OptionalInt.empty() : OptionalInt.of(places);
    }

    /**
     * Returns the election with its papers as they were marked, for rules that meet skipped ranks, overvotes and
     * repeats themselves; others refuse papers with repeats.
     *
     * @return the election
     * @throws IllegalArgumentException if the places to fill are not told, there is no candidate, or a paper has what
     *     ballots cannot hold: an overvote of unknown candidates, or two halves
     */
    public Election asMarked() {
        requireNoSquares();
        Gathering ballots = Gathering.of(papers.order(), Math.max(1, candidates.size()));
        papers.forEach((marks, number) -> {
            if (marks.ranks().stream().anyMatch(RawMarks.Rank::isUnknown)) {
                throw new IllegalArgumentException("a validity policy must say what becomes of overvotes of unknown"
                        + " candidates, but none is given and a paper is " + marks);
            }
            ballots.add(
                    number,
                    Preferences.asMarked(marks.ranks().stream()
                            .map(RawMarks.Rank::candidates)
                            .toList()));
        });
        Election built = election(ballots.build());
        return built.withOrder(ballots.order());
    }

    /**
     * Returns the digest of the papers.
     *
     * @return {@link RawPapers#digest()}; of papers with squares above the line the digest of the UTF-8 lines {@code
     *     stv-square-papers/1}, the number of candidates, each group as its letter, a blank and its candidates joined
     *     by {@code >}, behind them each ticket in the same way, and last the digest of the marks as {@link
     *     BallotsDigest} works it out
     */
    public String digest() {
        if (columns.isNone()) {
            return papers.digest();
        }
        StringBuilder text = new StringBuilder("stv-square-papers/1\n");
        text.append(columns.candidates()).append('\n');
        for (Columns.Group group : columns.groups()) {
            text.append(group.letter()).append(' ').append(order(group.candidates()));
            group.tickets().forEach(ticket -> text.append(' ').append(order(ticket)));
            text.append('\n');
        }
        return BallotsDigest.ofText(
                text.append(BallotsDigest.of(papers.columns())).append('\n').toString());
    }

    private static String order(List<Integer> candidates) {
        return candidates.stream().map(String::valueOf).collect(Collectors.joining(">"));
    }

    /**
     * Checks that marks name candidates alone.
     *
     * @throws IllegalArgumentException if they name squares of both halves of a paper
     */
    public void requireNoSquares() {
        if (!columns.isNone()) {
            throw new IllegalArgumentException("a validity policy must say which squares of a paper count, but none"
                    + " is given and papers have " + columns.groups().size() + " squares above the line");
        }
    }

    /**
     * Returns the election with ballots that were made of its papers.
     *
     * @param ballots the ballots
     * @return the election
     * @throws IllegalArgumentException if the places to fill are not told, or there is no candidate
     */
    public Election election(Ballots ballots) {
        int known = seats().orElseThrow(
                        () -> new IllegalArgumentException("seats must be given, for the papers do not tell them"));
        return new Election(
                title, known, candidates.stream().map(RawCandidate::standing).toList(), ballots, files);
    }

    /**
     * Returns the same contest with places to fill.
     *
     * @param seats the places, at least 1
     * @return the changed copy
     */
    public RawElection withSeats(int seats) {
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be at least 1, but were " + seats);
        }
        return new RawElection(title, seats, candidates, papers, tally, files, columns);
    }

    /**
     * Returns the same contest, of whose files it is known what their reader was told.
     *
     * @param words what it was told, each a word by its key
     * @return the changed copy
     */
    public RawElection withReading(Map<String, String> words) {
        List<BallotFile> told = files.stream()
                .map(file -> new BallotFile(file.name(), file.digest(), file.format(), words))
                .toList();
        return new RawElection(title, places, candidates, papers, tally, told, columns);
    }

    /**
     * Returns the same contest with other papers.
     *
     * @param papers the papers, of the same candidates
     * @return the changed copy
     */
    public RawElection withPapers(RawPapers papers) {
        return new RawElection(title, places, candidates, papers, tally, files, columns);
    }

    /**
     * Returns the same contest with papers that a policy made of these.
     *
     * @param papers the papers, which name candidates alone
     * @return the changed copy
     */
    public RawElection interpreted(RawPapers papers) {
        return new RawElection(title, places, candidates, papers, tally, files);
    }
}
