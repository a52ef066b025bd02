package org.scrutineer.json;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.recount.Decided;
import org.scrutineer.recount.SimulationResult;

/** What recounts came to as JSON, in the format {@value #FORMAT}. Candidates are numbers on the ballot paper. */
public final class SimulationJson {

    /** The name of the format and its version. */
    public static final String FORMAT = "stv-simulation/1";

    private SimulationJson() {}

    /**
     * Renders what recounts came to.
     *
     * @param result what they came to
     * @return lines indented by depth, each ended by LF but the last
     * @throws IllegalArgumentException if a name holds a lone surrogate, which no file can hold
     */
    public static String of(SimulationResult result) {
        SimulationResult.Basis basis = result.basis();
        JsonObject object = Json.object()
                .with("format", FORMAT)
                .with("title", basis.title())
                .with("ruleBook", basis.ruleBook())
                .with("papers", Long.toString(basis.papers()))
                .with("marks", Long.toString(basis.marks()))
                .with("variation", basis.variation().term());
        basis.variation()
                .match(
                        errors ->
                                object.with("probability", errors.probability().toPlainString()),
                        bootstrap -> object,
                        resample -> object);
        return object.with("seed", basis.seed())
                .with("recounts", result.recounts())
                .with("counted", result.counted())
                .with("elected", numbers(result.elected()))
                .with("candidates", Json.list(result.chances(), SimulationJson::chances))
                .with("sameElected", result.sameElected())
                .with("decidedAlike", result.decidedAlike())
                .with("outcomes", Json.list(result.outcomes(), SimulationJson::outcome))
                .with("turns", Json.list(result.turns(), SimulationJson::turn))
                .with("refusals", Json.list(result.refusals(), SimulationJson::refusal))
                .build()
                .indented();
    }

    private static Json numbers(List<Candidate> candidates) {
        return Json.list(candidates, candidate -> Json.whole(candidate.number()));
    }

    private static Json chances(SimulationResult.Chances chances) {
        return Json.object()
                .with("candidate", chances.candidate().number())
                .with("name", chances.candidate().name())
                .with("elected", chances.elected())
                .build();
    }

    private static Json outcome(SimulationResult.Outcome outcome) {
        return Json.object()
                .with("elected", numbers(outcome.elected()))
                .with("recounts", outcome.recounts())
                .with("first", outcome.first())
                .build();
    }

    private static JsonObject decided(Decided decided) {
        return Json.object().with("type", decided.type().term()).with("candidates", numbers(decided.candidates()));
    }

    private static Json turn(SimulationResult.Turn turn) {
        return Json.object()
                .with("place", turn.place())
                .with("stage", turn.stage())
                .with("decided", decided(turn.decided()))
                .with("recounts", turn.recounts())
                .with("electingOthers", turn.electingOthers())
                .with("instead", Json.list(turn.instead(), SimulationJson::instead))
                .build();
    }

    private static Json instead(SimulationResult.Instead instead) {
        return decided(instead.decided()).with("recounts", instead.recounts()).build();
    }

    private static Json refusal(SimulationResult.Refusal refusal) {
        return Json.object()
                .with("reason", refusal.reason())
                .with("recounts", refusal.recounts())
                .with("first", refusal.first())
                .build();
    }
}
