package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.DecisionsTogether;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.CountRefusedException;

/**
 * The count of the papers as they are, with which recounts are compared.
 *
 * @param book the rule book
 * @param elected who is elected, in the order of election
 * @param decided what is decided, in order
 * @param stages the number of the last stage
 */
record TrueCount(RuleBook book, List<Candidate> elected, List<DecisionsTogether> decided, int stages) {

    /** Copies the lists. */
    TrueCount {
        elected = List.copyOf(elected);
        decided = List.copyOf(decided);
    }

    static TrueCount of(Election election, RuleBook book, Lots lots) {
        List<Stage> stages = new ArrayList<>();
        List<Elected> elected = Stv.follow(election, book, lots, stages::add);
        return new TrueCount(
                book,
                elected.stream().map(Elected::candidate).toList(),
                DecisionsTogether.of(stages),
                stages.get(stages.size() - 1).number());
    }

    /**
     * Counts other papers and compares.
     *
     * @param number the number of the recount, from 1
     * @param election the election with the other papers
     * @param lots the lots
     * @return how the recount went
     */
    Recount recount(int number, Election election, Lots lots) {
        TrueCount other;
        try {
            other = of(election, book, lots);
        } catch (CountRefusedException | ConstraintException | LotNeededException refused) {
            return new Recount.Refused(number, refused);
        }
        int place = 0;
        while (place < decided.size()
                && place < other.decided.size()
                && decided.get(place).decideAs(other.decided.get(place))) {
            place++;
        }
        List<Candidate> others = inBallotPaperOrder(other.elected);
        return place == decided.size() && place == other.decided.size()
                ? new Recount.Alike(number, others)
                : new Recount.Turned(number, others, place + 1, other.at(place + 1));
    }

    static List<Candidate> inBallotPaperOrder(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::number))
                .toList();
    }

    /** What is decided at a place from 1, or that the count is over. */
    Decided at(int place) {
        return place <= decided.size() ? Decided.of(decided.get(place - 1)) : Decided.nothingMore();
    }

    /** The stage on whose figures it is decided, the last if the count is over. */
    int stageOf(int place) {
        return place <= decided.size() ? decided.get(place - 1).figures().number() : stages;
    }
}
