package org.scrutineer.json;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.recount.EverySample;

/** What all samples come to as JSON, in the format {@value #FORMAT}. Candidates are numbers on the ballot paper. */
public final class EverySampleJson {

    /** The name of the format and its version. */
    public static final String FORMAT = "stv-every-sample/1";

    private EverySampleJson() {}

    /**
     * Renders what all samples come to; likelihoods are exact fractions.
     *
     * @param result what they come to
     * @return lines indented by depth, each ended by LF but the last
     * @throws IllegalArgumentException if a name holds a lone surrogate, which no file can hold
     */
    public static String of(EverySample result) {
        return Json.object()
                .with("format", FORMAT)
                .with("ruleBook", result.ruleBook())
                .with("counts", result.counts())
                .with("candidates", Json.list(result.chances(), EverySampleJson::chance))
                .with("outcomes", Json.list(result.outcomes(), EverySampleJson::outcome))
                .build()
                .indented();
    }

    private static Json chance(EverySample.Chance chance) {
        return Json.object()
                .with("candidate", chance.candidate().number())
                .with("name", chance.candidate().name())
                .with("likelihood", chance.likelihood().toString())
                .build();
    }

    private static Json outcome(EverySample.Outcome outcome) {
        return Json.object()
                .with("elected", numbers(outcome.elected()))
                .with("likelihood", outcome.likelihood().toString())
                .build();
    }

    private static Json numbers(List<Candidate> candidates) {
        return Json.list(candidates, candidate -> Json.whole(candidate.number()));
    }
}
