package org.scrutineer.cli;

import java.util.List;
import java.util.function.Predicate;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;

/** A candidate whom a word of the command names. */
final class NamedCandidate {

    private NamedCandidate() {}

    /**
     * Finds whom a word names: by number, by name, by name and number as accounts tell names apart that look alike, by
     * name and party as {@code Ash (Green)}, or by a name without the party that stands in parentheses at its end.
     *
     * @param word the word
     * @param candidates the candidates
     * @return the candidate, or all who bear the very name
     * @throws IllegalArgumentException if the word names nobody, or several who do not bear it as their very name
     */
    static List<Candidate> find(String word, List<Candidate> candidates) {
        List<Candidate> exact = those(
                candidates,
                candidate -> word.equals(candidate.name()) || word.equals(Integer.toString(candidate.number())));
        if (!exact.isEmpty()) {
            return exact;
        }
        CandidateNames names = new CandidateNames(candidates);
        List<Candidate> near = those(
                candidates,
                candidate -> word.equals(names.of(candidate))
                        || word.equals(withoutParty(candidate.name()))
                        || word.equals(candidate.name() + " (" + candidate.party() + ")"));
        if (near.isEmpty()) {
            throw new IllegalArgumentException("no candidate has the name or the number \"" + word + "\"");
        }
        if (near.size() > 1) {
            throw new IllegalArgumentException("a name must be that of one candidate, but \"" + word
                    + "\" is that of candidates "
                    + near.stream().map(Candidate::number).toList() + ", to be named by number");
        }
        return near;
    }

    private static List<Candidate> those(List<Candidate> candidates, Predicate<Candidate> named) {
        return candidates.stream().filter(named).toList();
    }

    /** The name before the parenthesis that its end closes; the name itself if there is none. */
    private static String withoutParty(String name) {
        int depth = 0;
        for (int at = name.length() - 1; at > 0 && name.endsWith(")"); at--) {
            depth += name.charAt(at) == ')' ? 1 : name.charAt(at) == '(' ? -1 : 0;
            if (depth == 0) {
                return name.substring(0, at).strip();
            }
        }
        return name;
    }
}
