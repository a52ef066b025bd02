package org.scrutineer.literal;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.constraint.ConstraintsNotMetException;
import org.scrutineer.format.ConWriter;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.NoVotesException;
import org.scrutineer.rules.TooManyElectedException;
import org.scrutineer.rules.keepvalue.NotSettledException;

/**
 * A generated election that a rule book counts.
 *
 * @param held the rule book
 * @param seed the seed of the election
 * @param election the election
 * @param lots the lots
 * @param record the record of the count
 */
record GeneratedCount(HeldBook held, long seed, Election election, Lots lots, CountRecord record) {

    /**
     * Counts a generated election by an order of lots.
     *
     * @param held the rule book
     * @param seed the seed
     * @param election the election
     * @return the count, none if the rule book refuses the election
     */
    static Optional<GeneratedCount> of(HeldBook held, long seed, Election election) {
        return of(held, seed, election, held.lots(election, seed));
    }

    /**
     * Counts a generated election.
     *
     * @param held the rule book
     * @param seed the seed
     * @param election the election
     * @param lots the lots
     * @return the count, none if the rule book refuses the election
     */
    static Optional<GeneratedCount> of(HeldBook held, long seed, Election election, Lots lots) {
        return unlessRefused(
                () -> new GeneratedCount(held, seed, election, lots, Stv.count(election, held.book(), lots)));
    }

    /**
     * Returns what a count gives, or nothing if there is no count: the keep values of the rule book go round in a
     * circle or elect too many, no valid paper names anybody who stands, or the constraints cannot be met.
     *
     * @param <T> what it gives
     * @param count the count
     * @return what it gives, if anything
     */
    static <T> Optional<T> unlessRefused(Supplier<T> count) {
        try {
            return Optional.of(count.get());
        } catch (TooManyElectedException
                | NotSettledException
                | NoVotesException
                | ConstraintsNotMetException refused) {
            return Optional.empty();
        }
    }

    /**
     * Returns what the check makes of the record.
     *
     * @return the report
     */
    AuditReport report() {
        return Audit.check(record, election);
    }

    /**
     * Returns what a failure message shows so that the election can be counted again.
     *
     * @return the rule book, the seed, the places, the constraints and the papers
     */
    String describe() {
        String papers = IntStream.range(0, election.ballots().size())
                .mapToObj(entry -> election.ballots().papersOf(entry) + ": "
                        + election.ballots().preferencesOf(entry))
                .collect(Collectors.joining("\n"));
        String ron = election.reOpenNominations().isKnown() ? ", " + election.reOpenNominations() : "";
        return held + ", seed " + seed + ", " + election.seats() + " places" + ron + "\n"
                + ConWriter.text(election.categories()) + papers;
    }
}
