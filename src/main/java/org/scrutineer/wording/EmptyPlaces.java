package org.scrutineer.wording;

import java.util.Optional;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;

/** Says why places stay empty though candidates stood who are not elected. */
public final class EmptyPlaces {

    private EmptyPlaces() {}

    /**
     * Returns why places stay empty.
     *
     * @param record the record of the count
     * @return a clause in small letters without full stop; empty if no place stays empty by the rule book
     */
    public static Optional<String> why(CountRecord record) {
        boolean somebodyIs = !record.elected().isEmpty() || record.placesLeftVacant() > 0;
        return stop(record).map(stop -> (somebodyIs ? "nobody else " : "nobody ") + words(stop.reason()));
    }

    /**
     * Returns the decision that ends a count and leaves places empty.
     *
     * @param record the record of the count
     * @return the decision, whose clause says so; empty if no place stays empty by the rule book
     */
    public static Optional<Decision> stop(CountRecord record) {
        return record.stages().get(record.stages().size() - 1).decisions().stream()
                .filter(decision -> decision.type() == DecisionType.STOP)
                .filter(decision -> !words(decision.reason()).isEmpty())
                .findFirst();
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case QUOTA_NOT_REACHED -> "reached the quota, and without it nobody is elected";
            case WITHOUT_VOTES -> "has any votes, and without votes nobody is elected";
            default -> "";
        };
    }

    /**
     * Returns how many places stay empty, and why.
     *
     * @param record the record of the count
     * @return a clause in small letters without full stop; empty if no place stays empty by the rule book
     */
    public static Optional<String> how(CountRecord record) {
        int empty = record.unfilledSeats() - record.placesLeftVacant();
        return why(record).map(why -> (empty == 1 ? "1 place stays" : empty + " places stay") + " empty: " + why);
    }
}
