package org.scrutineer.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.CountSheet;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.ByReading;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.keepvalue.KeepValues;
import org.scrutineer.rules.keepvalue.Revision;
import org.scrutineer.rules.keepvalue.ValueDivision;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.PaperGroup;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.surplus.Surpluses;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/**
 * A line of a contract: what a part makes of some figures, worked by hand from its clause, and two who must agree with
 * it.
 *
 * @param rules what the part says of itself, in the role that it has in a rule book
 * @param figures the figures, for a person
 * @param expected what the clause asks for
 * @param byThePart what the part makes of them
 * @param byTheReading what the check makes of them, by what the part says of itself
 */
record Line(
        PartDescription rules,
        String figures,
        String expected,
        Supplier<String> byThePart,
        Supplier<String> byTheReading) {

    private static final PartDescription NOTHING = PartDescription.NOTHING;
    private static final TieRule LOTS = Ties.ties(Ties.lotStrongestFirst()).citing(Clause.of("lot"));

    /** An ending without lots, and its decisions. */
    static Line of(Ending ending, Figures figures, String expected) {
        return of(ending, figures, List.of(), expected);
    }

    /** An ending with an order of lots, and its decisions. */
    static Line of(Ending ending, Figures figures, List<Integer> lots, String expected) {
        PartDescription rules = NOTHING.with("ending", List.of(ending.description()));
        return new Line(
                rules,
                figures.toString(),
                expected,
                () -> withLots(lots, order -> text(ending.ending(figures, order))),
                () -> ByReading.ending(rules, figures, lots));
    }

    /** An election test without lots, and its decisions. */
    static Line of(ElectionTest test, Figures figures, String expected) {
        return of(test, figures, List.of(), expected);
    }

    /** An election test with an order of lots, and its decisions. */
    static Line of(ElectionTest test, Figures figures, List<Integer> lots, String expected) {
        PartDescription rules = NOTHING.with("election", test.description());
        return new Line(
                rules,
                figures.toString(),
                expected,
                () -> withLots(lots, order -> text(test.elections(figures, order))),
                () -> ByReading.election(rules, figures, lots));
    }

    /** A step without lots, and what it asks for next. */
    static Line of(Step step, Figures figures, String expected) {
        return of(step, figures, List.of(), expected);
    }

    /** A step with an order of lots, and what it asks for next. */
    static Line of(Step step, Figures figures, List<Integer> lots, String expected) {
        PartDescription rules = NOTHING.with("step", List.of(step.description()));
        return new Line(
                rules,
                figures.toString(),
                expected,
                () -> withLots(
                        lots, order -> step.next(figures, order).map(Line::text).orElse("nothing")),
                () -> ByReading.step(rules, figures, lots));
    }

    /** A step of a count by keep values with an order of lots, and whom it excludes. */
    static Line of(KeepValueStep step, Figures figures, List<Integer> lots, String expected) {
        PartDescription rules = NOTHING.with("step", List.of(step.description()));
        return new Line(
                rules,
                figures.toString(),
                expected,
                () -> withLots(
                        lots,
                        order -> text(step.exclusion(figures, order).stream().toList())),
                () -> ByReading.keepValueStep(rules, figures, lots));
    }

    /** A rule for ties with an order of lots, and on whom it falls in which steps. */
    static Line of(
            TieRule ties, TiePurpose purpose, String tied, Figures figures, List<Integer> lots, String expected) {
        PartDescription rules = NOTHING.with("ties", ties.description());
        Tie tie = figures.tie(purpose, tied);
        return new Line(
                rules,
                figures + ", " + tied + " tied for " + purpose,
                expected,
                () -> withLots(lots, order -> text(ties.settle(tie, figures, order)))
                        .replaceFirst("^a lot between .*", "a lot"),
                () -> ByReading.settled(rules, figures, tie, lots));
    }

    /** A quota. */
    static Line of(QuotaRule quota, Figures figures, String expected) {
        PartDescription rules = NOTHING.with("quota", quota.description());
        return new Line(
                rules,
                figures.toString(),
                expected,
                () -> number(quota.quota(figures).toString()),
                () -> ByReading.quota(rules, figures));
    }

    /** A quota on the votes that candidates have. */
    static Line ofActive(QuotaRule quota, Figures figures, String expected) {
        PartDescription rules = NOTHING.with("quota", quota.description());
        return new Line(
                rules,
                figures.toString(),
                expected,
                () -> number(quota.quota(figures).toString()),
                () -> ByReading.activeQuota(rules, figures));
    }

    /**
     * The value at which a surplus passes on papers that were received at a value, in votes out of all of the
     * candidate.
     */
    static Line of(
            PaperValues values, String surplus, String votes, long transferable, String received, String expected) {
        return of(
                values,
                surplus,
                votes,
                new PaperGroup(TransferValue.parse(received), transferable + 3, 0, transferable),
                expected);
    }

    /** The same of first preferences. */
    static Line ofFirstPreferences(
            PaperValues values, String surplus, String votes, long transferable, String expected) {
        long papers = transferable + 3;
        return of(values, surplus, votes, new PaperGroup(TransferValue.ONE, papers, papers, transferable), expected);
    }

    private static Line of(PaperValues values, String surplus, String votes, PaperGroup group, String expected) {
        PartDescription rules = NOTHING.with(
                "step",
                List.of(Surpluses.largestSurplus()
                        .of(Examined.Form.ALL)
                        .at(values)
                        .equalsBy(LOTS)
                        .citing(Clause.of("c"))
                        .description()));
        return new Line(
                rules,
                surplus + " of " + votes + ", " + group,
                expected,
                () -> number(values.valuesOf(new Examination(Votes.parse(surplus), Votes.parse(votes), List.of(group)))
                        .each()
                        .get(0)
                        .value()
                        .toString()),
                () -> ByReading.value(rules, Votes.parse(surplus), Votes.parse(votes), group));
    }

    /** A keep value worked out anew. */
    static Line of(Revision revision, String keepValue, String quota, String votes, String expected) {
        PartDescription rules = NOTHING.with("revision", revision.description());
        return new Line(
                rules,
                keepValue + " with " + votes + " votes and quota " + quota,
                expected,
                () -> number(revision.next(KeepValue.parse(keepValue), Votes.parse(quota), Votes.parse(votes))
                        .toString()),
                () -> ByReading.revised(rules, keepValue, Votes.parse(quota), Votes.parse(votes)));
    }

    /**
     * A paper divided among candidates, whose keep values are such as {@code 1/2 = 1/4 > 0.5}: an equals sign between
     * equal ranks. Told is what each keeps, and the rest.
     */
    static Line of(ValueDivision division, String keepValues, String expected) {
        PartDescription rules = NOTHING.with("division", division.description())
                .with(
                        "revision",
                        KeepValues.keepValueTimesQuotaByVotes(Rounding.up(9))
                                .clause("c")
                                .description());
        List<List<String>> ranks = Stream.of(keepValues.split(" > "))
                .map(rank -> List.of(rank.split(" = ")))
                .toList();
        return new Line(
                rules,
                keepValues,
                expected,
                () -> division.byNumbers(fixed -> ByDivision.of(fixed, ranks), exact -> ByDivision.of(exact, ranks)),
                () -> ByReading.divided(rules, ranks));
    }

    /** Something that may need a lot. */
    private interface WithLots {
        String of(Lots lots);
    }

    private static String withLots(List<Integer> order, WithLots asked) {
        try {
            return asked.of(order.isEmpty() ? Lots.none() : Lots.order(order));
        } catch (LotNeededException e) {
            return "a lot between "
                    + e.tie().candidates().stream().map(one -> one.number()).toList();
        }
    }

    private static String text(List<Decision> decisions) {
        return decisions.isEmpty() ? "nothing" : String.join("; ", CountSheet.decisions(decisions));
    }

    private static String text(Move move) {
        Optional<String> surplus = move.match(
                surpluses -> Optional.of("surplus of " + CountSheet.names(surpluses.candidates())),
                exclusion -> Optional.<String>empty(),
                restart -> Optional.<String>empty(),
                end -> Optional.<String>empty());
        String decisions = text(move.decisions());
        return surplus.map(whose -> move.decisions().isEmpty() ? whose : decisions + "; " + whose)
                .orElse(decisions);
    }

    private static String text(TieRule.Settled settled) {
        return settled.chosen() + settled.steps().stream().map(CountSheet::tie).collect(Collectors.joining());
    }

    /** A number in decimals without zeros at its end, or as a fraction if these have no end. */
    static String number(String text) {
        String[] terms = (text + "/1").split("/", -1);
        try {
            return new BigDecimal(terms[0])
                    .divide(new BigDecimal(terms[1]))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return text;
        }
    }

    @Override
    public String toString() {
        return rules.parameters().entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith("form"))
                        .map(entry -> entry.getValue())
                        .collect(Collectors.joining(" "))
                + ": " + figures;
    }
}
