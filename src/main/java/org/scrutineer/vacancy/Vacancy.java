package org.scrutineer.vacancy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;

/**
 * A place that falls vacant after a count, and the papers and record that say who may take it.
 *
 * <p>Source: Newland and Britton, How to Conduct an Election by the Single Transferable Vote, 3rd edition, 1997,
 * section 7; for a countback, General Elections (Sorting of Ballot Papers, Casual Elections and Co-options) Regulations
 * 1991 (Malta).
 *
 * @param election the election as it was counted
 * @param original the record of that count
 * @param leaving who leave their places together, at least one, each of those elected
 */
public record Vacancy(Election election, CountRecord original, List<Candidate> leaving) {

    private static final String CATEGORY = "Members";

    /**
     * Checks that they go together.
     *
     * @throws IllegalArgumentException if the record is of other papers or candidates, or has re-open nominations,
     *     nobody leaves, or one who does was not elected or is named twice
     */
    public Vacancy {
        leaving = List.copyOf(leaving);
        if (!BallotsDigest.of(election.ballots()).equals(original.input().ballotSetDigest())
                || !election.candidates().equals(original.candidates())
                || election.seats() != original.seats()) {
            throw new IllegalArgumentException("the record must be of this election, but is of papers "
                    + original.input().ballotSetDigest());
        }
        if (original.reOpenNominations().isKnown()) {
            throw new IllegalArgumentException("a vacancy must be of an election without re-open nominations, but \""
                    + election.candidate(original.reOpenNominations().number()) + "\" is re-open nominations");
        }
        if (leaving.isEmpty()) {
            throw new IllegalArgumentException("a member must leave a place, but none does");
        }
        Set<Candidate> members =
                original.elected().stream().map(Elected::candidate).collect(Collectors.toSet());
        for (Candidate one : leaving) {
            if (!original.candidates().contains(one) || !isElected(one, original)) {
                throw new IllegalArgumentException(described(one) + " must be elected to leave a place, but is not");
            }
            if (!members.remove(one)) {
                throw new IllegalArgumentException(described(one) + " must leave one place, but is named twice");
            }
        }
    }

    /**
     * Makes the vacancy of one place.
     *
     * @param election the election as it was counted
     * @param original the record of that count
     * @param leaving who leaves the place, one of those elected
     * @throws IllegalArgumentException if the record is of other papers or candidates, or the one who leaves was not
     * elected
     */
    public Vacancy(Election election, CountRecord original, Candidate leaving) {
        this(election, original, List.of(leaving));
    }

    private static boolean isElected(Candidate candidate, CountRecord original) {
        return original.elected().stream()
                .anyMatch(elected -> elected.candidate().equals(candidate));
    }

    private static String described(Candidate candidate) {
        return "candidate " + candidate.number() + " \"" + candidate + "\"";
    }

