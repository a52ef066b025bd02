package org.scrutineer.audit.reading;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.scrutineer.record.Clause;

/** The registry: for each question a rule book answers, every form of answer that the check understands. */
final class Forms {

    static final Readings<PaperReading> PAPERS = Readings.of(
            PaperReading.STRICT_ORDER_ONLY,
            Map.of(
                    "upToTheFirstDefect", part -> PaperReading.UP_TO_THE_FIRST_DEFECT,
                    "upToTheFirstEqualRank", part -> PaperReading.UP_TO_THE_FIRST_EQUAL_RANK,
                    "marksInTurn", part -> PaperReading.MARKS_IN_TURN,
                    "clearMarksOnly", part -> PaperReading.CLEAR_MARKS_ONLY,
                    "strictOrderOnly", part -> PaperReading.STRICT_ORDER_ONLY,
                    "equalRanksStand", part -> PaperReading.EQUAL_RANKS_STAND));

    static final Readings<QuotaReading> QUOTAS = Readings.<QuotaReading>of(
                    table -> Readings.refuse(),
                    Map.ofEntries(
                            entry("droopPlusUnit", Quotas::plusUnit),
                            entry("droopRoundedUp", Quotas::roundedUp),
                            entry("hareRoundedUp", Quotas::hare),
                            entry("harePlusUnit", Quotas::harePlusUnit),
                            entry("activeHarePlusUnit", Quotas::activeHarePlusUnit),
                            entry("activeDroopPlusUnit", Quotas::activePlusUnit),
                            entry("activeHareRoundedUp", Quotas::activeHare),
                            entry("percentageOfActiveVotes", Quotas::percentage),
                            entry("activeShare", Quotas::activeShare),
                            entry("exactActiveShare", Quotas::exactActiveShare),
                            entry("exactDroop", Quotas::exactDroop)))
            .around("oneSeat", Quotas::majorityForOneSeat)
            .around("wholeAbove", Quotas::wholeAbove)
            .around("fixed", Quotas::fixed)
            .besides("seats", Quotas::oneSeatOnly);

    static final Readings<DecisionReading> ELECTIONS = Readings.<DecisionReading>of(
                    (table, stage, lots) -> Readings.refuse(),
                    Map.of(
                            "atLeastTheQuota", Elections::atLeast,
                            "rankedAtLeastTheQuota", Elections::rankedAtLeast,
                            "moreThanTheQuota", Elections::moreThan,
                            "highestAtLeastTheQuota", Elections::highest,
                            "allAtLeastTheQuota", Elections::all,
                            "nobodyByVotes", Elections::nobody,
                            "atLeastTheQuotaIfPlacesSuffice", Elections::ifPlacesSuffice,
                            "asManyAsPlaces", Elections::asManyAsPlaces,
                            "quotaOrActiveShare", ActiveShareReading::read))
            .around("oneSeat", Elections::afterAnExclusion)
            .around("firstStage", Elections::firstStageApart)
            .around("twoLeft", Elections::onceTwoContinue)
            .around("putOff", Elections::onceNoSurplusFollows)
            .besides("writeInsOut", Elections::onceWriteInsAreOut);

    static final Readings<EndingReading> ENDINGS = Readings.<EndingReading>of(
                    (table, lots) -> Readings.refuse(),
                    Map.ofEntries(
                            entry("placesFilled", Endings::placesFilled),
                            entry("nobodyContinues", Endings::nobodyContinues),
                            entry("placesStayEmpty", Endings::noDeclaredContinues),
                            entry("remainingFillVacancies", part -> Endings.remaining(part.clause(), 0)),
                            entry("remainingWithVotes", Endings::remainingWithVotes),
                            entry("onlyWithTheQuota", Endings::onlyWithTheQuota),
                            entry("rankedRemaining", Endings::rankedRemaining),
                            entry("fewerThanVacancies", part -> Endings.remaining(part.clause(), 1)),
                            entry("lastTwo", Endings::lastTwo),
                            entry("uncatchableLeaders", MajorityReading::ofLeaders),
                            entry("majorityForLastVacancy", MajorityReading::read),
                            entry("majorityOfOthersForLastVacancy", MajorityReading::ofOthers),
                            entry("lowestCannotCatchUp", LowestBehindReading::read)))
            .around("unless", QuarterOpenReading::read)
            .around("putOff", Endings::onceNoSurplusFollows)
            .around("elections", Endings::onceNobodyIsElected)
            .around("oneSeat", Endings::afterAnExclusion)
            .besides("writeInsOut", Endings::onceWriteInsAreOut);

