package org.scrutineer.ballot.validity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.ballot.raw.Columns;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.SquareMarks;

/**
 * What becomes of a paper before the count, whoever is continuing. The order of the questions is fixed: which section
 * counts; what stands for the figure 1; which numbers there are; then gaps, overvotes and repeats from the first rank
 * upward, of which the first offence wins; then whether there are enough preferences.
 *
 * @param id the word by which the policy is chosen
 * @param title whose policy it is
 * @param citation where it is laid down
 * @param choices what it does with each kind of defect
 */
public record ValidityPolicy(String id, String title, String citation, Choices choices) {

    public ValidityPolicy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(choices, "choices");
    }

    /**
     * Reads a paper of ranks.
     *
     * @param marks the marks
     * @param candidates the number of candidates
     * @return what the policy makes of it
     */
    public Reading read(RawMarks marks, int candidates) {
        return new RankReading(choices, candidates).read(marks);
    }

    /**
     * Reads a paper of squares.
     *
     * @param squares the squares
     * @return what the policy makes of it
     * @throws IllegalArgumentException if the policy is not one of figures
     */
    public Reading read(Squares squares) {
        Columns columns = squares.columns();
        SquareMarks marks = new SquareMarks(columns);
        for (int i = 0; i < squares.below().size(); i++) {
            marks.write(i + 1, squares.below().get(i));
        }
        for (int i = 0; i < squares.above().size(); i++) {
            marks.write(columns.above(i), squares.above().get(i));
        }
        MarkBuffer buffer = new MarkBuffer();
        marks.moveTo(buffer);
        return squares(columns).read(buffer.marked());
    }

    /** Reads papers of squares. */
    SquareReading squares(Columns columns) {
        if (!choices.areOfFigures()) {
            throw new IllegalArgumentException(
                    "a paper with squares above the line must be read by a policy of figures, but \"" + id
                            + "\" passes defects over");
        }
        return new SquareReading(choices.figures(), columns);
    }

    /**
     * Reads the papers of a contest.
     *
     * @param election the contest
     * @return what the policy makes of them
     * @throws IllegalArgumentException if the policy does not read papers of this form, it depends on the places to
     *     fill and these are not told, or a lot must say which ticket takes papers left over, and none was drawn
     */
    public Interpretation interpret(RawElection election) {
        Choices known = choices.of(election.seats());
        return Interpretation.of(election, new ValidityPolicy(id, title, citation, known));
    }

    /**
     * Returns the choices in words, for the record.
     *
     * @return the choices by name
     */
    public Map<String, String> described() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("policy", id);
        words.put("source", citation);
        words.put("gaps", choices.gaps().toString());
        words.put("overvotes", choices.overvotes().toString());
        words.put("repeats", choices.repeats().toString());
        words.put("clearMarks", choices.figures().clearMarks().toString());
        words.put("leastPreferences", choices.figures().least().toString());
        return words;
    }

    /**
     * A paper of squares: what is written in each.
     *
     * @param above what is written in the square of each group, empty if the paper has none
     * @param groups the candidates of each group in printed order
     * @param below what is written in the square of each candidate, in order of candidate number
     */
    public record Squares(List<String> above, List<List<Integer>> groups, List<String> below) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there are not as many groups as squares for them
         */
        public Squares {
            above = List.copyOf(above);
            groups = groups.stream().map(List::copyOf).toList();
            below = List.copyOf(below);
            if (above.size() != groups.size()) {
                throw new IllegalArgumentException("squares of groups must be as many as groups, but were "
                        + above.size() + " for " + groups.size());
            }
        }

        Columns columns() {
            List<Columns.Group> lettered = new ArrayList<>();
            for (List<Integer> members : groups) {
                lettered.add(new Columns.Group(Integer.toString(lettered.size() + 1), members));
            }
            return new Columns("", below.size(), lettered);
        }
    }
}
