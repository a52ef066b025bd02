package org.scrutineer.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.RuleDescription;

/**
 * The rule book of a count record; among its parameters stands what bounds who may be elected in this election, and who
 * is re-open nominations.
 */
final class RuleFormat {

    /** The name of the parameters. */
    static final String PARAMETERS = "parameters";

    private static final String ID = "id";
    private static final String NAMES = "names";
    private static final String VERSION = "version";
    private static final String CITATION = "citation";
    private static final String ARITHMETIC = "arithmetic";
    private static final String KIND = "kind";
    private static final String DECIMALS = "decimals";
    private static final String PROMISES = "promises";

    private static final int MAX_PLACES = 40;

    private RuleFormat() {}

    /**
     * Writes a rule book.
     *
     * @param rule the rule book
     * @param categories what bounds the numbers of those elected in this election
     * @param ron who is re-open nominations in this election
     * @return all that it says of itself, and what is to be kept besides
     */
    static Json write(RuleDescription rule, List<Category> categories, ReOpenNominations ron) {
        Map<String, String> parameters = new TreeMap<>(rule.parameters());
        parameters.putAll(GroupBoundsFormat.write(categories));
        parameters.putAll(RonFormat.write(ron));
        return Json.object()
                .with(ID, rule.id())
                .withIfPresent(NAMES, names(rule))
                .with(VERSION, rule.version())
                .with(CITATION, rule.citation())
                .with(
                        ARITHMETIC,
                        Json.object()
                                .with(KIND, rule.isExact() ? "rational" : "fixed")
                                .with(DECIMALS, rule.places()))
                .with(PARAMETERS, Json.texts(parameters))
                .with(PROMISES, Json.list(rule.promises(), Json::text))
                .build();
    }

    private static Optional<Json> names(RuleDescription rule) {
        return rule.names().isEmpty() ? Optional.empty() : Optional.of(Json.list(rule.names(), Json::text));
    }

    /**
     * Reads the rule book.
     *
     * @param rule the rule book
     * @return its description, without what concerns this election alone
     */
    static RuleDescription read(JsonValue rule) {
        return new RuleDescription(
                rule.member(ID).text(),
                rule.optional(NAMES).map(names -> names.list(JsonValue::text)).orElse(List.of()),
                rule.member(VERSION).text(),
                rule.member(CITATION).text(),
                rule.member(ARITHMETIC).member(DECIMALS).whole(0, MAX_PLACES),
                PartDescription.ofParameters(parameters(rule.member(PARAMETERS))),
                rule.member(PROMISES).list(JsonValue::text));
    }

    private static Map<String, String> parameters(JsonValue parameters) {
        Map<String, String> own = new LinkedHashMap<>(parameters.texts());
        own.keySet().removeIf(name -> GroupBoundsFormat.includes(name) || RonFormat.includes(name));
        return own;
    }
}
