package org.scrutineer.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.record.Randomness;

/**
 * Something that a count was given besides its papers, as whoever checks knows it: it is compared with the record. What
 * is not stated to a check is taken from the record, and the report notes it.
 */
public sealed interface Stated {

    /**
     * The number of places.
     *
     * @param seats the places
     */
    record Seats(int seats) implements Stated {}

    /**
     * Who has withdrawn besides those of whom the election says so.
     *
     * @param numbers the numbers of the candidates
     */
    record Withdrawn(Set<Integer> numbers) implements Stated {
        /** Copies the set. */
        public Withdrawn {
            numbers = Set.copyOf(numbers);
        }
    }

    /**
     * The bounds on who may be elected.
     *
     * @param categories the divisions of the candidates into groups
     */
    record Constraints(List<Category> categories) implements Stated {
        /** Copies the list. */
        public Constraints {
            categories = List.copyOf(categories);
        }
    }

    /**
     * Which candidate is re-open nominations.
     *
     * @param who the candidate, and whether RON can be excluded; or that nobody is
     */
    record Ron(ReOpenNominations who) implements Stated {
        public Ron {
            Objects.requireNonNull(who, "who");
        }
    }

    /**
     * Where lots come from.
     *
     * @param randomness the order of candidates, or the seed
     */
    record LotsFrom(Randomness randomness) implements Stated {
        public LotsFrom {
            Objects.requireNonNull(randomness, "randomness");
        }
    }

    /**
     * How the papers were put in an order.
     *
     * @param parameters {@code method}, and {@code seed} and {@code context} of a drawn order, in the words of the
     *     record
     */
    record OrderOfPapers(Map<String, String> parameters) implements Stated {
        /** Copies the map. */
        public OrderOfPapers {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * A parameter that the rule book takes from each election.
     *
     * @param name the last word of its name, such as {@code quarter}
     * @param value its value, in the words of the record
     */
    record Parameter(String name, String value) implements Stated {
        public Parameter {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A choice of whoever counted: how a file is read, or what a rule book leaves open.
     *
     * @param key what was chosen about
     * @param word what was chosen, in the words of the record
     */
    record Chosen(String key, String word) implements Stated {
        public Chosen {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(word, "word");
        }
    }

    /**
     * How the lot fell that a person drew for one tie.
     *
     * @param stage the stage whose figures are tied, from 1
     * @param tied the numbers of all candidates tied
     * @param chosen the number of the candidate drawn
     * @param decidedBy who drew, empty if that is not stated
     */
    record Answer(int stage, Set<Integer> tied, int chosen, String decidedBy) implements Stated {
        /** Copies the set. */
        public Answer {
            tied = Set.copyOf(tied);
            Objects.requireNonNull(decidedBy, "decidedBy");
        }

        /** Returns the answer in the words of a message. */
        @Override
        public String toString() {
            return "the lot between " + new TreeSet<>(tied) + " at stage " + stage;
        }
    }
}
