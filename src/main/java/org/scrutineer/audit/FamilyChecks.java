package org.scrutineer.audit;

import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.reading.KeepValueRule;
import org.scrutineer.audit.reading.ParcelRule;
import org.scrutineer.audit.reading.PluralityRule;
import org.scrutineer.audit.reading.QuotientRule;
import org.scrutineer.audit.reading.RuleReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Elected;

/**
 * Checks the stages of a count by the check of each family.
 *
 * @param count the record
 * @param ballots the papers
 * @param sequence the order of the papers
 * @param verdict receives what is found
 */
record FamilyChecks(CountStatement count, Ballots ballots, PaperSequence sequence, Verdict verdict)
        implements RuleReading.Families<Optional<List<Elected>>> {

    private Findings findings() {
        return verdict.findings();
    }

    @Override
    public Optional<List<Elected>> parcels(ParcelRule rule) {
        findings().same(Invariant.R2, "places", rule.places(), count.rule().places());
        Optional<int[]> order = rule.asksForAnOrder() ? sequence.entries(rule.filing()) : Optional.of(new int[0]);
        if (order.isEmpty()) {
            verdict.doubt("stages: the papers given lie in no order that can be told, and the count was made in one");
            return Optional.empty();
        }
        Ballots read = rule.papers().stated().of(ballots);
        Causes causes = new Causes(rule.papers().stated().turn(), ballots);
        ParcelCheck check = new ParcelCheck(count, read, rule, order.get(), causes, findings());
        new InputCheck(rule.papers()).run(count.input(), read, check.validPapers(), findings());
        List<Elected> elected = check.run();
        if (rule.asksForAnOrder()) {
            sequence.check(order.get(), check.firstChoice());
        } else {
            sequence.checkNone();
        }
        return Optional.of(elected);
    }

    @Override
    public Optional<List<Elected>> keepValues(KeepValueRule rule) {
        findings()
                .same(
                        Invariant.R2,
                        "places",
                        rule.division().places(rule.revision().places()),
                        count.rule().places());
        Ballots read = rule.papers().stated().of(ballots);
        KeepValueCheck check = new KeepValueCheck(count, read, rule, findings());
        new InputCheck(rule.papers()).run(count.input(), read, check.validPapers(), findings());
        List<Elected> elected = check.run();
        sequence.checkNone();
        return Optional.of(elected);
    }

    @Override
    public Optional<List<Elected>> quotients(QuotientRule rule) {
        findings().same(Invariant.R2, "places", 0, count.rule().places());
        Ballots read = rule.papers().stated().of(ballots);
        QuotientCheck check = new QuotientCheck(count, read, rule, findings());
        new InputCheck(rule.papers()).run(count.input(), read, check.validPapers(), findings());
        List<Elected> elected = check.run();
        sequence.checkNone();
        return Optional.of(elected);
    }

    @Override
    public Optional<List<Elected>> plurality(PluralityRule rule) {
        findings().same(Invariant.R2, "places", 0, count.rule().places());
        PluralityCheck check = new PluralityCheck(count, ballots, rule, findings());
        InputCheck.numbers(count.input(), ballots.papers(), check.validPapers(), check.invalidPapers(), findings());
        List<Elected> elected = check.run();
        sequence.checkNone();
        return Optional.of(elected);
    }
}
