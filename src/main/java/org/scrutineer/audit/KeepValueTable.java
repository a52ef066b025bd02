package org.scrutineer.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.reading.KeepValueRule;
import org.scrutineer.audit.reading.KeepValueTableView;
import org.scrutineer.audit.reading.RevisionReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;

/** The figures of a count by keep values, which counts the papers again and again. */
final class KeepValueTable implements KeepValueTableView {

    private final Table table;
    private final KeepValueRule rule;
    private final Division division;
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
        this.division = Division.of(rule);
        this.ballots = ballots;
        this.notNamed = rule.candidature().withdrawsTheUnnamed().isPresent() ? notNamed() : List.of();
        notNamed.forEach(table::withdraw);
        this.valid = valid();
        this.keepValues = new Fraction[table.candidates().size() + 1];
        Arrays.fill(keepValues, Fraction.ZERO);
        table.continuing().forEach(number -> keepValues[number] = Fraction.ONE);
        this.revised = keepValues.clone();
        this.papers = division.lay(ballots, table, valid);
    }

    /** The decision on those whom no paper names, who do not stand. */
    List<Decision> withdrawals() {
        return rule.candidature()
                .withdrawsTheUnnamed()
                .filter(clause -> !notNamed.isEmpty())
                .map(clause ->
                        List.of(Decision.of(DecisionType.WITHDRAW, table.named(notNamed), Reason.WITHDRAWN, clause)))
                .orElse(List.of());
    }

    private List<Integer> notNamed() {
        boolean[] named = new boolean[table.candidates().size() + 1];
        for (int entry = 0; entry < ballots.size(); entry++) {
            int end = rule.papers().reading().end(ballots, entry);
            for (int position = ballots.start(entry); position < end; position++) {
                named[Math.abs(ballots.mark(position))] = true;
            }
        }
        return table.continuing().stream().filter(number -> !named[number]).toList();
    }

    private boolean[] valid() {
        boolean any = rule.valid() == KeepValueRule.Valid.NAMING_ANY_CANDIDATE;
        boolean[] found = new boolean[ballots.size()];
        for (int entry = 0; entry < found.length; entry++) {
            int end = rule.papers().reading().end(ballots, entry);
            for (int position = ballots.start(entry); position < end && !found[entry]; position++) {
                int number = Math.abs(ballots.mark(position));
                found[entry] = number > 0 && (any || table.state(number).isContinuing());
            }
            table.validPapers += found[entry] ? ballots.papersOf(entry) : 0;
        }
        return found;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Fraction keepValue(int number) {
        return keepValues[number];
    }

    @Override
    public Fraction surplus() {
        return surplus;
    }

    @Override
    public int counts() {
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
        table.strike(stage, StageAction.Kind.KEEP_VALUES);
    }

    /** Gives a further RON the keep value of those who continue. */
    void admit(int ron) {
        keepValues[ron] = Fraction.ONE;
        revised[ron] = Fraction.ONE;
    }

    /** Works the total surplus and the keep values out, without using these yet. */
    void revise() {
        surplus = rule.surplus().of(table);
        revised = keepValues.clone();
        RevisionReading.Revision revision = rule.revision().revision();
        table.elected()
                .forEach(number ->
                        revised[number] = revision.next(keepValues[number], table.quota, table.votes(number)));
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
        papers = division.lay(ballots, table, valid);
    }

    @Override
    public Optional<Fraction> previousSurplus() {
        return previousSurplus;
    }

    @Override
    public Fraction revised(int number) {
        return revised[number];
    }
}