    static final Readings<Predicate<TableView>> DEFERRALS = Readings.of(
            table -> Readings.refuse(),
            Map.of(
                    "belowBothGaps", DeferralReading::belowBothGaps,
                    "belowBothGapsOfAll", DeferralReading::belowBothGapsOfAll,
                    "withinTheGap", DeferralReading::withinTheGap,
                    "whileSureLosers", LosersReading::whileThereAre));

    static final Readings<StepReading> SURPLUSES = Readings.<StepReading>of(
                    (table, lots) -> Readings.refuse(),
                    Map.of(
                            "largestSurplus", SurplusReading::read,
                            "allSurpluses", AllSurplusesReading::read))
            .around("deferral", DeferralReading::read)
            .around("afterwards", DeferralReading::afterwards);

    static final Readings<StepReading> EXCLUSIONS = Readings.of(
            (table, lots) -> Readings.refuse(),
            Map.of(
                    "excludeLowest", ExclusionReading::lowest,
                    "excludeTogether", ExclusionReading::together,
                    "excludeUndeclared", UndeclaredReading::read,
                    "excludeImpossible", ImpossibleReading::read,
                    "excludeBelow", BelowReading::read,
                    "doomedOneByOne", DoomedReading::read));

    static final Readings<StepReading> STEPS = Readings.<StepReading>of((table, lots) -> Readings.refuse(), Map.of())
            .with(SURPLUSES, step -> step)
            .with(EXCLUSIONS, step -> step)
            .with(ENDINGS, Endings::betweenStages)
            .besides("endsAfter", EndingAfterReading::read);

    static final Readings<ValueReading> VALUES = Readings.of(
            ValueReading.NO_SURPLUS,
            Map.of(
                    "surplusByAllPapers", ValueReading::byAllPapers,
                    "surplusTimesReceivedByVotes", ValueReading::byVotes,
                    "surplusTimesReceivedByVotesWithoutStranded", ValueReading::byVotesWithoutStranded,
                    "surplusByTransferablePapers", ValueReading::byTransferablePapers));

    static final Readings<CreditReading> CREDITS = Readings.of(
                    CreditReading.EXACTLY,
                    Map.of(
                            "roundedDown", CreditReading::roundedDown,
                            "roundedToTheNearest", CreditReading::roundedToTheNearest))
            .around("nonTransferable", CreditReading::nonTransferableInWholeVotes);

    static final Readings<FractionReading> FRACTIONS =
            Readings.of(FractionReading.NOT_UNDERSTOOD, Map.of("wholePapers", FractionReading::read));

    static final Readings<EveryNthReading> TURNS =
            Readings.of(new EveryNthReading(Clause.of("")), Map.of("everyNth", EveryNthReading::read));

    static final Readings<LeavingReading> TRANSFERS = Readings.of(
            LeavingReading.ALL_AT_ONCE,
            Map.of(
                    "paperByPaper", LeavingReading::paperByPaper,
                    "allAtOnce", part -> LeavingReading.ALL_AT_ONCE,
                    "fromTheBeginning", part -> LeavingReading.FROM_THE_BEGINNING,
                    "byValue", part -> LeavingReading.BY_VALUE,
                    "byValueAndOrigin", part -> LeavingReading.BY_VALUE_AND_ORIGIN,
                    "firstPreferencesThenByValue", part -> LeavingReading.FIRST_PREFERENCES_THEN_BY_VALUE,
                    "asReceived", part -> LeavingReading.AS_RECEIVED,
                    "asReceivedSortedByPath", part -> LeavingReading.AS_RECEIVED_SORTED_BY_PATH));

    static final Readings<DoomedRule> DOOMED =
            Readings.of(table -> Readings.refuse(), Map.of("together", DoomedRule::together));

