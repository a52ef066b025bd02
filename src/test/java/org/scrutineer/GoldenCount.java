package org.scrutineer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;

/**
 * A count that a rule book must give.
 *
 * @param name the group and the case, such as {@code scotland/glasgow_2007_linn}
 * @param ballots the file of the papers
 * @param ruleBook the identifier of the rule book
 * @param source where the figures come from
 * @param lots the order of candidates to supply for lots, strongest first; empty if none is needed
 * @param stages the stages of the count, without what a source shows beyond it
 */
record GoldenCount(
        String name, Path ballots, String ruleBook, String source, List<Integer> lots, List<GoldenStage> stages) {

    GoldenCount {
        lots = List.copyOf(lots);
        stages = List.copyOf(stages);
    }

    /**
     * Returns where a count first differs from this one.
     *
     * @param count the count
     * @return the stage, the column or candidate and both values; empty if every figure agrees
     */
    Optional<String> firstDifference(CountRecord count) {
        int common = Math.min(stages.size(), count.stages().size());
        for (int i = 0; i < common; i++) {
            Optional<String> difference =
                    stages.get(i).firstDifference(count.stages().get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        if (stages.size() != count.stages().size()) {
            return Optional.of("after " + common + " equal lines: " + stages.size() + " lines expected, but there are "
                    + count.stages().size());
        }
        Set<Integer> elected = new TreeSet<>();
        count.elected().stream().map(Elected::candidate).forEach(candidate -> elected.add(candidate.number()));
        return elected.equals(elected())
                ? Optional.empty()
                : Optional.of("elected in all: expected " + elected() + ", but was " + elected);
    }

    private Set<Integer> elected() {
        Set<Integer> numbers = new TreeSet<>();
        stages.forEach(stage -> numbers.addAll(stage.numbers("elected")));
        return numbers;
    }

    @Override
    public String toString() {
        return name + " by " + ruleBook;
    }
}
