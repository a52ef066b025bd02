package org.scrutineer.json;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.record.CountHeader;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.RuleDescription;

/** What a count record says before its stages. */
final class HeaderFormat {

    /** The name of what follows from the title of the contest. */
    static final String ID = "id";

    private static final String FORMAT = "format";
    private static final String CONTEST = "contest";
    private static final String TITLE = "title";
    private static final String SEATS = "seats";
    private static final String CANDIDATES = "candidates";
    private static final String RULE = "rule";
    private static final String INPUT = "input";
    private static final String RANDOMNESS = "randomness";

    private static final String NO_TITLE = "contest";
    private static final int MOST_OF_A_TITLE = 1_000;

    private HeaderFormat() {}

    /**
     * Writes the header.
     *
     * @param count what is stated of the count
     * @return the members that stand before the stages
     */
    static Json.Members write(CountStatement count) {
        return Json.object()
                .with(FORMAT, JsonRecord.FORMAT)
                .with(
                        CONTEST,
                        Json.object()
                                .with(ID, slug(count.title()))
                                .with(TITLE, count.title())
                                .with(SEATS, count.seats()))
                .with(CANDIDATES, CandidatesFormat.write(count.header()))
                .with(RULE, RuleFormat.write(count.rule(), count.categories(), count.reOpenNominations()))
                .with(INPUT, InputFormat.write(count))
                .with(RANDOMNESS, RandomnessFormat.write(count.randomness()))
                .build();
    }

    /**
     * The title, of a long one the beginning, in small letters, digits and hyphens; letters lose their accents, and
     * others than a to z drop out.
     */
    private static String slug(String title) {
        String start = title.substring(0, Math.min(title.length(), MOST_OF_A_TITLE));
        String slug = Normalizer.normalize(start, Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? NO_TITLE : slug;
    }

    /**
     * Refuses a record of another format.
     *
     * @param record the whole
     */
    static void requireFormat(JsonValue record) {
        JsonValue format = record.member(FORMAT);
        if (!format.text().equals(JsonRecord.FORMAT)) {
            throw format.wrong("\"" + JsonRecord.FORMAT + "\"");
        }
    }

    /**
     * Reads the header.
     *
     * @param record the whole
     * @return what it says before its stages
     */
    static CountHeader read(JsonValue record) {
        JsonValue contest = record.member(CONTEST);
        List<Candidate> candidates = CandidatesFormat.read(record.member(CANDIDATES));
        RuleDescription rule = RuleFormat.read(record.member(RULE));
        JsonValue parameters = record.member(RULE).member(RuleFormat.PARAMETERS);
        ReOpenNominations ron = RonFormat.read(parameters, candidates.size());
        return new CountHeader(
                contest.member(TITLE).text(),
                contest.member(SEATS).whole(1, Integer.MAX_VALUE),
                candidates,
                rule,
                InputFormat.read(record.member(INPUT)),
                RandomnessFormat.read(record.member(RANDOMNESS), candidates),
                GroupBoundsFormat.read(parameters, record.member(CANDIDATES), ron),
                ron);
    }
}
