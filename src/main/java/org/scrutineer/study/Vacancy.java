package org.scrutineer.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.Lots;
import org.scrutineer.rules.RuleBook;

/**
 * A place that falls vacant after a count, and the papers and record that say who may take it.
 *
 * <p>Source: Newland and Britton, How to Conduct an Election by the Single Transferable Vote, 3rd edition, 1997, section 7.
 *
 * @param election the election as it was counted
 * @param original the record of that count
 * @param leaving who leaves the place, one of those elected
 */
public record Vacancy(Election election, CountRecord original, Candidate leaving) {

    private static final String CATEGORY = "Members";

    /**
     * Checks that they go together.
     *
     * @throws IllegalArgumentException if the record is of other papers or candidates, or the one who leaves was not elected
     */
    public Vacancy {
        Objects.requireNonNull(leaving, "leaving");
        if (!BallotsDigest.of(election.ballots()).equals(original.input().ballotSetDigest())
                || !election.candidates().equals(original.candidates())
                || election.seats() != original.seats()) {
            throw new IllegalArgumentException("the record must be of this election, but is of papers "
                    + original.input().ballotSetDigest());
        }
        if (original.elected().stream().noneMatch(elected -> elected.candidate().equals(leaving))) {
            throw new IllegalArgumentException("candidate " + leaving.number() + " \"" + leaving
                    + "\" must be elected to leave a place, but is not");
        }
    }

    /**
     * A recount that fills the place.
     *
     * @param elected who takes the place, and at which stage
     * @param record the recount; what it decides after that stage is without effect
     */
    public record Recount(Elected elected, CountRecord record) {

        /** Checks that nothing is missing. */
        public Recount {
            Objects.requireNonNull(elected, "elected");
            Objects.requireNonNull(record, "record");
        }
    }

    /**
     * Counts all papers again: whoever leaves and whoever now withdraws is passed over, and none of the other members may be
     * excluded. The first who is elected and was no member takes the place; the members stay, whether or not they reach the
     * quota again.
     *
     * <p>Source: section 7.1. Inferred: the number of places is that of the original count, and its constraints bind again.
     *
     * @param book the rule book
     * @param lots the lots supplied
     * @param withdrawing the numbers of candidates who do not want the place
     * @return the recount
     * @throws IllegalArgumentException if a member withdraws, or a candidate does not exist, or nobody is left for the place
     * @throws org.scrutineer.rules.LotNeededException if a tie needs a lot that was not supplied
     */
    public Recount recount(RuleBook book, Lots lots, Collection<Integer> withdrawing) {
        Set<Integer> members = new TreeSet<>();
        original.elected().forEach(elected -> members.add(elected.candidate().number()));
        members.remove(leaving.number());
        for (int number : withdrawing) {
            if (members.contains(number)) {
                throw new IllegalArgumentException("candidate " + number + " \"" + election.candidate(number)
                        + "\" must be no member to withdraw from the vacancy, but is one");
            }
        }
        List<Integer> passedOver =
                Stream.concat(Stream.of(leaving.number()), withdrawing.stream()).toList();
        Election again = election.withWithdrawn(passedOver);
        if (again.candidates().stream()
                .allMatch(candidate -> candidate.isWithdrawn() || members.contains(candidate.number()))) {
            throw new IllegalArgumentException("a candidate must be left for the place of \"" + leaving
                    + "\", but all others are members or withdrawn");
        }
        List<Category> categories = new ArrayList<>(again.categories());
        categories.add(guarding(members));
        CountRecord record = Stv.count(again.withCategories(categories), book, lots);
        return record.elected().stream()
                .filter(elected -> !members.contains(elected.candidate().number()))
                .findFirst()
                .map(elected -> new Recount(elected, record))
                .orElseThrow(() -> new IllegalStateException("a recount must elect somebody who was no member"));
    }

    private Category guarding(Set<Integer> members) {
        Set<Integer> others = new TreeSet<>();
        election.candidates().forEach(candidate -> others.add(candidate.number()));
        others.removeAll(members);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                "surviving members", members.size(), election.candidates().size(), members));
        groups.add(new Group("others", 0, election.candidates().size(), others));
        return new Category(CATEGORY, groups);
    }

    /**
     * Returns the runner-up of the original count: the last who was excluded; of several excluded together, the one with the
     * most votes (inferred; the book speaks of the last).
     *
     * <p>Source: section 7.2.
     *
     * @return the runner-up; several if they are level, none if nobody was excluded
     */
    public List<Candidate> runnersUp() {
        Stage figures = original.stages().get(0);
        List<Candidate> last = List.of();
        for (Stage stage : original.stages()) {
            for (Decision decision : stage.decisions()) {
                if (decision.type() == DecisionType.EXCLUDE) {
                    figures = stage;
                    last = decision.candidates();
                }
            }
        }
        Stage then = figures;
        Votes most = last.stream()
                .map(candidate -> then.tallyOf(candidate).votes())
                .reduce(Votes.ZERO, (one, other) -> one.isAtLeast(other) ? one : other);
        return last.stream()
                .filter(candidate -> then.tallyOf(candidate).votes().equals(most))
                .toList();
    }
}
