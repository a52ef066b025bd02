package org.scrutineer.count;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;

/** The candidates of a count, and how far the RONs among them have come: each stands when the one before is elected. */
final class Succession {

    private final ReOpenNominations ron;
    private final List<Candidate> rows;
    private int standing;

    Succession(Election election) {
        this.ron = election.reOpenNominations();
        this.rows = election.rows();
        this.standing = election.candidates().size();
    }

    /** The candidates, and those further RONs that came to stand. */
    List<Candidate> present() {
        return rows.subList(0, standing);
    }

    /** The candidates, and all further RONs that can come to stand. */
    List<Candidate> rows() {
        return rows;
    }

    /** Whether some candidate is RON. */
    boolean isKnown() {
        return ron.isKnown();
    }

    /** Whether a candidate is never excluded. */
    boolean spares(Candidate candidate) {
        return ron.spares(candidate);
    }

    /** Whether a candidate who is elected leaves a place vacant. */
    boolean leavesVacant(Candidate candidate) {
        return ron.includes(candidate);
    }

    /** The RON that came to stand last, and so the only one that can continue. */
    Candidate latest() {
        Candidate last = rows.get(standing - 1);
        return ron.includes(last) ? last : rows.get(ron.number() - 1);
    }

    /** The RON that would follow. */
    Optional<Candidate> next() {
        return rows.stream().skip(standing).findFirst();
    }

    /** Lets the next RON stand. */
    void follow() {
        standing++;
    }

    /** The decision by which places are left vacant that RONs are elected to, if a decision elects any. */
    Optional<Decision> leftVacantBy(Decision decision) {
        List<Candidate> rons = decision.type() == DecisionType.ELECT
                ? decision.candidates().stream().filter(ron::includes).toList()
                : List.of();
        return rons.isEmpty() ? Optional.empty() : Optional.of(Decision.leavingVacant(rons));
    }
}
