package org.scrutineer.json;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.recount.ChangedPapers;
import org.scrutineer.recount.Margin;
import org.scrutineer.recount.Witness;

/** A margin as JSON, in the format {@value #FORMAT}. Candidates are numbers on the ballot paper. */
public final class MarginJson {

    /** The name of the format and its version. */
    public static final String FORMAT = "stv-margin/1";

    private MarginJson() {}

    /**
     * Renders a margin.
     *
     * @param margin the margin
     * @return lines indented by depth, each ended by LF but the last
     * @throws IllegalArgumentException if a name holds a lone surrogate, which no file can hold
     */
    public static String of(Margin margin) {
        return Json.object()
                .with("format", FORMAT)
                .with("title", margin.title())
                .with("ruleBook", margin.ruleBook())
                .with("papers", Long.toString(margin.papers()))
                .with("elected", numbers(margin.elected()))
                .with("atLeast", Long.toString(margin.atLeast()))
                .with("limit", margin.limit().toString())
                .with("witnesses", Json.list(margin.witnesses(), MarginJson::witness))
                .with("recounts", margin.counts())
                .build()
                .indented();
    }

    private static Json numbers(List<Candidate> candidates) {
        return Json.list(candidates, candidate -> Json.whole(candidate.number()));
    }

    private static Json witness(Witness witness) {
        return Json.object()
                .with("papers", Long.toString(witness.papers()))
                .with("elected", numbers(witness.elected()))
                .with("lots", Json.list(witness.lots(), lot -> Json.whole(lot)))
                .with("changes", Json.list(witness.changes(), MarginJson::change))
                .build();
    }

    private static Json change(ChangedPapers change) {
        return Json.object()
                .with("from", change.from().toString())
                .with("to", change.to().toString())
                .with("papers", Json.list(change.papers(), paper -> Json.whole(paper)))
                .build();
    }
}
