package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.lot.Answer;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * How a lot for one tie fell in one of several counts of the same papers.
 *
 * @param places for how many places the count is, at least 1
 * @param answer how the lot fell
 */
record RecountAnswer(int places, Answer answer) {

    /** The option. */
    static final String NAME = "--recount-answer";

    private static final String FORM = "PLACES/" + Answer.FORM;

    /**
     * Returns the option.
     *
     * @return the option
     */
    static OptionSpec option() {
        return OptionSpec.builder(NAME)
                .paramLabel(FORM)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(RecountAnswer.class)
                .converters(RecountAnswer::convert)
                .description("How the lot for one tie fell in the count for so many places; as " + AnswerOption.NAME
                        + ", which is for the count for all places.")
                .build();
    }

    private static RecountAnswer convert(String text) {
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static RecountAnswer parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("an answer must be " + FORM + ", but was \"" + text + "\"");
        }
        return new RecountAnswer(
                Numbers.atLeastOne("places", text.substring(0, slash)), Answer.parse(text.substring(slash + 1)));
    }

    /**
     * Returns those that a command gives.
     *
     * @param parsed the command
     * @return the answers, possibly none
     */
    static List<RecountAnswer> of(ParseResult parsed) {
        return parsed.matchedOptionValue(NAME, List.of());
    }
}
