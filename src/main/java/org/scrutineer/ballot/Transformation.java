package org.scrutineer.ballot;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Something that was done with the papers before they were counted.
 *
 * @param name what was done
 * @param parameters how, by name
 * @param before the digest of the papers before it
 * @param after the digest of what came out
 */
public record Transformation(String name, Map<String, String> parameters, String before, String after) {

    /** The name of the putting of papers in an order. */
    public static final String PAPER_ORDER = "paperOrder";

    /** The name of the making of ballots from raw papers by a validity policy. */
    public static final String VALIDITY = "validity";

    /** Copies the map. */
    public Transformation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}
