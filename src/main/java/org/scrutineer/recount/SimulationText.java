package org.scrutineer.recount;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;
import org.scrutineer.record.DecisionType;
import org.scrutineer.wording.Percent;

/**
 * Words what recounts came to.
 *
 * @param result what they came to
 */
record SimulationText(SimulationResult result) {

    private static final int MOST_INSTEAD = 3;
    private static final int MOST_OUTCOMES = 10;

    @Override
    public String toString() {
        SimulationResult.Basis basis = result.basis();
        return result.recounts() + (result.recounts() == 1 ? " recount of " : " recounts of ") + basis.papers()
                + (basis.papers() == 1 ? " paper" : " papers") + " with " + basis.marks()
                + (basis.marks() == 1 ? " mark" : " marks") + " by " + basis.ruleBook() + "\n"
                + basis.variation() + "; seed \"" + basis.seed() + "\"\n"
                + "elected by the true count: " + listed(result.elected()) + "\n\n"
                + candidates()
                + "\nthe same candidates elected: " + share(result.sameElected()) + "\n"
                + "every decision the same: " + share(result.decidedAlike()) + "\n"
                + outcomes() + turns() + refusals();
    }

    private CandidateNames names() {
        return new CandidateNames(result.chances().stream()
                .map(SimulationResult.Chances::candidate)
                .toList());
    }

    private String listed(List<Candidate> candidates) {
        return candidates.isEmpty() ? "nobody" : names().listed(candidates);
    }

    private String share(int recounts) {
        return recounts + (result.counted() == 0 ? "" : " (" + percent(recounts) + " %)");
    }

    private String percent(int recounts) {
        return Percent.of(Votes.of(recounts), Votes.of(result.counted()));
    }

    private String candidates() {
        CandidateNames names = names();
        int width = result.chances().stream()
                .mapToInt(each -> names.of(each.candidate())
                        .codePointCount(0, names.of(each.candidate()).length()))
                .max()
                .orElse(0);
        return result.chances().stream()
                .map(each -> {
                    String name = names.of(each.candidate());
                    String elected = Integer.toString(each.elected());
                    return "  " + name + " ".repeat(width - name.codePointCount(0, name.length())) + "  elected in "
                            + " "
                                    .repeat(Math.max(
                                            0,
                                            Integer.toString(result.recounts()).length() - elected.length()))
                            + share(each.elected()) + "\n";
                })
                .collect(Collectors.joining());
    }

    private String outcomes() {
        if (result.outcomes().size() < 2) {
            return "";
        }
        List<SimulationResult.Outcome> shown =
                result.outcomes().stream().limit(MOST_OUTCOMES).toList();
        int others = result.outcomes().size() - shown.size();
        return "\nelected together:\n"
                + shown.stream()
                        .map(outcome -> "  " + listed(outcome.elected()) + ": " + share(outcome.recounts())
                                + ", first in recount " + outcome.first() + "\n")
                        .collect(Collectors.joining())
                + (others == 0 ? "" : "  and " + others + " more\n");
    }

    private String turns() {
        return (result.turns().isEmpty() ? "" : "\ndecisions that turned, each where it was the first to:\n")
                + result.turns().stream().map(this::turn).collect(Collectors.joining());
    }

    private String turn(SimulationResult.Turn turn) {
        List<SimulationResult.Instead> shown =
                turn.instead().stream().limit(MOST_INSTEAD).toList();
        int others = turn.instead().size() - shown.size();
        return "  decision " + turn.place() + ", stage " + turn.stage() + ", " + words(turn.decided()) + ": "
                + share(turn.recounts()) + ", others elected in " + turn.electingOthers() + "; instead "
                + shown.stream()
                        .map(instead -> words(instead.decided()) + " " + instead.recounts())
                        .collect(Collectors.joining(", "))
                + (others == 0 ? "" : " and " + others + " more") + "\n";
    }

    private String words(Decided decided) {
        return decided.type() == DecisionType.STOP
                ? "nothing more"
                : decided.type().term() + " " + listed(decided.candidates());
    }

    private String refusals() {
        return (result.refusals().isEmpty() ? "" : "\nrefused, and not among the shares above:\n")
                + result.refusals().stream()
                        .map(refusal -> "  " + refusal.recounts() + ", first recount " + refusal.first() + ": "
                                + refusal.reason() + "\n")
                        .collect(Collectors.joining());
    }
}
