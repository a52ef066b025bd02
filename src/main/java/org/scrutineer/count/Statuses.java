package org.scrutineer.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.constraint.Constraints;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.constraint.Outlook;
import org.scrutineer.constraint.Progress;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountInvariantException;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Status;
import org.scrutineer.rules.TooManyElectedException;
import org.scrutineer.rules.election.WriteIns;

/**
 * Who continues, is elected or excluded in a count, and whom the constraints of the election guard or doom. After every
 * change it is checked that the constraints can still be met.
 *
 * <p>Inferred: where fewer candidates stand than there are places, the places to be filled are as many as stand; the
 * constraints must be met by all of them. RON counts as one who stands, and belongs to no group; every RON that follows
 * counts as one more.
 */
final class Statuses {

    private final int seats;
    private final Succession succession;
    private final Constraints constraints;
    private final int places;
    private final Status[] status;
    private final Set<Candidate> barred = new HashSet<>();
    private final Set<Integer> marked = new TreeSet<>();
    private final Set<Integer> doomed = new TreeSet<>();
    private final List<Elected> elected = new ArrayList<>();
    private List<Candidate> continuing = List.of();
    private String seen = "";

    /**
     * Lets those who stand continue, all of whom can be elected.
     *
     * @throws ConstraintsNotMetException if no set of those who stand meets the constraints
     */
    Statuses(Election election, Standings standings) {
        this(election, standings, WriteIns.LIKE_OTHERS);
    }

    /**
     * Lets those who stand continue.
     *
     * @throws ConstraintsNotMetException if no set of those who can be elected meets the constraints
     */
    Statuses(Election election, Standings standings, WriteIns writeIns) {
        this.seats = election.seats();
        this.succession = new Succession(election);
        this.constraints = Constraints.of(election);
        this.status = new Status[succession.rows().size()];
        for (Candidate candidate : succession.rows()) {
            status[index(candidate)] = standings.includes(candidate) ? Status.CONTINUING : Status.WITHDRAWN;
        }
        election.candidates().stream().filter(writeIns::bars).forEach(barred::add);
        changed();
        this.places = Math.min(seats, electable().size());
        constraints.requireToBeMet(progress());
    }

    /** Works out what is asked for after every transfer, and stays as it is while nobody's status changes. */
    private void changed() {
        continuing = present().stream()
                .filter(candidate -> of(candidate).isContinuing())
                .toList();
        Set<Integer> bound = new TreeSet<>(marked);
        bound.retainAll(numbers(continuing));
        seen = Arrays.toString(status) + numbers(elected()) + bound + doomed;
    }

    private static int index(Candidate candidate) {
        return candidate.number() - 1;
    }

    private Progress progress() {
        Set<Integer> filled = new TreeSet<>(numbers(elected()));
        Set<Integer> open = new TreeSet<>(numbers(electable()));
        following().map(Candidate::number).ifPresent(open::add);
        return new Progress(succession.isKnown() ? Math.min(seats, filled.size() + open.size()) : places, filled, open);
    }

    /** The RON that is about to stand, as the one before is elected and a place is open. */
    private Optional<Candidate> following() {
        boolean follows = succession.isKnown() && elected.size() < seats && of(succession.latest()) == Status.ELECTED;
        return follows ? succession.next() : Optional.empty();
    }

    /**
     * Lets a further RON stand if the one before is elected and a place is open; returns who came to stand. As it is
     * one more who stands, others may not be guarded or doomed any more.
     */
    List<Candidate> follow(int stage) {
        List<Candidate> following = following().stream().toList();
        for (Candidate ron : following) {
            status[index(ron)] = Status.CONTINUING;
            succession.follow();
            changed();
            release(stage);
        }
        return following;
    }

    private void release(int stage) {
        if (marked.isEmpty()) {
            return;
        }
        Set<Integer> forced = outlook(stage, Set.of()).numbers();
        for (Candidate candidate : continuing()) {
            if (!forced.contains(candidate.number())) {
                status[index(candidate)] = Status.CONTINUING;
                marked.remove(candidate.number());
                doomed.remove(candidate.number());
            }
        }
        changed();
    }

    /** Those already known to be guarded or doomed; of a RON that does not stand yet nothing is said. */
    private Set<Integer> known() {
        Set<Integer> known = new TreeSet<>(marked);
        following().map(Candidate::number).ifPresent(known::add);
        return known;
    }

    /** The decision by which places are left vacant that a decision elects RONs to, if it elects any. */
    Optional<Decision> leftVacantBy(Decision decision) {
        return succession.leftVacantBy(decision);
    }

    /** The candidates, and those further RONs that came to stand. */
    List<Candidate> present() {
        return succession.present();
    }

