package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.ReadTally;
import org.scrutineer.ballot.validity.Interpretation;
import org.scrutineer.ballot.validity.ValidityPolicy;

/** What was read, for people: contest, candidates, records and papers, and what a policy makes of them. */
final class PapersSummary {

    private final List<String> lines = new ArrayList<>();

    private PapersSummary() {}

    /**
     * Returns the summary.
     *
     * @param election the contest
     * @param policies the validity policy, possibly none
     * @return the text, of whole lines
     */
    static String of(RawElection election, List<ValidityPolicy> policies) {
        PapersSummary summary = new PapersSummary();
        summary.contest(election);
        summary.records(election.tally());
        summary.line("papers", election.papers().papers());
        summary.line(
                "distinct lists of marks", election.papers().withoutLabels().size());
        policies.forEach(policy -> summary.interpretation(policy.interpret(election)));
        return String.join("\n", summary.lines) + "\n";
    }

    private void contest(RawElection election) {
        if (!election.title().isEmpty()) {
            lines.add(election.title());
        }
        lines.add("seats: "
                + (election.seats().isPresent()
                        ? String.valueOf(election.seats().getAsInt())
                        : "not told"));
        lines.add("candidates: " + election.candidates().size());
        for (RawCandidate candidate : election.candidates()) {
            String party = candidate.candidate().party();
            lines.add("  " + candidate.candidate().number() + " " + candidate.name()
                    + (party.isEmpty() ? "" : " (" + party + ")")
                    + (candidate.kind() == RawCandidate.Kind.DECLARED ? "" : " (write-ins)"));
        }
    }

    private void records(ReadTally tally) {
        line(tally.unit() + " read", tally.read());
        line("  with papers", tally.papers());
        line("  without the contest", tally.notOnPaper());
        tally.setAside().forEach((reason, number) -> line("  set aside, " + reason, number));
        tally.counts().forEach(this::line);
        tally.texts().forEach((name, text) -> lines.add(name + ": " + text));
    }

    private void interpretation(Interpretation read) {
        lines.add(
                "validity policy: " + read.policy().id() + ", " + read.policy().title());
        line("  valid", read.valid());
        read.sections().forEach((section, papers) -> line("  counted " + section.term() + " the line", papers));
        read.setAside().forEach((reason, papers) -> line("  set aside, " + reason.term(), papers));
        read.cutShort().forEach((cause, papers) -> line("  cut short, " + cause.term(), papers));
        read.passedOver().forEach((defect, papers) -> line("  passed over, " + defect.term(), papers));
    }

    private void line(String name, long number) {
        lines.add(name + ": " + number);
    }
}
