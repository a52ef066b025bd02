package org.scrutineer.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CandidateKeepValue;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Destination;
import org.scrutineer.record.PaperNumbers;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.record.Transfer;

/**
 * Reads the stages of a count record.
 *
 * @param rule the rule book, for the form of amounts
 * @param all all candidates
 */
record StageReader(RuleDescription rule, List<Candidate> all) {

    private static final Json PAPER_IDS = Json.text(Source.Selector.PAPER_IDS.term());
    private static final int MOST = Integer.MAX_VALUE;
    private static final Pattern PASSES = Pattern.compile("Keep values after ([1-9][0-9]{0,8}) pass(?:es)?");

    /**
     * Reads a stage.
     *
     * @param stage the stage
     * @param before the stages read so far
     * @return the stage
     */
    Stage stage(JsonValue stage, List<Stage> before) {
        List<Source> sources = stage.member("sources").list(this::source);
        int part = stage.optional("part").map(value -> value.whole(1, MOST)).orElse(0);
        DecisionReader decisions = new DecisionReader(all);
        JsonValue nonTransferable = stage.member("nonTransferable");
        stage.member("digest").digest();
        return new Stage(
                stage.member("number").whole(1, MOST),
                part,
                action(stage, part, sources, before),
                sources,
                stage.member("transfers").list(this::transfer),
                tallies(stage.member("tally")),
                nonTransferable.member("votes").votes(rule),
                nonTransferable.member("papers").papers(),
                stage.member("lossByFraction").votes(rule),
                stage.member("quota").votes(rule),
                stage.member("vacancies").whole(0, MOST),
                stage.member("decisions").list(decisions::decision));
    }

    /** What the stage is; whom it is about stands with the papers of a surplus, and with the decision to exclude. */
    private StageAction action(JsonValue stage, int part, List<Source> sources, List<Stage> before) {
        JsonValue kind = stage.member("kind");
        return switch (kind.term(StageAction.Kind.values(), StageAction.Kind::term)) {
            case FIRST_PREFERENCES -> new StageAction.FirstPreferences();
            case SURPLUS -> surplus(stage, part, sources, before);
            case KEEP_VALUES -> keepValues(stage);
            case ALL_VOTES -> new StageAction.AllVotes();
            case EXCLUSION ->
                excluded(part, before).orElseGet(() -> {
                    kind.doubt("a kind other than an exclusion, which no stage before decides");
                    return new StageAction.Exclusion(
                            sources.stream().map(Source::candidate).distinct().toList());
                });
        };
    }

    /** Whose papers leave first is whose surplus it is; in later parts there may be none of some. */
    private static StageAction surplus(JsonValue stage, int part, List<Source> sources, List<Stage> before) {
        if (part > 1
                && !before.isEmpty()
                && before.get(before.size() - 1).action() instanceof StageAction.Surplus underWay) {
            return underWay;
        }
        List<Candidate> givers =
                sources.stream().map(Source::candidate).distinct().toList();
        if (givers.isEmpty()) {
            throw stage.member("sources").unsound("what leaves the candidate with the surplus");
        }
        return new StageAction.Surplus(givers);
    }

    /** The number of passes stands in the title, the keep values with the tallies. */
    private StageAction keepValues(JsonValue stage) {
        JsonValue title = stage.member("title");
        Matcher passes = PASSES.matcher(title.text());
        boolean stated = passes.matches();
        if (!stated) {
            title.doubt("\"Keep values after\" a number of passes");
        }
        return new StageAction.KeepValues(
                stated ? Integer.parseInt(passes.group(1)) : 1,
                stage.member("tally")
                        .list(tally -> new CandidateKeepValue(
                                tally.member("candidate").candidate(all),
                                tally.member("keep").keepValue(rule.places()))));
    }

    private static Optional<StageAction> excluded(int part, List<Stage> before) {
        Stream<Stage> last = before.subList(Math.max(before.size() - 1, 0), before.size()).stream();
        return part > 1
                ? last.map(Stage::action)
                        .filter(StageAction.Exclusion.class::isInstance)
                        .findFirst()
                : last.flatMap(stage -> stage.decisions().stream())
                        .filter(decision -> decision.type() == DecisionType.EXCLUDE)
                        .map(Decision::candidates)
                        .<StageAction>map(StageAction.Exclusion::new)
                        .findFirst();
    }

    private Source source(JsonValue source) {
        Candidate candidate = source.member("candidate").candidate(all);
        long papers = source.member("papers").papers();
        JsonValue votes = source.member("votes");
        if (source.optional("selector")
                .map(JsonValue::json)
                .filter(PAPER_IDS::equals)
                .isPresent()) {
            return new Source.WholePapers(
                    candidate,
                    numbers(source.member("selectorValue")),
                    source.member("numerator").amount(rule.places()),
                    source.member("divisor").amount(rule.places()));
        }
        if (hasAny(source, "transferValue", "numerator", "divisor")) {
            return new Source.Surplus(
                    candidate,
                    papers,
                    votes.amount(rule.places()),
                    source.member("selector").term(Source.Selector.values(), Source.Selector::term),
                    source.member("selectorValue").value(rule.places()),
                    source.member("transferValue").value(rule.places()),
                    source.member("numerator").amount(rule.places()),
                    source.member("divisor").amount(rule.places()));
        }
        if (hasAny(source, "selector", "selectorValue")) {
            source.member("selector").text();
            return new Source.Exclusion(
                    candidate,
                    papers,
                    votes.votes(rule),
                    source.member("selectorValue").value(rule.places()),
                    source.member("receivedAt").list(StageReader::receipt));
        }
        return new Source.Remainder(candidate, votes.amount(rule.places()));
    }

    private static Receipt receipt(JsonValue receipt) {
        try {
            return Receipt.parse(receipt.text());
        } catch (IllegalArgumentException e) {
            throw receipt.unsound("a stage such as \"3\", or a part of one such as \"3.2\"");
        }
    }

    private static PaperNumbers numbers(JsonValue numbers) {
        try {
            return PaperNumbers.parse(numbers.text());
        } catch (IllegalArgumentException e) {
            throw numbers.unsound("paper numbers in ascending runs");
        }
    }

    private static boolean hasAny(JsonValue source, String... names) {
        return Stream.of(names).anyMatch(name -> source.optional(name).isPresent());
    }

    private Transfer transfer(JsonValue transfer) {
        return new Transfer(
                transfer.member("from").candidate(all),
                destination(transfer.member("to")),
                transfer.member("papers").papers(),
                transfer.member("votes").votes(rule));
    }

    private Destination destination(JsonValue to) {
        return to.json() instanceof Json.Text
                ? to.term(Destination.Pool.values(), Destination.Pool::term)
                : new Destination.Receiver(to.candidate(all));
    }

    private List<Tally> tallies(JsonValue tally) {
        List<Tally> tallies = tally.list(this::tally);
        if (!tallies.stream().map(Tally::candidate).toList().equals(all)) {
            tally.doubt("a tally of each of the " + all.size() + " candidates, in their order");
        }
        return tallies;
    }

    private Tally tally(JsonValue tally) {
        return new Tally(
                tally.member("candidate").candidate(all),
                tally.member("votes").votes(rule),
                tally.member("papers").papers(),
                tally.member("status").term(Status.values(), Status::term));
    }
}
