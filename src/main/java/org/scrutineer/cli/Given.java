package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.audit.Stated;
import org.scrutineer.record.CountStatement;
import picocli.CommandLine.ParseResult;

/**
 * What a check is given: the papers, and what whoever checks knows besides.
 *
 * @param file the ballot file
 * @param known what is known besides
 */
record Given(BallotsRead file, List<Stated> known) {

    /** Copies the list. */
    Given {
        known = List.copyOf(known);
    }

    /**
     * Reads what the command verify gives.
     *
     * @param parsed the command
     * @param count what is checked, or the first count of it
     * @param streams standard input and messages
     * @return what is given
     * @throws CountFailure if the papers cannot be read, or what is stated does not go together
     */
    static Given of(ParseResult parsed, CountStatement count, Streams streams) throws CountFailure {
        BallotsRead file = BallotsInput.of(parsed, SettingKey.RULE_BOOK, count)
                .read(parsed.matchedPositionalValue(1, ""), streams);
        try {
            return new Given(file, new StatedOptions(parsed, file).of(count));
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "verify: " + e.getMessage(), e);
        }
    }

    /** Returns what is known besides. */
    Stated[] stated() {
        return known.toArray(Stated[]::new);
    }
}
