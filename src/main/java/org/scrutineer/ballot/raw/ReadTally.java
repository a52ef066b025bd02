package org.scrutineer.ballot.raw;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the records of a source, each of one paper or of several equal ones. Every record read is in one of
 * the four numbers below it.
 *
 * @param unit what a record is in the source, such as {@code rows}
 * @param read the records that were read
 * @param papers the records that gave papers
 * @param notOnPaper the records without the contest
 * @param setAside the records left out, by reason
 * @param rejected the records that could not be read and were passed over because that was asked for
 * @param counts what else was counted, by name; no part of the balance
 * @param texts what else was told, by name
 */
public record ReadTally(
        String unit,
        long read,
        long papers,
        long notOnPaper,
        Map<String, Long> setAside,
        long rejected,
        Map<String, Long> counts,
        Map<String, String> texts) {

    /**
     * Returns the tally of papers that come from memory, one a record.
     *
     * @param papers the records
     * @return the tally
     */
    public static ReadTally ofMemory(long papers) {
        return new ReadTally("papers", papers, papers, 0, Map.of(), 0, Map.of(), Map.of());
    }

    /**
     * Copies the maps and checks the balance.
     *
     * @throws IllegalArgumentException if the records read are not those accounted for
     */
    public ReadTally {
        setAside = Collections.unmodifiableMap(new TreeMap<>(setAside));
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        long left = setAside.values().stream().mapToLong(Long::longValue).sum();
        if (read != papers + notOnPaper + left + rejected) {
            throw new IllegalArgumentException("records read must be accounted for, but of " + read + " there were "
                    + papers + " with papers, " + notOnPaper + " without the contest, " + left + " set aside and "
                    + rejected + " rejected");
        }
    }

    /**
     * Returns what became of these records and others.
     *
     * @param other what became of others of the same unit
     * @return the sums, and all that is told
     * @throws IllegalArgumentException if the others are of another unit, or something else is told of them by the same
     *     name
     */
    public ReadTally plus(ReadTally other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException(
                    "records must be of one unit to be added up, but are " + unit + " and " + other.unit);
        }
        Map<String, String> told = new LinkedHashMap<>(texts);
        other.texts.forEach((name, text) -> {
            String before = told.putIfAbsent(name, text);
            if (before != null && !before.equals(text)) {
                throw new IllegalArgumentException("\"" + name
                        + "\" must be the same of all records to be added up, but is \"" + before + "\" and \"" + text
                        + "\"");
            }
        });
        return new ReadTally(
                unit,
                Math.addExact(read, other.read),
                papers + other.papers,
                notOnPaper + other.notOnPaper,
                sums(setAside, other.setAside),
                rejected + other.rejected,
                sums(counts, other.counts),
                told);
    }

    private static Map<String, Long> sums(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> sums = new LinkedHashMap<>(one);
        other.forEach((name, number) -> sums.merge(name, number, Math::addExact));
        return sums;
    }
}
