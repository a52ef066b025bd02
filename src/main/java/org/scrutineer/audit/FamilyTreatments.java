package org.scrutineer.audit;

import org.scrutineer.audit.reading.KeepValueRule;
import org.scrutineer.audit.reading.ParcelRule;
import org.scrutineer.audit.reading.PluralityRule;
import org.scrutineer.audit.reading.QuotientRule;
import org.scrutineer.audit.reading.RuleReading;
import org.scrutineer.record.CountRecord;

/**
 * How the rule books of each family treat papers.
 *
 * @param count the record
 */
record FamilyTreatments(CountRecord count) implements RuleReading.Families<PaperTreatment> {

    @Override
    public PaperTreatment parcels(ParcelRule rule) {
        return ParcelTreatment.of(rule);
    }

    @Override
    public PaperTreatment keepValues(KeepValueRule rule) {
        return KeepValueTreatment.of(rule);
    }

    @Override
    public PaperTreatment quotients(QuotientRule rule) {
        return new QuotientTreatment(rule);
    }

    @Override
    public PaperTreatment plurality(PluralityRule rule) {
        return new VoteTreatment(rule, new Table(count.seats(), count.candidates()));
    }
}
