package org.scrutineer.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;

/**
 * What counts of the same papers for more and for fewer places make of bounds that the count for all places does not
 * meet: of the group that is short those are elected whom a count for more places elects, and of the other those whom a
 * count for fewer does.
 *
 * @param elected who is elected, by which count
 * @param steppedOver the counts that come to another number than is wanted, of whose group nobody is elected then
 */
public record Resizing(List<From> elected, List<SteppedOver> steppedOver) {

    /** Copies the lists. */
    public Resizing {
        elected = List.copyOf(elected);
        steppedOver = List.copyOf(steppedOver);
    }

    /**
     * Somebody who is elected.
     *
     * @param candidate the candidate
     * @param places how many places the count is for that elects the candidate
     */
    public record From(Candidate candidate, int places) {
        public From {
            Objects.requireNonNull(candidate, "candidate");
        }
    }

    /**
     * A count that steps over the number wanted of a group, for which there is no rule.
     *
     * @param group the name of the group
     * @param places how many places the count is for
     * @param wanted how many of the group are wanted
     * @param found how many of it the count elects
     */
    public record SteppedOver(String group, int places, int wanted, int found) {
        public SteppedOver {
            Objects.requireNonNull(group, "group");
        }
    }

    /**
     * How many are wanted of a group that is short, and of the other.
     *
     * @param under the group that is short
     * @param wanted how many of it are wanted
     * @param over the other
     * @param left how many of the other are left
     */
    public record Shortfall(Group under, int wanted, Group over, int left) {}

    /**
     * Returns what is short after the count for all places.
     *
     * @param category a category of two groups
     * @param first the count for all places
     * @return the group that is short, nothing if the bounds are met
     */
    public static List<Shortfall> shortfall(Category category, CountStatement first) {
        int all = first.elected().size();
        List<Shortfall> found = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Group under = category.groups().get(i);
            Group over = category.groups().get(1 - i);
            int wanted = Math.max(under.min(), all - over.max());
            if (electedOf(under, first).size() < wanted) {
                found.add(new Shortfall(under, wanted, over, all - wanted));
            }
        }
        return found;
    }

    /**
     * Returns who of a group is elected.
     *
     * @param group the group
     * @param count a count
     * @return those of the group, in the order of their election
     */
    public static List<Candidate> electedOf(Group group, CountStatement count) {
        return count.elected().stream()
                .map(Elected::candidate)
                .filter(group::includes)
                .toList();
    }

    /**
     * Returns what counts come to.
     *
     * @param category a category of two groups
     * @param counts the count for all places, then those for more, then those for fewer, each list to the one that
     *     decides
     * @return who is elected
     */
    public static Resizing of(Category category, List<? extends CountStatement> counts) {
        CountStatement first = counts.get(0);
        List<From> elected = new ArrayList<>();
        List<SteppedOver> steppedOver = new ArrayList<>();
        List<Shortfall> shortfall = shortfall(category, first);
        if (shortfall.isEmpty()) {
            first.elected().forEach(each -> elected.add(new From(each.candidate(), first.seats())));
        }
        for (Shortfall each : shortfall) {
            take(each.under(), each.wanted(), last(counts, first.seats() + 1, Integer.MAX_VALUE), elected, steppedOver);
            take(each.over(), each.left(), last(counts, 1, first.seats() - 1), elected, steppedOver);
        }
        return new Resizing(elected, steppedOver);
    }

    private static List<CountStatement> last(List<? extends CountStatement> counts, int least, int most) {
        List<CountStatement> some = new ArrayList<>();
        counts.stream()
                .filter(count -> count.seats() >= least && count.seats() <= most)
                .forEach(some::add);
        return some.subList(Math.max(0, some.size() - 1), some.size());
    }

    private static void take(
            Group group, int wanted, List<CountStatement> deciding, List<From> elected, List<SteppedOver> steppedOver) {
        for (CountStatement count : deciding) {
            List<Candidate> found = electedOf(group, count);
            if (found.size() == wanted) {
                found.forEach(candidate -> elected.add(new From(candidate, count.seats())));
            } else {
                steppedOver.add(new SteppedOver(group.name(), count.seats(), wanted, found.size()));
            }
        }
    }

    /**
     * Returns whether all is decided.
     *
     * @return whether no count steps over the number wanted
     */
    public boolean isDecided() {
        return steppedOver.isEmpty();
    }
}
