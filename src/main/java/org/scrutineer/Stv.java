package org.scrutineer;

import java.util.List;
import org.scrutineer.ballot.Election;
import org.scrutineer.count.Count;
import org.scrutineer.lot.CountLog;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.RuleBook;

/**
 * The door: counts an election by a rule book.
 *
 * <pre>{@code
 * Election election = Election.builder("Branch committee", 2)
 *         .candidates("Ash", "Birch", "Cedar")
 *         .papers(4, "Ash", "Birch")
 *         .papers(2, "Cedar")
 *         .build();
 * CountRecord count = Stv.count(election, Ers97.ruleBook());
 * System.out.println(JsonRecord.of(count));
 * }</pre>
 */
public final class Stv {

    private Stv() {}

    /**
     * Counts an election in which no lot is supplied.
     *
     * @param election the election
     * @param book the rule book
     * @return the record of the count
     * @throws org.scrutineer.lot.LotNeededException if the rule book leaves a tie to a lot
     * @throws org.scrutineer.constraint.ConstraintsNotMetException if no set of candidates meets the constraints
     * @throws org.scrutineer.constraint.ConstraintsNotKnownException if the rule book has no way to meet constraints
     *     of this kind
     * @throws org.scrutineer.constraint.ConstraintLimitException if whether the constraints can be met takes too
     *     many steps to find out
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election as it stands:
     *     it has no clause for a paper, fills fewer seats, elects more candidates than there are places, or needs an
     *     order of papers that there is none of
     */
    public static CountRecord count(Election election, RuleBook book) {
        return count(election, book, Lots.none());
    }

    /**
     * Counts an election.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots supplied for ties; those that are not needed are left alone
     * @return the record of the count
     * @throws org.scrutineer.lot.LotNeededException if the rule book leaves a tie to a lot that was not supplied
     * @throws org.scrutineer.constraint.ConstraintsNotMetException if no set of candidates meets the constraints
     * @throws org.scrutineer.constraint.ConstraintsNotKnownException if the rule book has no way to meet constraints
     *     of this kind
     * @throws org.scrutineer.constraint.ConstraintLimitException if whether the constraints can be met takes too
     *     many steps to find out
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election as it stands:
     *     it has no clause for a paper, fills fewer seats, elects more candidates than there are places, or needs an
     *     order of papers that there is none of
     * @throws IllegalArgumentException if the order of lots names a candidate who does not exist
     */
    public static CountRecord count(Election election, RuleBook book, Lots lots) {
        return Count.run(election, book, lots, stage -> {});
    }

    /**
     * Begins a count that is advanced stage by stage and waits where a tie needs a lot that was not supplied.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots supplied beforehand, possibly none
     * @return the count before its first stage
     * @throws org.scrutineer.constraint.ConstraintsNotMetException if no set of candidates meets the constraints
     * @throws org.scrutineer.constraint.ConstraintsNotKnownException if the rule book has no way to meet constraints
     *     of this kind
     * @throws org.scrutineer.constraint.ConstraintLimitException if whether the constraints can be met takes too
     *     many steps to find out
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election as it stands:
     *     it has no clause for a paper, fills fewer seats, elects more candidates than there are places, or needs an
     *     order of papers that there is none of
     * @throws IllegalArgumentException if the order of lots names a candidate who does not exist
     */
    public static CountInProgress begin(Election election, RuleBook book, Lots lots) {
        return CountInProgress.begin(election, book, lots);
    }

    /**
     * Counts an election for whoever needs the stages and no record: the papers are not digested.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots supplied for ties; those that are not needed are left alone
     * @param log receives each stage when it is over
     * @return who is elected, in the order of their election
     * @throws org.scrutineer.lot.LotNeededException if the rule book leaves a tie to a lot that was not supplied
     * @throws org.scrutineer.constraint.ConstraintException if the constraints cannot be met, or the rule book does not
     *     know them
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election as it stands
     * @throws IllegalArgumentException if the order of lots names a candidate who does not exist
     */
    public static List<Elected> follow(Election election, RuleBook book, Lots lots, CountLog log) {
        return Count.follow(election, book, lots, log);
    }
}
