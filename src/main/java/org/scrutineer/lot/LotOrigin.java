package org.scrutineer.lot;

import org.scrutineer.record.LotMethod;

/**
 * Where lots come from, as the record states it.
 *
 * @param method the method
 * @param seed the seed, empty if the method has none
 * @param context what the seed was used for
 */
record LotOrigin(LotMethod method, String seed, String context) {

    static final LotOrigin NONE = new LotOrigin(LotMethod.NONE, "", "");
    static final LotOrigin SUPPLIED = new LotOrigin(LotMethod.SUPPLIED_ORDER, "", "");
}
