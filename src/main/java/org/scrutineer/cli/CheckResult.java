package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.DistributionReport;
import org.scrutineer.audit.Finding;
import org.scrutineer.audit.SeriesReport;
import org.scrutineer.ballot.Printable;

/**
 * What a check came to, as it is printed.
 *
 * @param lines what it came to, one a line
 * @param status what that makes of the run
 */
record CheckResult(List<String> lines, ExitStatus status) {

    private static final String GOOD = "every number and every decision is right";

    /** Copies the list. */
    CheckResult {
        lines = List.copyOf(lines);
    }

    /**
     * Words the check of a count.
     *
     * @param report what it came to
     * @return the result
     */
    static CheckResult of(AuditReport report) {
        Stream<String> good = report.isGood() ? Stream.of(GOOD) : Stream.empty();
        return new CheckResult(
                Stream.concat(good, lines(report)).toList(),
                report.isGood() ? ExitStatus.DONE : notGood(report.findings().stream()));
    }

    /**
     * Words the check of several counts.
     *
     * @param report what it came to
     * @return the result
     */
    static CheckResult of(SeriesReport report) {
        List<String> lines = new ArrayList<>();
        if (report.isGood()) {
            lines.add(GOOD + " in all counts, and the result follows from them");
        }
        report.result().forEach(finding -> lines.add(finding.toString()));
        report.parts().forEach(part -> lines(part.report()).forEach(line -> lines.add(part.count() + ": " + line)));
        return new CheckResult(lines, report.isGood() ? ExitStatus.DONE : notGood(report.findings().stream()));
    }

    /**
     * Words the check of a published distribution.
     *
     * @param report what it came to
     * @return the result
     */
    static CheckResult of(DistributionReport report) {
        List<String> lines = new ArrayList<>();
        if (report.isGood()) {
            lines.add("every count follows from those before it");
        }
        report.findings().forEach(finding -> lines.add(finding.inWords("count")));
        report.ties().forEach(tie -> lines.add("note: " + tie));
        report.notCheckable().forEach(what -> lines.add("not checkable: " + what));
        return new CheckResult(lines, report.isGood() ? ExitStatus.DONE : notGood(report.findings().stream()));
    }

    private static ExitStatus notGood(Stream<Finding> findings) {
        return findings.findAny().isEmpty() ? ExitStatus.NOT_CHECKABLE : ExitStatus.NOT_GOOD;
    }

    private static Stream<String> lines(AuditReport report) {
        return Stream.of(
                        report.findings().stream().map(Object::toString),
                        report.notes().stream().map(note -> "note: taken from the record: " + note),
                        report.notCheckable().stream().map(what -> "not checkable: " + what))
                .flatMap(lines -> lines);
    }

    /**
     * Returns the lines as text.
     *
     * @return the lines, each ended by LF
     */
    String text() {
        return lines.stream().map(line -> Printable.message(line) + "\n").collect(Collectors.joining());
    }
}
