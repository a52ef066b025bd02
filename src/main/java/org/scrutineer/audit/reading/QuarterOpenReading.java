package org.scrutineer.audit.reading;

import java.util.List;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;

/** An ending that waits while somebody may pass a quarter of the quota. */
final class QuarterOpenReading {

    private QuarterOpenReading() {}

    /** Only the elections of an ending, while one who is left could come above the quarter for the first time. */
    static EndingReading read(EndingReading ending, Words part) {
        Words unless = part.need("unless");
        unless.clause();
        QuarterReading quarter = QuarterReading.read(unless);
        return (table, lots) -> {
            List<Decision> due = ending.due(table, lots);
            List<Decision> elections = due.stream()
                    .filter(decision -> decision.type() == DecisionType.ELECT)
                    .toList();
            List<Integer> left = table.continuing().stream()
                    .filter(number -> elections.stream()
                            .noneMatch(decision -> decision.candidates().contains(table.candidate(number))))
                    .filter(quarter::concerns)
                    .filter(number -> table.points().stream()
                            .noneMatch(point ->
                                    QuarterReading.isPassed(point.votes().get(number), table)))
                    .filter(number ->
                            QuarterReading.isPassed(table.votes(number).plus(table.waitingInAll()), table))
                    .toList();
            return left.isEmpty() ? due : elections;
        };
    }
}
