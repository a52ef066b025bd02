package org.scrutineer.rules;

/**
 * What is done with a rule book of each family.
 *
 * @param <R> what comes of it
 */
public interface Families<R> {

    /**
     * Takes a rule book under which papers are transferred in parcels.
     *
     * @param rules the rule book
     * @return what comes of it
     */
    R parcels(ParcelRules rules);

    /**
     * Takes a rule book under which papers are counted by keep values.
     *
     * @param rules the rule book
     * @return what comes of it
     */
    R keepValues(KeepValueRules rules);

    /**
     * Takes a rule book under which candidates are elected by quotients.
     *
     * @param rules the rule book
     * @return what comes of it
     */
    R quotients(QuotientRules rules);

    /**
     * Takes a rule book under which the most votes win.
     *
     * @param rules the rule book
     * @return what comes of it
     */
    R plurality(PluralityRules rules);
}
