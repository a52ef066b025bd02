package org.scrutineer.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Elected;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StatedCount;

/**
 * Reads what a JSON text states of a count. What is missing or of another kind than the format has it is refused; all else
 * that is wrong is a fault, and the reading goes on.
 *
 * @param record the whole
 */
record RecordReader(JsonValue record) {

    /**
     * Reads what a record states.
     *
     * @param found the JSON
     * @return what it states, with its faults
     * @throws RecordFormatException if something is missing or of another kind
     */
    static StatedCount read(Json found) {
        return new RecordReader(new JsonValue(JsonPath.ROOT, found, new Faults())).read();
    }

    private StatedCount read() {
        JsonValue format = record.member("format");
        if (!format.text().equals(JsonRecord.FORMAT)) {
            throw format.wrong("\"" + JsonRecord.FORMAT + "\"");
        }
        producer(record.member("producer"));
        record.member("digest").digest();
        StatedCount header = header();
        int inHeader = record.faults().size();
        List<Stage> stages = stages(record.member("stages"), new StageReader(header.rule(), header.candidates()));
        List<Elected> elected =
                result(record.member("result"), header.seats(), new DecisionReader(header.candidates()));
        if (inHeader == 0) {
            compareHeader(with(header, stages, elected));
        }
        new RecordDigests(record).check();
        return with(header, stages, elected);
    }

    private StatedCount header() {
        JsonValue contest = record.member("contest");
        List<Candidate> candidates = HeaderReader.candidates(record.member("candidates"));
        RuleDescription rule = HeaderReader.rule(record.member("rule"));
        return new StatedCount(
                contest.member("title").text(),
                contest.member("seats").whole(1, Integer.MAX_VALUE),
                candidates,
                rule,
                HeaderReader.input(record.member("input")),
                HeaderReader.randomness(record.member("randomness"), candidates),
                List.of(),
                List.of(),
                ConstraintParameters.read(record.member("rule").member("parameters"), record.member("candidates")),
                List.of());
    }

    private StatedCount with(StatedCount header, List<Stage> stages, List<Elected> elected) {
        return new StatedCount(
                header.title(),
                header.seats(),
                header.candidates(),
                header.rule(),
                header.input(),
                header.randomness(),
                stages,
                elected,
                header.categories(),
                record.faults().all());
    }

    /** What follows from other parts of the record, and what the format does not have before its stages. */
    private void compareHeader(StatedCount count) {
        Json.Members due = new HeaderJson(count).members();
        new JsonDifference(record.faults()).find(record.path(), due, new RecordDigests(record).header());
    }

    private List<Stage> stages(JsonValue stages, StageReader reader) {
        StageJson due = new StageJson(reader.rule());
        List<Stage> read = new ArrayList<>();
        for (JsonValue json : stages.items()) {
            int before = record.faults().size();
            Optional<Stage> stage =
                    record.faults().orElse(() -> Optional.of(reader.stage(json, read)), Optional::<Stage>empty);
            stage.ifPresent(read::add);
            if (record.faults().size() == before) {
                stage.ifPresent(sound ->
                        new JsonDifference(record.faults()).find(json.path(), due.of(sound), RecordDigests.bare(json)));
            }
        }
        if (read.isEmpty()) {
            stages.doubt("at least one stage");
        }
        return read;
    }

    private List<Elected> result(JsonValue result, int seats, DecisionReader reader) {
        JsonValue list = result.member("elected");
        List<Elected> elected = list.list(reader::elected);
        Set<Candidate> once = new HashSet<>();
        if (!elected.stream().allMatch(each -> once.add(each.candidate()))) {
            list.doubt("candidates none of whom is elected twice");
        }
        if (elected.size() > seats) {
            list.doubt("no more elected than the " + seats + " places");
        }
        result.member("unfilledSeats").whole(0, Integer.MAX_VALUE);
        new JsonDifference(record.faults()).find(result.path(), JsonRecord.result(elected, seats), result.json());
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
                producer.member(name).doubt("none");
            }
        }
    }
}
