package org.scrutineer.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Source;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.Examination;
import org.scrutineer.rules.parcel.PaperGroup;
import org.scrutineer.rules.parcel.Share;
import org.scrutineer.rules.parcel.Shares;
import org.scrutineer.rules.parcel.SurplusForm;

/**
 * The transfers of surpluses as votes. All papers examined are looked at, and their values worked out, before any
 * moves; in a transfer they are sorted by the preferences that are available then.
 */
final class SurplusTransfers implements SubTransfers {

    private final ParcelTransfers table;
    private final SurplusForm form;
    private final List<Donor> donors = new ArrayList<>();
    private final List<List<Parcel>> batches;

    /**
     * Looks at the papers of the candidates, who hold nothing from now on.
     *
     * @param table the papers and votes
     * @param candidates whose surpluses they are
     * @param form how they are transferred
     */
    SurplusTransfers(ParcelTransfers table, List<Candidate> candidates, SurplusForm form) {
        this.table = table;
        this.form = form;
        boolean[] available = table.available(candidates);
        List<Parcel> examined = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Parcel> own = List.copyOf(form.examined().of(table.held(candidate), table.view()));
            donors.add(new Donor(candidate, own, available));
            examined.addAll(own);
            table.empty(candidate);
        }
        this.batches = form.grouping().transfers(examined);
    }

    @Override
    public int size() {
        return batches.size();
    }

    @Override
    public Movement carryOut(int number) {
        Movement movement = table.movement();
        boolean[] available =
                table.available(donors.stream().map(donor -> donor.candidate).toList());
        Map<Candidate, List<Parcel>> own = Parcel.byHolder(batches.get(number - 1));
        for (Donor donor : donors) {
            donor.give(movement, number, own.getOrDefault(donor.candidate, List.of()), available);
        }
        table.deliver(movement, batches.get(number - 1));
        return movement;
    }

    @Override
    public String seenAfter(int number) {
        return number == size()
                ? ""
                : donors.stream().map(Donor::seen).toList() + Parcel.seen(batches.subList(number, size()));
    }

    /** A candidate whose surplus leaves. */
    private final class Donor {

        private final Candidate candidate;
        private final Source.Selector selector;
        private final Votes surplus;
        private final Votes credited;
        private final Shares shares;
        private final Map<TransferValue, Share> byReceived = new HashMap<>();
        private final Map<TransferValue, Split> splits = new HashMap<>();
        private Votes examinedSoFar = Votes.ZERO;
        private Votes worthSoFar = Votes.ZERO;
        private Votes givenSoFar = Votes.ZERO;

        private Donor(Candidate candidate, List<Parcel> examined, boolean[] available) {
            this.candidate = candidate;
            this.surplus = table.view().surplusOf(candidate);
            this.credited = Parcel.votesOf(examined);
            List<PaperGroup> groups = new ArrayList<>();
            Parcel.byValue(examined).forEach((received, parcels) -> {
                Split split = table.split(parcels, available);
                splits.put(received, split);
                groups.add(Parcel.group(received, parcels, split.transferable()));
            });
            this.selector = form.examined().selector(groups.size());
            this.shares =
                    form.values().valuesOf(new Examination(surplus, table.view().votesOf(candidate), groups));
            for (int i = 0; i < groups.size(); i++) {
                byReceived.put(groups.get(i).received(), shares.each().get(i));
            }
        }

        /** Gives the papers of one transfer; with the last what is left of the surplus. */
        private void give(Movement movement, int number, List<Parcel> own, boolean[] available) {
            long leaving = 0;
            Votes worth = Votes.ZERO;
            Votes arrived = Votes.ZERO;
            for (Map.Entry<TransferValue, List<Parcel>> each :
                    Parcel.byValue(own).entrySet()) {
                Share share = Objects.requireNonNull(byReceived.get(each.getKey()));
                Split split = size() == 1
                        ? Objects.requireNonNull(splits.get(each.getKey()))
                        : table.splitAgain(each.getValue(), available);
                PaperGroup group = Parcel.group(each.getKey(), each.getValue(), split.transferable());
                long some = shares.withoutNextPreference().leaving(group);
                long carrying = shares.withoutNextPreference().carrying(group);
                takeUp(movement, carrying, each.getValue(), share);
                takeUp(movement, some - carrying, each.getValue(), share.atNoValue());
                if (some > split.transferable()) {
                    TransferValue stranded = carrying > split.transferable() ? share.value() : TransferValue.ZERO;
                    table.tellCauses(split.entriesFor(0), stranded, available);
                }
                table.strand(movement, candidate, TransferValue.ZERO, some - carrying);
                boolean goesOn = shares.atNoValue().goesOn(share.value());
                arrived = arrived.plus(
                                goesOn
                                        ? table.passOn(movement, candidate, table.now(share.value()), split)
                                        : Votes.ZERO)
                        .plus(table.strand(
                                movement, candidate, share.value(), carrying - (goesOn ? split.transferable() : 0)));
                worth = worth.plus(Votes.of(carrying, share.value()));
                leaving += some;
            }
            Votes given = dueNow(number, own, worth);
            Votes rest = given.minus(worth);
            if (!rest.isZero()) {
                movement.source(new Source.Remainder(candidate, rest));
                table.leaveOver(movement, candidate, shares.remainder(), rest);
            }
            table.lose(movement, candidate, worth.minus(arrived));
            table.debit(candidate, leaving, given);
        }

        /** Says in the record that papers of one value leave; where the surplus leaves bit by bit, which they are. */
        private void takeUp(Movement movement, long papers, List<Parcel> own, Share share) {
            if (papers > 0) {
                movement.source(new Source.Surplus(
                        candidate,
                        papers,
                        Votes.of(papers, share.value()),
                        selector,
                        own.get(0).value(),
                        share.value(),
                        share.numerator(),
                        share.divisor(),
                        form.isInOneTransfer()
                                ? List.of()
                                : own.stream().map(Parcel::receipt).toList()));
            }
        }

        /**
         * What the candidate gives up in a transfer of papers. What they are worth is added up only where all of it is
         * credited: a sum of thousands of fractions is dear, and no one asks for it where votes are cut off.
         */
        private Votes dueNow(int number, List<Parcel> own, Votes worth) {
            examinedSoFar = examinedSoFar.plus(Parcel.votesOf(own));
            worthSoFar = table.credit().cutsOff() ? worthSoFar : worthSoFar.plus(worth);
            Votes before = givenSoFar;
            givenSoFar = number == size() || credited.isZero()
                    ? surplus
                    : table.credit().givenUp(new Credit.PartOfSurplus(surplus, worthSoFar, examinedSoFar, credited));
            return givenSoFar.minus(before);
        }

        private String seen() {
            return candidate.number() + " " + byReceived + givenSoFar + examinedSoFar + worthSoFar;
        }
    }
}
