package org.scrutineer.series;

/** One of several contests that cannot be counted; the cause says why. */
public final class ContestRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String contest;

    ContestRefusedException(String contest, RuntimeException cause) {
        super("contest \"" + contest + "\": " + cause.getMessage(), cause);
        this.contest = contest;
    }

    /**
     * Returns which contest it is.
     *
     * @return its name
     */
    public String contest() {
        return contest;
    }
}
