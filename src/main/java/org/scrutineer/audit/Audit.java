package org.scrutineer.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scrutineer.audit.reading.RuleReading;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Elected;
import org.scrutineer.record.RecordFault;
import org.scrutineer.record.RuleDescription;

/**
 * The independent check: works out from the papers what the record of a count must say, and reports every difference.
 *
 * <pre>{@code
 * StatedCount count = JsonRecord.read(Files.readString(Path.of("record.json")));
 * AuditReport report = Audit.check(count, BltReader.read(Path.of("nec.blt")));
 * report.findings().forEach(System.out::println);
 * report.notCheckable().forEach(System.out::println);
 * }</pre>
 *
 * <p>What the rule book asks is read from the parameters in the record; how it is carried out here shares nothing with
 * the engine. What a count is given besides its papers (withdrawals, places, constraints, lots, an order of papers,
 * what a rule book takes from each election) is compared with what is {@link Stated} to the check, or else taken from
 * the record, and the report notes it. Lots drawn from a seed are drawn again; a lot that a person drew for one tie is
 * followed, and reported as not checkable unless it is stated. A rule book is
 * known by the fingerprint that is published of it, or by the description that whoever checks gives of it; of one under
 * an unknown name the rest is checked by what it says of itself. Of the names of files and of an order of lots that no
 * tie needed, the papers tell nothing; the digest of the record as a whole guards them.
 */
public final class Audit {

    private Audit() {}

    /**
     * Checks what is stated of a count against the papers.
     *
     * @param count the record, or what was read of one
     * @param ballots the papers
     * @return what was found
     */
    public static AuditReport check(CountStatement count, Ballots ballots) {
        Verdict verdict = new Verdict();
        new PolicyCheck(count, List.of(), verdict).run(ballots);
        return check(count, ballots, PaperOrder.none(), List.of(), RuleCheck::run, verdict);
    }

    /**
     * Checks what is stated of a count against the papers and what else an election says: its title, places and
     * candidates.
     *
     * @param count the record, or what was read of one
     * @param election the election
     * @param stated what else the count was given, to be compared with the record; what is not stated is taken from the
     *     record
     * @return what was found
     */
    public static AuditReport check(CountStatement count, Election election, Stated... stated) {
        return check(count, election, List.of(stated), RuleCheck::run);
    }

    /**
     * Checks the same of a count by a rule book that nobody published: one that a body has composed for itself and
     * vouches for.
     *
     * @param count the record, or what was read of one
     * @param election the election
     * @param book the rule book by which the count should have been made, as it describes itself
     * @param stated what else the count was given, to be compared with the record; what is not stated is taken from the
     *     record
     * @return what was found
     */
    public static AuditReport check(CountStatement count, Election election, RuleDescription book, Stated... stated) {
        return check(count, election, List.of(stated), rule -> rule.against(book));
    }

    private static AuditReport check(
            CountStatement count, Election election, List<Stated> stated, Consumer<RuleCheck> book) {
        Verdict verdict = new Verdict();
        new BesidePapers(count, stated, verdict).compare(election);
        new PolicyCheck(count, election.transformations(), verdict).run(election.ballots());
        return check(count, election.ballots(), election.order(), stated, book, verdict);
    }

    private static AuditReport check(
            CountStatement count,
            Ballots ballots,
            PaperOrder order,
            List<Stated> stated,
            Consumer<RuleCheck> book,
            Verdict verdict) {
        Findings findings = verdict.findings();
        findings.at(0, 0);
        count.faults().forEach(fault -> fault(fault, findings));
        book.accept(new RuleCheck(count.rule(), stated, verdict));
        BesidePapers beside = new BesidePapers(count, stated, verdict);
        beside.compareLotsAndOrder();
        beside.compareSettings();
        if (new ShapeCheck(count, findings).run(ballots)) {
            findings.at(0, 0);
            InputCheck.digest(count.input(), ballots, findings);
            beside.compareAnswers();
            try {
                stages(count, ballots, new PaperSequence(count, ballots, order, findings), verdict);
            } catch (GroupBounds.TooManyException e) {
                verdict.doubt("stages: " + e.getMessage());
            } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException e) {
                if (findings.size() == 0) {
                    throw e;
                }
                verdict.doubt("stages: what the record states cannot be carried out: " + e.getMessage());
            }
        } else {
            verdict.doubt("stages of a record that is not whole");
        }
        return verdict.report();
    }

    private static void fault(RecordFault fault, Findings findings) {
        Invariant invariant = fault.kind() == RecordFault.Kind.DIGEST ? Invariant.D1 : Invariant.R4;
        findings.report(invariant, fault.place(), fault.expected(), fault.found());
    }

    private static void stages(CountStatement count, Ballots ballots, PaperSequence sequence, Verdict verdict) {
        Findings findings = verdict.findings();
        LotCheck.run(count.randomness(), count.candidates(), findings);
        RuleReading rule = RuleReading.of(count.rule());
        rule.doubts().forEach(doubt -> verdict.doubt("stages: " + doubt));
        if (!rule.doubts().isEmpty()) {
            return;
        }
        Optional<List<Elected>> elected = rule.accept(new FamilyChecks(count, ballots, sequence, verdict));
        elected.ifPresent(due -> {
            findings.at(0, 0);
            findings.same(Invariant.R1, "elected", words(new RonLine(count).result(due)), words(count.elected()));
        });
    }

    private static List<String> words(List<Elected> elected) {
        return elected.stream()
                .map(each -> each.order() + " " + each.candidate() + " at stage " + each.stage() + " by "
                        + each.reason().term())
                .toList();
    }
}
