package org.scrutineer.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The least number of nominations that somebody must have to stand, and who has it.
 *
 * @param least the least number, zero or more
 * @param nominees all who seek to stand
 */
public record Threshold(int least, List<Nominee> nominees) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the least number is negative, or a name comes twice
     */
    public Threshold {
        nominees = List.copyOf(nominees);
        if (least < 0) {
            throw new IllegalArgumentException(
                    "the least number of nominations must be zero or more, but was " + least);
        }
        Set<String> names = new HashSet<>();
        for (Nominee nominee : nominees) {
            if (!names.add(nominee.name())) {
                throw new IllegalArgumentException("nominee \"" + nominee.name() + "\" comes twice");
            }
        }
    }

    /**
     * Returns who stands.
     *
     * @return those with the least number of nominations or more, in the order given
     */
    public List<Nominee> standing() {
        return with(nominee -> nominee.nominations() >= least);
    }

    /**
     * Returns who does not stand.
     *
     * @return those with fewer nominations, in the order given
     */
    public List<Nominee> falling() {
        return with(nominee -> nominee.nominations() < least);
    }

    private List<Nominee> with(Predicate<Nominee> which) {
        return nominees.stream().filter(which).toList();
    }

    /** Returns the numbers, and both lists with the nominations of each, in lines of text for a person. */
    @Override
    public String toString() {
        return nominees.size() + " sought nomination, " + standing().size()
                + (standing().size() == 1 ? " stands" : " stand") + ": at least " + least
                + (least == 1 ? " nomination is" : " nominations are") + " needed\n" + lines("Stand", standing())
                + lines("Do not stand", falling());
    }

    private static String lines(String heading, List<Nominee> some) {
        return some.isEmpty()
                ? ""
                : "\n" + heading + "\n"
                        + some.stream()
                                .map(nominee -> "  " + printable(nominee.name()) + ": " + nominee.nominations() + "\n")
                                .collect(Collectors.joining());
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}", "\ufffd");
    }
}
