package org.scrutineer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.lot.StvLot;
import org.scrutineer.rules.RuleBook;

/** Elections for tests, written as on a blackboard. */
public final class Elections {

    private Elections() {}

    /**
     * Returns an election.
     *
     * @param seats the places to fill
     * @param names the candidates, separated by blanks; one in brackets is withdrawn
     * @param papers papers such as {@code 7: A D; 2: A=B - C}: equal candidates joined, a skipped rank as a hyphen
     * @return the election
     */
    public static Election election(int seats, String names, String papers) {
        List<String> all = List.of(names.replace("(", "").replace(")", "").split(" "));
        ElectionBuilder builder = Election.builder("Test", seats).candidates(all.toArray(String[]::new));
        Arrays.stream(names.split(" "))
                .filter(name -> name.startsWith("("))
                .forEach(name -> builder.withdrawn(name.substring(1, name.length() - 1)));
        for (String line : papers.split(";", -1)) {
            String[] halves = line.split(":", 2);
            builder.papers(Long.parseLong(halves[0].strip()), preferences(halves[1].strip(), all));
        }
        return builder.build();
    }

    /**
     * Returns whether a rule book chooses papers by their order.
     *
     * @param book the rule book
     * @return whether an election must have an order to be counted by it
     */
    public static boolean needOrder(RuleBook book) {
        return book.description().papers().areChosenByTheirOrder();
    }

    /**
     * Returns an election as a rule book needs it.
     *
     * @param election the election, with a paper
     * @param book the rule book
     * @return the election, its papers in an order drawn from a seed if the rule book chooses by it
     */
    public static Election orderedFor(RuleBook book, Election election) {
        return needOrder(book) ? election.withOrder(new StvLot("tests", "").order(election.ballots())) : election;
    }

    private static Preferences preferences(String text, List<String> names) {
        List<List<Integer>> ranks = new ArrayList<>();
        for (String rank : text.split(" ", -1)) {
            ranks.add(Arrays.stream(rank.split("="))
                    .filter(name -> names.contains(name))
                    .map(name -> names.indexOf(name) + 1)
                    .toList());
        }
        return text.isEmpty() ? Preferences.NONE : Preferences.ofRanks(ranks);
    }
}