    static final Readings<ProvisoReading> PROVISOS = Readings.of(
            (lowest, table) -> Readings.refuse(),
            Map.of(
                    "nobodyMissesTheQuarter", ProvisoReading::nobodyMissesTheQuarter,
                    "orderOfElectionStands", ProvisoReading::orderOfElectionStands));

    static final Readings<WithoutVotesReading> WITHOUT_VOTES = Readings.of(
            (without, most) -> Readings.refuse(),
            Map.of("withTheLowestOther", WithoutVotesReading::withTheLowestOther));

    /** The ways of a tie rule; what a way needs to know besides its word stands with the rule. */
    static final Readings<Function<Words, TieStep>> TIES = Readings.of(
            rule -> (tied, aim, table, lots) -> Readings.refuse(),
            Map.ofEntries(
                    entry("earliestDifference", way -> rule -> new ByDifference(ByDifference.Points.EARLIEST)),
                    entry(
                            "earliestStageDifference",
                            way -> rule -> new ByDifference(ByDifference.Points.EARLIEST_STAGE)),
                    entry("latestDifference", way -> rule -> new ByDifference(ByDifference.Points.LATEST)),
                    entry("latestStageDifference", way -> rule -> new ByDifference(ByDifference.Points.LATEST_STAGE)),
                    entry("latestAllDifferent", way -> rule -> new ByAllDifferent()),
                    entry("earlierSurplus", way -> rule -> new ByOrigin()),
                    entry("earlierElection", way -> rule -> new ByOrderOfElection()),
                    entry("orderOfPreferences", way -> rule -> new ByPreferences()),
                    entry("lot", way -> rule -> new ByLotReading(ByLotReading.Order.STRONGEST_FIRST)),
                    entry("predeterminedOrder", way -> rule -> new ByLotReading(ByLotReading.Order.CHOSEN_FIRST)),
                    entry("serialDraw", way -> rule -> new SerialDrawReading()),
                    entry(
                            "pseudoRandomAsCalculated",
                            way -> rule -> ByNumbers.read(rule, NumbersOfFigures.Form.AS_CALCULATED)),
                    entry(
                            "pseudoRandomAsEnacted",
                            way -> rule -> ByNumbers.read(rule, NumbersOfFigures.Form.AS_ENACTED))));

    static final Readings<FilingReading> FILINGS = Readings.of(
            FilingReading.NOT_SPOKEN_OF,
            Map.of(
                    "byNumber", FilingReading::lastFiled,
                    "asTheyCame", FilingReading::asTheyCame,
                    "atRandom", FilingReading::atRandom));

    static final Readings<SizeReading> SIZES = Readings.of(
            SizeReading.ABOVE_THE_QUOTA,
            Map.of(
                    "aboveTheStranded", SizeReading::aboveTheStranded,
                    "ofThoseAboveWhenElected", SizeReading::ofThoseAboveWhenElected));

    static final Readings<WriteInsReading> WRITE_INS =
            Readings.of(WriteInsReading.NOT_SPOKEN_OF, Map.of("neverElected", WriteInsReading::neverElected));

    static final Readings<DivisionReading> DIVISIONS = Readings.of(
            new DivisionReading.OverOrders(),
            Map.of(
                    "proportionKeptRoundedUp", Divisions::keptRoundedUp,
                    "proportionKeptAndRestRoundedUp", Divisions::bothRoundedUp,
                    "price", Divisions::price,
                    "averageOverOrders", Divisions::overOrders));

    static final Readings<KeepValueRule.Candidature> CANDIDATURES = Readings.of(
            Readings::refuse,
            Map.of("allNominated", part -> Optional::empty, "namedOnAPaper", KeepValueRule::namedOnAPaper));

    static final Readings<KeepValueRule.Valid> VALID = Readings.of(
            KeepValueRule.Valid.NAMING_A_STANDING_CANDIDATE,
            Map.of(
                    "namingAStandingCandidate", part -> KeepValueRule.Valid.NAMING_A_STANDING_CANDIDATE,
                    "namingAnyCandidate", part -> KeepValueRule.Valid.NAMING_ANY_CANDIDATE));

