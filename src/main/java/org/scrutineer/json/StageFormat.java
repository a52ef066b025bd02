package org.scrutineer.json;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CandidateFraction;
import org.scrutineer.record.CandidateKeepValue;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.record.Transfer;

/**
 * The stages of a count record.
 *
 * @param amounts the form of amounts
 * @param all all candidates, and behind them every further RON
 */
record StageFormat(AmountFormat amounts, List<Candidate> all) {

    /** The name of the title. */
    static final String TITLE = "title";

    /** The name of the tallies. */
    static final String TALLY = "tally";

    /** The name of the stage number. */
    static final String NUMBER = "number";

    private static final String PART = "part";
    private static final String KIND = "kind";
    private static final String PASSES = "passes";
    private static final String SOURCES = "sources";
    private static final String TRANSFERS = "transfers";
    private static final String NON_TRANSFERABLE = "nonTransferable";
    private static final String LOSS_BY_FRACTION = "lossByFraction";
    private static final String SET_ASIDE = "setAside";
    private static final String QUOTA = "quota";
    private static final String VACANCIES = "vacancies";
    private static final String DECISIONS = "decisions";

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String CANDIDATE = "candidate";
    private static final String PAPERS = "papers";
    private static final String VOTES = "votes";
    private static final String KEEP = "keep";
    private static final String FRACTION = "fraction";
    private static final String STATUS = "status";
    private static final String INACTIVE = "inactive";

    private static final int MOST = Integer.MAX_VALUE;

    /**
     * Makes the format of stages of a count.
     *
     * @param rule the rule book, for the form of amounts
     * @param all all candidates
     * @return the format
     */
    static StageFormat of(RuleDescription rule, List<Candidate> all) {
        return new StageFormat(new AmountFormat(rule), all);
    }

    /**
     * Writes a stage.
     *
     * @param stage the stage
     * @return the stage without its digest
     */
    Json.Members write(Stage stage) {
        StageAction action = stage.action();
        return Json.object()
                .with(NUMBER, stage.number())
                .withIfPresent(
                        PART, Optional.of(stage.part()).filter(part -> part > 0).map(Json::whole))
                .with(KIND, action.term())
                .with(TITLE, action.title())
                .withIfPresent(
                        PASSES,
                        Optional.of(action)
                                .filter(StageAction.KeepValues.class::isInstance)
                                .map(counted -> Json.whole(((StageAction.KeepValues) counted).passes())))
                .with(SOURCES, Json.list(stage.sources(), new SourceFormat(amounts, all)::write))
                .with(TRANSFERS, Json.list(stage.transfers(), this::write))
                .with(TALLY, Json.list(stage.tallies(), tally -> write(tally, action)))
                .with(NON_TRANSFERABLE, nonTransferable(stage))
                .with(LOSS_BY_FRACTION, amounts.write(stage.lossByFraction()))
                .with(SET_ASIDE, amounts.write(Votes.ZERO))
                .with(QUOTA, amounts.write(stage.quota()))
                .with(VACANCIES, stage.vacancies())
                .with(DECISIONS, Json.list(stage.decisions(), DecisionFormat::write))
                .build();
    }

    private Json nonTransferable(Stage stage) {
        JsonObject has = Json.object()
                .with(VOTES, amounts.write(stage.nonTransferable()))
                .with(PAPERS, Long.toString(stage.nonTransferablePapers()));
        if (stage.action() instanceof StageAction.Quotients quotients) {
            has.with(FRACTION, amounts.write(quotients.withNobody()));
        }
        return has.withUnlessEmpty(INACTIVE, stage.inactive(), new InactiveFormat(amounts)::write)
                .build();
    }

    /**
     * Writes what moved in a part, from which its totals follow.
     *
     * @param stage the part
     * @param label the number that those who count give it
     * @return the part without its digest
     */
    Json.Members writeMoves(Stage stage, String label) {
        return Json.object()
                .with(NUMBER, stage.number())
                .with(PART, stage.part())
                .with(EntryFormat.LABEL, label)
                .with(KIND, stage.action().term())
                .with(SOURCES, Json.list(stage.sources(), new SourceFormat(amounts, all)::write))
                .with(TRANSFERS, Json.list(stage.transfers(), this::write))
                .build();
    }

    /**
     * Reads what moved in a part, and works its totals out.
     *
     * @param stage the part
     * @param before the stages read so far, at least one
     * @return the part
     */
    Stage readMoves(JsonValue stage, List<Stage> before) {
        List<Source> sources = stage.member(SOURCES).list(new SourceFormat(amounts, all)::read);
        int part = stage.member(PART).whole(1, MOST);
        return before.get(before.size() - 1)
                .moving(
                        stage.member(NUMBER).whole(1, MOST),
                        part,
                        action(stage, part, sources, before),
                        sources,
                        stage.member(TRANSFERS).list(this::transfer));
    }

