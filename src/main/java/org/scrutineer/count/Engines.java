package org.scrutineer.count;

import org.scrutineer.ballot.Election;
import org.scrutineer.lot.CountLog;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.Families;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.PluralityRules;
import org.scrutineer.rules.QuotientRules;

/**
 * Counts an election by the engine of each family.
 *
 * @param election the election
 * @param lots the lots supplied for ties
 * @param log receives the stages
 */
record Engines(Election election, Lots lots, CountLog log) implements Families<CountOutcome> {

    @Override
    public CountOutcome parcels(ParcelRules rules) {
        return new ParcelCount(election, rules, lots, log).run();
    }

    @Override
    public CountOutcome keepValues(KeepValueRules rules) {
        return new KeepValueCount(election, rules, lots, log).run();
    }

    @Override
    public CountOutcome quotients(QuotientRules rules) {
        return new QuotientCount(election, rules, lots, log).run();
    }

    @Override
    public CountOutcome plurality(PluralityRules rules) {
        return new PluralityCount(election, rules, lots, log).run();
    }
}
