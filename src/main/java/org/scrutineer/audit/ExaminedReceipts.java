package org.scrutineer.audit;

import java.util.List;
import java.util.function.Predicate;
import org.scrutineer.audit.reading.FractionReading;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.StageAction;

/**
 * When papers were received that are examined for a surplus of whole papers.
 *
 * @param table the figures
 */
record ExaminedReceipts(Table table) {

    /**
     * Those of a candidate, by what a rule book says, of all at which the candidate received papers, earliest first.
     */
    Predicate<Receipt> of(int candidate, FractionReading.Examined which, List<Receipt> receipts) {
        if (which == FractionReading.Examined.LAST_RECEIVED) {
            Receipt last = receipts.isEmpty() ? Receipt.OF_FIRST_PREFERENCES : receipts.get(receipts.size() - 1);
            return last::equals;
        }
        int elected = table.electedAt(candidate);
        int from = elected;
        boolean goesBack = which == FractionReading.Examined.SURPLUSES_BEFORE_ANY_STAGE || wasSurplus(elected);
        while (goesBack && wasSurplus(from - 1) && nobodyElectedAt(from - 1)) {
            from--;
        }
        int first = from;
        return receipt -> receipt.stage() >= first;
    }

    private boolean wasSurplus(int stage) {
        return table.points().stream()
                .anyMatch(point -> point.stage() == stage && point.kind() == StageAction.Kind.SURPLUS);
    }

    private boolean nobodyElectedAt(int stage) {
        return table.elected().stream().noneMatch(number -> table.electedAt(number) == stage);
    }
}
