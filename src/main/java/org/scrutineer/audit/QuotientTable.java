package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.audit.reading.QuotientRule;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.StageAction;

/**
 * The quotients as the check works them out: all papers are gone through anew at each stage, and each has elected the
 * share of the last candidate whom it helped to elect since the count last began.
 */
final class QuotientTable {

    private final Table table;
    private final QuotientRule rule;
    private final Ballots ballots;
    private final int[] ends;
    private final boolean[] counts;
    /** Whom each entry last helped to elect, as a place in the list of shares. */
    private final int[] share;

    private final List<Fraction> shares = new ArrayList<>();
    private final Fraction[] fractions;

    QuotientTable(Table table, QuotientRule rule, Ballots ballots) {
        this.table = table;
        this.rule = rule;
        this.ballots = ballots;
        this.ends = new int[ballots.size()];
        this.counts = new boolean[ballots.size()];
        this.share = new int[ballots.size()];
        this.fractions = new Fraction[table.candidates().size() + 1];
        boolean[] open = table.open();
        for (int entry = 0; entry < ends.length; entry++) {
            ends[entry] = rule.papers().reading().end(ballots, entry);
            counts[entry] = top(entry, open) > 0;
            table.validPapers += counts[entry] ? ballots.papersOf(entry) : 0;
        }
        begin();
    }

    private void begin() {
        Arrays.fill(share, 0);
        shares.clear();
        shares.add(Fraction.ZERO);
    }

    /** The first named of those who are open, 0 if there is none. */
    private int top(int entry, boolean[] open) {
        for (int position = ballots.start(entry); position < ends[entry]; position++) {
            int mark = ballots.mark(position);
            if (mark > 0 && open[mark]) {
                return mark;
            }
        }
        return 0;
    }

    /** Works out all figures of a stage. */
    void count(int stage) {
        boolean[] open = table.open();
        long[][] papers = new long[fractions.length][shares.size()];
        for (int entry = 0; entry < share.length; entry++) {
            if (counts[entry]) {
                papers[top(entry, open)][share[entry]] += ballots.papersOf(entry);
            }
        }
        for (int place = 0; place < fractions.length; place++) {
            fractions[place] = Fraction.ZERO;
            for (int by = 1; by < shares.size(); by++) {
                fractions[place] = fractions[place].plus(shares.get(by).times(papers[place][by]));
            }
            long all = Arrays.stream(papers[place]).sum();
            if (place == 0) {
                table.nonTransferablePapers = all;
                table.nonTransferable = Fraction.of(all);
            } else if (open[place]) {
                table.set(place, all, rule.quotient().of(all, fractions[place]));
            } else {
                boolean isElected = table.elected().contains(place);
                table.set(place, 0, isElected ? table.votes(place) : Fraction.ZERO);
            }
        }
        table.quota = rule.quota().of(table.validPapers - table.nonTransferablePapers, table.seats(), fractions[0]);
        table.strike(stage, StageAction.Kind.QUOTIENTS);
    }

    /** What the papers of a candidate have elected, at 0 those with nobody. */
    Fraction fractions(int number) {
        return fractions[number];
    }

    /** Goes on with the papers as the decisions of a stage want it. */
    void follow(List<Decision> decisions) {
        if (decisions.stream().anyMatch(decision -> decision.type() == DecisionType.COME_BACK)) {
            begin();
        }
        for (Decision decision : decisions) {
            if (decision.type() == DecisionType.ELECT) {
                elect(decision.candidates().get(0).number());
            }
        }
    }

    private void elect(int number) {
        boolean[] before = table.open();
        before[number] = true;
        shares.add(Fraction.ONE.over(table.votes(number)));
        for (int entry = 0; entry < share.length; entry++) {
            if (counts[entry] && top(entry, before) == number) {
                share[entry] = shares.size() - 1;
            }
        }
    }
}
