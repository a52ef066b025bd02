package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.record.CandidateFraction;
import org.scrutineer.record.CandidateKeepValue;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;

/** Checks that a record is whole: one line for each candidate, and no other candidate anywhere. */
final class ShapeCheck {

    private final CountStatement count;
    private final List<Candidate> rows;
    private final Findings findings;
    private int strangers;

    ShapeCheck(CountStatement count, Findings findings) {
        this.count = count;
        this.rows = count.header().rows();
        this.findings = findings;
    }

    /** Returns whether the record is whole enough to be checked further: all whom it names are there. */
    boolean run(Ballots ballots) {
        findings.at(0, 0);
        List<Candidate> candidates = count.candidates();
        boolean fits = findings.same(Invariant.R2, "number of candidates", ballots.candidates(), candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            fits &= findings.same(
                    Invariant.R2,
                    "number of " + candidates.get(i),
                    i + 1,
                    candidates.get(i).number());
        }
        if (count.seats() < 1) {
            fits = false;
            findings.report(Invariant.R2, "seats", "1 or more", count.seats());
        }
        fits &= ron(count.reOpenNominations());
        known("order of lots", count.randomness().lotOrder());
        findings.same(
                Invariant.R2,
                "candidates in the order of lots",
                count.randomness().lotOrder().stream().distinct().toList(),
                count.randomness().lotOrder());
        known("elected", count.elected().stream().map(Elected::candidate).toList());
        for (Stage stage : count.stages()) {
            findings.at(stage.number(), stage.part());
            stage(stage);
        }
        return fits && strangers == 0;
    }

    /** Whether RON, if somebody is, is a candidate who stands. */
    private boolean ron(ReOpenNominations ron) {
        if (!ron.isKnown()) {
            return true;
        }
        boolean isThere = ron.number() <= count.candidates().size();
        boolean stands = isThere && !count.candidates().get(ron.number() - 1).isWithdrawn();
        if (!stands) {
            findings.report(
                    Invariant.R2,
                    "re-open nominations",
                    "a candidate who stands",
                    isThere ? "withdrawn" : "candidate " + ron.number());
        }
        return isThere;
    }

    private void stage(Stage stage) {
        int stand = Math.max(count.candidates().size(), Math.min(stage.tallies().size(), rows.size()));
        findings.same(
                Invariant.R2,
                "tallies",
                rows.subList(0, stand),
                stage.tallies().stream().map(Tally::candidate).toList());
        List<Candidate> named = new ArrayList<>();
        stage.tallies().forEach(tally -> named.add(tally.candidate()));
        stage.sources().forEach(source -> named.add(source.candidate()));
        stage.transfers().forEach(transfer -> {
            named.add(transfer.from());
            if (transfer.to() instanceof Destination.Receiver receiver) {
                named.add(receiver.candidate());
            }
        });
        if (stage.action() instanceof StageAction.Surplus surplus) {
            named.addAll(surplus.candidates());
        } else if (stage.action() instanceof StageAction.Exclusion exclusion) {
            named.addAll(exclusion.candidates());
        } else if (stage.action() instanceof StageAction.KeepValues keepValues) {
            keepValues.keepValues().forEach(value -> named.add(value.candidate()));
            findings.same(
                    Invariant.R2,
                    "candidates with keep values",
                    rows.subList(0, stand),
                    keepValues.keepValues().stream()
                            .map(CandidateKeepValue::candidate)
                            .toList());
        } else if (stage.action() instanceof StageAction.Quotients quotients) {
            findings.same(
                    Invariant.R2,
                    "candidates with fractions",
                    rows.subList(0, stand),
                    quotients.fractions().stream()
                            .map(CandidateFraction::candidate)
                            .toList());
            quotients.fractions().forEach(fraction -> named.add(fraction.candidate()));
        }
        for (Decision decision : stage.decisions()) {
            named.addAll(decision.candidates());
            decision.ties().forEach(tie -> named.addAll(tie.candidates()));
        }
        known("candidates named", named);
    }

    private void known(String subject, List<Candidate> named) {
        for (Candidate candidate : named) {
            int number = candidate.number();
            if (number > rows.size() || !rows.get(number - 1).equals(candidate)) {
                strangers++;
                findings.report(Invariant.R2, subject, "candidates of the record", number + " " + candidate);
            }
        }
    }
}
