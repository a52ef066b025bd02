package org.scrutineer.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.Stage;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.wording.Phrases;
import org.scrutineer.wording.StageLabel;

/**
 * Says how ties were settled.
 *
 * @param count the record
 * @param phrases words and figures
 */
record TieAccount(CountRecord count, Phrases phrases) {

    /**
     * Says how a tie was settled.
     *
     * @param steps the steps
     * @return part of a sentence for each step
     */
    List<String> of(List<TieBreak> steps) {
        return steps.stream().map(this::step).toList();
    }

    private String step(TieBreak tie) {
        return switch (tie.method()) {
            case FORWARD, BACKWARD -> difference(tie);
            case EARLIER_ELECTION ->
                phrases.name(tie.chosen()) + " was elected first, at stage " + tie.stageConsulted();
            case EARLIER_SURPLUS -> "a surplus arose at stage " + tie.stageConsulted() + ", before the others";
            case LOT_ORDER -> lotOrder(tie);
            case FIRST_DIFFERENCE ->
                "the numbers of first, second and further preferences for " + phrases.names(tie.candidates())
                        + " on all papers put " + phrases.name(tie.chosen()) + " apart";
            case MANUAL ->
                "the lot drawn between " + phrases.names(tie.candidates())
                        + (tie.decidedBy().isEmpty() ? "" : " by \"" + Printable.line(tie.decidedBy()) + "\"")
                        + " fell on "
                        + phrases.name(tie.chosen());
            case DRAW ->
                "the draw between " + phrases.names(tie.candidates()) + ", with number " + tie.drawIndex() + " of "
                        + count.randomness().method().term() + " from the seed \""
                        + Printable.line(count.randomness().seed()) + "\", fell on " + phrases.name(tie.chosen());
            case PSEUDO_RANDOM ->
                "of " + phrases.names(tie.candidates())
                        + " the pseudo-random numbers made from the figures of the election choose "
                        + phrases.name(tie.chosen());
            case BALLOT_ORDER ->
                phrases.names(tie.candidates()) + " stand in ballot-paper order, as nothing depends on it";
        };
    }

    private String difference(TieBreak tie) {
        String when = tie.method() == TieMethod.FORWARD ? "first" : "last";
        return consulted(tie)
                .map(stage -> figures(tie.candidates(), stage) + " at " + StageLabel.of(stage) + ", where their votes "
                        + when + " differed")
                .orElse(phrases.names(tie.candidates()) + " had equal votes at every stage");
    }

    /** The entry whose totals told them apart: of a stage in parts, the one reached first on the way. */
    private Optional<Stage> consulted(TieBreak tie) {
        List<Stage> entries = count.stages().stream()
                .filter(stage -> stage.number() == tie.stageConsulted())
                .filter(stage -> tie.candidates().stream()
                                .map(candidate -> stage.tallyOf(candidate).votes())
                                .distinct()
                                .count()
                        > 1)
                .toList();
        return tie.method() == TieMethod.FORWARD
                ? entries.stream().findFirst()
                : entries.stream().reduce((earlier, later) -> later);
    }

    private String figures(List<Candidate> candidates, Stage stage) {
        return Phrases.list(candidates.stream()
                .map(candidate -> phrases.name(candidate) + " had "
                        + phrases.figure(stage.tallyOf(candidate).votes()))
                .toList());
    }

    private String lotOrder(TieBreak tie) {
        Randomness lots = count.randomness();
        String order = lots.lotOrder().stream()
                .filter(tie.candidates()::contains)
                .map(phrases::name)
                .collect(Collectors.joining(" before "));
        String drawn = lots.method().hasSeed()
                ? "drawn by " + lots.method().term() + " from the seed \"" + Printable.line(lots.seed()) + "\""
                        + (lots.context().isEmpty() ? "" : " for \"" + Printable.line(lots.context()) + "\"")
                : "supplied";
        return "the order of lots " + drawn + " has " + order;
    }

    /**
     * Says with how many votes candidates are tied.
     *
     * @param tied the candidates
     * @param stage the stage on whose figures they are
     * @return such as {@code with 22.00 votes each}
     */
    String level(List<Candidate> tied, Stage stage) {
        List<Votes> votes = tied.stream()
                .map(candidate -> stage.tallyOf(candidate).votes())
                .distinct()
                .toList();
        return votes.size() == 1
                ? "with " + phrases.votes(votes.get(0)) + " each"
                : "with "
                        + Phrases.list(tied.stream()
                                .map(candidate ->
                                        phrases.figure(stage.tallyOf(candidate).votes()))
                                .toList())
                        + " votes";
    }
}
