package org.scrutineer.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Candidates in ballot-paper order, to be found by name or key. */
final class CandidateIndex {

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, Candidate> byKey = new HashMap<>();

    /**
     * Checks that no two candidates have the same key.
     *
     * @param candidates the candidates
     * @throws IllegalArgumentException if two have
     */
    static void requireOwnKeys(List<Candidate> candidates) {
        Map<String, Candidate> seen = new HashMap<>();
        candidates.forEach(candidate -> addKey(seen, candidate));
    }

    private static void addKey(Map<String, Candidate> seen, Candidate candidate) {
        if (candidate.key().isEmpty()) {
            return;
        }
        Candidate other = seen.putIfAbsent(candidate.key(), candidate);
        if (other != null) {
            throw new IllegalArgumentException("a key must be that of one candidate, but \"" + candidate.key()
                    + "\" is that of candidates " + other.number() + " and " + candidate.number());
        }
    }

    /**
     * Adds a candidate.
     *
     * @param candidate the candidate
     * @throws IllegalArgumentException if the number is not the next, or another candidate has the key
     */
    void add(Candidate candidate) {
        int place = candidates.size() + 1;
        if (candidate.number() != place) {
            throw new IllegalArgumentException("candidate \"" + candidate.name() + "\" stands at place " + place
                    + " but has number " + candidate.number());
        }
        addKey(byKey, candidate);
        byName.computeIfAbsent(candidate.name(), any -> new ArrayList<>()).add(place);
        candidates.add(candidate);
    }

    /**
     * Returns the candidates.
     *
     * @return the candidates in the order in which they were added
     */
    List<Candidate> all() {
        return List.copyOf(candidates);
    }

    /**
     * Finds a candidate by name.
     *
     * @param name the name
     * @return the number
     * @throws IllegalArgumentException if nobody bears the name, or several do
     */
    int numberOfName(String name) {
        List<Integer> bearers = byName.getOrDefault(name, List.of());
        if (bearers.isEmpty()) {
            throw new IllegalArgumentException("no candidate is named \"" + name + "\"");
        }
        if (bearers.size() > 1) {
            throw new IllegalArgumentException("a name must be that of one candidate, but \"" + name
                    + "\" is that of candidates " + bearers + ", to be named by number");
        }
        return bearers.get(0);
    }

    /**
     * Finds a candidate by key.
     *
     * @param key the key
     * @return the number
     * @throws IllegalArgumentException if no candidate has it
     */
    int numberOfKey(String key) {
        Candidate found = byKey.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no candidate has the key \"" + key + "\"");
        }
        return found.number();
    }

    /**
     * Finds a candidate.
     *
     * @param candidate the candidate
     * @return the number
     * @throws IllegalArgumentException if it was not added
     */
    int numberOf(Candidate candidate) {
        if (candidate.number() > candidates.size()
                || !candidates.get(candidate.number() - 1).equals(candidate)) {
            throw new IllegalArgumentException("a paper must mark candidates of the election, but \"" + candidate
                    + "\", number " + candidate.number() + ", is none");
        }
        return candidate.number();
    }
}
