package org.scrutineer.format.papers;

import java.util.List;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.validity.Reading;
import org.scrutineer.ballot.validity.ValidityPolicy;
import org.scrutineer.ballot.validity.ValidityPolicy.Squares;

/**
 * Reads papers of squares by the policy of their law, groups written out.
 *
 * @param policy the policy
 * @param groups the candidates of each group that has a square
 * @param collected where papers go
 */
record SquarePapers(ValidityPolicy policy, List<List<Integer>> groups, Collected collected) {

    /**
     * Adds a paper.
     *
     * @param above what is written in the squares of groups
     * @param below what is written in the squares of candidates
     */
    void add(List<String> above, List<String> below) {
        Reading reading = policy.read(new Squares(above, groups, below));
        if (reading instanceof Reading.Valid valid && !valid.order().isEmpty()) {
            MarkBuffer buffer = new MarkBuffer();
            valid.order().forEach(buffer::candidate);
            collected.count(valid.section() == Reading.Section.ABOVE ? "above" : "below", 1);
            collected.papers(1, buffer, Label.NONE);
        } else if (reading instanceof Reading.Valid) {
            collected.setAside("groupWithoutCandidates");
        } else {
            collected.setAside("notFormalByOurReading");
        }
    }
}
