package org.scrutineer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Election;
import org.scrutineer.format.BltReader;
import org.scrutineer.format.ConReader;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;

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
     * Reads the election: the papers, and the constraints that stand beside them if there are any.
     *
     * @return the election
     */
    Election election() {
        try {
            Election election = BltReader.readInOrder(ballots);
            Path constraints = ballots.resolveSibling("constraints.con");
            return Files.exists(constraints)
                    ? election.withCategories(
                            ConReader.read(constraints, election.candidates().size()))
                    : election;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns where a count first differs from this one.
     *
     * @param count the count
     * @return the stage, the column or candidate and both values; empty if every figure agrees
     */
    Optional<String> firstDifference(CountRecord count) {
        List<Stage> counted = asShown(count.stages());
        int common = Math.min(stages.size(), counted.size());
        for (int i = 0; i < common; i++) {
            Optional<String> difference = stages.get(i).firstDifference(counted.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        if (stages.size() != counted.size()) {
            return Optional.of("after " + common + " equal lines: " + stages.size() + " lines expected, but there are "
                    + counted.size());
        }
        Set<Integer> elected = new TreeSet<>();
        count.elected().stream().map(Elected::candidate).forEach(candidate -> elected.add(candidate.number()));
        return elected.equals(elected())
                ? Optional.empty()
                : Optional.of("elected in all: expected " + elected() + ", but was " + elected);
    }

    /** The stages with those in one piece that the source shows in one piece. */
    private List<Stage> asShown(List<Stage> counted) {
        Set<String> whole = new TreeSet<>();
        stages.stream().filter(GoldenStage::isWholeStage).forEach(stage -> whole.add(stage.text("stage")));
        Map<String, Stage> shown = new LinkedHashMap<>();
        for (Stage stage : counted) {
            String number = Integer.toString(stage.number());
            shown.merge(whole.contains(number) ? number : number + "." + stage.part(), stage, GoldenCount::together);
        }
        return List.copyOf(shown.values());
    }

    private static Stage together(Stage earlier, Stage later) {
        List<Decision> decisions = new ArrayList<>(earlier.decisions());
        decisions.addAll(later.decisions());
        return new Stage(
                later.number(),
                later.part(),
                later.action(),
                later.sources(),
                later.transfers(),
                later.tallies(),
                later.nonTransferable(),
                later.nonTransferablePapers(),
                later.lossByFraction(),
                later.quota(),
                later.vacancies(),
                decisions);
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
