package org.scrutineer.audit;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** The election tests that are read here. */
final class ElectionReading {

    private ElectionReading() {}

    /** Reads the parameters. */
    static DecisionReading read(Words words) {
        if (words.oneOf("election.form", "atLeastTheQuota", "quotaOrActiveShare")
                .equals("quotaOrActiveShare")) {
            return ActiveShareReading.read(words);
        }
        return atLeastTheQuota(Clause.of(words.text("election.clause")));
    }

    private static DecisionReading atLeastTheQuota(Clause clause) {
        return (table, stage) -> {
            List<Integer> reached = table.continuingFromTheTop().stream()
                    .filter(number -> table.votes(number).compareTo(table.quota) >= 0)
                    .toList();
            return reached.isEmpty()
                    ? List.of()
                    : List.of(Decision.of(DecisionType.ELECT, table.named(reached), Reason.QUOTA, clause));
        };
    }
}
