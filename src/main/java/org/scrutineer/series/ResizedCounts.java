package org.scrutineer.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.constraint.Constraints;
import org.scrutineer.constraint.Progress;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.ResizedRecord;
import org.scrutineer.record.Resizing;
import org.scrutineer.rules.RuleBook;

/**
 * Minima of two groups by larger and smaller counts, in place of guarding and dooming candidates: the papers are
 * counted for all places without bounds. If a group is short, they are counted for more and more places until a count
 * elects as many of it as are wanted, who are elected; and for fewer and fewer until a count elects as few of the other
 * group as are left, who are elected.
 *
 * <pre>{@code
 * ResizedRecord result = ResizedCounts.of(election, Ers97.ruleBook(), places -> Lots.none());
 * result.result().elected().forEach(e -> System.out.println(e.candidate() + ", count for " + e.places()));
 * result.result().steppedOver().forEach(System.out::println);
 * }</pre>
 *
 * <p>A count may step over the number wanted, as where it elects two more of the group at once. That is regulated
 * nowhere: the result says so, elects nobody of the group, and leaves it to whoever decides.
 *
 * <p>Source: the regulation of the Liberal Democrats for Federal committees since 1988, as Rosenstiel quotes it.
 * Inferred: the order of the counts, that a maximum of one group is a minimum of the other, and that where none of the
 * other group are left no smaller count is made.
 */
public final class ResizedCounts {

    private static final int GROUPS = 2;

    private final Election election;
    private final RuleBook book;
    private final IntFunction<Lots> lots;
    private final Category category;
    private final List<CountRecord> counts = new ArrayList<>();

    private ResizedCounts(Election election, RuleBook book, IntFunction<Lots> lots, Category category) {
        this.election = election;
        this.book = book;
        this.lots = lots;
        this.category = category;
    }

    /**
     * Counts an election.
     *
     * @param election the election, with one category of two groups
     * @param book the rule book of all counts
     * @param lots the lots for the count of each number of places
     * @return the result with its counts; not decided where a count steps over the number wanted
     * @throws ResizingRefusedException if there is not one category of two groups, papers of crosses were counted, or
     *     somebody is re-open nominations
     * @throws org.scrutineer.constraint.ConstraintsNotMetException if no set of candidates meets the bounds
     * @throws LotNeededException if a tie needs a lot that was not supplied; it says in which count
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election
     */
    public static ResizedRecord of(Election election, RuleBook book, IntFunction<Lots> lots) {
        List<Category> categories = election.categories();
        if (categories.size() != 1 || categories.get(0).groups().size() != GROUPS) {
            throw new ResizingRefusedException("larger and smaller counts must be by one category of 2 groups, but the"
                    + " groups are " + categories);
        }
        if (PapersOfCrosses.areReadBy(book)) {
            throw new ResizingRefusedException(
                    "larger and smaller counts must be of papers that rank candidates, but \"" + book.id()
                            + "\" reads crosses, of which a paper has too many for fewer places");
        }
        if (election.reOpenNominations().isKnown()) {
            throw new ResizingRefusedException("larger and smaller counts must be without re-open nominations, but"
                    + " candidate " + election.reOpenNominations().number() + " is");
        }
        requireToBeMet(election);
        ResizedCounts resized = new ResizedCounts(election.withCategories(List.of()), book, lots, categories.get(0));
        resized.count();
        return new ResizedRecord(categories.get(0), resized.counts);
    }

    private static void requireToBeMet(Election election) {
        Set<Integer> standing = new TreeSet<>();
        election.standing().stream().map(Candidate::number).forEach(standing::add);
        int places = Math.min(election.seats(), standing.size());
        Constraints.of(election).requireToBeMet(new Progress(places, Set.of(), standing));
    }

    private void count() {
        CountRecord first = count(election.seats());
        for (Resizing.Shortfall shortfall : Resizing.shortfall(category, first)) {
            int standing = election.standing().size();
            int places = election.seats();
            int found;
            do {
                places++;
                found = Resizing.electedOf(shortfall.under(), count(places)).size();
            } while (found < shortfall.wanted() && places < standing);
            places = election.seats();
            found = Resizing.electedOf(shortfall.over(), first).size();
            while (shortfall.left() > 0 && found > shortfall.left()) {
                places--;
                found = Resizing.electedOf(shortfall.over(), count(places)).size();
            }
        }
    }

    private CountRecord count(int places) {
        try {
            CountRecord count = Stv.count(election.withSeats(places), book, lots.apply(places));
            counts.add(count);
            return count;
        } catch (LotNeededException e) {
            throw e.in(CountNames.forPlaces(places));
        }
    }
}
