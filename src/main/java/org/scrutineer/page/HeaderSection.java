package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.EmptyPlaces;

/**
 * What the page is of, and how final it is.
 *
 * @param subject the count
 */
record HeaderSection(Subject subject) {

    Element element() {
        CountRecord record = subject.record();
        List<Node> content = new ArrayList<>();
        content.add(Tag.P.of(kind()).as("kind"));
        content.add(Tag.H1.of(title()));
        content.add(Tag.P.of(facts()).as("meta"));
        content.add(Tag.P
                .of(
                        Tag.B.of(
                                record.unfilledSeats() == 0
                                        ? "✓ Count complete: all places are filled."
                                        : "Count complete, "
                                                + (record.unfilledSeats() == 1
                                                        ? "1 place unfilled"
                                                        : record.unfilledSeats() + " places unfilled")
                                                + EmptyPlaces.why(record)
                                                        .map(why -> ", for " + why)
                                                        .orElse("")
                                                + "."),
                        new Node.Text(
                                " A count is not a declaration: the result is what the returning officer declares."))
                .as(record.unfilledSeats() == 0 ? "state" : "warn"));
        record.rule()
                .provisional()
                .ifPresent(reason -> content.add(Tag.P
                        .of(
                                Tag.B.of("Provisional rule book: "),
                                Names.foreign(record.rule().id()),
                                new Node.Text(": "),
                                Names.foreign(reason),
                                new Node.Text(". Do not certify a result by it."))
                        .as("warn")));
        return Tag.HEADER.of(content);
    }

    private String kind() {
        return subject.record().rule().hasQuota()
                ? "Result of a count by the single transferable vote"
                : "Result of a count in which the most votes win";
    }

    private Node title() {
        String title = subject.record().title();
        return title.isBlank() ? new Node.Text("Election") : Names.foreign(title);
    }

    private String facts() {
        CountRecord record = subject.record();
        long standing = record.candidates().stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .count();
        Stage last = subject.course().last();
        return number(record.seats(), "place") + " · " + number(standing, "candidate") + " · "
                + number(record.input().papersCast(), "paper") + " · " + number(last.number(), "stage");
    }

    private String number(long number, String one) {
        return subject.numbers().whole(number) + " " + one + (number == 1 ? "" : "s");
    }
}
