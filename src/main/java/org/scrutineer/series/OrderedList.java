package org.scrutineer.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.ListRecord;
import org.scrutineer.rules.RuleBook;

/**
 * An ordered list: who is elected for all places, in the order that recounts of the same papers give. Each is for one
 * place fewer among those whom the count before elected; the one left out takes the last place that is open.
 *
 * <pre>{@code
 * ListRecord list = OrderedList.of(election, Ers97.ruleBook(), places -> Lots.none());
 * list.order().forEach(candidate -> System.out.println(candidate.name()));
 * list.counts().forEach(count -> System.out.println(ResultSheet.of(count)));
 * }</pre>
 *
 * <p>Source: Rosenstiel, Voting matters 9, paper 4, 1998.
 *
 * <p>Inferred: candidates who are not on the list before are withdrawn in a recount, as if they had never stood; bounds
 * on who is elected bind the first count, which says who is on the list, and not the order; where fewer than there are
 * places are elected, as where re-open nominations win some, as many as they are is what the next recount is one fewer
 * than.
 */
public final class OrderedList {

    private final RuleBook book;
    private final IntFunction<Lots> lots;
    private final String zip;
    private final UnaryOperator<Election> first;
    private final UnaryOperator<Election> again;

    private OrderedList(
            RuleBook book,
            IntFunction<Lots> lots,
            String zip,
            UnaryOperator<Election> first,
            UnaryOperator<Election> again) {
        this.book = book;
        this.lots = lots;
        this.zip = zip;
        this.first = first;
        this.again = again;
    }

    /**
     * Makes a list.
     *
     * @param election the election, for as many places as the list has
     * @param book the rule book of all counts
     * @param lots the lots for the count of each number of places
     * @return the list with its counts
     * @throws ListRefusedException if papers of crosses were counted, of which too many would be invalid for fewer
     *     places, or a recount leaves out more than one
     * @throws LotNeededException if a tie needs a lot that was not supplied; it says in which count
     * @throws org.scrutineer.constraint.ConstraintException if the first count cannot meet the constraints
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election
     */
    public static ListRecord of(Election election, RuleBook book, IntFunction<Lots> lots) {
        return new OrderedList(book, lots, "", UnaryOperator.identity(), Zip::unbound).count(election);
    }

    /**
     * Makes a list in every count of which each of the two groups of a category has at least half of the places,
     * rounded down. Inferred: no text was read.
     *
     * @param category the name of a category of the election, of two groups
     * @param election the election, for as many places as the list has
     * @param book the rule book of all counts
     * @param lots the lots for the count of each number of places
     * @return the list with its counts
     * @throws ListRefusedException if the election has no such category, it has not two groups or bounds one of them
     *     below its half, or as for {@link #of}
     * @throws LotNeededException if a tie needs a lot that was not supplied; it says in which count
     * @throws org.scrutineer.constraint.ConstraintException if the first count cannot meet the constraints
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election
     */
    public static ListRecord zippedBy(String category, Election election, RuleBook book, IntFunction<Lots> lots) {
        Zip zip = new Zip(category);
        return new OrderedList(book, lots, category, zip::of, zip::alone).count(election);
    }

    private ListRecord count(Election election) {
        if (PapersOfCrosses.areReadBy(book)) {
            throw new ListRefusedException("a list must be made of papers that rank candidates, but \"" + book.id()
                    + "\" reads crosses, of which a paper has too many for fewer places");
        }
        List<CountRecord> counts = new ArrayList<>();
        counts.add(count(first.apply(election), election.seats()));
        for (int places = elected(counts) - 1; places > 0; places--) {
            Set<Integer> others = new TreeSet<>();
            election.candidates().stream().map(Candidate::number).forEach(others::add);
            others.removeAll(ListRecord.elected(last(counts)));
            counts.add(count(again.apply(election.withSeats(places)).withWithdrawn(others), places));
            if (elected(counts) != places) {
                throw new ListRefusedException("a recount must elect one fewer than are on the list, but the count for "
                        + places + " of " + (places + 1) + " elects " + elected(counts));
            }
        }
        return new ListRecord(zip, counts);
    }

    private CountRecord count(Election election, int places) {
        try {
            return Stv.count(election, book, lots.apply(places));
        } catch (LotNeededException e) {
            throw e.in(CountNames.forPlaces(places));
        }
    }

    private static int elected(List<CountRecord> counts) {
        return last(counts).elected().size();
    }

    private static CountRecord last(List<CountRecord> counts) {
        return counts.get(counts.size() - 1);
    }
}
