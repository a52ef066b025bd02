package org.scrutineer.report;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Stage;

/** Reads a count record from JSON. */
final class RecordReader {

    private RecordReader() {}

    /**
     * Reads what a record holds. What else must stand in the JSON follows from it, and is not looked at here.
     *
     * @param record the whole
     * @return the record
     */
    static CountRecord record(JsonValue record) {
        JsonValue format = record.member("format");
        if (!format.text().equals(JsonRecord.FORMAT)) {
            throw format.wrong("\"" + JsonRecord.FORMAT + "\"");
        }
        JsonValue contest = record.member("contest");
        List<Candidate> candidates = HeaderReader.candidates(record.member("candidates"));
        RuleDescription rule = HeaderReader.rule(record.member("rule"));
        JsonValue result = record.member("result");
        producer(record.member("producer"));
        int seats = contest.member("seats").whole(1, Integer.MAX_VALUE);
        return new CountRecord(
                contest.member("title").text(),
                seats,
                candidates,
                rule,
                HeaderReader.input(record.member("input")),
                HeaderReader.randomness(record.member("randomness"), candidates),
                stages(record.member("stages"), new StageReader(rule, candidates)),
                elected(result.member("elected"), seats, new DecisionReader(candidates)),
                ConstraintParameters.read(record.member("rule").member("parameters"), record.member("candidates")));
    }

    private static List<Stage> stages(JsonValue stages, StageReader reader) {
        List<Stage> read = new ArrayList<>();
        stages.list(stage -> read.add(reader.stage(stage, read)));
        if (read.isEmpty()) {
            throw stages.wrong("at least one stage");
        }
        return read;
    }

    private static List<Elected> elected(JsonValue list, int seats, DecisionReader reader) {
        List<Elected> elected = list.list(reader::elected);
        if (elected.size() > seats) {
            throw list.wrong("no more elected than the " + seats + " places");
        }
        if (elected.stream().map(Elected::candidate).distinct().count() < elected.size()) {
            throw list.wrong("candidates none of whom is elected twice");
        }
        return elected;
    }

    /** The program that wrote the record: any, as it is not part of the record. */
    private static void producer(JsonValue producer) {
        producer.member("name").text();
        producer.member("version").text();
        producer.optional("artifactDigest").ifPresent(JsonValue::digest);
        producer.optional("generated").ifPresent(JsonValue::text);
        for (String name : producer.members().keySet()) {
            if (!List.of("name", "version", "artifactDigest", "generated").contains(name)) {
                throw new RecordFormatException(
                        producer.path().member(name).text(),
                        "none",
                        JsonValue.shown(producer.member(name).json()));
            }
        }
    }
}
