package org.scrutineer.reduce;

import java.util.EnumSet;
import java.util.Set;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.TieMethod;

/**
 * The order of candidates by how many papers mark each first, second and so on, by which some rule books settle ties.
 */
final class OrderOfPreferences {

    /** What settles a tie before this order is looked at. */
    private static final Set<TieMethod> EARLIER = EnumSet.of(TieMethod.FORWARD, TieMethod.BACKWARD);

    private OrderOfPreferences() {}

    /** Whether a count looked at it. */
    static boolean wasConsulted(CountRecord record) {
        return record.rule().settlesTiesByPreferences()
                && record.stages().stream()
                        .flatMap(stage -> stage.decisions().stream())
                        .flatMap(decision -> decision.ties().stream())
                        .anyMatch(tie -> !EARLIER.contains(tie.method()));
    }
}
