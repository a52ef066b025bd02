package org.scrutineer.rules;

import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.parcel.HeldParcel;

/** Papers held, for tests of the parts that choose among them. */
public record Held(Candidate holder, TransferValue value, int stage, long papers) implements HeldParcel {

    @Override
    public int part() {
        return 0;
    }

    @Override
    public int valuedAt() {
        return stage;
    }

    @Override
    public Votes votes() {
        return Votes.of(papers, value);
    }

    /** Papers that a candidate received at the first stage, at a value. */
    public static Held of(String name, long papers, String value) {
        return new Held(Candidate.of(1, name), TransferValue.parse(value), 1, papers);
    }
}
