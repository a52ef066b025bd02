package org.scrutineer.rules.part;

import java.util.Comparator;
import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.StageAction;

/** What a part may know of a count under way: the figures a returning officer has on the table. */
public interface CountView {

    /**
     * Returns the places to fill in all.
     *
     * @return the seats, at least 1
     */
    int seats();

    /**
     * Returns the number of the stage whose figures these are.
     *
     * @return the stage, from 1
     */
    int stage();

    /**
     * Returns what that stage is.
     *
     * @return the kind of stage
     */
    StageAction.Kind stageKind();

    /**
     * Returns whether nothing but first preferences has been counted.
     *
     * @return whether nothing moved yet
     */
    default boolean isOnFirstPreferences() {
        return stageKind() == StageAction.Kind.FIRST_PREFERENCES;
    }

    /**
     * Returns the papers that count.
     *
     * @return the valid papers, zero or more
     */
    long validPapers();

    /**
     * Returns the quota as last worked out.
     *
     * @return the quota in votes, zero before it was first worked out
     */
    Votes quota();

    /**
     * Returns the votes that can no longer be transferred.
     *
     * @return the votes, zero or more
     */
    Votes nonTransferable();

    /**
     * Returns the votes that rounding has left with nobody.
     *
     * @return the votes, zero or more
     */
    Votes lossByFraction();

    /**
     * Returns the votes that candidates have.
     *
     * @return the votes, zero or more
     */
    default Votes activeVotes() {
        return Votes.of(validPapers()).minus(nonTransferable()).minus(lossByFraction());
    }

    /**
     * Returns who is neither elected nor excluded nor withdrawn.
     *
     * @return the candidates in ballot-paper order
     */
    List<Candidate> continuing();

    /**
     * Returns who of the continuing may be excluded: all but those whom constraints guard.
     *
     * @return the candidates in ballot-paper order
     */
    default List<Candidate> excludable() {
        return continuing();
    }

    /**
     * Returns who of the continuing cannot be elected any more if the constraints are to be met.
     *
     * @return the candidates in ballot-paper order
     */
    default List<Candidate> doomed() {
        return List.of();
    }

    /**
     * Returns who can have votes, but never be elected, as undeclared write-ins, whatever has become of them.
     *
     * @return the candidates in ballot-paper order
     */
    default List<Candidate> neverElected() {
        return List.of();
    }

    /**
     * Returns who of the continuing can have votes, but never be elected, as undeclared write-ins.
     *
     * @return the candidates in ballot-paper order
     */
    default List<Candidate> undeclared() {
        return List.of();
    }

    /**
     * Returns whether anybody who continues, but is never elected, has votes.
     *
     * @return whether an undeclared write-in has
     */
    default boolean haveUndeclaredVotes() {
        return undeclared().stream().anyMatch(candidate -> votesOf(candidate).isPositive());
    }

    /**
     * Returns whether the exclusion of candidates together would change how constraints bear on the others.
     *
     * @param excluded candidates who may be excluded
     * @return whether nobody else would be guarded or doomed by it
     */
    default boolean isIndifferentTo(List<Candidate> excluded) {
        return true;
    }

    /**
     * Returns who is elected.
     *
     * @return the candidates in the order of their election
     */
    List<Candidate> elected();

    /**
     * Returns who is elected without having passed any paper on.
     *
     * @return the candidates in the order of their election
     */
    List<Candidate> awaitingTransfer();

    /**
     * Returns what a candidate has now.
     *
     * @param candidate the candidate
     * @return the votes, zero or more
     */
    Votes votesOf(Candidate candidate);

    /**
     * Returns every point at which totals were struck, the present one last.
     *
     * @return the points in order
     */
    List<Point> history();

    /**
     * Returns the papers, each with only the marks that count, whatever has become of it.
     *
     * @return the papers
     */
    Ballots ballots();

    /**
     * Returns the places still open.
     *
     * @return the vacancies, zero or more
     */
    default int vacancies() {
        return seats() - elected().size();
    }

    /**
     * Returns what a candidate has above the quota.
     *
     * @param candidate the candidate
     * @return the surplus in votes, zero if there is none
     */
    default Votes surplusOf(Candidate candidate) {
        Votes above = votesOf(candidate).minus(quota());
        return above.isPositive() ? above : Votes.ZERO;
    }

    /**
     * Returns the point at which a candidate first had the present quota.
     *
     * @param candidate the candidate
     * @return the point, that of the present figures if there was none
     */
    default Point pointAtQuota(Candidate candidate) {
        List<Point> history = history();
        return history.stream()
                .filter(point -> point.votesOf(candidate).isAtLeast(quota()))
                .findFirst()
                .orElseGet(() -> history.get(history.size() - 1));
    }

    /**
     * Returns the stage at which a candidate first had the present quota.
     *
     * @param candidate the candidate
     * @return the stage, that of the present figures if there was none before
     */
    default int reachedQuotaAt(Candidate candidate) {
        return pointAtQuota(candidate).stage();
    }

    /**
     * Returns the stage at which a candidate was elected.
     *
     * @param candidate the candidate
     * @return the stage, 0 if the candidate is not elected
     */
    int electedAt(Candidate candidate);

    /**
     * Returns the sum of the surpluses that have not been transferred.
     *
     * @return the votes, zero or more
     */
    default Votes untransferredSurpluses() {
        return awaitingTransfer().stream().map(this::surplusOf).reduce(Votes.ZERO, Votes::plus);
    }

    /**
     * Returns who of the continuing can be elected.
     *
     * @return the declared who are not doomed, most votes first, equal votes in ballot-paper order
     */
    default List<Candidate> electableFromTheTop() {
        List<Candidate> doomed = doomed();
        return declaredFromTheTop().stream()
                .filter(candidate -> !doomed.contains(candidate))
                .toList();
    }

    /**
     * Returns the continuing candidates who are no undeclared write-ins that are never elected.
     *
     * @return the candidates, most votes first, equal votes in ballot-paper order
     */
    default List<Candidate> declaredFromTheTop() {
        List<Candidate> undeclared = undeclared();
        return continuingFromTheTop().stream()
                .filter(candidate -> !undeclared.contains(candidate))
                .toList();
    }

    /**
     * Returns the continuing candidates, most votes first, equal votes in ballot-paper order.
     *
     * @return the candidates
     */
    default List<Candidate> continuingFromTheTop() {
        return continuing().stream()
                .sorted(Comparator.comparing(this::votesOf).reversed())
                .toList();
    }
}
