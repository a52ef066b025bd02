package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;

/**
 * How a surplus of whole papers is shared out among sub-parcels, as the parameters say.
 *
 * @param examined which papers are examined
 * @param products how the numbers of papers are worked out
 * @param ties how one is chosen of equal fractions of equal sub-parcels
 * @param clause the clause
 */
public record FractionReading(Examined examined, ProductReading products, TieReading ties, Clause clause)
        implements TransferReading {

    /** Which papers of the candidate are examined. */
    public enum Examined {
        /** Those received last. */
        LAST_RECEIVED,
        /** Those of the stage of the election and, if it was a surplus, of the surpluses straight before it. */
        RUN_OF_SURPLUSES,
        /** Those of the stage of the election and of the surpluses straight before it. */
        SURPLUSES_BEFORE_ANY_STAGE;

        /** Reads it of a step. */
        static Examined read(Words step) {
            if (!step.has("examined")) {
                return LAST_RECEIVED;
            }
            return step.oneOf("examined", "runOfSurpluses", "surplusesBeforeAnyStage")
                            .equals("runOfSurpluses")
                    ? RUN_OF_SURPLUSES
                    : SURPLUSES_BEFORE_ANY_STAGE;
        }
    }

    /**
     * The papers that leave.
     *
     * @param papers by the candidate they are for
     * @param decisions the choice between equal fractions
     * @param missing the candidates between whom a lot is missing, empty if none is
     */
    public record Shares(Map<Integer, Long> papers, List<Decision> decisions, List<Integer> missing) {

        /** Copies the collections. */
        public Shares {
            papers = Collections.unmodifiableMap(new TreeMap<>(papers));
            decisions = List.copyOf(decisions);
            missing = List.copyOf(missing);
        }
    }

    /** What stands in for a part that is not understood. */
    static final FractionReading NOT_UNDERSTOOD =
            new FractionReading(Examined.LAST_RECEIVED, ProductReading.EXACT, TieReading.IN_NO_WAY, Clause.of(""));

    /** Reads the part. */
    static FractionReading read(Words part) {
        return new FractionReading(
                Examined.LAST_RECEIVED, ProductReading.read(part), TieReading.of(part), part.clause());
    }

    /** The same for other papers. */
    FractionReading examining(Examined others) {
        return new FractionReading(others, products, ties, clause);
    }

    @Override
    public Optional<FractionReading> fractions() {
        return Optional.of(this);
    }

    /**
     * Shares a surplus out among sub-parcels.
     *
     * @param surplus the surplus in whole votes
     * @param sizes the papers of each sub-parcel, by the number of the candidate they are for
     * @param table the figures
     * @param supplied the lots supplied
     * @return the papers that leave
     */
    public Shares share(long surplus, Map<Integer, Long> sizes, TableView table, SuppliedLots supplied) {
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        if (all <= surplus) {
            return new Shares(sizes, List.of(), List.of());
        }
        Map<Integer, Long> papers = new TreeMap<>();
        Map<Integer, Fraction> rest = new TreeMap<>();
        long left = surplus;
        for (Map.Entry<Integer, Long> size : sizes.entrySet()) {
            Fraction product = products.of(size.getValue(), surplus, all);
            long whole = Long.parseLong(product.cutOff(0).toString());
            papers.put(size.getKey(), whole);
            rest.put(size.getKey(), product.minus(Fraction.of(whole)));
            left -= whole;
        }
        List<Integer> ranked = new ArrayList<>(sizes.keySet());
        ranked.sort((one, other) -> {
            int byRest = rest(rest, other).compareTo(rest(rest, one));
            return byRest != 0 ? byRest : Long.compare(sizes.getOrDefault(other, 0L), sizes.getOrDefault(one, 0L));
        });
        return raise(papers, ranked, left, rest, sizes, table, supplied);
    }

    private Shares raise(
            Map<Integer, Long> papers,
            List<Integer> ranked,
            long number,
            Map<Integer, Fraction> rest,
            Map<Integer, Long> sizes,
            TableView table,
            SuppliedLots supplied) {
        int most = (int) number;
        if (most <= 0) {
            return new Shares(papers, List.of(), List.of());
        }
        int edge = ranked.get(most - 1);
        List<Integer> level = ranked.stream()
                .filter(each -> rest(rest, each).equals(rest(rest, edge))
                        && sizes.getOrDefault(each, 0L).equals(sizes.get(edge)))
                .sorted()
                .toList();
        List<Integer> raised = new ArrayList<>(ranked.subList(0, ranked.indexOf(first(ranked, level))));
        List<Decision> decisions = new ArrayList<>();
        if (raised.size() + level.size() <= most) {
            raised.addAll(level);
        } else {
            List<Integer> open = new ArrayList<>(level);
            List<Integer> chosen = new ArrayList<>();
            List<TieBreak> steps = new ArrayList<>();
            while (raised.size() + chosen.size() < most) {
                TieReading.Settled settled = ties.settle(table, TieReading.Aim.STRONGEST, open, supplied.after(steps));
                if (settled.chosen() == 0) {
                    return new Shares(papers, List.of(), open);
                }
                steps.addAll(settled.steps());
                chosen.add(settled.chosen());
                open.remove(Integer.valueOf(settled.chosen()));
            }
            raised.addAll(chosen);
            decisions.add(
                    new Decision(DecisionType.APPORTION, table.named(chosen), Reason.EQUAL_FRACTION, clause, steps));
        }
        raised.forEach(each -> papers.merge(each, 1L, Long::sum));
        return new Shares(papers, decisions, List.of());
    }

    private static Fraction rest(Map<Integer, Fraction> rest, int number) {
        return rest.getOrDefault(number, Fraction.ZERO);
    }

    private static Integer first(List<Integer> ranked, List<Integer> level) {
        return ranked.stream().filter(level::contains).findFirst().orElse(level.get(0));
    }
}