    static final Readings<KeepValueRule.TotalSurplus> TOTAL_SURPLUSES = Readings.of(
            table -> Readings.refuse(),
            Map.of("net", part -> KeepValueRule::net, "ofThoseAbove", part -> KeepValueRule::ofThoseAbove));

    static final Readings<KeepValueRule.Sequence> SEQUENCES = Readings.of(
            KeepValueRule.Sequence.ONE_DECISION_A_COUNT,
            Map.of(
                    "oneDecisionACount", part -> KeepValueRule.Sequence.ONE_DECISION_A_COUNT,
                    "allOnTheSameFigures", part -> KeepValueRule.Sequence.ALL_ON_THE_SAME_FIGURES));

    static final Readings<RevisionReading> REVISIONS = Readings.of(
                    new RevisionReading(0, (keepValue, quota, votes) -> Readings.refuse()),
                    Map.of("twoRoundings", RevisionReading::twoRoundings, "oneRounding", RevisionReading::oneRounding))
            .around("onlyAboveTheQuota", RevisionReading::onlyAboveTheQuota);

    static final Readings<KeepValueStepReading> KEEP_VALUE_STEPS = Readings.<KeepValueStepReading>of(
                    (keep, lots) -> Readings.refuse(),
                    Map.of(
                            "excludeFewest", FewestReading::fewest,
                            "excludeFewestWithinSurplus", FewestReading::withinSurplus,
                            "excludeThoseWithoutVotes", NoVotesReading::read,
                            "excludeSureLoser", SureLoserReading::read))
            .besides("settled", ConditionalStep::whenSettled)
            .besides("fromTheSecondCount", ConditionalStep::fromTheSecondCount);

    static final Readings<Predicate<KeepValueTableView>> SETTLED = Readings.of(
            keep -> Readings.refuse(),
            Map.of(
                    "surplusBelow", Settled::surplusBelow,
                    "surplusNotFalling", Settled::surplusNotFalling,
                    "ratiosWithin", Settled::ratiosWithin,
                    "keepValuesStand", Settled::keepValuesStand,
                    "keepValuesNotFalling", Settled::keepValuesNotFalling,
                    "nothingMoves", Settled::nothingMoves));

    static final Readings<PluralityRule.Marks> MARKS = Readings.of(
            PluralityRule.Marks.CROSSES,
            Map.of("crosses", part -> PluralityRule.Marks.CROSSES, "firstRanks", PluralityRule.Marks::firstRanks));

    static final Readings<PluralityRule.VotesOfAPaper> VOTES = Readings.of(
            seats -> Readings.refuse(), Map.of("one", part -> seats -> 1, "oneForEachPlace", part -> seats -> seats));

    static final Readings<PluralityRule.Choice> MOST_VOTES =
            Readings.of(PluralityRule.Choice.NOT_UNDERSTOOD, Map.of("mostVotes", PluralityRule.Choice::read));

    static final Readings<PluralityRule.Choice> MINIMUMS =
            Readings.of(PluralityRule.Choice.NOT_UNDERSTOOD, Map.of("byReplacement", PluralityRule.Choice::read));

    static final Readings<QuotientRule.Quotient> QUOTIENTS = Readings.of(
            (papers, fractions) -> Readings.refuse(), Map.of("papersByFractions", QuotientRule::papersByFractions));

    static final Readings<QuotientRule.Quota> QUOTIENT_QUOTAS = Readings.of(
            (active, seats, withNobody) -> Readings.refuse(),
            Map.of("activePapersByPlacesLeft", QuotientRule::activePapersByPlacesLeft));

    static final Readings<QuotientRule.Choice> HIGHEST_QUOTIENTS =
            Readings.of(QuotientRule.Choice.NOT_UNDERSTOOD, Map.of("highestQuotient", QuotientRule.Choice::read));

    static final Readings<QuotientRule.Choice> LOWEST_QUOTIENTS =
            Readings.of(QuotientRule.Choice.NOT_UNDERSTOOD, Map.of("lowestQuotient", QuotientRule.Choice::read));

    static final Readings<Clause> RESTARTS = Readings.of(Clause.of(""), Map.of("fromTheBeginning", Words::clause));

    private Forms() {}
}
