package org.scrutineer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.scrutineer.ballot.raw.Label;
import picocli.CommandLine.Model.OptionSpec;

/** By which part of their label papers are told apart. */
enum LabelOption {
    /** By precinct. */
    PRECINCT,
    /** By batch. */
    BATCH;

    /** The option. */
    static final String NAME = "--by";

    /**
     * Returns the option.
     *
     * @return the option
     */
    static OptionSpec option() {
        return CountSyntax.option(NAME, "LABEL", LabelOption::parse)
                .description(
                        "Add up the papers of each precinct, or of each batch, in place of tracing them one by one;"
                                + " the column of either is told by --set, of this command or the count.")
                .build();
    }

    private static LabelOption parse(String word) {
        return Arrays.stream(values())
                .filter(label -> label.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        new Known("label", List.of(PRECINCT.toString(), BATCH.toString())).refusal(word)));
    }

    /** The name of the group of a label. */
    Function<Label, String> group() {
        return this == PRECINCT ? Label::precinct : Label::batch;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
