package org.scrutineer.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.audit.Fraction;
import org.scrutineer.audit.PaperTreatment;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;

/**
 * What a stage does to the papers of one candidate or several, as the record shows it.
 *
 * @param receipt when papers are received that it moves
 * @param open the candidates who can receive papers
 * @param surplusOf the candidate whose surplus is transferred, 0 in other stages
 * @param before the votes of that candidate before
 * @param surplus the surplus
 * @param leaving what the candidate was credited with for the papers that left, in votes
 * @param carried what they carry away, in votes
 * @param examined when papers were received that are examined for the surplus
 * @param others what becomes of papers that are not examined
 * @param newValues the value at which papers of each value go on
 * @param leavers which papers of the excluded leave
 * @param papers which papers leave with a surplus
 * @param rest where the part of a surplus goes that no paper carries
 * @param worthless what becomes of papers that are passed on at no value
 * @param credited what papers are credited with
 */
record StageMoves(
        Receipt receipt,
        Set<Integer> open,
        int surplusOf,
        Fraction before,
        Fraction surplus,
        Fraction leaving,
        Fraction carried,
        Predicate<Receipt> examined,
        Others others,
        Map<Fraction, Fraction> newValues,
        Set<Leaver> leavers,
        Leaving papers,
        Rest rest,
        Worthless worthless,
        Credited credited) {

    /**
     * Papers of the excluded that leave.
     *
     * @param holder the number of the candidate
     * @param value what each is worth
     * @param receipt when they were received
     */
    record Leaver(int holder, Fraction value, Receipt receipt) {}

    /** What becomes of papers of a surplus that are not examined. */
    enum Others {
        /** They stay for good. */
        STAY,
        /** Their turn comes in another part of the stage. */
        WAIT
    }

    /** Which of the papers examined leave with a surplus. */
    enum Leaving {
        /** All. */
        ALL,
        /** Those with a next preference. */
        TRANSFERABLE
    }

    /** Where the part of a surplus goes that no paper carries. */
    enum Rest {
        /** It is lost by fraction. */
        LOST,
        /** It is not transferable. */
        NON_TRANSFERABLE
    }

    /** What becomes of papers that are passed on at no value. */
    enum Worthless {
        /** They go on to whom they name next. */
        GO_ON,
        /** They are not transferable. */
        STOP
    }

    /**
     * Reads all stages of a count: for each what it does, once for every candidate whose surplus is transferred. Parts
     * may be tens of thousands; those with the same open candidates share one set of them.
     */
    static List<List<StageMoves>> ofAll(CountRecord count, PaperTreatment treatment) {
        Map<Set<Integer>, Set<Integer>> known = new HashMap<>();
        return IntStream.rangeClosed(1, count.stages().size())
                .mapToObj(stages -> of(count, stages, treatment).stream()
                        .map(moves -> moves.sharing(known.computeIfAbsent(moves.open, open -> open)))
                        .toList())
                .toList();
    }

    private StageMoves sharing(Set<Integer> same) {
        return new StageMoves(
                receipt, same, surplusOf, before, surplus, leaving, carried, examined, others, newValues, leavers,
                papers, rest, worthless, credited);
    }

    /** Reads the last of the first stages. */
    private static List<StageMoves> of(CountRecord count, int first, PaperTreatment treatment) {
        List<Stage> stages = count.stages().subList(0, first);
        List<Integer> givers = stages.get(stages.size() - 1).action() instanceof StageAction.Surplus surplus
                ? surplus.candidates().stream().map(Candidate::number).toList()
                : List.of(0);
        return givers.stream().map(giver -> of(count, stages, giver, treatment)).toList();
    }

    private static StageMoves of(CountRecord count, List<Stage> stages, int surplusOf, PaperTreatment treatment) {
        RuleDescription rule = count.rule();
        int index = stages.size() - 1;
        Stage stage = stages.get(index);
        Stage earlier = stages.get(Math.max(0, index - 1));
        Set<Integer> open = index == 0 ? standing(stage) : open(count, earlier, stage);
        Fraction before = surplusOf == 0 ? Fraction.ZERO : votes(earlier, surplusOf);
        Fraction surplus = surplusOf == 0 ? Fraction.ZERO : before.minus(votes(stage, surplusOf));
        boolean inParts = rule.surpluses().areSplit();
        Predicate<Receipt> examined = inParts ? receipts(stage)::contains : examined(stages, surplusOf, rule);
        Map<Fraction, Fraction> newValues = new LinkedHashMap<>();
        Set<Leaver> leavers = new HashSet<>();
        long papers = 0;
        Fraction leaving = Fraction.ZERO;
        Fraction carried = Fraction.ZERO;
        for (Source source : stage.sources()) {
            if (source instanceof Source.Surplus taken && taken.candidate().number() == surplusOf) {
                Fraction received = Fraction.parse(taken.received().toString());
                newValues.merge(received, Fraction.parse(taken.transferValue().toString()), StageMoves::larger);
                papers += taken.papers();
                leaving = leaving.plus(received.times(taken.papers()));
                carried = carried.plus(Fraction.parse(taken.votes().toString()));
            } else if (source instanceof Source.Exclusion taken) {
                Fraction value = Fraction.parse(taken.value().toString());
                taken.receipts()
                        .forEach(receipt ->
                                leavers.add(new Leaver(taken.candidate().number(), value, receipt)));
            }
        }
        Leaving kind = treatment.leavesWithoutNext() ? Leaving.ALL : Leaving.TRANSFERABLE;
        boolean together = treatment.creditsTogether();
        return new StageMoves(
                Receipt.at(stage),
                open,
                surplusOf,
                before,
                surplus,
                together && !inParts ? creditedFor(papers, stages, surplusOf, before, examined) : leaving,
                carried,
                examined,
                inParts ? Others.WAIT : Others.STAY,
                newValues,
                leavers,
                kind,
                together ? Rest.LOST : rest(stage, surplusOf),
                rule.surpluses().stopPapersWorthNothing() ? Worthless.STOP : Worthless.GO_ON,
                together || inParts ? Credited.Together.of(stage, papers) : new Credited.Exactly(papers));
    }

    /** Of papers of one value those without a next preference may leave at no value, beside the others. */
    private static Fraction larger(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** When papers were received whose turn it is in a part of a surplus. */
    private static Set<Receipt> receipts(Stage stage) {
        return stage.sources().stream()
                .filter(Source.Surplus.class::isInstance)
                .flatMap(source -> ((Source.Surplus) source).receipts().stream())
                .collect(Collectors.toSet());
    }

    /** What the candidate was credited with for papers that leave, each sharing alike with those it came with. */
    private static Fraction creditedFor(
            long papers, List<Stage> stages, int surplusOf, Fraction before, Predicate<Receipt> examined) {
        if (!examinesTheLast(stages.get(stages.size() - 1))) {
            return papers == 0 ? Fraction.ZERO : before;
        }
        Fraction share = stages.stream()
                .skip(1)
                .filter(earlier -> examined.test(Receipt.at(earlier)))
                .findFirst()
                .map(earlier -> Credited.Together.of(earlier, 0).share(surplusOf, Fraction.ZERO))
                .orElse(Fraction.ONE);
        return share.times(papers);
    }

    /** Whether papers carry away more than they were worth, at the cost of those that stay. */
    boolean raisesValues() {
        return carried.compareTo(leaving) > 0;
    }

    private static Rest rest(Stage stage, int giver) {
        return stage.transfers().stream()
                        .anyMatch(transfer -> transfer.to() == Destination.Pool.LOSS_BY_FRACTION
                                && (giver == 0 || transfer.from().number() == giver))
                ? Rest.LOST
                : Rest.NON_TRANSFERABLE;
    }

    private static boolean examinesTheLast(Stage stage) {
        return stage.sources().stream()
                .anyMatch(source -> source instanceof Source.WholePapers
                        || (source instanceof Source.Surplus surplus
                                && surplus.selector() == Source.Selector.LAST_PARCEL));
    }

    private static Predicate<Receipt> examined(List<Stage> stages, int surplusOf, RuleDescription rule) {
        if (surplusOf > 0 && rule.surpluses().examineFromTheElectionOn()) {
            int first = firstExamined(stages, surplusOf, rule);
            return receipt -> receipt.stage() >= first;
        }
        if (!examinesTheLast(stages.get(stages.size() - 1))) {
            return receipt -> true;
        }
        int begun = begun(stages);
        Receipt last = Receipt.at(stages.get(begun));
        for (int i = begun + 1; i < stages.size() - 1; i++) {
            boolean received = stages.get(i).transfers().stream()
                    .anyMatch(transfer -> transfer.papers() > 0
                            && transfer.to() instanceof Destination.Receiver receiver
                            && receiver.candidate().number() == surplusOf);
            last = received ? Receipt.at(stages.get(i)) : last;
        }
        return last::equals;
    }

    /** The index of the stage at which the count last began. */
    private static int begun(List<Stage> stages) {
        return IntStream.range(0, stages.size())
                .filter(index -> stages.get(index).action() instanceof StageAction.FirstPreferences)
                .max()
                .orElse(0);
    }

    /** The stage of the election, or the first of the surpluses before it that elected nobody, if these count. */
    private static int firstExamined(List<Stage> stages, int surplusOf, RuleDescription rule) {
        int elected = stages.stream()
                .skip(begun(stages))
                .filter(stage -> elects(stage).contains(surplusOf))
                .mapToInt(Stage::number)
                .findFirst()
                .orElse(1);
        int first = elected;
        boolean goesBack = rule.surpluses()
                .examineSurplusesBefore(stages.get(elected - 1).action().kind());
        while (goesBack && first > 2 && isIdleSurplus(stages.get(first - 2))) {
            first--;
        }
        return first;
    }

    private static boolean isIdleSurplus(Stage stage) {
        return stage.action() instanceof StageAction.Surplus && elects(stage).isEmpty();
    }

    private static List<Integer> elects(Stage stage) {
        return named(stage, DecisionType.ELECT);
    }

    private static List<Integer> named(Stage stage, DecisionType type) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == type)
                .flatMap(decision -> decision.candidates().stream())
                .map(Candidate::number)
                .toList();
    }

    private static Set<Integer> standing(Stage first) {
        return numbers(first, tally -> !tally.candidate().isWithdrawn());
    }

    /** Who can receive papers at a stage; when the count begins again also who was elected before. */
    private static Set<Integer> open(CountRecord count, Stage earlier, Stage stage) {
        StageAction action = stage.action();
        if (action instanceof StageAction.FirstPreferences) {
            Set<Integer> open =
                    numbers(earlier, tally -> tally.status().isContinuing() || tally.status() == Status.ELECTED);
            open.removeAll(named(earlier, DecisionType.EXCLUDE));
            return open;
        }
        Set<Integer> open = numbers(earlier, tally -> tally.status().isContinuing());
        if (action instanceof StageAction.Exclusion exclusion) {
            exclusion.candidates().forEach(candidate -> open.remove(candidate.number()));
        }
        if (action instanceof StageAction.Surplus surplus && letsRonFollow(count, surplus, open)) {
            stage.tallies().stream()
                    .skip(earlier.tallies().size())
                    .limit(1)
                    .forEach(tally -> open.add(tally.candidate().number()));
        }
        return open;
    }

    /** Whether a RON is elected with the transfer of the surplus: the next then stands before papers are received. */
    private static boolean letsRonFollow(CountRecord count, StageAction.Surplus surplus, Set<Integer> continuing) {
        return count.rule().surpluses().bringTheElection()
                && surplus.candidates().stream()
                        .filter(count.reOpenNominations()::includes)
                        .anyMatch(giver -> continuing.contains(giver.number()));
    }

    private static Set<Integer> numbers(Stage stage, Predicate<Tally> which) {
        return stage.tallies().stream()
                .filter(which)
                .map(tally -> tally.candidate().number())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Fraction votes(Stage stage, int candidate) {
        return Fraction.parse(stage.tallies().get(candidate - 1).votes().toString());
    }
}
