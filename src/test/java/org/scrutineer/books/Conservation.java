package org.scrutineer.books;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.record.Transfer;

/** Adds up a count record from outside: nothing is made, nothing is lost. */
final class Conservation {

    /** The kinds of stages that do not go on from the votes of those before: a count can begin again. */
    private static final Set<StageAction.Kind> BEGIN_ANEW =
            EnumSet.of(StageAction.Kind.KEEP_VALUES, StageAction.Kind.FIRST_PREFERENCES);

    private final List<String> findings = new ArrayList<>();

    private Conservation() {}

    /** What does not add up, in words; empty if all does. */
    static List<String> findings(CountRecord count) {
        Conservation conservation = new Conservation();
        for (int i = 0; i < count.stages().size(); i++) {
            Stage stage = count.stages().get(i);
            conservation.totals(stage, count);
            count.candidates().forEach(candidate -> conservation.sources(stage, candidate));
            if (i > 0 && !BEGIN_ANEW.contains(stage.action().kind())) {
                Stage before = count.stages().get(i - 1);
                count.candidates().forEach(candidate -> conservation.change(before, stage, candidate));
                conservation.pools(before, stage);
            }
        }
        return conservation.findings;
    }

    private void check(boolean holds, Stage stage, String what) {
        if (!holds) {
            findings.add("stage " + stage.number() + "." + stage.part() + ": " + what);
        }
    }

    private void totals(Stage stage, CountRecord count) {
        long valid = count.input().papersValid();
        Votes votes = stage.tallies().stream().map(Tally::votes).reduce(Votes.ZERO, Votes::plus);
        long papers = stage.tallies().stream().mapToLong(Tally::papers).sum();
        check(
                votes.plus(stage.nonTransferable())
                        .plus(stage.lossByFraction())
                        .equals(Votes.of(valid * votesOfAPaper(count))),
                stage,
                "votes are not those of the valid papers");
        check(
                stage.action().kind() == StageAction.Kind.ALL_VOTES || papers + stage.nonTransferablePapers() == valid,
                stage,
                "papers are not the valid papers");
    }

    private static long votesOfAPaper(CountRecord count) {
        return count.rule().isPlurality() && !count.rule().papers().giveOneVote() ? count.seats() : 1;
    }

    private void sources(Stage stage, Candidate candidate) {
        List<Source> taken = stage.sources().stream()
                .filter(source -> source.candidate().equals(candidate))
                .toList();
        List<Transfer> passed = stage.transfers().stream()
                .filter(transfer -> transfer.from().equals(candidate))
                .toList();
        check(
                taken.stream().mapToLong(Source::papers).sum()
                        == passed.stream().mapToLong(Transfer::papers).sum(),
                stage,
                "papers taken from " + candidate + " are not those passed on");
        check(
                taken.stream()
                        .map(Source::votes)
                        .reduce(Votes.ZERO, Votes::plus)
                        .equals(passed.stream().map(Transfer::votes).reduce(Votes.ZERO, Votes::plus)),
                stage,
                "votes taken from " + candidate + " are not those passed on");
    }

    private void change(Stage before, Stage stage, Candidate candidate) {
        Votes votes = before.tallyOf(candidate).votes();
        long papers = before.tallyOf(candidate).papers();
        for (Transfer transfer : stage.transfers()) {
            if (transfer.from().equals(candidate)) {
                votes = votes.minus(transfer.votes());
                papers -= transfer.papers();
            }
            if (transfer.to().equals(new Destination.Receiver(candidate))) {
                votes = votes.plus(transfer.votes());
                papers += transfer.papers();
            }
        }
        check(stage.tallyOf(candidate).votes().equals(votes), stage, "votes of " + candidate + " do not follow");
        check(stage.tallyOf(candidate).papers() == papers, stage, "papers of " + candidate + " do not follow");
    }

    private void pools(Stage before, Stage stage) {
        check(
                stage.nonTransferable()
                        .equals(before.nonTransferable().plus(to(stage, Destination.Pool.NON_TRANSFERABLE))),
                stage,
                "non-transferable votes do not follow");
        check(
                stage.lossByFraction()
                        .equals(before.lossByFraction().plus(to(stage, Destination.Pool.LOSS_BY_FRACTION))),
                stage,
                "the loss by fraction does not follow");
    }

    private static Votes to(Stage stage, Destination.Pool pool) {
        return stage.transfers().stream()
                .filter(transfer -> transfer.to() == pool)
                .map(Transfer::votes)
                .reduce(Votes.ZERO, Votes::plus);
    }
}
