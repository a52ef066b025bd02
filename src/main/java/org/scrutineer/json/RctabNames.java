package org.scrutineer.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.ballot.Candidate;

/**
 * Names that a reader of summaries takes for candidates: unique, not empty, and none of its own words.
 *
 * @param candidates the candidates
 */
record RctabNames(List<Candidate> candidates) {

    private static final Set<String> RESERVED = Set.of(
            RctabSummary.EXHAUSTED,
            RctabSummary.RESIDUAL,
            "Inactive Ballots",
            "Undeclared Write-ins",
            "UWI",
            "overvotes",
            "undervotes",
            "exhaustedChoices",
            "finalRoundSurplus",
            "repeatedRankings",
            "skippedRankings");

    Map<Candidate, String> all() {
        Map<Candidate, String> names = new LinkedHashMap<>();
        Set<String> used = new HashSet<>(RESERVED);
        Set<String> originals = new LinkedHashSet<>();
        candidates.forEach(candidate -> originals.add(candidate.toString().strip()));
        for (Candidate candidate : candidates) {
            String name = candidate.toString().strip();
            String plain = name.isEmpty() ? "Candidate " + candidate.number() : name;
            String unique = plain;
            while (!used.add(unique) || (!unique.equals(name) && originals.contains(unique))) {
                unique = unique + " [" + candidate.number() + "]";
            }
            names.put(candidate, unique);
        }
        return names;
    }
}
