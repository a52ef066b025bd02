package org.scrutineer.audit;

import java.util.List;
import java.util.function.IntPredicate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** The election tests that are read here. */
final class ElectionReading {

    private ElectionReading() {}

    /** Reads the parameters. */
    static DecisionReading read(Words words) {
        if (words.has("election.firstStage.form")) {
            DecisionReading first = readTest(words, "election.firstStage.");
            DecisionReading later = readTest(words, "election.");
            return (table, stage) -> (table.points().size() == 1 ? first : later).due(table, stage);
        }
        if (!words.has("election.oneSeat")) {
            return readTest(words, "election.");
        }
        words.oneOf("election.oneSeat", "afterAnExclusion");
        words.text("election.oneSeat.clause");
        DecisionReading test = readTest(words, "election.");
        return (table, stage) -> waits(table) ? List.of() : test.due(table, stage);
    }

    /** Whether there is one seat and only first preferences have been laid out. */
    static boolean waits(Table table) {
        return table.seats() == 1 && table.points().size() == 1;
    }

    private static DecisionReading readTest(Words words, String prefix) {
        String form = words.oneOf(
                prefix + "form",
                "atLeastTheQuota",
                "moreThanTheQuota",
                "quotaOrActiveShare",
                "atLeastTheQuotaIfPlacesSuffice");
        if (form.equals("quotaOrActiveShare")) {
            return ActiveShareReading.read(words);
        }
        Clause clause = Clause.of(words.text(prefix + "clause"));
        return switch (form) {
            case "moreThanTheQuota" -> all(clause, compared -> compared > 0);
            case "atLeastTheQuotaIfPlacesSuffice" -> ifPlacesSuffice(clause);
            default -> all(clause, compared -> compared >= 0);
        };
    }

    /** Where more have the quota than there are places, only those who have more than it are elected. */
    private static DecisionReading ifPlacesSuffice(Clause clause) {
        return (table, stage) -> {
            List<Integer> reached = table.electableFromTheTop().stream()
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

    /** All whose votes compare with the quota as they must. */
    private static DecisionReading all(Clause clause, IntPredicate enough) {
        return (table, stage) -> {
            List<Integer> reached = table.electableFromTheTop().stream()
                    .filter(number -> enough.test(table.votes(number).compareTo(table.quota)))
                    .toList();
            return reached.isEmpty()
                    ? List.of()
                    : List.of(Decision.of(DecisionType.ELECT, table.named(reached), Reason.QUOTA, clause));
        };
    }
}
