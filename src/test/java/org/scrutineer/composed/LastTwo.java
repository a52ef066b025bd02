package org.scrutineer.composed;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.tie.TieRule;

/** Ends a count when two candidates are left for one place: the one with more votes takes it. */
record LastTwo(TieRule equals, Clause clause) implements Ending {

    @Override
    public List<Decision> ending(CountView view, Lots lots) {
        if (view.vacancies() != 1 || view.continuing().size() != 2) {
            return List.of();
        }
        TieRule.Ranked ranked = equals.rank(view.continuing(), TiePurpose.LAST_TWO, view, lots);
        List<Candidate> ordered = ranked.strongestFirst();
        return List.of(
                new Decision(DecisionType.ELECT, ordered.subList(0, 1), Reason.UNCATCHABLE, clause, ranked.steps()),
                Decision.of(DecisionType.EXCLUDE, ordered.subList(1, 2), Reason.COUNT_COMPLETE, clause),
                Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, clause));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("lastOfTwo", clause);
    }
}
