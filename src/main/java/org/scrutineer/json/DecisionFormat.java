package org.scrutineer.json;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * Decisions of a count record, and how their ties were settled.
 *
 * @param all all candidates
 */
record DecisionFormat(List<Candidate> all) {

    private static final String TYPE = "type";
    private static final String CANDIDATES = "candidates";
    private static final String REASON = "reason";
    private static final String CLAUSE = "clause";
    private static final String TIES = "ties";

    private static final String METHOD = "method";
    private static final String STAGE_CONSULTED = "stageConsulted";
    private static final String DRAW_INDEX = "drawIndex";
    private static final String CHOSEN = "chosen";
    private static final String DECIDED_BY = "decidedBy";

    private static final int MOST = Integer.MAX_VALUE;

    /**
     * Writes a decision.
     *
     * @param decision the decision
     * @return its JSON
     */
    static Json write(Decision decision) {
        return Json.object()
                .with(TYPE, decision.type().term())
                .with(CANDIDATES, CandidatesFormat.numbers(decision.candidates()))
                .with(REASON, decision.reason().term())
                .with(CLAUSE, decision.clause().number())
                .withUnlessEmpty(TIES, decision.ties(), DecisionFormat::write)
                .build();
    }

    /**
     * Reads a decision.
     *
     * @param decision the decision
     * @return the decision
     */
    Decision read(JsonValue decision) {
        return new Decision(
                decision.member(TYPE).term(DecisionType.values(), DecisionType::term),
                decision.member(CANDIDATES).candidates(all),
                decision.member(REASON).term(Reason.values(), Reason::term),
                Clause.of(decision.member(CLAUSE).text()),
                decision.optional(TIES).map(ties -> ties.list(this::tie)).orElse(List.of()));
    }

    private static Json write(TieBreak tie) {
        return Json.object()
                .with(CANDIDATES, CandidatesFormat.numbers(tie.candidates()))
                .with(METHOD, tie.method().term())
                .withIfPresent(
                        STAGE_CONSULTED,
                        Optional.of(tie.stageConsulted())
                                .filter(stage -> stage > 0)
                                .map(Json::whole))
                .withIfPresent(
                        DRAW_INDEX,
                        Optional.of(tie.drawIndex())
                                .filter(index -> index != TieBreak.NO_DRAW)
                                .map(Json::whole))
                .with(CHOSEN, CandidatesFormat.number(tie.chosen()))
                .withUnlessEmpty(DECIDED_BY, tie.decidedBy())
                .build();
    }

    private TieBreak tie(JsonValue tie) {
        JsonValue tied = tie.member(CANDIDATES);
        List<Candidate> candidates = tied.candidates(all);
        if (candidates.size() < 2) {
            throw tied.unsound("two candidates or more");
        }
        Candidate chosen = tie.member(CHOSEN).candidate(all);
        if (!candidates.contains(chosen)) {
            throw tie.member(CHOSEN).unsound("one of the candidates tied");
        }
        TieMethod method = tie.member(METHOD).term(TieMethod.values(), TieMethod::term);
        if (method != TieMethod.DRAW) {
            tie.optional(DRAW_INDEX).ifPresent(index -> index.doubt("no index of what is not a draw"));
        }
        Optional<JsonValue> decidedBy = tie.optional(DECIDED_BY);
        if (method != TieMethod.MANUAL && decidedBy.isPresent()) {
            decidedBy.get().doubt("nobody, as the tie was left to nobody");
        }
        if (decidedBy.isPresent() && decidedBy.get().text().isEmpty()) {
            decidedBy.get().doubt("a name");
        }
        return new TieBreak(
                candidates,
                method,
                tie.optional(STAGE_CONSULTED).map(stage -> stage.whole(1, MOST)).orElse(0),
                method == TieMethod.DRAW ? tie.member(DRAW_INDEX).whole(0, MOST) : TieBreak.NO_DRAW,
                decidedBy
                        .filter(any -> method == TieMethod.MANUAL)
                        .map(JsonValue::text)
                        .orElse(""),
                chosen);
    }
}
