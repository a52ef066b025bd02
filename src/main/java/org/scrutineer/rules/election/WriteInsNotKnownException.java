package org.scrutineer.rules.election;

import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.part.CountRefusedException;

/** An election with an undeclared write-in, by a rule book that says nothing of such candidates. */
public final class WriteInsNotKnownException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final int candidate;

    /**
     * Makes the exception.
     *
     * @param id the identifier of the rule book
     * @param candidate the first undeclared write-in
     */
    WriteInsNotKnownException(String id, Candidate candidate) {
        super("no candidate may be an undeclared write-in, of whom rule book \"" + id
                + "\" says nothing, but candidate " + candidate.number() + " \"" + candidate + "\" was");
        this.candidate = candidate.number();
    }

    /**
     * Returns the number of the candidate.
     *
     * @return the number on the ballot paper
     */
    public int candidate() {
        return candidate;
    }
}
