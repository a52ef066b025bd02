package org.scrutineer.series;

import org.scrutineer.ballot.Candidate;

/** Candidates of two contests of whom it must be said whether they are one person, and is not. */
public final class PersonInDoubtException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String contest;
    private final transient Candidate candidate;
    private final String otherContest;
    private final transient Candidate other;

    PersonInDoubtException(String problem, String contest, Candidate candidate, String otherContest, Candidate other) {
        super("it must be known whether candidate " + candidate.number() + " \"" + candidate + "\" of \"" + contest
                + "\" and candidate " + other.number() + " \"" + other + "\" of \"" + otherContest
                + "\" are one person, but " + problem);
        this.contest = contest;
        this.candidate = candidate;
        this.otherContest = otherContest;
        this.other = other;
    }

    /**
     * Returns the later contest.
     *
     * @return its name
     */
    public String contest() {
        return contest;
    }

    /**
     * Returns the candidate of the later contest.
     *
     * @return the candidate
     */
    public Candidate candidate() {
        return candidate;
    }

    /**
     * Returns the earlier contest.
     *
     * @return its name
     */
    public String otherContest() {
        return otherContest;
    }

    /**
     * Returns the candidate of the earlier contest.
     *
     * @return the candidate
     */
    public Candidate other() {
        return other;
    }
}