    /**
     * Reads a stage.
     *
     * @param stage the stage
     * @param before the stages read so far
     * @return the stage
     */
    Stage read(JsonValue stage, List<Stage> before) {
        List<Source> sources = stage.member(SOURCES).list(new SourceFormat(amounts, all)::read);
        int part = stage.optional(PART).map(value -> value.whole(1, MOST)).orElse(0);
        JsonValue nonTransferable = stage.member(NON_TRANSFERABLE);
        stage.member(RecordFormat.DIGEST).digest();
        return new Stage(
                stage.member(NUMBER).whole(1, MOST),
                part,
                action(stage, part, sources, before),
                sources,
                stage.member(TRANSFERS).list(this::transfer),
                tallies(stage.member(TALLY)),
                amounts.votes(nonTransferable.member(VOTES)),
                nonTransferable.member(PAPERS).papers(),
                amounts.votes(stage.member(LOSS_BY_FRACTION)),
                amounts.votes(stage.member(QUOTA)),
                stage.member(VACANCIES).whole(0, MOST),
                stage.member(DECISIONS).list(new DecisionFormat(all)::read),
                nonTransferable
                        .optional(INACTIVE)
                        .map(causes -> causes.list(new InactiveFormat(amounts)::read))
                        .orElse(List.of()));
    }

    /** What the stage is; whom it is about stands with the papers of a surplus, and with the decisions to exclude. */
    private StageAction action(JsonValue stage, int part, List<Source> sources, List<Stage> before) {
        JsonValue kind = stage.member(KIND);
        return switch (kind.term(StageAction.Kind.values(), StageAction.Kind::term)) {
            case FIRST_PREFERENCES -> new StageAction.FirstPreferences();
            case SURPLUS -> surplus(stage, part, sources, before);
            case KEEP_VALUES -> keepValues(stage);
            case QUOTIENTS -> quotients(stage);
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
            throw stage.member(SOURCES).unsound("what leaves the candidate with the surplus");
        }
        return new StageAction.Surplus(givers);
    }

    /** The keep values stand with the tallies. */
    private StageAction keepValues(JsonValue stage) {
        return new StageAction.KeepValues(
                stage.member(PASSES).whole(1, MOST),
                stage.member(TALLY)
                        .list(tally -> new CandidateKeepValue(
                                tally.member(CANDIDATE).candidate(all), amounts.keepValue(tally.member(KEEP)))));
    }

    /** The fractions stand with the tallies. */
    private StageAction quotients(JsonValue stage) {
        return new StageAction.Quotients(
                stage.member(TALLY)
                        .list(tally -> new CandidateFraction(
                                tally.member(CANDIDATE).candidate(all), amounts.votes(tally.member(FRACTION)))),
                amounts.votes(stage.member(NON_TRANSFERABLE).member(FRACTION)));
    }

    private static Optional<StageAction> excluded(int part, List<Stage> before) {
        Stream<Stage> last = before.subList(Math.max(before.size() - 1, 0), before.size()).stream();
        if (part > 1) {
            return last.map(Stage::action)
                    .filter(StageAction.Exclusion.class::isInstance)
                    .findFirst();
        }
        List<List<Candidate>> decided = last.flatMap(stage -> stage.decisions().stream())
                .filter(decision -> decision.type() == DecisionType.EXCLUDE)
                .map(Decision::candidates)
                .toList();
        List<Candidate> excluded = decided.size() == 1
                ? decided.get(0)
                : decided.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Candidate::number))
                        .toList();
        return excluded.isEmpty() ? Optional.empty() : Optional.of(new StageAction.Exclusion(excluded));
    }

    private Json write(Transfer transfer) {
        return Json.object()
                .with(FROM, CandidatesFormat.number(transfer.from()))
                .with(TO, DestinationFormat.write(transfer.to()))
                .with(PAPERS, Long.toString(transfer.papers()))
                .with(VOTES, amounts.write(transfer.votes()))
                .build();
    }

    private Transfer transfer(JsonValue transfer) {
        return new Transfer(
                transfer.member(FROM).candidate(all),
                new DestinationFormat(all).read(transfer.member(TO)),
                transfer.member(PAPERS).papers(),
                amounts.votes(transfer.member(VOTES)));
    }

    private Json write(Tally tally, StageAction action) {
        JsonObject has = Json.object()
                .with(CANDIDATE, CandidatesFormat.number(tally.candidate()))
                .with(VOTES, amounts.write(tally.votes()))
                .with(PAPERS, Long.toString(tally.papers()));
        if (action instanceof StageAction.KeepValues keepValues) {
            has.with(KEEP, amounts.write(keepValues.of(tally.candidate())));
        }
        if (action instanceof StageAction.Quotients quotients) {
            has.with(FRACTION, amounts.write(quotients.of(tally.candidate())));
        }
        return has.with(STATUS, tally.status().term()).build();
    }

    private List<Tally> tallies(JsonValue tally) {
        List<Tally> tallies = tally.list(this::tally);
        long nominated = all.stream().filter(Candidate::isNominated).count();
        int stand = (int) Math.max(nominated, Math.min(tallies.size(), all.size()));
        if (!tallies.stream().map(Tally::candidate).toList().equals(all.subList(0, stand))) {
            tally.doubt("a tally of each of the " + stand + " candidates, in their order");
        }
        return tallies;
    }

    private Tally tally(JsonValue tally) {
        return new Tally(
                tally.member(CANDIDATE).candidate(all),
                amounts.votes(tally.member(VOTES)),
                tally.member(PAPERS).papers(),
                tally.member(STATUS).term(Status.values(), Status::term));
    }
}
