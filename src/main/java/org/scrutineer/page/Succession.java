package org.scrutineer.page;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Elected;
import org.scrutineer.vacancy.Vacancy;

/**
 * Who would take the places of members who leave, as a study of the vacancy says.
 *
 * @param leaving the members who leave together, at least one
 * @param successors who would take their places; if they are level, more than there are places; none if nobody would
 * @param way by which way, in words
 */
public record Succession(List<Candidate> leaving, List<Candidate> successors, String way) {

    /** Copies the lists. */
    public Succession {
        leaving = List.copyOf(leaving);
        successors = List.copyOf(successors);
        Objects.requireNonNull(way, "way");
    }

    /**
     * Returns what a recount says.
     *
     * @param vacancy the vacancy
     * @param recount the recount of it
     * @return who takes the places
     */
    public static Succession byRecount(Vacancy vacancy, Vacancy.Recount recount) {
        return new Succession(vacancy.leaving(), taking(recount), "a recount of all papers");
    }

    /**
     * Returns what a countback says.
     *
     * @param vacancy the vacancy
     * @param countback the countback of it
     * @return who takes the places
     */
    public static Succession byCountback(Vacancy vacancy, Vacancy.Recount countback) {
        return new Succession(vacancy.leaving(), taking(countback), "a countback of the papers of whoever leaves");
    }

    private static List<Candidate> taking(Vacancy.Recount recount) {
        return recount.elected().stream().map(Elected::candidate).toList();
    }

    /**
     * Returns the runner-up of the count.
     *
     * @param vacancy the vacancy
     * @return who takes the place
     */
    public static Succession byRunnerUp(Vacancy vacancy) {
        return new Succession(vacancy.leaving(), vacancy.runnersUp(), "being the runner-up of the count");
    }
}
