package org.scrutineer.report;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;

/** The names of candidates on a sheet: each stands for one candidate only. */
final class SheetNames {

    private final CandidateNames names;

    /**
     * Names candidates.
     *
     * @param candidates all candidates of the count
     */
    SheetNames(List<Candidate> candidates) {
        names = new CandidateNames(candidates);
    }

    /**
     * Returns the name of a candidate, with the number if another has the same name.
     *
     * @param candidate the candidate
     * @return the name in full
     */
    String of(Candidate candidate) {
        return names.of(candidate);
    }

    /**
     * Returns the name of a candidate for a column; a name that is cut short bears the candidate's number.
     *
     * @param candidate the candidate
     * @param width the columns to keep to
     * @return the name
     */
    String of(Candidate candidate, int width) {
        if (!isCut(candidate, width)) {
            return of(candidate);
        }
        String number = number(candidate);
        return Text.cut(candidate.toString(), width - number.length()) + number;
    }

    /**
     * Returns whether a name is too long for a column.
     *
     * @param candidate the candidate
     * @param width the columns to keep to
     * @return whether the name is cut short there
     */
    boolean isCut(Candidate candidate, int width) {
        return Text.width(of(candidate)) > width;
    }

    private static String number(Candidate candidate) {
        return " (" + candidate.number() + ")";
    }

    /**
     * Returns names with a separator.
     *
     * @param candidates the candidates
     * @param separator what stands between them
     * @return the names
     */
    String of(List<Candidate> candidates, String separator) {
        return candidates.stream().map(this::of).collect(Collectors.joining(separator));
    }

    /**
     * Returns names as in a sentence.
     *
     * @param candidates the candidates     * @return such as {@code A, B and C}, or
     *     {@code Ash, A; Birch, B and Cedar, C} if a name has a comma
     */
    String inWords(List<Candidate> candidates) {
        int last = candidates.size() - 1;
        if (last < 1) {
            return of(candidates, "");
        }
        boolean comma = candidates.stream().anyMatch(candidate -> of(candidate).contains(","));
        return of(candidates.subList(0, last), comma ? "; " : ", ") + " and " + of(candidates.get(last));
    }
}
