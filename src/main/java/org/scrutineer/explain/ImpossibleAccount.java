package org.scrutineer.explain;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.OutOfReach;
import org.scrutineer.wording.Phrases;

/**
 * Says by which sums candidates cannot be elected any more.
 *
 * @param stage the stage on whose figures it was decided
 * @param exclusion the decision
 * @param phrases words and figures
 */
record ImpossibleAccount(Stage stage, Decision exclusion, Phrases phrases) {

    /**
     * Says why a candidate is excluded.
     *
     * @param candidate one of those excluded
     * @return the sentences
     */
    String of(Candidate candidate) {
        OutOfReach sums = new OutOfReach(stage, exclusion);
        List<Candidate> with = new ArrayList<>(sums.group());
        with.remove(candidate);
        return phrases.with(stage, candidate) + " is excluded" + (with.isEmpty() ? "" : " with " + phrases.names(with))
                + ", for whom it is impossible to be elected. "
                + sums.next()
                        .map(next -> whatCouldCome(sums) + ", "
                                + phrases.sum(sums.parts())
                                + (sums.reach().equals(next.votes())
                                        ? ", are no more than the "
                                        : ", are fewer than the ")
                                + phrases.figure(next.votes()) + " of " + phrases.name(next.candidate())
                                + ", the next")
                        .orElse("Nobody has more votes");
    }

    private String whatCouldCome(OutOfReach sums) {
        List<String> kinds = new ArrayList<>();
        kinds.add("the votes of " + phrases.names(sums.group()));
        if (!sums.aboveTheQuota().isEmpty()) {
            kinds.add((sums.aboveTheQuota().size() == 1 ? "the surplus of " : "the surpluses of ")
                    + phrases.names(sums.aboveTheQuota()));
        }
        if (!sums.undeclared().isEmpty()) {
            kinds.add("the votes of " + phrases.names(sums.undeclared()));
        }
        return "T" + Phrases.list(kinds).substring(1);
    }
}
