package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Elected;
import org.scrutineer.record.RecordFault;
import org.scrutineer.record.Stage;
import org.scrutineer.record.TieMethod;

/**
 * The independent check: works out from the papers what the record of a count must say, and reports every difference.
 *
 * <p>What the rule book asks is read from the parameters in the record; how it is carried out here shares nothing with
 * the engine. Lots drawn from a seed are drawn again. An order of lots without a seed comes from outside a count and is
 * taken from the record; a lot that a person drew for one tie is followed, and reported as not checkable. A rule book is
 * known by the fingerprint that is published of it; of one under an unknown name the rest is checked by what it says of
 * itself. Of the names of files and of an order of lots that no tie needed, the papers tell nothing; the digest of the
 * record as a whole guards them.
 */
public final class Audit {

    private Audit() {}

    /**
     * Checks the record of a count against the papers.
     *
     * @param count the record
     * @param ballots the papers
     * @return what was found
     */
    public static AuditReport check(CountStatement count, Ballots ballots) {
        return check(count, ballots, PaperOrder.none(), new Findings());
    }

    /**
     * Checks the record of a count against the papers and what else an election says: its title, seats and candidates.
     *
     * @param count the record
     * @param election the election
     * @return what was found
     */
    public static AuditReport check(CountStatement count, Election election) {
        Findings findings = new Findings();
        findings.same(Invariant.R2, "title", election.title(), count.title());
        findings.same(Invariant.R2, "seats", election.seats(), count.seats());
        findings.same(Invariant.R2, "candidates", described(election.candidates()), described(count.candidates()));
        findings.same(Invariant.R2, "constraints", election.categories(), count.categories());
        findings.same(
                Invariant.R2,
                "files",
                digests(election.files()),
                digests(count.input().files()));
        return check(count, election.ballots(), election.order(), findings);
    }

    private static List<String> described(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.number() + " " + candidate.name() + " " + candidate.party() + " "
                        + candidate.standing())
                .toList();
    }

    private static List<String> digests(List<BallotFile> files) {
        return files.stream().map(BallotFile::digest).toList();
    }

    private static AuditReport check(CountStatement count, Ballots ballots, PaperOrder order, Findings findings) {
        List<String> notCheckable = new ArrayList<>();
        findings.at(0, 0);
        count.faults().forEach(fault -> fault(fault, findings));
        RuleCheck.run(count.rule(), findings, notCheckable);
        if (new ShapeCheck(count, findings).run(ballots)) {
            findings.at(0, 0);
            InputCheck.digest(count.input(), ballots, findings);
            try {
                stages(count, ballots, new PaperSequence(count, ballots, order, findings), findings, notCheckable);
            } catch (GroupBounds.TooManyException e) {
                notCheckable.add("stages: " + e.getMessage());
            }
        } else {
            notCheckable.add("stages of a record that is not whole");
        }
        return new AuditReport(findings.all(), notCheckable);
    }

    private static void fault(RecordFault fault, Findings findings) {
        Invariant invariant = fault.kind() == RecordFault.Kind.DIGEST ? Invariant.D1 : Invariant.R4;
        findings.report(invariant, fault.place(), fault.expected(), fault.found());
    }

    private static void stages(
            CountStatement count, Ballots ballots, PaperSequence sequence, Findings findings, List<String> notCheckable) {
        Words words = new Words(count.rule().parameters());
        LotCheck.run(count.randomness(), count.candidates(), findings);
        drawn(count, notCheckable);
        String family = words.oneOf("family", "parcels", "keepValues", "plurality");
        List<Elected> elected;
        if (family.equals("plurality")) {
            PluralityRule rule = PluralityRule.read(words);
            if (!understood(words, notCheckable)) {
                return;
            }
            findings.same(Invariant.R2, "places", 0, count.rule().places());
            PluralityCheck check = new PluralityCheck(count, ballots, rule, findings);
            InputCheck.numbers(count.input(), ballots.papers(), check.validPapers(), check.invalidPapers(), findings);
            elected = check.run();
            sequence.checkNone();
        } else if (family.equals("parcels")) {
            InputCheck input = InputCheck.read(words);
            ParcelRule rule = ParcelRule.read(words, input.papers());
            if (!understood(words, notCheckable)) {
                return;
            }
            findings.same(
                    Invariant.R2, "places", rule.value().places(), count.rule().places());
            Optional<int[]> order = rule.asksForAnOrder() ? sequence.entries() : Optional.of(new int[0]);
            if (order.isEmpty()) {
                notCheckable.add("stages: the papers given lie in no order, and the count was made in one");
                return;
            }
            ParcelCheck check = new ParcelCheck(count, ballots, rule, order.get(), findings);
            input.run(count.input(), ballots, check.validPapers(), findings);
            elected = check.run();
            if (rule.asksForAnOrder()) {
                sequence.check(order.get(), check.firstChoice());
            } else {
                sequence.checkNone();
            }
        } else {
            InputCheck input = InputCheck.read(words);
            KeepValueRule rule = KeepValueRule.read(words, input.papers());
            if (!understood(words, notCheckable)) {
                return;
            }
            findings.same(
                    Invariant.R2,
                    "places",
                    rule.division().places(),
                    count.rule().places());
            KeepValueCheck check = new KeepValueCheck(count, ballots, rule, findings);
            input.run(count.input(), ballots, check.validPapers(), findings);
            elected = check.run();
            sequence.checkNone();
        }
        findings.at(0, 0);
        findings.same(Invariant.R1, "elected", words(elected), words(count.elected()));
    }

    private static boolean understood(Words words, List<String> notCheckable) {
        words.doubts().forEach(doubt -> notCheckable.add("stages: " + doubt));
        return words.doubts().isEmpty();
    }

    private static void drawn(CountStatement count, List<String> notCheckable) {
        for (Stage stage : count.stages()) {
            stage.decisions().stream()
                    .flatMap(decision -> decision.ties().stream())
                    .filter(tie -> tie.method() == TieMethod.MANUAL)
                    .forEach(tie -> notCheckable.add("stage " + stage.number() + ": the lot between " + tie.candidates()
                            + ", drawn by a person"));
        }
    }

    private static List<String> words(List<Elected> elected) {
        return elected.stream()
                .map(each -> each.order() + " " + each.candidate() + " at stage " + each.stage() + " by "
                        + each.reason().term())
                .toList();
    }
}
