package org.scrutineer.rules.part;

import java.util.Map;

/** A piece of a rule book that describes itself. */
public interface Part {

    /**
     * Returns what the part asks, each property in a fixed word.
     *
     * @return names and words; {@code form} names the part, {@code clause} its source
     */
    Map<String, String> parameters();
}
