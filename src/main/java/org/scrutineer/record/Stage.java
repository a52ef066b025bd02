package org.scrutineer.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;

/**
 * One step of the count with its own totals.
 *
 * <p>The totals add up: the votes of all candidates, the non-transferable votes and the loss by fraction are the valid
 * papers, at every stage. Quotients are no such votes: where a stage has them, the papers alone add up.
 *
 * @param number the stage number of the rule book, from 1
 * @param part which of several transfers of the stage this is, from 1; 0 if the stage is in one piece
 * @param action what the stage is
 * @param sources the papers that moved and where they were
 * @param transfers what moved from each candidate to each place, without those where nothing moved
 * @param tallies what each candidate has at the end, in ballot-paper order, and then each further RON that stands
 * @param nonTransferable the votes that can no longer be transferred, so far
 * @param nonTransferablePapers the papers that can no longer be transferred, so far
 * @param lossByFraction the votes that rounding left with nobody, so far
 * @param quota the quota at the end
 * @param vacancies the places still open at the end
 * @param decisions those taken on the figures of this stage; an exclusion takes effect with the next stage
 * @param inactive the non-transferable papers by cause, so far; empty where the rule book does not tell causes apart
 */
public record Stage(
        int number,
        int part,
        StageAction action,
        List<Source> sources,
        List<Transfer> transfers,
        List<Tally> tallies,
        Votes nonTransferable,
        long nonTransferablePapers,
        Votes lossByFraction,
        Votes quota,
        int vacancies,
        List<Decision> decisions,
        List<InactivePapers> inactive) {

    public Stage {
        Objects.requireNonNull(action, "action");
        sources = List.copyOf(sources);
        transfers = List.copyOf(transfers);
        tallies = List.copyOf(tallies);
        decisions = List.copyOf(decisions);
        inactive = List.copyOf(inactive);
    }

    /**
     * Makes a stage of a count by a rule book that does not tell apart why papers are non-transferable.
     *
     * @param number the stage number of the rule book, from 1
     * @param part which of several transfers of the stage this is, from 1; 0 if the stage is in one piece
     * @param action what the stage is
     * @param sources the papers that moved and where they were
     * @param transfers what moved from each candidate to each place, without those where nothing moved
     * @param tallies what each candidate has at the end, in ballot-paper order, and then each further RON that stands
     * @param nonTransferable the votes that can no longer be transferred, so far
     * @param nonTransferablePapers the papers that can no longer be transferred, so far
     * @param lossByFraction the votes that rounding left with nobody, so far
     * @param quota the quota at the end
     * @param vacancies the places still open at the end
     * @param decisions those taken on the figures of this stage
     */
    public Stage(
            int number,
            int part,
            StageAction action,
            List<Source> sources,
            List<Transfer> transfers,
            List<Tally> tallies,
            Votes nonTransferable,
            long nonTransferablePapers,
            Votes lossByFraction,
            Votes quota,
            int vacancies,
            List<Decision> decisions) {
        this(
                number,
                part,
                action,
                sources,
                transfers,
                tallies,
                nonTransferable,
                nonTransferablePapers,
                lossByFraction,
                quota,
                vacancies,
                decisions,
                List.of());
    }

    /**
     * Returns the stage or part behind this one in which nothing happens but what moves: nobody's status changes but
     * that of those excluded, and the totals are those of this one with what moves added and taken away.
     *
     * @param number the stage number
     * @param part which part of the stage it is
     * @param action what the stage is
     * @param sources the papers that move
     * @param transfers what moves, all of it
     * @return the stage, on whose figures nothing is decided
     */
    public Stage moving(int number, int part, StageAction action, List<Source> sources, List<Transfer> transfers) {
        List<Tally> totals = new ArrayList<>(tallies);
        if (action instanceof StageAction.Exclusion exclusion) {
            exclusion.candidates().forEach(candidate -> change(totals, candidate, Tally::excluded));
        }
        Votes lost = lossByFraction;
        Votes toNobody = nonTransferable;
        long papersToNobody = nonTransferablePapers;
        for (Transfer transfer : transfers) {
            change(totals, transfer.from(), tally -> tally.without(transfer.papers(), transfer.votes()));
            if (transfer.to() instanceof Destination.Receiver receiver) {
                change(totals, receiver.candidate(), tally -> tally.with(transfer.papers(), transfer.votes()));
            } else if (transfer.to() == Destination.Pool.LOSS_BY_FRACTION) {
                lost = lost.plus(transfer.votes());
            } else {
                toNobody = toNobody.plus(transfer.votes());
                papersToNobody += transfer.papers();
            }
        }
        return new Stage(
                number,
                part,
                action,
                sources,
                transfers,
                totals,
                toNobody,
                papersToNobody,
                lost,
                quota,
                vacancies,
                List.of());
    }

    private static void change(List<Tally> totals, Candidate candidate, UnaryOperator<Tally> change) {
        int row = candidate.number() - 1;
        if (row < totals.size()) {
            totals.set(row, change.apply(totals.get(row)));
        }
    }

    /**
     * Returns what a candidate has at the end of the stage.
     *
     * @param candidate the candidate
     * @return the tally; of a further RON that does not stand yet nothing, as of one who is withdrawn
     */
    public Tally tallyOf(Candidate candidate) {
        return candidate.number() > tallies.size() && !candidate.isNominated()
                ? new Tally(candidate, Votes.ZERO, 0, Status.WITHDRAWN)
                : tallies.get(candidate.number() - 1);
    }

    /**
     * Returns whose exclusion the stage is, if it moves none of the papers that they hold.
     *
     * @return the candidates, none if the stage moves papers, if they hold none, or if it excludes nobody
     */
    public List<Candidate> excludedWithTheirPapers() {
        if (!(action instanceof StageAction.Exclusion exclusion) || !sources.isEmpty()) {
            return List.of();
        }
        return exclusion.candidates().stream()
                .filter(candidate -> tallyOf(candidate).papers() > 0)
                .toList();
    }
}
