package org.scrutineer.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a check of several counts came to, of which one result is made.
 *
 * @param parts what the check of each count came to, in the order of the counts
 * @param result what is wrong in how the result follows from the counts
 */
public record SeriesReport(List<Part> parts, List<Finding> result) {

    /** Copies the lists. */
    public SeriesReport {
        parts = List.copyOf(parts);
        result = List.copyOf(result);
    }

    /**
     * What the check of one count came to.
     *
     * @param count which count it is, in words
     * @param report what was found in its record, among it what was given it by the counts before
     */
    public record Part(String count, AuditReport report) {
        public Part {
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(report, "report");
        }
    }

    /**
     * Returns whether everything was checked and nothing is wrong.
     *
     * @return whether all counts are good, and the result follows from them
     */
    public boolean isGood() {
        return result.isEmpty() && parts.stream().allMatch(part -> part.report().isGood());
    }

    /**
     * Returns everything that is wrong.
     *
     * @return the findings of the result and then of each count
     */
    public List<Finding> findings() {
        return Stream.concat(result.stream(), parts.stream().flatMap(part -> part.report().findings().stream()))
                .toList();
    }
}
