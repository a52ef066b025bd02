package org.scrutineer.json;

import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.InactivePapers;

/**
 * Papers that count for nobody any more, by cause.
 *
 * @param amounts the form of amounts
 */
record InactiveFormat(AmountFormat amounts) {

    private static final String CAUSE = "cause";
    private static final String PAPERS = "papers";
    private static final String VOTES = "votes";

    Json write(InactivePapers inactive) {
        return Json.object()
                .with(CAUSE, inactive.cause().term())
                .with(PAPERS, Long.toString(inactive.papers()))
                .with(VOTES, amounts.write(inactive.votes()))
                .build();
    }

    InactivePapers read(JsonValue inactive) {
        return new InactivePapers(
                inactive.member(CAUSE).term(InactiveCause.values(), InactiveCause::term),
                inactive.member(PAPERS).papers(),
                amounts.votes(inactive.member(VOTES)));
    }
}