    private String leavers() {
        return leaving.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(" and "));
    }

    /**
     * A recount, of all papers or of some, that fills the places.
     *
     * @param elected who take the places, and at which stage, in the order of their election; at least one, and fewer
     *     than there are places if no more candidates were left
     * @param record the recount; what it decides after the last of these is without effect
     */
    public record Recount(List<Elected> elected, CountRecord record) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if nobody takes a place
         */
        public Recount {
            elected = List.copyOf(elected);
            Objects.requireNonNull(record, "record");
            if (elected.isEmpty()) {
                throw new IllegalArgumentException("a recount must fill a place, but fills none");
            }
        }
    }

    /**
     * Counts all papers again: those who leave and whoever now withdraws are passed over, and none of the other members
     * may be excluded. The first who are elected and were no members take the places; the members stay, whether or not
     * they reach the quota again.
     *
     * <p>Source: section 7.1. Inferred: the number of places is that of the original count, and its constraints bind
     * again.
     *
     * @param book the rule book
     * @param lots the lots supplied
     * @param withdrawing the numbers of candidates who do not want the place
     * @return the recount
     * @throws IllegalArgumentException if a member withdraws, or a candidate does not exist, or nobody is left for the
     *     place, or by the rule book the most votes win, so that nobody is excluded
     * @throws org.scrutineer.constraint.ConstraintsNotMetException if no set of candidates with the other members in
     *     it meets the constraints
     * @throws org.scrutineer.constraint.ConstraintLimitException if whether the constraints can be met takes too
     *     many steps to find out
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    public Recount recount(RuleBook book, Lots lots, Collection<Integer> withdrawing) {
        Exclusions.require(book);
        Set<Integer> members = new TreeSet<>();
        original.elected().forEach(elected -> members.add(elected.candidate().number()));
        List<Integer> gone = leaving.stream().map(Candidate::number).toList();
        gone.forEach(members::remove);
        for (int number : withdrawing) {
            if (members.contains(number)) {
                throw new IllegalArgumentException("candidate " + number + " \"" + election.candidate(number)
                        + "\" must be no member to withdraw from the vacancy, but is one");
            }
        }
        List<Integer> passedOver =
                Stream.concat(gone.stream(), withdrawing.stream()).toList();
        Election again = election.withWithdrawn(passedOver);
        if (again.candidates().stream()
                .allMatch(candidate -> candidate.isWithdrawn() || members.contains(candidate.number()))) {
            throw new IllegalArgumentException("a candidate must be left for the place of " + leavers()
                    + ", but all others are members or withdrawn");
        }
        List<Category> categories = new ArrayList<>(again.categories());
        categories.add(guarding(members));
        CountRecord record = Stv.count(again.withCategories(categories), book, lots);
        return new Recount(
                record.elected().stream()
                        .filter(elected -> !members.contains(elected.candidate().number()))
                        .limit(leaving.size())
                        .toList(),
                record);
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
     * Counts for one place the papers that stood with whoever leaves at the end of the original count, first
     * preferences and transferred ones alike: each is read again from the top for the first candidate who consents.
     * Papers that name none of these are treated as the rule book treats papers that name only withdrawn candidates,
     * and are no part of the quota.
     *
     * <p>Source: the casual election of the Regulations of 1991; provisional: the principle was read, its details were
     * not. Inferred: papers are read from the top, as in the Australian Capital Territory; they lie in the order of the
     * original count; where one candidate alone consents, who needs no count, the count elects that one at its first
     * stage.
     *
     * @param book the rule book
     * @param lots the lots supplied
     * @param consenting the numbers of the candidates who want the place, none of whom was elected
     * @return the recount
     * @throws SeveralVacanciesException if several members leave: the rule was read for one
     * @throws IllegalArgumentException if nobody consents, a candidate who does was elected or withdrawn or does not
     *     exist, the election has constraints, no paper stands with whoever leaves, or a paper was not worth one vote
     *     throughout the original count: what papers of other values weigh is the matter of other rules
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    public Recount countback(RuleBook book, Lots lots, Collection<Integer> consenting) {
        if (leaving.size() > 1) {
            throw new SeveralVacanciesException(leaving.size());
        }
        if (!election.categories().isEmpty()) {
            throw new IllegalArgumentException(
                    "an election must have no constraints to be counted back, but has " + election.categories());
        }
        requireConsent(consenting);
        List<Integer> others = election.candidates().stream()
                .map(Candidate::number)
                .filter(number -> !consenting.contains(number))
                .toList();
        Election held = StandingPapers.of(election, original).of(leaving.get(0));
        if (held.ballots().papers() == 0) {
            throw new IllegalArgumentException(
                    "a paper must stand with " + leavers() + " to be counted back, but none does");
        }
        CountRecord record = Stv.count(held.withWithdrawn(others), book, lots);
        return new Recount(record.elected().stream().limit(1).toList(), record);
    }

    /** Refuses unless somebody consents, and nobody who was elected or withdrawn. */
    void requireConsent(Collection<Integer> consenting) {
        consenting.forEach(this::requireEligible);
        if (consenting.isEmpty()) {
            throw new IllegalArgumentException(
                    "a candidate must consent to take the place of " + leavers() + ", but none does");
        }
    }

    private void requireEligible(int number) {
        Candidate candidate = election.candidate(number);
        if (candidate.isWithdrawn() || isElected(candidate, original)) {
            throw new IllegalArgumentException("candidate " + number + " \"" + candidate
                    + "\" must be neither elected nor withdrawn to consent to take a place, but is");
        }
    }

    /**
     * Returns the runner-up of the original count: the last who was excluded; of several excluded together, the one
     * with the most votes (inferred; the book speaks of the last).
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
