package org.scrutineer.ballot.raw;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where papers come from, for totals by precinct or batch. It is no part of what a voter marked, and is kept only where
 * a caller asks for it.
 *
 * @param precinct the precinct, empty if none is told
 * @param batch the batch, empty if none is told
 */
public record Label(String precinct, String batch) implements Comparable<Label> {

    /** The label of papers that have none. */
    public static final Label NONE = new Label("", "");

    public Label {
        Objects.requireNonNull(precinct, "precinct");
        Objects.requireNonNull(batch, "batch");
    }

    /** Compares by precinct, then by batch, as texts. */
    @Override
    public int compareTo(Label other) {
        return Comparator.comparing(Label::precinct).thenComparing(Label::batch).compare(this, other);
    }
}
