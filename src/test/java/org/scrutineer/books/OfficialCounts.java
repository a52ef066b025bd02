package org.scrutineer.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;

/**
 * The official counts of a constituency, and what a rule book asks for on the figures of each.
 *
 * @param name the constituency
 * @param seats the places to fill
 * @param quota the quota
 * @param candidates how many candidates there were
 * @param counts the totals of each count, by number of the candidate, without those excluded
 */
record OfficialCounts(String name, int seats, long quota, int candidates, List<Map<Integer, Long>> counts) {

    private static final Path FILE = Path.of("src/test/resources/ireland/dail-2024.txt");

    /**
     * What came after a count, and what the rule book asks for.
     *
     * @param place the constituency and the count
     * @param official what was done
     * @param due what the rule book asks for
     */
    record Next(String place, String official, String due) {}

    static List<OfficialCounts> all() {
        List<OfficialCounts> all = new ArrayList<>();
        for (String line : lines()) {
            if (line.contains(";")) {
                String[] parts = line.split("; ", -1);
                all.add(new OfficialCounts(
                        parts[0],
                        Integer.parseInt(parts[1].replace(" seats", "")),
                        Long.parseLong(parts[2].replace("quota ", "")),
                        parts[3].split(", ", -1).length,
                        new ArrayList<>()));
            } else {
                all.get(all.size() - 1).counts.add(totals(line.split(" ", -1)));
            }
        }
        return all;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, Long> totals(String[] words) {
        Map<Integer, Long> totals = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals("x")) {
                totals.put(i + 1, Long.valueOf(words[i]));
            }
        }
        return totals;
    }

    /** What came after each count; the figures are entered as they were, whatever the rule book asks for. */
    List<Next> steps(RuleBook book) {
        ParcelRules rules = (ParcelRules) book;
        TotalsView view = new TotalsView(seats, quota, candidates);
        List<Next> steps = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            view.enter(counts.get(i));
            String due = due(rules, view);
            String official = i + 1 < counts.size() ? official(counts.get(i), counts.get(i + 1)) : "end";
            if (official.startsWith("surplus ")) {
                view.markPassedOn(Integer.parseInt(official.substring("surplus ".length())));
            }
            steps.add(new Next(name + ", count " + (i + 1), official, due));
        }
        return steps;
    }

    private String official(Map<Integer, Long> now, Map<Integer, Long> next) {
        Set<Integer> gone = new TreeSet<>(now.keySet());
        gone.removeAll(next.keySet());
        if (!gone.isEmpty()) {
            return "exclude " + gone;
        }
        return now.keySet().stream()
                .filter(number -> next.getOrDefault(number, 0L) < now.getOrDefault(number, 0L))
                .map(number -> "surplus " + number)
                .findFirst()
                .orElse("nothing");
    }

    private static String due(ParcelRules rules, TotalsView view) {
        view.carryOut(rules.election().elections(view, Lots.none()));
        for (Ending ending : rules.endings()) {
            List<Decision> last = ending.ending(view, Lots.none());
            view.carryOut(last);
            if (last.stream().anyMatch(decision -> decision.type() == DecisionType.STOP)) {
                return "end";
            }
        }
        for (Step step : rules.steps()) {
            var move = step.next(view, Lots.none());
            if (move.isPresent()) {
                return words(move.get());
            }
        }
        return "nothing";
    }

    private static String words(Move move) {
        return move.match(
                surpluses -> "surplus " + surpluses.candidates().get(0).number(),
                exclusion -> "exclude "
                        + new TreeSet<>(exclusion.candidates().stream()
                                .map(Candidate::number)
                                .toList()),
                restart -> "restart",
                end -> "end");
    }
}
