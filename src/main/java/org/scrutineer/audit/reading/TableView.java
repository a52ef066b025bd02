package org.scrutineer.audit.reading;

import java.util.Comparator;
import java.util.List;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.StageAction;

/** What a reading may see of a count: the figures as the check works them out, each candidate by number. */
public interface TableView {

    /**
     * What every candidate had when totals were struck.
     *
     * @param stage the stage, from 1
     * @param kind what the stage was
     * @param votes the votes, by number; what stands at 0 is nobody's
     */
    record Point(int stage, StageAction.Kind kind, List<Fraction> votes) {

        /** Copies the list. */
        public Point {
            votes = List.copyOf(votes);
        }
    }

    /**
     * Returns the places to fill in all.
     *
     * @return the places, at least 1
     */
    int seats();

    /**
     * Returns the candidates.
     *
     * @return the candidates in ballot-paper order, whatever has become of them
     */
    List<Candidate> candidates();

    /**
     * Returns how many candidates were nominated.
     *
     * @return the number without that of further RONs, which is all where nobody is RON
     */
    int nominated();

    /**
     * Returns the papers that count.
     *
     * @return the valid papers
     */
    long validPapers();

    /**
     * Returns the quota as last worked out.
     *
     * @return the quota in votes
     */
    Fraction quota();

    /**
     * Returns what nobody has any more.
     *
     * @return the votes that can no longer be transferred
     */
    Fraction nonTransferable();

    /**
     * Returns what rounding took away.
     *
     * @return the votes, less than none in the midst of a transfer perhaps
     */
    Fraction loss();

    /**
     * Returns what a candidate has.
     *
     * @param number the number of the candidate
     * @return the votes
     */
    Fraction votes(int number);

    /**
     * Returns who is neither elected nor excluded nor withdrawn.
     *
     * @return the numbers in ballot-paper order
     */
    List<Integer> continuing();

    /**
     * Returns who of the continuing may be excluded.
     *
     * @return the numbers in ballot-paper order, without those whom constraints guard
     */
    List<Integer> excludable();

    /**
     * Returns who of the continuing cannot be elected any more.
     *
     * @return the numbers in ballot-paper order
     */
    List<Integer> doomed();

    /**
     * Returns who can have votes, but never be elected, as undeclared write-ins, whatever has become of them.
     *
     * @return the numbers in ballot-paper order
     */
    List<Integer> neverElected();

    /**
     * Returns who of the continuing can have votes, but never be elected, as undeclared write-ins.
     *
     * @return the numbers in ballot-paper order
     */
    List<Integer> undeclared();

    /**
     * Returns who is elected.
     *
     * @return the numbers in the order of election
     */
    List<Integer> elected();

    /**
     * Returns who is elected and has passed nothing on.
     *
     * @return the numbers in the order of election
     */
    List<Integer> waiting();

    /**
     * Returns every time totals were struck.
     *
     * @return the points, the present one last
     */
    List<Point> points();

    /**
     * Returns whether all papers have just been counted again from the beginning.
     *
     * @return whether they have, and none has moved since; never, unless it is otherwise
     */
    default boolean isBegunAgain() {
        return false;
    }

    /**
     * Returns how many papers mark a candidate at a place.
     *
     * @param number the number of the candidate
     * @param place the place, from 1
     * @return the papers that have no defect up to there
     */
    long marked(int number, int place);

    /**
     * Returns whether nobody else would be guarded or doomed if candidates were excluded together.
     *
     * @param excluded their numbers
     * @return whether constraints allow it
     */
    boolean isIndifferentTo(List<Integer> excluded);

    /**
     * Returns a candidate.
     *
     * @param number the number
     * @return the candidate
     */
    default Candidate candidate(int number) {
        return candidates().get(number - 1);
    }

    /**
     * Returns candidates.
     *
     * @param numbers their numbers
     * @return the candidates in the same order
     */
    default List<Candidate> named(List<Integer> numbers) {
        return numbers.stream().map(this::candidate).toList();
    }

    /**
     * Returns the places still open.
     *
     * @return the places
     */
    default int vacancies() {
        return seats() - elected().size();
    }

    /**
     * Returns the continuing candidates from the top.
     *
     * @return the numbers, most votes first, equals in ballot-paper order
     */
    default List<Integer> continuingFromTheTop() {
        return continuing().stream()
                .sorted(Comparator.comparing(this::votes).reversed())
                .toList();
    }

    /**
     * Returns those of them who can be elected.
     *
     * @return the numbers of the declared without the doomed, most votes first, equals in ballot-paper order
     */
    default List<Integer> electableFromTheTop() {
        List<Integer> doomed = doomed();
        return declaredFromTheTop().stream()
                .filter(number -> !doomed.contains(number))
                .toList();
    }

    /**
     * Returns the continuing candidates but for undeclared write-ins that are never elected.
     *
     * @return the numbers, most votes first, equals in ballot-paper order
     */
    default List<Integer> declaredFromTheTop() {
        List<Integer> undeclared = undeclared();
        return continuingFromTheTop().stream()
                .filter(number -> !undeclared.contains(number))
                .toList();
    }

    /**
     * Returns what a candidate has above the quota.
     *
     * @param number the number of the candidate
     * @return the votes, none if there are not so many
     */
    default Fraction surplus(int number) {
        Fraction above = votes(number).minus(quota());
        return above.signum() > 0 ? above : Fraction.ZERO;
    }

    /**
     * Returns the stage whose totals first showed a candidate with the quota of now.
     *
     * @param number the number of the candidate
     * @return the stage, beyond all stages if there is none
     */
    default int surplusArose(int number) {
        return points().stream()
                .filter(point -> point.votes().get(number).compareTo(quota()) >= 0)
                .findFirst()
                .map(Point::stage)
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * Returns the place, in the order in which totals were struck, of those that first showed a candidate with the
     * quota of now.
     *
     * @param number the number of the candidate
     * @return the place, from 0; beyond all points if there is none
     */
    default int pointAtQuota(int number) {
        List<Point> points = points();
        int place = 0;
        while (place < points.size() && points.get(place).votes().get(number).compareTo(quota()) < 0) {
            place++;
        }
        return place;
    }

    /**
     * Returns the stage at which a candidate was elected.
     *
     * @param number the number of the candidate
     * @return the stage, 0 if the candidate is not elected
     */
    int electedAt(int number);

    /**
     * Returns what all surpluses that wait come to.
     *
     * @return the votes
     */
    default Fraction waitingInAll() {
        return waiting().stream().map(this::surplus).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * Returns what some candidates have.
     *
     * @param numbers their numbers
     * @return the sum of their votes
     */
    default Fraction sum(List<Integer> numbers) {
        return numbers.stream().map(this::votes).reduce(Fraction.ZERO, Fraction::plus);
    }
}
