package org.scrutineer.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.RuleBook;

/**
 * Places filled one after the other: each by a count of the same papers for one place, in which those elected before do
 * not stand. So a majority can win every place.
 *
 * <pre>{@code
 * List<CountRecord> passes = SuccessivePlaces.of(election, IrvUs.ruleBook(), pass -> Lots.none());
 * passes.forEach(pass -> System.out.println(ResultSheet.of(pass)));
 * }</pre>
 *
 * <p>Source: RCTab 2.0.1, {@code multiPassIrv}. Papers that name nobody else are then without a next preference.
 */
public final class SuccessivePlaces {

    private SuccessivePlaces() {}

    /**
     * Fills the places of an election.
     *
     * @param election the election, for as many places as there are counts, or fewer if fewer stand
     * @param book the rule book of all counts
     * @param lots the lots of each count, by its number from 1
     * @return the counts in order
     * @throws PassesRefusedException if the election has constraints, which no single count can meet, or somebody is
     *     re-open nominations
     * @throws LotNeededException if a tie needs a lot that was not supplied; it says in which count
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election
     */
    public static List<CountRecord> of(Election election, RuleBook book, IntFunction<Lots> lots) {
        if (!election.categories().isEmpty()) {
            throw new PassesRefusedException("places must be filled one after the other without constraints, but the"
                    + " groups are " + election.categories());
        }
        if (election.reOpenNominations().isKnown()) {
            throw new PassesRefusedException("places must be filled one after the other without re-open nominations,"
                    + " but candidate " + election.reOpenNominations().number() + " is");
        }
        List<CountRecord> passes = new ArrayList<>();
        Election left = election.withSeats(1);
        while (passes.size() < election.seats() && !left.standing().isEmpty()) {
            CountRecord count = count(left, book, lots, passes.size() + 1);
            passes.add(count);
            left = left.withWithdrawn(count.elected().stream()
                    .map(Elected::candidate)
                    .map(Candidate::number)
                    .toList());
        }
        return List.copyOf(passes);
    }

    private static CountRecord count(Election election, RuleBook book, IntFunction<Lots> lots, int pass) {
        try {
            return Stv.count(election, book, lots.apply(pass));
        } catch (LotNeededException e) {
            throw e.in("count for place " + pass);
        }
    }
}
