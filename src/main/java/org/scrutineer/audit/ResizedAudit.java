package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Group;
import org.scrutineer.record.StatedCount;
import org.scrutineer.record.StatedResized;

/**
 * The independent check of minima by larger and smaller counts: each count is checked against the papers as any other,
 * without bounds, and which counts there must be follows from whom the counts before elect.
 */
public final class ResizedAudit {

    private final StatedResized resized;
    private final Election election;
    private final List<Stated> stated;
    private final IntFunction<List<Stated>> ofOthers;
    private final Findings findings = new Findings();

    private ResizedAudit(
            StatedResized resized, Election election, List<Stated> stated, IntFunction<List<Stated>> ofOthers) {
        this.resized = resized;
        this.election = election;
        this.stated = stated;
        this.ofOthers = ofOthers;
    }

    /**
     * Checks what is stated of a result.
     *
     * @param resized the result, as it was read
     * @param election the election; where neither it nor what is stated has constraints, those of the result are taken
     *     from it, and the report of the first count notes it
     * @param stated what else the first count was given; lots for single ties are held against the first count alone,
     *     all else against all
     * @return what was found
     */
    public static SeriesReport check(StatedResized resized, Election election, Stated... stated) {
        return check(resized, election, places -> List.of(), stated);
    }

    /**
     * Checks what is stated of a result, where more is known of counts but the first.
     *
     * @param resized the result, as it was read
     * @param election the election
     * @param ofOthers what else is known of the count for some places, such as lots for single ties
     * @param stated what else the first count was given
     * @return what was found
     */
    public static SeriesReport check(
            StatedResized resized, Election election, IntFunction<List<Stated>> ofOthers, Stated... stated) {
        return new ResizedAudit(resized, election, List.of(stated), ofOthers).check();
    }

    private SeriesReport check() {
        resized.faults()
                .forEach(fault -> findings.report(Invariant.R4, fault.place(), fault.expected(), fault.found()));
        List<Category> known = stated.stream()
                .filter(Stated.Constraints.class::isInstance)
                .map(Stated.Constraints.class::cast)
                .map(Stated.Constraints::categories)
                .findFirst()
                .orElse(election.categories());
        if (!known.isEmpty()) {
            findings.same(Invariant.R2, "constraints", known, List.of(resized.category()));
        }
        List<Integer> due = due();
        findings.same(
                Invariant.R2,
                "places of the counts",
                due,
                resized.counts().stream().map(StatedCount::seats).toList());
        List<SeriesReport.Part> parts = new ArrayList<>();
        for (int i = 0; i < resized.counts().size(); i++) {
            AuditReport report = report(resized.counts().get(i), i);
            parts.add(new SeriesReport.Part(
                    name(resized.counts().get(i).seats()), i == 0 && known.isEmpty() ? noted(report) : report));
        }
        return new SeriesReport(parts, findings.all());
    }

    private static String name(int places) {
        return "count for " + places + (places == 1 ? " place" : " places");
    }

    private AuditReport noted(AuditReport report) {
        List<String> notes = new ArrayList<>(report.notes());
        notes.add("constraints: " + resized.category());
        return new AuditReport(report.findings(), notes, report.notCheckable());
    }

    private AuditReport report(StatedCount count, int place) {
        List<Stated> given = new ArrayList<>();
        for (Stated each : stated) {
            boolean ofTheFirst = each instanceof Stated.Seats || each instanceof Stated.Answer;
            if (!(each instanceof Stated.Constraints) && (place == 0 || !ofTheFirst)) {
                given.add(each);
            }
        }
        given.add(new Stated.Constraints(List.of()));
        if (place > 0) {
            given.add(new Stated.Seats(count.seats()));
            given.addAll(ofOthers.apply(count.seats()));
        }
        return Audit.check(count, election.withCategories(List.of()), given.toArray(Stated[]::new));
    }

    /** For how many places counts must have been made, as far as the counts that there are tell. */
    private List<Integer> due() {
        List<StatedCount> counts = resized.counts();
        List<Integer> due = new ArrayList<>();
        due.add(counts.get(0).seats());
        int elected = counts.get(0).elected().size();
        for (int i = 0; i < 2; i++) {
            Group one = resized.category().groups().get(i);
            Group other = resized.category().groups().get(1 - i);
            int least = Math.max(one.min(), elected - other.max());
            if (of(one, counts.get(0)) >= least) {
                continue;
            }
            int next = 1;
            int places = counts.get(0).seats() + 1;
            due.add(places);
            while (next < counts.size() && counts.get(next).seats() == places && of(one, counts.get(next)) < least) {
                next++;
                due.add(++places);
            }
            next++;
            places = counts.get(0).seats();
            int most = elected - least;
            int found = of(other, counts.get(0));
            while (most > 0 && found > most && places > 1) {
                due.add(--places);
                boolean isThere = next < counts.size() && counts.get(next).seats() == places;
                found = isThere ? of(other, counts.get(next)) : most;
                next++;
            }
        }
        return due;
    }

    private static int of(Group group, StatedCount count) {
        return (int) count.elected().stream()
                .filter(each -> group.members().contains(each.candidate().number()))
                .count();
    }
}
