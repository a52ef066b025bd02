package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.json.RuleFingerprint;
import org.scrutineer.record.Clause;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.wording.BookStatus;

/**
 * The rule book: its source, its status, and all it says of itself.
 *
 * @param subject the count
 */
record RulesSection(Subject subject) {

    Element element() {
        RuleDescription rule = subject.record().rule();
        Element summary = Tables.pairs(
                "Rule book",
                List.of(
                        Tables.pair("Source", List.of(Names.foreign(rule.citation()))),
                        Tables.pair("Identifier", identifier(rule)),
                        Tables.pair(
                                "Status",
                                List.of(Tag.SPAN
                                        .of(BookStatus.of(rule).words())
                                        .as(BookStatus.of(rule) == BookStatus.PROVISIONAL ? "warntext" : "plain"))),
                        Tables.pair("Inferred", inferred(rule)),
                        Tables.pair("Numbers", Subject.words(numbers(rule))),
                        Tables.pair(
                                "Fingerprint",
                                List.of(Tag.CODE.of(RuleFingerprint.of(rule)).as("hex")))));
        List<Element> parameters = rule.parameters().entrySet().stream()
                .map(parameter -> Tag.TR.of(
                        Tables.row(Tag.CODE.of(Names.foreign(parameter.getKey()))),
                        Tag.TD.of(Names.foreign(parameter.getValue()))))
                .toList();
        return SectionKind.RULES.of(List.of(
                summary,
                Tables.folded(
                        "All parts of the rule book, with their clauses", Tables.pairs("Parameters", parameters))));
    }

    /** What the rule book is called, with its other names if it has any. */
    static List<Node> identifier(RuleDescription rule) {
        List<Node> words = new ArrayList<>(List.of(
                Tag.CODE.of(Names.foreign(rule.id())), new Node.Text(", version "), Names.foreign(rule.version())));
        for (String name : rule.names()) {
            words.add(new Node.Text(", also "));
            words.add(Tag.CODE.of(Names.foreign(name)));
        }
        return words;
    }

    /** The clauses that leave something open, each with what is read there. */
    static List<Node> inferred(RuleDescription rule) {
        List<Node> readings = new ArrayList<>();
        for (Clause clause : rule.inferred()) {
            readings.add(Tag.DIV.of(Names.foreign(clause.inference())));
        }
        return readings.isEmpty() ? Subject.words("nothing") : readings;
    }

    private static String numbers(RuleDescription rule) {
        if (rule.isExact()) {
            return "exact fractions, never rounded";
        }
        return rule.places() == 0
                ? "whole numbers"
                : "exact, " + rule.places() + (rule.places() == 1 ? " decimal" : " decimals")
                        + ", rounded only where the rule says so";
    }
}
