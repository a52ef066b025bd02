package org.scrutineer.rules.part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.record.Clause;

/** What several parts say of themselves alike. */
public final class PartWords {

    private PartWords() {}

    /** What a step that may have to settle a tie says of itself. */
    public static Map<String, String> withTies(String form, Clause clause, Part ties) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("form", form);
        ties.parameters().forEach((name, word) -> parameters.put("ties." + name, word));
        parameters.put("clause", clause.number());
        return parameters;
    }

    /** What a part that rounds says of itself. */
    public static Map<String, String> withRounding(String form, Rounding rounding, Clause clause) {
        return Map.of(
                "form",
                form,
                "places",
                Integer.toString(rounding.places()),
                "rounding",
                rounding.direction().name().toLowerCase(Locale.ROOT),
                "clause",
                clause.number());
    }
}
