package org.scrutineer.rules.parcel;

import org.scrutineer.arithmetic.TransferValue;

/** What becomes of papers whose transfer value is zero. */
public enum AtNoValue {
    /** They go to their next available preferences like others. */
    GO_ON {
        @Override
        public boolean goesOn(TransferValue value) {
            return true;
        }
    },
    /** They become non-transferable. */
    NON_TRANSFERABLE {
        @Override
        public boolean goesOn(TransferValue value) {
            return !value.isZero();
        }
    };

    /**
     * Returns whether papers passed on at a value go to a candidate; if not they become non-transferable.
     *
     * @param value the transfer value
     * @return whether they go on
     */
    public abstract boolean goesOn(TransferValue value);
}
