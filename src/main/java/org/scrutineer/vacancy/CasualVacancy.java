package org.scrutineer.vacancy;

import java.util.Arrays;
import java.util.Optional;
import org.scrutineer.rules.RuleBook;

/** How casual vacancies are filled in Australia after a count by a rule book. */
public enum CasualVacancy {
    /**
     * By the papers that elected the member, at weights that add up to the quota.
     *
     * <p>Source: Electoral Act 1992 (ACT), Schedule 4, part 4.3. Inferred: the next available preference of a paper is
     * judged with everyone elected or excluded by the end of the count that elected the member as unavailable; papers
     * of who was elected at first preferences weigh a vote each.
     */
    CAPITAL_TERRITORY("au-act-"),
    /**
     * The same, papers of the last parcel alike, whole votes. Provisional: Electoral Act 2004 (Tas), Schedule 6, was
     * not read.
     */
    TASMANIA("au-tas-"),
    /**
     * By the count of all papers again, started anew without whoever is elected in it, was no member and does not take
     * part.
     *
     * <p>Source: Electoral Act 1907 (WA), section 156D. Inferred: members keep their preferences, and whoever is struck
     * is passed over.
     */
    WESTERN_AUSTRALIA("au-wa-"),
    /**
     * By the count of all papers again, in which the members who stay cannot be excluded.
     *
     * <p>Inferred: Local Government Act 2020 (Vic), sections 299 ff., were not read; whoever does not take part is
     * passed over.
     */
    VICTORIAN_COUNCILS("au-vic-council"),
    /**
     * By the count of all papers again, in which the members who stay cannot be excluded.
     *
     * <p>Provisional: of Local Government (General) Regulation (NSW), clause 393C was read but not Schedule 9A; that
     * members keep their places in a recount by Schedule 5 is common knowledge. Inferred: whoever does not take part is
     * passed over.
     */
    NEW_SOUTH_WALES_COUNCILS("au-nsw-lg-"),
    /** By no count: a parliament chooses. */
    PARLIAMENT("au-senate-", "au-aec-", "au-vic-2018", "au-nsw-random-lc-", "au-sa-"),
    /** By no count: before 12 September 2020 councils of New South Wales held by-elections; clause 393C(2). */
    BY_ELECTION("au-nsw-random-lg-");

    /** How the identifiers of the books begin, with a blank between. */
    private final String books;

    CasualVacancy(String... books) {
        this.books = String.join(" ", books);
    }

    /**
     * Returns how casual vacancies are filled after counts by a rule book.
     *
     * @param book the rule book
     * @return the way, if this library knows one of Australia
     */
    public static Optional<CasualVacancy> after(RuleBook book) {
        return Arrays.stream(values())
                .filter(way -> Arrays.stream(way.books.split(" ", -1)).anyMatch(book.id()::startsWith))
                .findFirst();
    }
}
