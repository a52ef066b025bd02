package org.scrutineer.json;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * Reads decisions of a count record, and their outcome.
 *
 * @param all all candidates
 */
record DecisionReader(List<Candidate> all) {

    private static final int MOST = Integer.MAX_VALUE;

    /**
     * Reads a decision.
     *
     * @param decision the decision
     * @return the decision
     */
    Decision decision(JsonValue decision) {
        return new Decision(
                decision.member("type").term(DecisionType.values(), DecisionType::term),
                decision.member("candidates").candidates(all),
                decision.member("reason").term(Reason.values(), Reason::term),
                Clause.of(decision.member("clause").text()),
                decision.optional("ties").map(ties -> ties.list(this::tie)).orElse(List.of()));
    }

    private TieBreak tie(JsonValue tie) {
        JsonValue tied = tie.member("candidates");
        List<Candidate> candidates = tied.candidates(all);
        if (candidates.size() < 2) {
            throw tied.unsound("two candidates or more");
        }
        Candidate chosen = tie.member("chosen").candidate(all);
        if (!candidates.contains(chosen)) {
            throw tie.member("chosen").unsound("one of the candidates tied");
        }
        TieMethod method = tie.member("method").term(TieMethod.values(), TieMethod::term);
        Optional<JsonValue> index = tie.optional("drawIndex");
        if (method != TieMethod.DRAW && index.isPresent()) {
            index.get().doubt("no index of what is not a draw");
        }
        Optional<JsonValue> decidedBy = tie.optional("decidedBy");
        if (method != TieMethod.MANUAL && decidedBy.isPresent()) {
            decidedBy.get().doubt("nobody, as the tie was left to nobody");
        }
        if (decidedBy.isPresent() && decidedBy.get().text().isEmpty()) {
            decidedBy.get().doubt("a name");
        }
        return new TieBreak(
                candidates,
                method == TieMethod.DRAW && index.isEmpty() ? TieMethod.PSEUDO_RANDOM : method,
                tie.optional("stageConsulted")
                        .map(stage -> stage.whole(1, MOST))
                        .orElse(0),
                index.filter(any -> method == TieMethod.DRAW)
                        .map(drawn -> drawn.whole(0, MOST))
                        .orElse(TieBreak.NO_DRAW),
                decidedBy
                        .filter(any -> method == TieMethod.MANUAL)
                        .map(JsonValue::text)
                        .orElse(""),
                chosen);
    }

    /**
     * Reads who is elected.
     *
     * @param elected one who is elected
     * @return the candidate and how it came about
     */
    Elected elected(JsonValue elected) {
        return new Elected(
                elected.member("candidate").candidate(all),
                elected.member("order").whole(1, MOST),
                elected.member("stage").whole(1, MOST),
                elected.member("reason").term(Reason.values(), Reason::term));
    }
}
