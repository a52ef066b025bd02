package org.scrutineer.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.audit.Fraction;
import org.scrutineer.audit.PaperTreatment;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.Receipt;

/** A ballot paper on its way through the stages of a count in parcels. */
final class TracedPaper {

    private final List<List<Integer>> ranks;
    private final PaperTreatment treatment;
    private final Preferences marked;
    private final Preferences read;
    private final Map<Integer, Fraction> kept = new TreeMap<>();
    private int position = -1;
    private int holder;
    private Receipt received = Receipt.OF_FIRST_PREFERENCES;
    private Fraction value = Fraction.ONE;
    private Fraction share = Fraction.ONE;
    private Fraction nonTransferable = Fraction.ZERO;
    private Fraction lost = Fraction.ZERO;
    private Optional<InactiveCause> cause = Optional.empty();

    TracedPaper(Preferences marked, Preferences read, PaperTreatment treatment) {
        this.marked = marked;
        this.treatment = treatment;
        this.read = read;
        this.ranks = read.ranks().stream().filter(rank -> !rank.isEmpty()).toList();
    }

    /** Whether the paper is valid, while it lies where first preferences were credited. */
    boolean isValid() {
        return holder != 0 || treatment.isValidForNobody(read);
    }

    /** Lays the paper where it is credited as a first preference. */
    void lay(StageMoves stage) {
        advance(stage);
        if (holder == 0) {
            nonTransferable = value;
        }
    }

    /** Follows the paper through what a stage does, as it does it with the papers of whoever holds this one. */
    void pass(List<StageMoves> byGiver) {
        StageMoves stage = byGiver.stream()
                .filter(moves -> moves.surplusOf() == holder)
                .findFirst()
                .orElse(byGiver.get(0));
        if (stage.others() == StageMoves.Others.WAIT && stage.surplusOf() != 0) {
            passPart(stage);
        } else if (holder != 0 && holder == stage.surplusOf()) {
            passSurplus(stage);
        } else if (stage.leavers().contains(new StageMoves.Leaver(holder, value, received))) {
            Fraction had = share;
            lost = lost.plus(had.minus(passOn(stage, value)));
        }
    }

    /** In a part of a surplus that moves no paper, all papers bear in proportion what the candidate has less. */
    private void passPart(StageMoves stage) {
        if (stage.credited().leaving() == 0) {
            bearAlike(stage);
        } else if (holder == stage.surplusOf() && stage.examined().test(received)) {
            passSurplus(stage);
        }
    }

    private void bearAlike(StageMoves stage) {
        Fraction part =
                stage.before().signum() == 0 ? Fraction.ZERO : stage.surplus().over(stage.before());
        Fraction stake = kept.getOrDefault(stage.surplusOf(), Fraction.ZERO);
        keep(stage.surplusOf(), Fraction.ZERO.minus(stake.times(part)));
        lost = lost.plus(stake.times(part));
        if (holder == stage.surplusOf()) {
            lost = lost.plus(share.times(part));
            share = share.minus(share.times(part));
        }
    }

    private void passSurplus(StageMoves stage) {
        int giver = holder;
        Fraction had = share;
        Fraction newValue = stage.newValues().get(value);
        boolean leaves = stage.examined().test(received)
                && newValue != null
                && (hasNext(stage) || stage.papers() == StageMoves.Leaving.ALL);
        Fraction borne = borne(stage, had, leaves);
        Fraction taken = stage.credited().taken(stage, had, borne, leaves);
        holder = 0;
        value = Fraction.ZERO;
        share = Fraction.ZERO;
        if (leaves && newValue != null) {
            leaveBehind(stage, taken.minus(passOn(stage, newValue)));
        } else {
            leaveBehind(stage, taken);
        }
        keep(giver, had.minus(borne));
    }

    /** What of the surplus this paper bears. */
    private static Fraction borne(StageMoves stage, Fraction had, boolean leaves) {
        if (stage.others() == StageMoves.Others.WAIT) {
            return leaves ? stage.credited().equalPart(stage.surplus()) : Fraction.ZERO;
        }
        if (stage.surplus().compareTo(stage.leaving()) <= 0) {
            return leaves && stage.leaving().signum() > 0
                    ? had.times(stage.surplus()).over(stage.leaving())
                    : Fraction.ZERO;
        }
        return leaves
                ? had
                : had.times(stage.surplus().minus(stage.leaving()))
                        .over(stage.before().minus(stage.leaving()));
    }

    private void leaveBehind(StageMoves stage, Fraction rest) {
        if (stage.rest() == StageMoves.Rest.LOST) {
            lost = lost.plus(rest);
        } else {
            nonTransferable = nonTransferable.plus(rest);
        }
    }

    /** Moves the paper on at a value; returns what is credited for it. */
    private Fraction passOn(StageMoves stage, Fraction worth) {
        if (stage.surplusOf() == 0 || worth.signum() > 0 || stage.worthless() == StageMoves.Worthless.GO_ON) {
            advance(stage);
        } else {
            holder = 0;
        }
        Fraction credit = stage.credited().share(holder, worth);
        if (holder == 0) {
            nonTransferable = nonTransferable.plus(credit);
        }
        value = holder == 0 ? Fraction.ZERO : worth;
        share = holder == 0 ? Fraction.ZERO : credit;
        return credit;
    }

    private boolean hasNext(StageMoves stage) {
        return ranks.stream().skip(position + 1L).flatMap(List::stream).anyMatch(stage.open()::contains);
    }

    /** Goes on to the next rank with somebody open; one with several of them ends the paper. */
    private void advance(StageMoves stage) {
        List<Integer> open = List.of();
        position++;
        while (position < ranks.size() && open.isEmpty()) {
            open = ranks.get(position).stream().filter(stage.open()::contains).toList();
            position += open.isEmpty() ? 1 : 0;
        }
        holder = open.size() == 1 ? open.get(0) : 0;
        received = stage.receipt();
        cause = holder == 0 ? treatment.cause(marked, stage.open()) : Optional.empty();
    }

    private void keep(int candidate, Fraction amount) {
        if (amount.signum() != 0) {
            kept.merge(candidate, amount, Fraction::plus);
        }
    }

    PaperTrace.Step step(int stage, int part) {
        Map<Integer, Fraction> held = new TreeMap<>(kept);
        if (holder != 0 && share.signum() != 0) {
            held.merge(holder, share, Fraction::plus);
        }
        Map<InactiveCause, Fraction> inactive = new TreeMap<>();
        cause.filter(why -> nonTransferable.signum() != 0).ifPresent(why -> inactive.put(why, nonTransferable));
        return new PaperTrace.Step(stage, part, held, nonTransferable, lost, inactive);
    }
}
