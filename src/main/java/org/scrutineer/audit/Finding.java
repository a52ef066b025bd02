package org.scrutineer.audit;

import java.util.Objects;
import org.scrutineer.ballot.Printable;

/**
 * Something in a record that is not as it must be.
 *
 * @param invariant what must hold
 * @param stage the stage, 0 if the finding is of no stage
 * @param part the part of the stage, 0 if the stage is in one piece
 * @param subject what is wrong: a figure or a decision, and of whom
 * @param expected what the check makes it
 * @param found what the record says
 */
public record Finding(Invariant invariant, int stage, int part, String subject, String expected, String found) {

    /** Checks that nothing is missing, and leaves out the middle of what is long, as {@link Printable#part} does. */
    public Finding {
        Objects.requireNonNull(invariant, "invariant");
        subject = Printable.part(subject);
        expected = Printable.part(expected);
        found = Printable.part(found);
    }

    /** Returns the finding as one line. */
    @Override
    public String toString() {
        return inWords("stage");
    }

    /**
     * Returns the finding as one line.
     *
     * @param step what a stage is called
     * @return the line
     */
    public String inWords(String step) {
        String place = stage == 0 ? "" : step + " " + stage + (part == 0 ? "" : " part " + part) + ", ";
        return invariant + ": " + place + subject + ": expected " + expected + ", found " + found;
    }
}
