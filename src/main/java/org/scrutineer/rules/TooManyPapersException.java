package org.scrutineer.rules;

import org.scrutineer.rules.part.CountRefusedException;

/** More papers than the arithmetic of a rule book holds. */
public final class TooManyPapersException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final long papers;
    private final long most;

    /**
     * Makes the exception.
     *
     * @param papers the papers of the election
     * @param book the rule book
     */
    public TooManyPapersException(long papers, RuleBook book) {
        super("papers must be " + limitOf(book) + ", but were " + papers);
        this.papers = papers;
        this.most = book.mostPapers();
    }

    /**
     * Returns the limit in words.
     *
     * @param book the rule book
     * @return the most papers that it can count and what sets them the limit, to go behind "papers must be"
     */
    public static String limitOf(RuleBook book) {
        return "at most " + book.mostPapers() + ", which are what the arithmetic of " + book.id() + " holds";
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
