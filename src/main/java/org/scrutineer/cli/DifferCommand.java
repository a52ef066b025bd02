package org.scrutineer.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PapersDifference;
import org.scrutineer.ballot.Printable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says which papers, candidates and places differ between two ballot files. */
final class DifferCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("differ")
                .addOption(Settings.option(SettingKey.BLT))
                .addPositional(Positional.required(0, "FIRST", "A ballot file; - is standard input."))
                .addPositional(Positional.required(1, "SECOND", "Another ballot file."));
        PapersOptions.addTo(spec)
                .usageMessage()
                .description(
                        "Show which papers are in one ballot file only, and what else differs.",
                        "Papers are compared by the numbers they mark, whatever order they lie in and however they are"
                                + " grouped. Titles are not compared. Exit status 0 if nothing differs, 1 if something"
                                + " does.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        BallotsInput input = input(parsed);
        Election first = read(parsed, input, 0, streams);
        Election second = read(parsed, input, 1, streams);
        PapersDifference papers = PapersDifference.between(first.ballots(), second.ballots());
        String others = others(first, second);
        ExitStatus printed = Program.print(
                Printable.lines(others
                        + papers(first, second)
                        + only("first", papers.onlyInFirst(), first)
                        + only("second", papers.onlyInSecond(), second)),
                streams);
        return papers.isEmpty() && others.isEmpty() ? printed : ExitStatus.NOT_GOOD.graver(printed);
    }

    private static BallotsInput input(ParseResult parsed) {
        try {
            PapersInput papers = PapersOptions.input(parsed);
            return new BallotsInput(papers, papers.blt(), raw -> raw.seats().isPresent() ? raw : raw.withSeats(1));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    private static Election read(ParseResult parsed, BallotsInput input, int place, Streams streams)
            throws CountFailure {
        return input.read(parsed.matchedPositionalValue(place, ""), streams).election();
    }

    /** What differs beside the papers, a line each. */
    private static String others(Election first, Election second) {
        StringBuilder lines = new StringBuilder();
        if (first.seats() != second.seats()) {
            lines.append("places: " + first.seats() + " in the first, " + second.seats() + " in the second\n");
        }
        int both = Math.min(first.candidates().size(), second.candidates().size());
        if (first.candidates().size() != second.candidates().size()) {
            lines.append("candidates: " + first.candidates().size() + " in the first, "
                    + second.candidates().size() + " in the second\n");
        }
        for (int i = 0; i < both; i++) {
            Candidate one = first.candidates().get(i);
            Candidate other = second.candidates().get(i);
            if (!one.equals(other)) {
                lines.append("candidate " + one.number() + ": " + described(one) + " in the first, " + described(other)
                        + " in the second\n");
            }
        }
        return lines + alone("first", first, both) + alone("second", second, both);
    }

    private static String alone(String file, Election election, int both) {
        return election.candidates().stream()
                .skip(both)
                .map(candidate ->
                        "candidate " + candidate.number() + ": " + described(candidate) + " in the " + file + " only\n")
                .collect(Collectors.joining());
    }

    private static String described(Candidate candidate) {
        return "\"" + candidate.name() + "\""
                + (candidate.party().isEmpty() ? "" : " (" + candidate.party() + ")")
                + (candidate.isWithdrawn() ? ", withdrawn," : "");
    }

    private static String papers(Election first, Election second) {
        Ballots one = first.ballots();
        Ballots other = second.ballots();
        return "papers: " + one.papers() + " in the first, " + other.papers() + " in the second\n";
    }

    private static String only(String file, List<PapersDifference.Papers> papers, Election election) {
        long number = papers.stream().mapToLong(PapersDifference.Papers::papers).sum();
        return "in the " + file + " only: " + number + (number == 1 ? " paper\n" : " papers\n")
                + papers.stream()
                        .map(group -> "    " + group.papers() + " of " + marked(group, election) + "\n")
                        .collect(Collectors.joining());
    }

    private static String marked(PapersDifference.Papers group, Election election) {
        List<List<Integer>> ranks = group.preferences().ranks();
        String names = ranks.stream()
                .map(rank -> rank.isEmpty()
                        ? "-"
                        : rank.stream()
                                .map(number -> election.candidate(number).toString())
                                .collect(Collectors.joining(" = ")))
                .collect(Collectors.joining(", "));
        return ranks.isEmpty() ? "no preference" : group.preferences() + " (" + names + ")";
    }
}
