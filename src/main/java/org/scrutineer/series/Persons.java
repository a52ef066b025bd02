package org.scrutineer.series;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Identity;
import org.scrutineer.ballot.Look;
import org.scrutineer.ballot.ReOpenNominations;

/**
 * Who of several contests is the same person: re-open nominations are nobody; else who has the same key of the
 * caller's, or, where not both have one, exactly the same name, the party left out of account, unless something else is
 * said.
 *
 * @param identities what is said
 */
record Persons(List<Identity> identities) {

    /** Copies the list. */
    Persons {
        identities = List.copyOf(identities);
    }

    /**
     * Returns who of a contest is a candidate of another.
     *
     * @param candidate the other
     * @param in the contest of the other
     * @param contest the contest
     * @return the candidate, or nobody
     * @throws PersonInDoubtException if that must be said, and is not
     */
    List<Candidate> among(Contest contest, Candidate candidate, String in) {
        ReOpenNominations ron = contest.election().reOpenNominations();
        List<Candidate> found = contest.election().candidates().stream()
                .filter(each -> !ron.includes(each))
                .filter(each -> isSame(each, contest.name(), candidate, in))
                .toList();
        if (found.size() > 1) {
            throw new PersonInDoubtException(
                    "so might candidate " + found.get(0).number() + " be", contest.name(), found.get(1), in, candidate);
        }
        return found;
    }

    private boolean isSame(Candidate one, String in, Candidate other, String inOther) {
        Set<Identity.Ruling> said = identities.stream()
                .filter(identity -> identity.isOf(one, in, other, inOther))
                .map(Identity::ruling)
                .collect(Collectors.toSet());
        if (said.size() > 1) {
            throw new PersonInDoubtException("both is said", in, one, inOther, other);
        }
        if (!said.isEmpty()) {
            return said.contains(Identity.Ruling.SAME);
        }
        if (!one.key().isEmpty() && !other.key().isEmpty()) {
            return one.key().equals(other.key());
        }
        if (one.name().isBlank() || other.name().isBlank()) {
            throw new PersonInDoubtException("one of them has no name", in, one, inOther, other);
        }
        if (!one.name().equals(other.name()) && look(one).equals(look(other))) {
            throw new PersonInDoubtException("their names look alike and are not the same", in, one, inOther, other);
        }
        return one.name().equals(other.name());
    }

    private static String look(Candidate candidate) {
        return Look.of(candidate.name()).toLowerCase(Locale.ROOT);
    }
}
