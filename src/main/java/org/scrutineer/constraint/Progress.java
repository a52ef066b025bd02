package org.scrutineer.constraint;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far a count has come, as far as constraints ask.
 *
 * @param places the places that will be filled in all
 * @param elected the numbers of the candidates elected
 * @param continuing the numbers of those who are neither elected nor excluded nor withdrawn
 */
public record Progress(int places, Set<Integer> elected, Set<Integer> continuing) {

    /** Copies the sets. */
    public Progress {
        elected = Collections.unmodifiableSet(new TreeSet<>(elected));
        continuing = Collections.unmodifiableSet(new TreeSet<>(continuing));
    }

    /**
     * Returns how it would stand if candidates were excluded.
     *
     * @param numbers the numbers of continuing candidates
     * @return the changed copy
     */
    public Progress without(Collection<Integer> numbers) {
        Set<Integer> left = new TreeSet<>(continuing);
        left.removeAll(numbers);
        return new Progress(places, elected, left);
    }

    /**
     * Returns how it would stand if candidates were elected.
     *
     * @param numbers the numbers of continuing candidates
     * @return the changed copy
     */
    public Progress with(Collection<Integer> numbers) {
        Set<Integer> more = new TreeSet<>(elected);
        more.addAll(numbers);
        return new Progress(places, more, without(numbers).continuing());
    }

    /** Whether the number of places alone leaves a choice: some are vacant, and more continue than that. */
    boolean isOpen() {
        int vacancies = places - elected.size();
        return vacancies > 0 && continuing.size() > vacancies;
    }
}
