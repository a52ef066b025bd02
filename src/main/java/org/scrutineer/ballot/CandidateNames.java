package org.scrutineer.ballot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the candidates of an election as they are shown: each stands for one candidate only. */
public final class CandidateNames {

    private final Set<Integer> shared;

    /**
     * Names candidates.
     *
     * @param candidates all candidates of the election
     */
    public CandidateNames(List<Candidate> candidates) {
        shared = candidates.stream().collect(Collectors.groupingBy(CandidateNames::look)).values().stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(List::stream)
                .map(Candidate::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String look(Candidate candidate) {
        return Look.of(candidate.name().isEmpty() ? candidate.toString() : candidate.name());
    }

    /**
     * Returns the name of a candidate, with the number if that of another looks the same.
     *
     * @param candidate the candidate
     * @return the name in a form that keeps to its line, such as {@code Ann Ash} or {@code Ann Ash (2)}
     */
    public String of(Candidate candidate) {
        return isShared(candidate) ? candidate + " (" + candidate.number() + ")" : candidate.toString();
    }

    /**
     * Returns whether the name of another candidate looks the same.
     *
     * @param candidate the candidate
     * @return whether the name alone does not tell whom it stands for
     */
    public boolean isShared(Candidate candidate) {
        return shared.contains(candidate.number());
    }

    /**
     * Returns names with commas between them.
     *
     * @param candidates the candidates
     * @return the names
     */
    public String listed(List<Candidate> candidates) {
        return candidates.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
