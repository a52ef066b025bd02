package org.scrutineer.json;

import org.scrutineer.record.RecordFault;

/**
 * Checks the digests of a record that was read, each against what it vouches for as that stands in the text, so that a
 * change is found where it was made and nowhere else.
 *
 * @param record the whole
 */
record RecordDigests(JsonValue record) {

    private static final String DIGEST = "digest";

    /**
     * Returns what a record says before its stages, as it stands there.
     *
     * @return the members that the first digest vouches for, with that of the first stage
     */
    Json.Members header() {
        return new Json.Members(record.members())
                .without("stages")
                .without("result")
                .without("producer")
                .without(DIGEST);
    }

    /** Compares each digest with that of the digest before it, as it is stated, and what is added. */
    void check() {
        DigestChain chain = DigestChain.ofHeader(header());
        for (JsonValue stage : record.member("stages").items()) {
            chain = compare(stage.member(DIGEST), chain.withStage(bare(stage)));
        }
        compare(record.member(DIGEST), chain.withResult(record.member("result").json()));
    }

    /**
     * Returns a stage without its digest.
     *
     * @param stage the stage
     * @return the members that its digest vouches for
     */
    static Json.Members bare(JsonValue stage) {
        return new Json.Members(stage.members()).without(DIGEST);
    }

    private DigestChain compare(JsonValue stated, DigestChain due) {
        if (stated.text().equals(due.toString())) {
            return due;
        }
        record.faults()
                .add(new RecordFault(RecordFault.Kind.DIGEST, stated.path().text(), due.toString(), stated.text()));
        return DigestChain.stated(stated.text()).orElse(due);
    }
}
