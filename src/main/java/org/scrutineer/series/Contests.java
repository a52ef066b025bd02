package org.scrutineer.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Identity;
import org.scrutineer.ballot.Nearest;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.part.CountRefusedException;

/**
 * Contests counted one after the other: whoever is elected in an earlier one is withdrawn from the later ones that say
 * so, and passed over on their papers.
 *
 * <pre>{@code
 * ContestsRecord result = Contests.count(
 *         List.of(
 *                 new Contest("President", president, Ers97.ruleBook(), Lots.none()),
 *                 new Contest("Council", council, Ers97.ruleBook(), Lots.none(), "President")),
 *         List.of());
 * }</pre>
 *
 * <p>One person is who has the same key of the caller's ({@link Candidate#key}), or, where not both have one, exactly
 * the same name, whatever the party. Names that look alike and are not the same, be it only by capitals, are refused
 * until an {@link Identity} says whether they are one person; one can also say of two who have the same name that they
 * are not.
 *
 * <p>Source: rule 20.5 of the University and College Union, as its page of 31 January 2020 has it: contests are counted
 * in a fixed order, and whoever is elected is withdrawn from all later ones. Here a contest names the earlier ones that
 * it comes after.
 */
public final class Contests {

    private final Persons persons;
    private final List<ContestsRecord.Counted> counted = new ArrayList<>();

    private Contests(Persons persons) {
        this.persons = persons;
    }

    /**
     * Counts contests in the order given. Nothing is counted before all of it is found to go together.
     *
     * @param contests the contests, at least one
     * @param identities what is said of candidates whose names leave open whether they are one person
     * @return the result, with the record of each contest
     * @throws IllegalArgumentException if two contests have a name, one comes after another that is not before it, or
     *     an identity names nobody
     * @throws PersonInDoubtException if it must be said of two candidates whether they are one person, and is not
     * @throws LotNeededException if a tie needs a lot that was not supplied; it says in which contest
     * @throws ContestRefusedException if a contest cannot be counted
     */
    public static ContestsRecord count(List<Contest> contests, List<Identity> identities) {
        requireToGoTogether(contests, identities);
        Contests series = new Contests(new Persons(identities));
        contests.forEach(series::count);
        return new ContestsRecord(series.counted, identities);
    }

    /**
     * Checks all that can be known before anything is counted.
     *
     * @param contests the contests, in counting order
     * @param identities what is said of candidates whose names leave open whether they are one person
     * @throws IllegalArgumentException if two contests have a name, one comes after another that is not before it, or
     *     an identity names nobody
     * @throws PersonInDoubtException if it must be said of two candidates whether they are one person, and is not
     */
    public static void requireToGoTogether(List<Contest> contests, List<Identity> identities) {
        identities.forEach(identity -> {
            requireNamed(identity.one(), contests);
            requireNamed(identity.other(), contests);
        });
        Persons persons = new Persons(identities);
        Map<String, Contest> before = new LinkedHashMap<>();
        for (Contest contest : contests) {
            for (String name : contest.after()) {
                Contest earlier = before.get(name);
                if (earlier == null) {
                    throw new IllegalArgumentException("contest \"" + contest.name()
                            + "\" must come after those it is said to, but \"" + name + "\" is not before it");
                }
                persons(earlier).forEach(candidate -> persons.among(contest, candidate, earlier.name()));
                persons(contest).forEach(candidate -> persons.among(earlier, candidate, contest.name()));
            }
            if (before.put(contest.name(), contest) != null) {
                throw new IllegalArgumentException("contest \"" + contest.name() + "\" comes twice");
            }
        }
    }

    private static List<Candidate> persons(Contest contest) {
        return contest.election().candidates().stream()
                .filter(candidate -> !contest.election().reOpenNominations().includes(candidate))
                .toList();
    }

    /**
     * Checks that somebody is meant.
     *
     * @param named a name
     * @param contests the contests
     * @throws IllegalArgumentException if no candidate is called so, or there is no such contest
     */
    public static void requireNamed(Identity.Named named, List<Contest> contests) {
        List<String> known = contests.stream().map(Contest::name).toList();
        if (!named.contest().isEmpty() && !known.contains(named.contest())) {
            throw new IllegalArgumentException("no contest is called \"" + named.contest() + "\"; the nearest is \""
                    + Nearest.to(named.contest(), known) + "\"");
        }
        List<String> names = contests.stream()
                .filter(contest -> named.contest().isEmpty() || contest.name().equals(named.contest()))
                .flatMap(contest -> contest.election().candidates().stream())
                .map(Candidate::name)
                .toList();
        if (!names.contains(named.name())) {
            throw new IllegalArgumentException(
                    "no candidate is called " + named + "; the nearest is \"" + Nearest.to(named.name(), names) + "\"");
        }
    }

    private void count(Contest contest) {
        List<ContestsRecord.Earlier> withdrawn = new ArrayList<>();
        for (ContestsRecord.Counted earlier : counted) {
            if (contest.after().contains(earlier.name())) {
                withdrawn.addAll(electedIn(earlier, contest));
            }
        }
        List<Integer> numbers =
                withdrawn.stream().map(earlier -> earlier.candidate().number()).toList();
        CountRecord record = record(contest, contest.election().withWithdrawn(numbers));
        counted.add(new ContestsRecord.Counted(
                contest.name(),
                contest.after(),
                withdrawn.stream()
                        .map(earlier -> new ContestsRecord.Earlier(
                                record.candidates().get(earlier.candidate().number() - 1),
                                earlier.contest(),
                                earlier.there()))
                        .toList(),
                contest.distributed(),
                record));
    }

    private List<ContestsRecord.Earlier> electedIn(ContestsRecord.Counted earlier, Contest contest) {
        return earlier.record().elected().stream()
                .map(Elected::candidate)
                .flatMap(there -> persons.among(contest, there, earlier.name()).stream()
                        .map(here -> new ContestsRecord.Earlier(here, earlier.name(), there)))
                .toList();
    }

    private static CountRecord record(Contest contest, Election election) {
        try {
            return Stv.count(election, contest.book(), contest.lots());
        } catch (LotNeededException e) {
            throw e.in("contest \"" + contest.name() + "\"");
        } catch (CountRefusedException | ConstraintException | IllegalArgumentException e) {
            throw new ContestRefusedException(contest.name(), e);
        }
    }
}
