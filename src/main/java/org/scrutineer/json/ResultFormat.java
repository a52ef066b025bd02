package org.scrutineer.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;

/**
 * The result of a count record.
 *
 * @param seats the places to fill
 * @param all all candidates
 */
record ResultFormat(int seats, List<Candidate> all) {

    /** The name of the places that nobody fills. */
    static final String UNFILLED_SEATS = "unfilledSeats";

    private static final String ELECTED = "elected";
    private static final String CANDIDATE = "candidate";
    private static final String ORDER = "order";
    private static final String STAGE = "stage";
    private static final String REASON = "reason";

    private static final int MOST = Integer.MAX_VALUE;

    /**
     * Writes a result.
     *
     * @param elected who is elected
     * @return the result
     */
    Json write(List<Elected> elected) {
        return Json.object()
                .with(ELECTED, Json.list(elected, ResultFormat::write))
                .with(UNFILLED_SEATS, (long) seats - elected.size())
                .build();
    }

    /**
     * Reads a result.
     *
     * @param result the result
     * @return who is elected, even if too many are or one twice
     */
    List<Elected> read(JsonValue result) {
        JsonValue list = result.member(ELECTED);
        List<Elected> elected = list.list(this::elected);
        Set<Candidate> once = new HashSet<>();
        if (!elected.stream().allMatch(each -> once.add(each.candidate()))) {
            list.doubt("candidates none of whom is elected twice");
        }
        if (elected.size() > seats) {
            list.doubt("no more elected than the " + seats + " places");
        }
        result.member(UNFILLED_SEATS).whole(0, MOST);
        new JsonDifference(result.faults()).find(result.path(), write(elected), result.json());
        return elected;
    }

    private static Json write(Elected elected) {
        return Json.object()
                .with(CANDIDATE, CandidatesFormat.number(elected.candidate()))
                .with(ORDER, elected.order())
                .with(STAGE, elected.stage())
                .with(REASON, elected.reason().term())
                .build();
    }

    private Elected elected(JsonValue elected) {
        return new Elected(
                elected.member(CANDIDATE).candidate(all),
                elected.member(ORDER).whole(1, MOST),
                elected.member(STAGE).whole(1, MOST),
                elected.member(REASON).term(Reason.values(), Reason::term));
    }
}
