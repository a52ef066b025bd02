package org.scrutineer.rules.keepvalue;

import org.scrutineer.rules.part.CountRefusedException;

/** A stage at which keep values did not settle within the number of times that papers are counted at most. */
public final class NotSettledException extends CountRefusedException {

    private static final long serialVersionUID = 1L;

    private final int stage;

    /**
     * Makes the exception.
     *
     * @param stage the stage, from 1
     * @param most how many times papers are counted at a stage at most
     */
    public NotSettledException(int stage, int most) {
        super("keep values must settle within " + most + " counts of the papers, but did not at stage " + stage);
        this.stage = stage;
    }

    /**
     * Returns the stage.
     *
     * @return the stage, from 1
     */
    public int stage() {
        return stage;
    }
}
