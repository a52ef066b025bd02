package org.scrutineer.json;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Amounts;

/**
 * What a count record says before its stages, as JSON.
 *
 * @param record the record
 */
record HeaderJson(CountStatement record) {

    private static final String NO_TITLE = "contest";
    private static final int MOST_DIGITS = 50_000;
    private static final int MOST_OF_A_TITLE = 1_000;

    /**
     * Returns the header.
     *
     * @return the members that stand before the stages
     */
    Json.Members members() {
        return Json.object()
                .with("format", JsonRecord.FORMAT)
                .with("contest", contest())
                .with("candidates", Json.list(record.candidates(), this::candidate))
                .with("rule", rule(record.rule(), record.categories()))
                .with("input", input(record.input()))
                .with("randomness", randomness(record.randomness()));
    }

    private Json contest() {
        return Json.object()
                .with("id", slug(record.title()))
                .with("title", record.title())
                .with("seats", record.seats());
    }

    /**
     * The title, of a long one the beginning, in small letters, digits and hyphens; letters lose their accents, and others
     * than a to z drop out.
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

    private Json candidate(Candidate candidate) {
        Json.Members named = Json.object().with("id", candidate.number()).with("name", candidate.name());
        Json.Members placed = candidate.party().isEmpty() ? named : named.with("party", candidate.party());
        Json.Members keyed = candidate.key().isEmpty() ? placed : placed.with("key", candidate.key());
        Json.Members standing =
                keyed.with("standing", candidate.standing().name().toLowerCase(Locale.ROOT));
        return record.categories().isEmpty() ? standing : standing.with("groups", groups(candidate));
    }

    private Json groups(Candidate candidate) {
        Map<String, Json> groups = new LinkedHashMap<>();
        for (Category category : record.categories()) {
            groups.put(category.name(), Json.text(category.groupOf(candidate).name()));
        }
        return new Json.Members(groups);
    }

    /**
     * Returns a rule book as JSON.
     *
     * @param rule the rule book
     * @param categories what bounds the numbers of those elected in this election
     * @return all that it says of itself, and what is to be kept besides
     */
    static Json rule(RuleDescription rule, List<Category> categories) {
        Map<String, String> parameters = new TreeMap<>(rule.parameters());
        parameters.putAll(ConstraintParameters.of(categories));
        return Json.object()
                .with("id", rule.id())
                .with("version", rule.version())
                .with("citation", rule.citation())
                .with(
                        "arithmetic",
                        Json.object()
                                .with("kind", rule.isExact() ? "rational" : "fixed")
                                .with("decimals", rule.places())
                                .with("rounding", rule.isExact() ? "none" : "down"))
                .with("parameters", texts(parameters))
                .with("promises", Json.list(rule.promises(), Json::text));
    }

    private static Json texts(Map<String, String> values) {
        Map<String, Json> members = new LinkedHashMap<>();
        values.forEach((name, value) -> members.put(name, Json.text(value)));
        return new Json.Members(members);
    }

    /** What all valid papers are worth: what everybody has at the first stage. */
    private String weight() {
        Votes votes = Votes.ZERO;
        for (Stage first :
                record.stages().subList(0, Math.min(1, record.stages().size()))) {
            votes = first.nonTransferable().plus(first.lossByFraction());
            for (Tally tally : first.tallies()) {
                votes = votes.plus(tally.votes());
                if (record.rule().isExact() && votes.toString().length() > MOST_DIGITS) {
                    return "an amount of more than " + MOST_DIGITS + " digits";
                }
            }
        }
        return Amounts.shortest(votes);
    }

    private Json input(CountInput input) {
        Json.Members papers = Json.object().with("ballotSetDigest", input.ballotSetDigest());
        Json.Members files =
                input.files().isEmpty() ? papers : papers.with("files", Json.list(input.files(), HeaderJson::file));
        Json.Members counted = files.with("papersCast", Long.toString(input.papersCast()))
                .with("papersValid", Long.toString(input.papersValid()))
                .with("weightValid", weight())
                .with("invalid", Json.list(input.invalid(), HeaderJson::invalid));
        return input.transformations().isEmpty()
                ? counted
                : counted.with("transformations", Json.list(input.transformations(), HeaderJson::transformation));
    }

    private static Json transformation(Transformation transformation) {
        return Json.object()
                .with("name", transformation.name())
                .with("parameters", texts(transformation.parameters()))
                .with("before", transformation.before())
                .with("after", transformation.after());
    }

    private static Json file(BallotFile file) {
        Json.Members read = Json.object()
                .with("name", file.name())
                .with("digest", file.digest())
                .with("format", file.format());
        return file.reading().isEmpty() ? read : read.with("reading", texts(file.reading()));
    }

    private static Json invalid(InvalidPapers invalid) {
        return Json.object()
                .with("reason", invalid.reason())
                .with("papers", Long.toString(invalid.papers()))
                .with("clause", invalid.clause().number());
    }

    private static Json randomness(Randomness randomness) {
        LotMethod method = randomness.method();
        Json.Members stated = Json.object().with("method", method.term());
        Json.Members seeded = method.hasSeed()
                ? stated.with("seed", randomness.seed()).with("context", randomness.context())
                : stated;
        return randomness.lotOrder().isEmpty() ? seeded : seeded.with("lotOrder", numbers(randomness.lotOrder()));
    }

    /**
     * Returns candidates as JSON.
     *
     * @param candidates the candidates
     * @return their numbers
     */
    static Json numbers(List<Candidate> candidates) {
        return Json.list(candidates, candidate -> Json.whole(candidate.number()));
    }
}
