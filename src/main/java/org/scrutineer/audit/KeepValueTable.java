package org.scrutineer.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Status;

/** The figures of a count by keep values, which counts the papers again and again. */
final class KeepValueTable {

    private final Table table;
    private final KeepValueRule rule;
    private final Ballots ballots;
    private final boolean[] valid;
    private final List<Integer> notNamed;
    private final Fraction[] keepValues;
    private Fraction[] revised;
    private PaperCount papers;
    private Optional<Fraction> previousSurplus = Optional.empty();
    private Fraction surplus = Fraction.ZERO;
    private int counts;

    KeepValueTable(Table table, KeepValueRule rule, Ballots ballots) {
        this.table = table;
        this.rule = rule;
        this.ballots = ballots;
        this.notNamed = rule.candidature().equals("namedOnAPaper") ? notNamed() : List.of();
        notNamed.forEach(table::withdraw);
        this.valid = valid();
        this.keepValues = new Fraction[table.candidates() + 1];
        Arrays.fill(keepValues, Fraction.ZERO);
        table.continuing().forEach(number -> keepValues[number] = Fraction.ONE);
        this.revised = keepValues.clone();
        this.papers = rule.division().lay(ballots, table, valid);
    }

    /** The decision on those whom no paper names, who do not stand. */
    List<Decision> withdrawals() {
        return notNamed.isEmpty()
                ? List.of()
                : List.of(Decision.of(
                        DecisionType.WITHDRAW,
                        table.named(notNamed),
                        Reason.WITHDRAWN,
                        Clause.of(rule.candidatureClause())));
    }

    private List<Integer> notNamed() {
        boolean[] named = new boolean[table.candidates() + 1];
        for (int entry = 0; entry < ballots.size(); entry++) {
            int end = rule.papers().end(ballots, entry);
            for (int position = ballots.start(entry); position < end; position++) {
                named[Math.abs(ballots.mark(position))] = true;
            }
        }
        return table.continuing().stream().filter(number -> !named[number]).toList();
    }

    private boolean[] valid() {
        boolean any = rule.valid().equals("namingAnyCandidate");
        boolean[] found = new boolean[ballots.size()];
        for (int entry = 0; entry < found.length; entry++) {
            int end = rule.papers().end(ballots, entry);
            for (int position = ballots.start(entry); position < end && !found[entry]; position++) {
                int number = Math.abs(ballots.mark(position));
                found[entry] = number > 0 && (any || table.state(number).isContinuing());
            }
            table.validPapers += found[entry] ? ballots.papersOf(entry) : 0;
        }
        return found;
    }

    Table table() {
        return table;
    }

    Fraction keepValue(int number) {
        return keepValues[number];
    }

    Fraction surplus() {
        return surplus;
    }

    /** How many times the papers were counted, in all stages. */
    int counts() {
        return counts;
    }

    /** Counts the papers once more. */
    void count(int stage) {
        counts++;
        Fraction[] kept = papers.count(keepValues);
        Fraction active = Fraction.ZERO;
        for (int number = 1; number < kept.length; number++) {
            table.set(number, papers.firstNamed(number), kept[number]);
            active = active.plus(kept[number]);
        }
        table.nonTransferable = kept[0];
        table.nonTransferablePapers = papers.firstNamed(0);
        table.loss = Fraction.of(table.validPapers).minus(active).minus(table.nonTransferable);
        table.quota = rule.quota().due(table);
        table.strike(stage);
    }

    /** Works the total surplus and the keep values out, without using these yet. */
    void revise() {
        Fraction quota = table.quota;
        List<Integer> elected = table.elected();
        if (rule.surplus().equals("net")) {
            Fraction sum = table.sum(elected).minus(quota.times(elected.size()));
            surplus = sum.signum() < 0 ? Fraction.ZERO : sum;
        } else {
            surplus = elected.stream().map(table::surplus).reduce(Fraction.ZERO, Fraction::plus);
        }
        revised = keepValues.clone();
        elected.forEach(
                number -> revised[number] = rule.revision().next(keepValues[number], quota, table.votes(number)));
    }

    /** Goes on to the next count of the same stage. */
    void goOn() {
        previousSurplus = Optional.of(surplus);
        adoptRevision();
    }

    /** Uses the keep values worked out last for those elected. */
    void adoptRevision() {
        table.elected().forEach(number -> keepValues[number] = revised[number]);
    }

    /** Begins the next stage with the states as they are now. */
    void begin() {
        previousSurplus = Optional.empty();
        for (int number = 1; number < keepValues.length; number++) {
            if (table.state(number) == Status.EXCLUDED) {
                keepValues[number] = Fraction.ZERO;
            }
        }
        papers = rule.division().lay(ballots, table, valid);
    }

    boolean surplusDidNotFall() {
        return previousSurplus.isPresent() && surplus.compareTo(previousSurplus.get()) >= 0;
    }

    boolean keepValuesWouldStand() {
        return table.elected().stream().allMatch(number -> revised[number].equals(keepValues[number]));
    }

    boolean keepValuesWouldNotFall() {
        List<Integer> elected = table.elected();
        return elected.stream().anyMatch(number -> revised[number].compareTo(keepValues[number]) > 0)
                || elected.stream().allMatch(number -> revised[number].compareTo(keepValues[number]) == 0);
    }

    boolean onlyThoseStandingHaveVotes() {
        for (int number = 1; number < keepValues.length; number++) {
            boolean stands = table.state(number).isContinuing() || table.state(number) == Status.ELECTED;
            if (!stands && table.votes(number).signum() != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the votes of each elected candidate are near the quota, as parts of those votes. */
    boolean ratiosWithin(Fraction tolerance) {
        return table.elected().stream().allMatch(number -> {
            Fraction apart = table.votes(number).minus(table.quota);
            Fraction most = table.votes(number).times(tolerance);
            return most.compareTo(apart) >= 0 && most.plus(apart).signum() >= 0;
        });
    }
}
