package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;

/**
 * RON and the further RONs, one after the other. Papers bear one mark for all of them: it counts for the one that
 * stands then, so that papers which lie at that mark can move to the next of them.
 */
final class RonLine {

    private static final int NOBODY = 0;

    private final ReOpenNominations ron;
    private final List<Candidate> rows;
    private final int nominated;
    private final List<Integer> line = new ArrayList<>();
    private int standing;

    /** The line of a count. */
    RonLine(CountStatement count) {
        this(count.header().rows(), count.reOpenNominations());
    }

    private RonLine(List<Candidate> rows, ReOpenNominations ron) {
        this.ron = ron;
        this.rows = rows;
        this.nominated = (int) rows.stream().filter(Candidate::isNominated).count();
        this.standing = nominated;
        rows.stream().filter(ron::includes).map(Candidate::number).forEach(line::add);
    }

    /** The line of a count in which nobody is RON. */
    static RonLine none(List<Candidate> candidates) {
        return new RonLine(candidates, ReOpenNominations.none());
    }

    /** The candidates, and every further RON. */
    List<Candidate> rows() {
        return rows;
    }

    /** The candidates alone. */
    int nominated() {
        return nominated;
    }

    /** The candidates, and those further RONs that came to stand. */
    List<Candidate> present() {
        return rows.subList(0, standing);
    }

    /** How many of the rows stand or stood. */
    int standing() {
        return standing;
    }

    /** Comes back to a number of rows that stood. */
    void comeBackTo(int earlier) {
        standing = earlier;
    }

    boolean isKnown() {
        return ron.isKnown();
    }

    /** Whether a candidate is never excluded. */
    boolean spares(int number) {
        return ron.spares(rows.get(number - 1));
    }

    /** Whether a mark counts for the RON that stands. */
    boolean isMark(int mark) {
        return mark > NOBODY && mark == ron.number();
    }

    /** The numbers of RON and of all that can follow. */
    List<Integer> line() {
        return line;
    }

    /** The RON that was the last to come to stand. */
    int latest() {
        return line.get(standing - nominated);
    }

    /** The RON that has not come to stand and would be the next, {@code 0} if there is none. */
    int next() {
        return standing < rows.size() ? standing + 1 : NOBODY;
    }

    /** Lets the next RON stand. */
    void follow() {
        standing++;
    }

    /** For whom a mark counts of those who may receive papers, {@code 0} if it does for nobody. */
    int receiver(int mark, boolean[] open) {
        if (!isMark(mark)) {
            return open[mark] ? mark : NOBODY;
        }
        return line.stream().filter(number -> open[number]).findFirst().orElse(NOBODY);
    }

    /** Ranks of a paper, and behind the one with the mark for RON one for each further RON. */
    List<List<Integer>> along(List<List<Integer>> ranks) {
        if (line.size() < 2) {
            return ranks;
        }
        List<List<Integer>> all = new ArrayList<>();
        for (List<Integer> rank : ranks) {
            all.add(rank);
            if (rank.contains(ron.number())) {
                line.stream().skip(1).map(List::of).forEach(all::add);
            }
        }
        return all;
    }

    /** Decisions, and after each that elects RONs the one that leaves their places vacant. */
    List<Decision> leavingVacant(List<Decision> decisions) {
        List<Decision> all = new ArrayList<>();
        for (Decision decision : decisions) {
            all.add(decision);
            List<Candidate> vacant =
                    decision.candidates().stream().filter(ron::includes).toList();
            if (decision.type() == DecisionType.ELECT && !vacant.isEmpty()) {
                all.add(Decision.leavingVacant(vacant));
            }
        }
        return all;
    }

    /** Those elected who are somebody, in their order. */
    List<Elected> result(List<Elected> elected) {
        List<Elected> somebody = new ArrayList<>();
        for (Elected each : elected) {
            if (!ron.includes(each.candidate())) {
                somebody.add(new Elected(each.candidate(), somebody.size() + 1, each.stage(), each.reason()));
            }
        }
        return somebody;
    }
}
