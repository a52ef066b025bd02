package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.record.StatedCount;
import org.scrutineer.record.StatedList;

/**
 * The independent check of an ordered list: each count is checked against the papers as any other, and each recount
 * against what the count before it makes of it, one place fewer and everybody withdrawn who was not elected.
 *
 * <pre>{@code
 * SeriesReport report = ListAudit.check(JsonList.read(Files.readString(Path.of("list.json"))), election);
 * }</pre>
 */
public final class ListAudit {

    private final StatedList list;
    private final Election election;
    private final List<Stated> stated;
    private final IntFunction<List<Stated>> ofOthers;
    private final Findings findings = new Findings();

    private ListAudit(StatedList list, Election election, List<Stated> stated, IntFunction<List<Stated>> ofOthers) {
        this.list = list;
        this.election = election;
        this.stated = stated;
        this.ofOthers = ofOthers;
    }

    /**
     * Checks what is stated of a list.
     *
     * @param list the list, as it was read
     * @param election the election
     * @param stated what else the first count was given; lots and choices are held against all counts, withdrawals,
     *     places, constraints and lots for single ties against the first
     * @return what was found
     */
    public static SeriesReport check(StatedList list, Election election, Stated... stated) {
        return check(list, election, places -> List.of(), stated);
    }

    /**
     * Checks what is stated of a list, where more is known of counts but the first.
     *
     * @param list the list, as it was read
     * @param election the election
     * @param ofOthers what else is known of the count for some places, such as lots for single ties
     * @param stated what else the first count was given
     * @return what was found
     */
    public static SeriesReport check(
            StatedList list, Election election, IntFunction<List<Stated>> ofOthers, Stated... stated) {
        return new ListAudit(list, election, List.of(stated), ofOthers).check();
    }

    private SeriesReport check() {
        list.faults().forEach(fault -> findings.report(Invariant.R4, fault.place(), fault.expected(), fault.found()));
        List<SeriesReport.Part> parts = new ArrayList<>();
        for (int i = 0; i < list.counts().size(); i++) {
            StatedCount count = list.counts().get(i);
            List<Stated> given =
                    i == 0 ? ofTheFirst() : ofARecount(list.counts().get(i - 1));
            parts.add(new SeriesReport.Part(
                    "count for " + count.seats() + (count.seats() == 1 ? " place" : " places"),
                    Audit.check(count, i == 0 ? election : recounted(), given.toArray(Stated[]::new))));
        }
        int due = Math.max(1, list.counts().get(0).elected().size());
        findings.same(Invariant.R2, "counts of the list", due, list.counts().size());
        findings.same(Invariant.R1, "list", list.orderByCounts(), list.order());
        return new SeriesReport(parts, findings.all());
    }

    /** In a recount nobody is re-open nominations, for a place of the list was left vacant in the first count. */
    private Election recounted() {
        return election.withCategories(List.of()).withReOpenNominations(ReOpenNominations.none());
    }

    private List<Stated> ofTheFirst() {
        StatedCount first = list.counts().get(0);
        if (list.zip().isEmpty()) {
            return stated;
        }
        List<Category> zipped = halved(first.categories(), first.seats());
        findings.same(Invariant.K1, "constraints of a list zipped by " + list.zip(), zipped, first.categories());
        List<Stated> given = new ArrayList<>();
        if (!election.categories().isEmpty() && stated.stream().noneMatch(Stated.Constraints.class::isInstance)) {
            given.add(new Stated.Constraints(halved(election.categories(), first.seats())));
        }
        stated.forEach(each -> given.add(
                each instanceof Stated.Constraints bounds
                        ? new Stated.Constraints(halved(bounds.categories(), first.seats()))
                        : each));
        return given;
    }

    private List<Stated> ofARecount(StatedCount before) {
        int places = before.elected().size() - 1;
        List<Stated> given = new ArrayList<>();
        stated.stream()
                .filter(each -> each instanceof Stated.LotsFrom
                        || each instanceof Stated.OrderOfPapers
                        || each instanceof Stated.Parameter
                        || each instanceof Stated.Chosen)
                .forEach(given::add);
        given.addAll(ofOthers.apply(places));
        given.add(new Stated.Seats(places));
        given.add(new Stated.Withdrawn(others(before)));
        given.add(new Stated.Constraints(list.zip().isEmpty() ? List.of() : halvedAlone(places)));
        return given;
    }

    private Set<Integer> others(StatedCount before) {
        Set<Integer> others = new TreeSet<>();
        election.candidates().stream().map(Candidate::number).forEach(others::add);
        before.elected().forEach(elected -> others.remove(elected.candidate().number()));
        return others;
    }

    /** The bounds of a category by which a list is zipped, in the count for some places, and those of all others. */
    private List<Category> halved(List<Category> categories, int places) {
        return categories.stream()
                .map(category -> category.name().equals(list.zip())
                        ? bounded(category, group -> Math.max(places / 2, group.min()), Group::max)
                        : category)
                .toList();
    }

    private List<Category> halvedAlone(int places) {
        return list.counts().get(0).categories().stream()
                .filter(category -> category.name().equals(list.zip()))
                .map(category -> withNobody(bounded(
                        category,
                        group -> places / 2,
                        group -> Math.max(places, group.members().size()))))
                .toList();
    }

    /** A list of places that re-open nominations won some of is zipped with these in a group of their own. */
    private Category withNobody(Category category) {
        ReOpenNominations ron = list.counts().get(0).reOpenNominations();
        List<Group> groups = new ArrayList<>(category.groups());
        if (ron.isKnown()) {
            groups.add(new Group("re-open nominations", 0, 1, Set.of(ron.number())));
        }
        return new Category(category.name(), groups);
    }

    private static Category bounded(Category category, ToIntFunction<Group> min, ToIntFunction<Group> max) {
        return new Category(
                category.name(),
                category.groups().stream()
                        .map(group -> new Group(
                                group.name(),
                                min.applyAsInt(group),
                                Math.max(min.applyAsInt(group), max.applyAsInt(group)),
                                group.members()))
                        .toList());
    }
}
