package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;

/**
 * How many papers must be changed for others to be elected: bounds from below and from above.
 *
 * <p>The margin is the least number of valid papers of which each can be changed to some other list of preferences that
 * makes it a valid paper too, so that the rule book elects others, in some way in which lots can fall. It is 0 if lots
 * alone can do that. Papers are neither added nor lost.
 *
 * <p>From below it is proved: with fewer papers changed, however they are, no decision can turn, as the slack of each
 * is larger than what these papers can do to it. That is careful and often far too low: a decision that could turn may
 * change nothing in the end, and after a surplus nothing is known of where the changed votes go. Where a rule book, or
 * something in the count, is not covered, the bound says no more than that one paper must change, and {@link #limit()}
 * says what it was.
 *
 * <p>From above it is shown: {@link #witnesses()} holds a change that a recount proved to elect others. There may be a
 * smaller one that was not tried.
 *
 * @param title the title of the election, possibly empty
 * @param ruleBook the identifier of the rule book
 * @param papers how many papers there are
 * @param elected whom the true count elects, in the order of election
 * @param atLeast how many papers must be changed at least; one more than there are papers if nobody else can be elected
 * @param limit why no more are proved
 * @param witnesses the smallest change found, alone; none if none was found
 * @param counts how many recounts were made to find it
 */
public record Margin(
        String title,
        String ruleBook,
        long papers,
        List<Candidate> elected,
        long atLeast,
        Limit limit,
        List<Witness> witnesses,
        int counts) {

    /** Copies the lists. */
    public Margin {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(ruleBook, "ruleBook");
        elected = List.copyOf(elected);
        Objects.requireNonNull(limit, "limit");
        witnesses = List.copyOf(witnesses);
    }

    /**
     * Bounds the margin of a count.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots for ties of the count
     * @param most how many recounts are made at most to find a change, at least 1
     * @return the bounds
     * @throws org.scrutineer.lot.LotNeededException if the count needs a lot that was not supplied
     * @throws org.scrutineer.constraint.ConstraintException if the constraints cannot be met, or the rule book does not
     *     know them
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election as it stands
     * @throws IllegalArgumentException if no recount is to be made, there are more papers than an array can hold, or
     *     the order of lots names a candidate who does not exist
     */
    public static Margin of(Election election, RuleBook book, Lots lots, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("recounts must be at least 1, but were " + most);
        }
        List<Stage> stages = new ArrayList<>();
        List<Candidate> elected = Stv.follow(election, book, lots, stages::add).stream()
                .map(Elected::candidate)
                .toList();
        WitnessSearch search = new WitnessSearch(election, book, lots, elected, most);
        boolean isOpen = election.standing().size() > elected.size()
                || election.reOpenNominations().isKnown();
        List<Witness> witnesses = isOpen ? search.search(stages.get(stages.size() - 1)) : List.of();
        Below below = isOpen
                ? below(election, book, stages)
                : new Below(election.ballots().papers() + 1, new Limit.NobodyElse());
        return new Margin(
                election.title(),
                book.id(),
                election.ballots().papers(),
                elected,
                below.papers,
                below.limit,
                witnesses,
                search.counts());
    }

    /** A bound from below, and why it is no higher. */
    private record Below(long papers, Limit limit) {}

    private static Below below(Election election, RuleBook book, List<Stage> stages) {
        if (needsLots(election, book)) {
            return new Below(0, new Limit.LotNeeded());
        }
        if (election.reOpenNominations().isKnown()) {
            return new Below(1, new Limit.NothingProved(0, "re-open nominations"));
        }
        if (!election.categories().isEmpty()) {
            return new Below(1, new Limit.NothingProved(0, "constraints"));
        }
        Optional<Comparisons> comparisons = Comparisons.of(book);
        if (comparisons.isEmpty()) {
            return new Below(1, new Limit.NothingProved(0, "some parts of the rule book"));
        }
        long safe = 0;
        long unsafe = election.ballots().papers() + 1;
        Limit limit = new Limit.NobodyElse();
        while (unsafe - safe > 1) {
            long middle = safe + (unsafe - safe) / 2;
            Optional<Limit> found = new Unturned(stages, election.standing(), comparisons.get(), middle).limit();
            if (found.isPresent()) {
                unsafe = middle;
                limit = found.get();
            } else {
                safe = middle;
            }
        }
        return new Below(unsafe, limit);
    }

    private static boolean needsLots(Election election, RuleBook book) {
        try {
            Stv.follow(election, book, Lots.none(), stage -> {});
            return false;
        } catch (LotNeededException needed) {
            return true;
        }
    }

    /**
     * Returns how many papers were found to be enough.
     *
     * @return the papers of the witness, at least 1; nothing if there is none
     */
    public Optional<Long> atMost() {
        return witnesses.stream().findFirst().map(Witness::papers);
    }

    /** Returns the bounds in lines of text for a person. */
    @Override
    public String toString() {
        return new MarginText(this).toString();
    }
}
