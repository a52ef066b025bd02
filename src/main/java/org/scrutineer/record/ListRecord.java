package org.scrutineer.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Candidate;

/**
 * An ordered list and the counts that it follows from, each of them whole and checkable by itself: the first elects
 * those on the list, each further one is of the same papers for one place fewer, with everybody withdrawn whom the one
 * before did not elect, and who is left out takes the place behind those elected.
 *
 * @param zip the name of the category by whose two groups the list is zipped, empty if it is not
 * @param counts the counts in order, at least one, the last of one place unless nobody is on the list
 */
public record ListRecord(String zip, List<CountRecord> counts) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no count, or one does not follow from that before it
     */
    public ListRecord {
        Objects.requireNonNull(zip, "zip");
        counts = List.copyOf(counts);
        if (counts.isEmpty()) {
            throw new IllegalArgumentException("a list must follow from a count, but there was none");
        }
        for (int i = 1; i < counts.size(); i++) {
            requireToFollow(counts.get(i - 1), counts.get(i));
        }
        int left = counts.get(counts.size() - 1).elected().size();
        if (left > 1) {
            throw new IllegalArgumentException("a list must be ordered to its first place, but " + left
                    + " candidates are elected together by the last count");
        }
    }

    private static void requireToFollow(CountRecord before, CountRecord count) {
        int places = before.elected().size() - 1;
        boolean follows = count.seats() == places
                && count.elected().size() == places
                && count.input().ballotSetDigest().equals(before.input().ballotSetDigest())
                && count.rule().equals(before.rule())
                && standing(count).equals(elected(before));
        if (!follows) {
            throw new IllegalArgumentException("a recount must be of the same papers for " + places
                    + " places among those elected before, but one for " + count.seats() + " was not");
        }
    }

    private static Set<Integer> standing(CountRecord count) {
        Set<Integer> standing = new TreeSet<>();
        count.candidates().stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .forEach(candidate -> standing.add(candidate.number()));
        return standing;
    }

    /**
     * Returns whom a count elects.
     *
     * @param count the count
     * @return the numbers of the candidates, ascending
     */
    public static Set<Integer> elected(CountStatement count) {
        Set<Integer> elected = new TreeSet<>();
        count.elected().forEach(each -> elected.add(each.candidate().number()));
        return elected;
    }

    /**
     * Returns the list.
     *
     * @return the candidates, first place first, as they stood in the first count
     */
    public List<Candidate> order() {
        return order(counts);
    }

    /**
     * Returns the list that counts lead to.
     *
     * @param counts the counts in order, at least one
     * @return the candidates, first place first; those whom the last count elects stand in the order of ballot papers
     */
    static List<Candidate> order(List<? extends CountStatement> counts) {
        List<Candidate> all = counts.get(0).candidates();
        List<Candidate> order = new ArrayList<>();
        Set<Integer> listed = new TreeSet<>();
        for (int i = counts.size() - 1; i >= 0; i--) {
            for (int number : elected(counts.get(i))) {
                if (listed.add(number)) {
                    order.add(all.get(number - 1));
                }
            }
        }
        return List.copyOf(order);
    }
}
