package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.Stated;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.StatedCount;
import picocli.CommandLine.ParseResult;

/**
 * What a check is given: the papers, and what whoever checks knows besides.
 *
 * @param file the ballot file
 * @param known what is known besides
 * @param recounts how lots for single ties fell in counts for other places
 */
record Given(BallotsRead file, List<Stated> known, List<RecountAnswer> recounts) {

    /** Copies the lists. */
    Given {
        known = List.copyOf(known);
        recounts = List.copyOf(recounts);
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
        List<SettingKey> ofTheBook = new ArrayList<>(SettingKey.RULE_BOOK);
        ofTheBook.addAll(SettingKey.ofOptions(List.of(count.rule().id())));
        BallotsRead file =
                BallotsInput.of(parsed, ofTheBook, count).read(parsed.matchedPositionalValue(1, ""), streams);
        try {
            BallotsRead listed = file.with(OrderSource.of(parsed).asListed(file.election()));
            return new Given(listed, new StatedOptions(parsed, listed).of(count), RecountAnswer.of(parsed));
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "verify: " + e.getMessage(), e);
        }
    }

    /**
     * Reads which rule book the command gives by its options.
     *
     * @param parsed the command
     * @param count what is checked
     * @return the rule book, or nothing if the command gives none or the record has other options
     * @throws CountFailure if an option has no such word
     */
    static Optional<RuleDescription> book(ParseResult parsed, CountStatement count) throws CountFailure {
        try {
            return RuleOptions.given(parsed, count.rule());
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "verify: " + e.getMessage(), e);
        }
    }

    /**
     * Returns what is known of the count for some places but all.
     *
     * @param places the places
     * @return how lots fell in it
     */
    List<Stated> ofOthers(int places) {
        return recounts.stream()
                .filter(recount -> recount.places() == places)
                .map(RecountAnswer::answer)
                .<Stated>map(
                        answer -> new Stated.Answer(answer.stage(), answer.tied(), answer.chosen(), answer.decidedBy()))
                .toList();
    }

    /**
     * Checks that there is a count for the places of each answer.
     *
     * @param counts what is checked
     * @throws CountFailure if there is none for one
     */
    void requireCounts(List<StatedCount> counts) throws CountFailure {
        for (RecountAnswer recount : recounts) {
            if (counts.stream().skip(1).noneMatch(count -> count.seats() == recount.places())) {
                String message = "verify: " + RecountAnswer.NAME + ": there was no other count for " + recount.places()
                        + " places";
                throw new CountFailure(ExitStatus.BAD_INPUT, message, new IllegalArgumentException(message));
            }
        }
    }

    /** Returns what is known besides. */
    Stated[] stated() {
        return known.toArray(Stated[]::new);
    }
}
