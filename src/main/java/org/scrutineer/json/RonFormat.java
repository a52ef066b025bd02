package org.scrutineer.json;

import java.util.Map;
import org.scrutineer.ballot.ReOpenNominations;

/**
 * Who is re-open nominations, among the parameters of a rule book: {@code reOpenNominations.candidate} and
 * {@code .exclusion}.
 */
final class RonFormat {

    private static final String PREFIX = "reOpenNominations.";
    private static final String CANDIDATE = PREFIX + "candidate";
    private static final String EXCLUSION = PREFIX + "exclusion";

    private RonFormat() {}

    /**
     * Writes the parameters.
     *
     * @param ron who is re-open nominations
     * @return names and words, none if nobody is
     */
    static Map<String, String> write(ReOpenNominations ron) {
        return ron.isKnown()
                ? Map.of(
                        CANDIDATE, Integer.toString(ron.number()),
                        EXCLUSION, ron.exclusion().term())
                : Map.of();
    }

    /**
     * Returns whether a parameter is one of these.
     *
     * @param name the name of the parameter
     * @return whether it says who is re-open nominations
     */
    static boolean includes(String name) {
        return name.startsWith(PREFIX);
    }

    /**
     * Reads who is re-open nominations.
     *
     * @param parameters the parameters of the rule book
     * @param candidates how many candidates there are
     * @return which candidate it is, or that nobody is
     */
    static ReOpenNominations read(JsonValue parameters, int candidates) {
        if (parameters.optional(CANDIDATE).isEmpty()
                && parameters.optional(EXCLUSION).isEmpty()) {
            return ReOpenNominations.none();
        }
        JsonValue candidate = parameters.member(CANDIDATE);
        ReOpenNominations.Exclusion exclusion = parameters
                .member(EXCLUSION)
                .term(ReOpenNominations.Exclusion.values(), ReOpenNominations.Exclusion::term);
        String number = candidate.text();
        if (!number.matches("[1-9][0-9]{0,4}") || Integer.parseInt(number) > candidates) {
            throw candidate.wrong("the number of one of the " + candidates + " candidates");
        }
        return new ReOpenNominations(Integer.parseInt(number), exclusion);
    }
}