    private static List<Integer> numbers(Collection<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).toList();
    }

    int seats() {
        return seats;
    }

    Status of(Candidate candidate) {
        return status[index(candidate)];
    }

    /**
     * Lets a candidate be elected.
     *
     * @throws TooManyElectedException if no place is left
     */
    void elect(Candidate candidate, int stage, Reason reason) {
        if (elected.size() == seats) {
            throw new TooManyElectedException(seats + 1, seats, stage);
        }
        if (barred.contains(candidate)) {
            throw new CountInvariantException(
                    "an undeclared write-in must not be elected, but \"" + candidate + "\" was at stage " + stage);
        }
        change(candidate, Status.ELECTED, stage);
        elected.add(new Elected(candidate, elected.size() + 1, stage, reason));
        changed();
    }

    /** Lets all who are elected continue again. */
    void comeBack() {
        elected().forEach(candidate -> status[index(candidate)] = Status.CONTINUING);
        elected.clear();
        changed();
    }

    void exclude(Candidate candidate, int stage) {
        change(candidate, Status.EXCLUDED, stage);
        changed();
    }

    private void change(Candidate candidate, Status to, int stage) {
        if (!of(candidate).isContinuing()) {
            throw new CountInvariantException("only a continuing candidate can change, but at stage " + stage + " \""
                    + candidate + "\" was " + of(candidate).term());
        }
        status[index(candidate)] = to;
        doomed.remove(candidate.number());
    }

    /**
     * Guards and dooms whom the constraints leave no choice about, and checks that they can still be met.
     *
     * @return the decisions, those to guard first
     */
    List<Decision> mark(int stage) {
        if (constraints.isEmpty()) {
            return List.of();
        }
        List<Decision> decisions = new ArrayList<>();
        Outlook outlook = outlook(stage, known());
        for (Outlook.Mark mark : outlook.guarded()) {
            decisions.add(decision(DecisionType.GUARD, mark, Reason.GUARDED));
            mark.numbers().forEach(number -> status[number - 1] = Status.GUARDED);
            marked.addAll(mark.numbers());
        }
        for (Outlook.Mark mark : outlook.doomed()) {
            decisions.add(decision(DecisionType.DOOM, mark, Reason.DOOMED));
            doomed.addAll(mark.numbers());
            marked.addAll(mark.numbers());
        }
        changed();
        return decisions;
    }

    private Outlook outlook(int stage, Set<Integer> known) {
        try {
            return constraints.outlook(progress(), known);
        } catch (ConstraintsNotMetException e) {
            CountInvariantException broken =
                    new CountInvariantException("the constraints must be met in the end, but cannot be at stage "
                            + stage + ": " + String.join("; ", e.conflict()));
            broken.initCause(e);
            throw broken;
        }
    }

    private Decision decision(DecisionType type, Outlook.Mark mark, Reason reason) {
        List<Candidate> named =
                mark.numbers().stream().map(number -> present().get(number - 1)).toList();
        return Decision.of(type, named, reason, Clause.of(String.join("; ", mark.bounds())));
    }

    /** All that can still be looked at of who stands how, as a text. */
    String seen() {
        return seen;
    }

    /** Whether some candidates can all be elected. */
    boolean canBeElected(Collection<Candidate> together) {
        return constraints.isEmpty() || constraints.canBeMet(progress().with(numbers(together)));
    }

    /** Whether the exclusion of some candidates would guard or doom nobody. */
    boolean isIndifferentTo(Collection<Candidate> excluded) {
        return constraints.isEmpty() || constraints.isIndifferentTo(progress(), known(), numbers(excluded));
    }

    List<Candidate> continuing() {
        return continuing;
    }

    List<Candidate> excludable() {
        return present().stream()
                .filter(candidate -> of(candidate) == Status.CONTINUING && !succession.spares(candidate))
                .toList();
    }

    /** Those who can have votes, but never be elected. */
    List<Candidate> neverElected() {
        return barred.stream().sorted(Comparator.comparing(Candidate::number)).toList();
    }

    /** Those of the continuing who can have votes, but never be elected. */
    List<Candidate> undeclared() {
        return barred.isEmpty()
                ? List.of()
                : continuing.stream().filter(barred::contains).toList();
    }

    private List<Candidate> electable() {
        return barred.isEmpty()
                ? continuing
                : continuing.stream()
                        .filter(candidate -> !barred.contains(candidate))
                        .toList();
    }

    List<Candidate> doomed() {
        return present().stream()
                .filter(candidate -> doomed.contains(candidate.number()))
                .toList();
    }

    List<Candidate> elected() {
        return elected.stream().map(Elected::candidate).toList();
    }

    /** The stage at which a candidate was elected, 0 if the candidate is not. */
    int electedAt(Candidate candidate) {
        return elected.stream()
                .filter(each -> each.candidate().equals(candidate))
                .findFirst()
                .map(Elected::stage)
                .orElse(0);
    }

    /**
     * The result, once nobody else will be elected; RONs are not in it.
     *
     * @throws CountInvariantException if it does not meet the constraints
     */
    List<Elected> result() {
        if (!constraints.isEmpty() && !elected.isEmpty()) {
            outlook(elected.get(elected.size() - 1).stage(), known());
        }
        List<Elected> filled = new ArrayList<>();
        for (Elected each : elected) {
            if (!succession.leavesVacant(each.candidate())) {
                filled.add(new Elected(each.candidate(), filled.size() + 1, each.stage(), each.reason()));
            }
        }
        return filled;
    }
}
