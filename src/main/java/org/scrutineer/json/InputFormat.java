package org.scrutineer.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Amounts;

/** What was counted, in a count record. */
final class InputFormat {

    /** The name of what the valid papers are worth. */
    static final String WEIGHT_VALID = "weightValid";

    private static final String BALLOT_SET_DIGEST = "ballotSetDigest";
    private static final String FILES = "files";
    private static final String PAPERS_CAST = "papersCast";
    private static final String PAPERS_VALID = "papersValid";
    private static final String INVALID = "invalid";
    private static final String TRANSFORMATIONS = "transformations";

    private static final String NAME = "name";
    private static final String DIGEST = "digest";
    private static final String FORMAT = "format";
    private static final String READING = "reading";

    private static final String REASON = "reason";
    private static final String PAPERS = "papers";
    private static final String CLAUSE = "clause";

    private static final String PARAMETERS = "parameters";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private static final int MOST_DIGITS = 50_000;

    private InputFormat() {}

    /**
     * Writes what was counted.
     *
     * @param count what is stated of the count
     * @return the papers and where they are from
     */
    static Json write(CountStatement count) {
        CountInput input = count.input();
        return Json.object()
                .with(BALLOT_SET_DIGEST, input.ballotSetDigest())
                .withUnlessEmpty(FILES, input.files(), InputFormat::write)
                .with(PAPERS_CAST, Long.toString(input.papersCast()))
                .with(PAPERS_VALID, Long.toString(input.papersValid()))
                .with(WEIGHT_VALID, weight(count))
                .with(INVALID, Json.list(input.invalid(), InputFormat::write))
                .withUnlessEmpty(TRANSFORMATIONS, input.transformations(), InputFormat::write)
                .build();
    }

    /** What all valid papers are worth: what everybody has at the first stage. */
    private static String weight(CountStatement count) {
        Votes votes = Votes.ZERO;
        for (Stage first : count.stages().subList(0, Math.min(1, count.stages().size()))) {
            votes = first.nonTransferable().plus(first.lossByFraction());
            for (Tally tally : first.tallies()) {
                votes = votes.plus(tally.votes());
                if (count.rule().isExact() && votes.toString().length() > MOST_DIGITS) {
                    return "an amount of more than " + MOST_DIGITS + " digits";
                }
            }
        }
        return Amounts.shortest(votes);
    }

    /**
     * Reads what was counted.
     *
     * @param input what was counted
     * @return the papers and where they are from
     */
    static CountInput read(JsonValue input) {
        return new CountInput(
                input.member(BALLOT_SET_DIGEST).digest(),
                input.optional(FILES)
                        .map(files -> files.list(InputFormat::file))
                        .orElse(List.of()),
                input.member(PAPERS_CAST).papers(),
                input.member(PAPERS_VALID).papers(),
                input.member(INVALID).list(InputFormat::invalid),
                input.optional(TRANSFORMATIONS)
                        .map(transformations -> transformations.list(InputFormat::transformation))
                        .orElse(List.of()));
    }

    private static Json write(BallotFile file) {
        return Json.object()
                .with(NAME, file.name())
                .with(DIGEST, file.digest())
                .with(FORMAT, file.format())
                .withIfPresent(
                        READING,
                        Optional.of(file.reading())
                                .filter(reading -> !reading.isEmpty())
                                .map(Json::texts))
                .build();
    }

    private static BallotFile file(JsonValue file) {
        return new BallotFile(
                file.member(NAME).text(),
                file.member(DIGEST).digest(),
                file.member(FORMAT).text(),
                file.optional(READING).map(JsonValue::texts).orElse(Map.of()));
    }

    private static Json write(InvalidPapers invalid) {
        return Json.object()
                .with(REASON, invalid.reason())
                .with(PAPERS, Long.toString(invalid.papers()))
                .with(CLAUSE, invalid.clause().number())
                .build();
    }

    private static InvalidPapers invalid(JsonValue invalid) {
        return new InvalidPapers(
                invalid.member(REASON).text(),
                invalid.member(PAPERS).papers(),
                Clause.of(invalid.member(CLAUSE).text()));
    }

    private static Json write(Transformation transformation) {
        return Json.object()
                .with(NAME, transformation.name())
                .with(PARAMETERS, Json.texts(transformation.parameters()))
                .with(BEFORE, transformation.before())
                .with(AFTER, transformation.after())
                .build();
    }

    private static Transformation transformation(JsonValue transformation) {
        return new Transformation(
                transformation.member(NAME).text(),
                transformation.member(PARAMETERS).texts(),
                transformation.member(BEFORE).digest(),
                transformation.member(AFTER).digest());
    }
}
