package org.scrutineer.vacancy;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;

/**
 * What the papers that elected a member weigh when they are counted for a casual vacancy. Those of the count at which
 * the member came to the quota weigh together what was lacking of it before; all others keep the value at which they
 * came, as all do where the member was elected at first preferences or without the quota (inferred).
 */
enum PaperWeights {
    /**
     * Papers without a next available preference keep what they are worth first, and those with one share the rest.
     *
     * <p>Source: Electoral Act 1992 (ACT), Schedule 4, clause 13.
     */
    CAPITAL_TERRITORY {
        @Override
        List<WeightedPapers> cut(List<ValuedPapers.Pile> last, Votes lacking) {
            TransferValue value = last.get(0).value();
            long without = papers(last, ValuedPapers.Further.NONE);
            Votes worth = Votes.of(without, value);
            if (worth.isAtLeast(lacking)) {
                return at(last, ValuedPapers.Further.NONE, lacking.dividedBy(Votes.of(without)));
            }
            List<WeightedPapers> cut = new ArrayList<>(at(last, ValuedPapers.Further.NONE, value));
            long with = papers(last, ValuedPapers.Further.SOME);
            if (with > 0) {
                cut.addAll(
                        at(last, ValuedPapers.Further.SOME, lacking.minus(worth).dividedBy(Votes.of(with))));
            }
            return cut;
        }
    },
    /** They share it alike. */
    SCALED {
        @Override
        List<WeightedPapers> cut(List<ValuedPapers.Pile> last, Votes lacking) {
            long all = papers(last, ValuedPapers.Further.NONE) + papers(last, ValuedPapers.Further.SOME);
            TransferValue value = lacking.dividedBy(Votes.of(all));
            List<WeightedPapers> cut = new ArrayList<>(at(last, ValuedPapers.Further.NONE, value));
            cut.addAll(at(last, ValuedPapers.Further.SOME, value));
            return cut;
        }
    };

    /** What the last papers weigh, given what was lacking of the quota before they came. */
    abstract List<WeightedPapers> cut(List<ValuedPapers.Pile> last, Votes lacking);

    /**
     * Weighs papers of a member who came to the quota by a transfer.
     *
     * @param held all papers that came to the member
     * @param elected the place of the count at which the member came to the quota
     * @param lacking what was lacking of the quota before
     * @return the papers with their weights, but for those that weigh nothing
     */
    List<WeightedPapers> weigh(List<ValuedPapers.Pile> held, int elected, Votes lacking) {
        List<WeightedPapers> weighed = new ArrayList<>(asTheyCame(
                held.stream().filter(pile -> pile.received() < elected).toList()));
        List<ValuedPapers.Pile> last =
                held.stream().filter(pile -> pile.received() == elected).toList();
        if (!last.isEmpty()) {
            weighed.addAll(cut(last, lacking));
        }
        return weighed;
    }

    /** Papers at the values at which they came. */
    static List<WeightedPapers> asTheyCame(List<ValuedPapers.Pile> held) {
        return held.stream()
                .map(pile -> new WeightedPapers(pile.value(), pile.papers(), pile.preferences()))
                .toList();
    }

    private static long papers(List<ValuedPapers.Pile> some, ValuedPapers.Further further) {
        return some.stream()
                .filter(pile -> pile.further() == further)
                .mapToLong(ValuedPapers.Pile::papers)
                .sum();
    }

    private static List<WeightedPapers> at(
            List<ValuedPapers.Pile> some, ValuedPapers.Further further, TransferValue weight) {
        return some.stream()
                .filter(pile -> pile.further() == further)
                .map(pile -> new WeightedPapers(weight, pile.papers(), pile.preferences()))
                .toList();
    }
}
