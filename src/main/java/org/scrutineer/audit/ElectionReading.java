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
        String form =
                words.oneOf("election.form", "atLeastTheQuota", "quotaOrActiveShare", "atLeastTheQuotaIfPlacesSuffice");
        if (form.equals("quotaOrActiveShare")) {
            return ActiveShareReading.read(words);
        }
        Clause clause = Clause.of(words.text("election.clause"));
        return form.equals("atLeastTheQuota") ? atLeastTheQuota(clause) : ifPlacesSuffice(clause);
    }

    /** Where more have the quota than there are places, only those who have more than it are elected. */
    private static DecisionReading ifPlacesSuffice(Clause clause) {
        return (table, stage) -> {
            List<Integer> reached = table.continuingFromTheTop().stream()
                    .filter(number -> table.votes(number).compareTo(table.quota) >= 0)
                    .filter(number -> table.votes(number).signum() > 0)
                    .toList();
            List<Integer> elected = reached.size() <= table.vacancies()
                    ? reached
                    : reached.stream()
                            .filter(number -> table.votes(number).compareTo(table.quota) > 0)
                            .toList();
            return elected.isEmpty()
                    ? List.of()
                    : List.of(Decision.of(DecisionType.ELECT, table.named(elected), Reason.QUOTA, clause));
        };
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
