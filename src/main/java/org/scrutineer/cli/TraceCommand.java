package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;
import org.scrutineer.trace.PaperTrace;
import org.scrutineer.trace.PaperTraces;
import org.scrutineer.wording.InactiveWords;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Tells where ballot papers went in a count. */
final class TraceCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("trace")
                .addOption(OptionSpec.builder("--paper")
                        .paramLabel("N[,N...]")
                        .arity("1")
                        .type(String.class)
                        .description(
                                "The preferences of the one paper to trace, by number on the ballot paper; equals are"
                                        + " joined as 1=2.")
                        .build())
                .addOption(Settings.option(SettingKey.BLT))
                .addOption(StagesShown.option())
                .addOption(LabelOption.option())
                .addOption(TotalsOfLabels.option())
                .addPositional(RecordFile.parameter())
                .addPositional(Positional.optional(
                        1, "BALLOTS", "The ballot file whose papers are all traced, if --paper names none."));
        PapersOptions.addTo(spec)
                .usageMessage()
                .description("Tell which candidate held what of a paper's one vote at each stage, what of it became"
                        + " non-transferable, and what was lost to rounding; with " + LabelOption.NAME
                        + " of all votes of a precinct or batch.");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        Settings.ofKeys(SettingKey.READERS, parsed);
        try {
            CountRecord count = RecordFile.read(parsed.matchedPositionalValue(0, ""), streams);
            PaperTraces traces = PaperTraces.of(count);
            StagesShown shown = StagesShown.of(parsed);
            StringBuilder text = new StringBuilder();
            traces.reading().ifPresent(reading -> text.append(reading).append("\n\n"));
            if (parsed.hasMatchedOption("--paper")) {
                List<List<Integer>> ranks = Numbers.ranks(parsed.matchedOptionValue("--paper", ""));
                requireCandidates(ranks, count);
                append(text, "", traces.of(Preferences.ofRanks(ranks)), count, shown);
            } else if (parsed.hasMatchedPositional(1) && parsed.hasMatchedOption(LabelOption.NAME)) {
                LabelOption label = parsed.matchedOption(LabelOption.NAME).getValue();
                Map<String, Ballots> papers = BallotsInput.of(parsed, List.of(), count)
                        .read(parsed.matchedPositionalValue(1, ""), label, streams);
                Map<String, List<PaperTrace.Step>> totals = traces.totals(papers);
                if (parsed.hasMatchedOption(TotalsOfLabels.OPTION)) {
                    return Program.print(TotalsOfLabels.csv(count, label, papers, totals), streams);
                }
                papers.forEach((name, ballots) -> text.append(name.isEmpty() ? "no " + label : name)
                        .append(": ")
                        .append(ballots.papers())
                        .append(ballots.papers() == 1 ? " paper\n" : " papers\n")
                        .append(lines(
                                new PaperTrace(Preferences.NONE, totals.getOrDefault(name, List.of())), count, shown)));
            } else if (parsed.hasMatchedPositional(1)) {
                Ballots ballots = BallotsInput.of(parsed, List.of(), count)
                        .read(parsed.matchedPositionalValue(1, ""), streams)
                        .election()
                        .ballots();
                for (int entry = 0; entry < ballots.size(); entry++) {
                    append(
                            text,
                            ballots.papersOf(entry) + " x ",
                            traces.of(ballots.preferencesOf(entry)),
                            count,
                            shown);
                }
            } else {
                throw new IllegalArgumentException("either --paper or a ballot file must be given");
            }
            return Program.print(text.toString(), streams);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, "trace: " + e.getMessage(), e);
        }
    }

    private static void requireCandidates(List<List<Integer>> ranks, CountRecord count) {
        int most = count.candidates().size();
        ranks.stream()
                .flatMap(List::stream)
                .filter(number -> number > most)
                .findFirst()
                .ifPresent(number -> {
                    throw new IllegalArgumentException("candidate number " + number + " is not between 1 and " + most);
                });
    }

    private static void append(
            StringBuilder text, String papers, PaperTrace trace, CountRecord count, StagesShown shown) {
        text.append(papers).append(trace.preferences()).append('\n').append(lines(trace, count, shown));
        trace.inactive()
                .ifPresent(cause -> text.append("    the paper counts for nobody any more ")
                        .append(InactiveWords.because(cause))
                        .append('\n'));
    }

    private static String lines(PaperTrace trace, CountRecord count, StagesShown shown) {
        StringBuilder text = new StringBuilder();
        if (trace.steps().isEmpty()) {
            text.append("    not valid\n");
        }
        CandidateNames names = new CandidateNames(count.rows());
        for (PaperTrace.Run run : shown.runs(trace)) {
            text.append("    ").append(run.span()).append(run.isOfSeveral() ? ": no change; " : ": ");
            text.append(shares(run.step(), count.rows(), names)).append('\n');
        }
        if (trace.partsAt() > 0) {
            text.append("    stage ")
                    .append(trace.partsAt())
                    .append(": papers with these preferences went different ways, by their order\n");
        }
        return text.toString();
    }

    private static String shares(PaperTrace.Step step, List<Candidate> candidates, CandidateNames names) {
        List<String> shares = new ArrayList<>();
        step.held().forEach((number, share) -> shares.add(names.of(candidates.get(number - 1)) + " " + share));
        if (step.nonTransferable().signum() != 0) {
            shares.add("non-transferable " + step.nonTransferable());
            step.inactive().forEach((cause, share) -> shares.add(InactiveWords.row(cause) + " " + share));
        }
        if (step.lost().signum() != 0) {
            shares.add("lost " + step.lost());
        }
        return String.join(", ", shares);
    }
}
