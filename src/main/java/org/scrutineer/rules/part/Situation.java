package org.scrutineer.rules.part;

/** A state of a count that says by itself, whatever the votes, that the last places are settled. */
public enum Situation {
    /** No vacancy is left. */
    PLACES_FILLED,
    /** Fewer candidates continue than there are vacancies. */
    FEWER_THAN_VACANCIES,
    /** As many candidates continue as there are vacancies. */
    AS_MANY_AS_VACANCIES,
    /** Nobody continues, whatever vacancies are left. */
    NOBODY_CONTINUES
}
