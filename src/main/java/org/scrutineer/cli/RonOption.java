package org.scrutineer.cli;

import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ReOpenNominations;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Which candidate is re-open nominations (RON). */
final class RonOption {

    /** The option that names the candidate. */
    static final String NAME = "--ron";

    private static final String EXCLUDABLE = "--ron-excludable";

    private RonOption() {}

    /**
     * Adds the options.
     *
     * @param spec the command
     * @return the same command
     */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(CountSyntax.option(NAME, "N", text -> Numbers.atLeastOne("the candidate of --ron", text))
                        .description("The candidate who is re-open nominations (RON), by number on the ballot"
                                + " paper. A place that RON wins is left vacant, and a further RON follows for"
                                + " its surplus and later votes. RON is never excluded.")
                        .build())
                .addOption(OptionSpec.builder(EXCLUDABLE)
                        .arity("0")
                        .type(boolean.class)
                        .description("Exclude RON like any other candidate. With --ron only.")
                        .build());
    }

    /**
     * Returns who is re-open nominations.
     *
     * @param parsed the command
     * @return which candidate it is, or that nobody is
     * @throws IllegalArgumentException if RON can be excluded and no candidate is RON
     */
    static ReOpenNominations of(ParseResult parsed) {
        if (!parsed.hasMatchedOption(NAME)) {
            if (parsed.hasMatchedOption(EXCLUDABLE)) {
                throw new IllegalArgumentException(EXCLUDABLE + " must be given with " + NAME + " only");
            }
            return ReOpenNominations.none();
        }
        int number = parsed.<Integer>matchedOptionValue(NAME, 1);
        return parsed.hasMatchedOption(EXCLUDABLE)
                ? ReOpenNominations.excludable(number)
                : ReOpenNominations.neverExcluded(number);
    }

    /**
     * Names re-open nominations in an election.
     *
     * @param ron which candidate it is, or that nobody is
     * @param election the election
     * @return the election with it
     * @throws IllegalArgumentException if there is no such candidate, or the candidate is withdrawn
     */
    static Election named(ReOpenNominations ron, Election election) {
        return ron.isKnown() ? election.withReOpenNominations(ron) : election;
    }
}
