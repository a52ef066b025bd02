package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Identity;
import org.scrutineer.record.Elected;
import org.scrutineer.record.StatedContests;

/**
 * The independent check of contests that were counted one after the other: each count is checked against its papers as
 * any other, and who is withdrawn in it against whom the earlier contests elect.
 */
public final class ContestsAudit {

    private final StatedContests stated;
    private final List<Known> known;
    private final List<Identity> identities;
    private final Findings findings = new Findings();

    /**
     * A contest as whoever checks knows it.
     *
     * @param name the name
     * @param after the contests whose elected are withdrawn from this one
     * @param election the election, with those withdrawn who had withdrawn before anything was counted
     * @param distributed the voting papers that were distributed, 0 if that is not known
     * @param stated what else the count was given; withdrawals excepted
     */
    public record Known(String name, List<String> after, Election election, long distributed, List<Stated> stated) {
        /** Copies the lists. */
        public Known {
            after = List.copyOf(after);
            stated = List.copyOf(stated);
        }
    }

    private ContestsAudit(StatedContests stated, List<Known> known, List<Identity> identities) {
        this.stated = stated;
        this.known = known;
        this.identities = identities;
    }

    /**
     * Checks what is stated of contests.
     *
     * @param stated the contests, as they were read
     * @param known the contests as whoever checks knows them, in counting order
     * @param identities what is known of candidates whose names leave open whether they are one person
     * @return what was found; where there are more contests on one side than on the other, of those on both
     */
    public static SeriesReport check(StatedContests stated, List<Known> known, List<Identity> identities) {
        return new ContestsAudit(stated, List.copyOf(known), List.copyOf(identities)).check();
    }

    private SeriesReport check() {
        stated.faults().forEach(fault -> findings.report(Invariant.R4, fault.place(), fault.expected(), fault.found()));
        findings.same(
                Invariant.R2,
                "contests",
                known.stream().map(Known::name).toList(),
                stated.contests().stream().map(StatedContests.Counted::name).toList());
        findings.same(Invariant.R2, "persons", identities, stated.identities());
        List<SeriesReport.Part> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(known.size(), stated.contests().size()); i++) {
            parts.add(part(known.get(i), i));
        }
        return new SeriesReport(parts, findings.all());
    }

    private SeriesReport.Part part(Known contest, int place) {
        StatedContests.Counted counted = stated.contests().get(place);
        String where = "\"" + contest.name() + "\"";
        findings.same(Invariant.R2, "contests before " + where, contest.after(), counted.after());
        findings.same(Invariant.R2, "papers distributed for " + where, contest.distributed(), counted.distributed());
        List<String> due = new ArrayList<>();
        Set<Integer> numbers = new TreeSet<>();
        for (StatedContests.Counted earlier : stated.contests().subList(0, place)) {
            if (contest.after().contains(earlier.name())) {
                withdraw(contest, earlier, due, numbers);
            }
        }
        findings.same(
                Invariant.R2,
                "withdrawn from " + where,
                due,
                counted.withdrawn().stream()
                        .map(each -> words(each.candidate(), each.contest(), each.there()))
                        .toList());
        contest.election().candidates().stream()
                .filter(Candidate::isWithdrawn)
                .forEach(candidate -> numbers.add(candidate.number()));
        List<Stated> given = new ArrayList<>(contest.stated());
        given.add(new Stated.Withdrawn(numbers));
        return new SeriesReport.Part(
                contest.name(), Audit.check(counted.count(), contest.election(), given.toArray(Stated[]::new)));
    }

    private void withdraw(Known contest, StatedContests.Counted earlier, List<String> due, Set<Integer> numbers) {
        for (Elected elected : earlier.count().elected()) {
            for (Candidate candidate : contest.election().candidates()) {
                if (!contest.election().reOpenNominations().includes(candidate)
                        && isSame(candidate, contest.name(), elected.candidate(), earlier.name())) {
                    due.add(words(candidate, earlier.name(), elected.candidate()));
                    numbers.add(candidate.number());
                }
            }
        }
    }

    private static String words(Candidate candidate, String contest, Candidate there) {
        return candidate.number() + " " + candidate + ", elected in \"" + contest + "\" as " + there.number();
    }

    private boolean isSame(Candidate one, String in, Candidate other, String inOther) {
        for (Identity identity : identities) {
            if (identity.isOf(one, in, other, inOther)) {
                return identity.ruling() == Identity.Ruling.SAME;
            }
        }
        boolean keys = !one.key().isEmpty() && !other.key().isEmpty();
        return keys ? one.key().equals(other.key()) : one.name().equals(other.name());
    }
}
