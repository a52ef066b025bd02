package org.scrutineer.rules;

/** More papers than the arithmetic of a rule book holds. */
public final class TooManyPapersException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final long papers;
    private final long most;

    /**
     * Makes the exception.
     *
     * @param papers the papers of the election
     * @param most the most that can be counted, at least 1
     * @param id the identifier of the rule book
     */
    public TooManyPapersException(long papers, long most, String id) {
        super("papers must be at most " + most + ", which are what the arithmetic of " + id + " holds, but were "
                + papers);
        this.papers = papers;
        this.most = most;
    }

    /**
     * Returns the papers of the election.
     *
     * @return the papers, more than {@link #most()}
     */
    public long papers() {
        return papers;
    }

    /**
     * Returns the most papers that can be counted.
     *
     * @return the papers, at least 1
     */
    public long most() {
        return most;
    }
}
