package org.scrutineer.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.record.CountHeader;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StatedCount;

/** A count record as a whole, with its chain of digests. */
final class RecordFormat {

    /** The name of the digest of a record, or of a stage. */
    static final String DIGEST = "digest";

    private static final String STAGES = "stages";
    private static final String RESULT = "result";
    private static final String PRODUCER = "producer";
    private static final String NAME = "name";
    private static final String VERSION = "version";
    private static final String ARTIFACT_DIGEST = "artifactDigest";
    private static final String GENERATED = "generated";
    private static final Set<String> OF_A_PRODUCER = Set.of(NAME, VERSION, ARTIFACT_DIGEST, GENERATED);

    private RecordFormat() {}

    /**
     * Writes a record.
     *
     * @param record the record
     * @param version the version of the program that writes it
     * @return the whole
     */
    static Json.Members write(CountRecord record, String version) {
        Json.Members header = HeaderFormat.write(record);
        Json result = new ResultFormat(record.seats(), record.candidates()).write(record.elected());
        Entries entries = Entries.of(record, DigestChain.ofHeader(header));
        return Json.object()
                .withAll(header)
                .with(STAGES, new Json.Series(entries))
                .with(RESULT, result)
                .with(PRODUCER, Json.object().with(NAME, "scrutineer").with(VERSION, version))
                .with(DIGEST, entries.chain().withResult(result).toString())
                .build();
    }

    /**
     * Reads what a record states. What is missing or of another kind than the format has it is refused; all else that
     * is wrong is a fault, and the reading goes on.
     *
     * @param found the JSON
     * @return what it states, with its faults
     * @throws RecordFormatException if something is missing or of another kind
     */
    static StatedCount read(Json found) {
        JsonValue record = new JsonValue(JsonPath.ROOT, found, new Faults());
        HeaderFormat.requireFormat(record);
        readProducer(record.member(PRODUCER));
        record.member(DIGEST).digest();
        CountHeader header = HeaderFormat.read(record);
        int inHeader = record.faults().size();
        List<Stage> stages = stages(record.member(STAGES), header);
        List<Elected> elected = new ResultFormat(header.seats(), header.candidates()).read(record.member(RESULT));
        if (inHeader == 0) {
            compareHeader(record, new StatedCount(header, stages, elected, List.of()));
        }
        checkDigests(record, header);
        return new StatedCount(header, stages, elected, record.faults().all());
    }

    /** What follows from other parts of the record, and what the format does not have before its stages. */
    private static void compareHeader(JsonValue record, StatedCount count) {
        new JsonDifference(record.faults()).find(record.path(), HeaderFormat.write(count), header(record));
    }

    /** What a record says before its stages, as it stands there: the members that the first digest vouches for. */
    private static Json.Members header(JsonValue record) {
        return new Json.Members(record.members())
                .without(STAGES)
                .without(RESULT)
                .without(PRODUCER)
                .without(DIGEST);
    }

    private static List<Stage> stages(JsonValue stages, CountHeader header) {
        EntryFormat entries = new EntryFormat(header.rule(), StageFormat.of(header.rule(), header.rows()));
        List<Stage> read = new ArrayList<>();
        List<JsonValue> items = stages.items();
        for (int entry = 0; entry < items.size(); entry++) {
            JsonValue json = items.get(entry);
            int numberAfter = entry + 1 < items.size() ? number(items.get(entry + 1)) : 0;
            Optional<Stage> last = Entries.before(read, read.size());
            int before = stages.faults().size();
            Optional<Stage> stage =
                    stages.faults().orElse(() -> Optional.of(entries.read(json, read)), Optional::<Stage>empty);
            stage.ifPresent(read::add);
            if (stages.faults().size() == before) {
                stage.ifPresent(sound -> new JsonDifference(stages.faults())
                        .find(json.path(), entries.write(sound, last, numberAfter), bare(json)));
            } else {
                stage.ifPresent(entries::passOver);
            }
        }
        if (read.isEmpty()) {
            stages.doubt("at least one stage");
        }
        return read;
    }

    /** The stage number that an entry states, 0 if it states none. */
    private static int number(JsonValue entry) {
        return entry.json() instanceof Json.Members members
                        && members.values().get(StageFormat.NUMBER) instanceof Json.Whole number
                ? (int) number.value()
                : 0;
    }

    /** A stage without its digest: the members that its digest vouches for. */
    private static Json.Members bare(JsonValue stage) {
        return new Json.Members(stage.members()).without(DIGEST);
    }

    /** The program that wrote the record: any, as it is not part of the record. */
    private static void readProducer(JsonValue producer) {
        producer.member(NAME).text();
        producer.member(VERSION).text();
        producer.optional(ARTIFACT_DIGEST).ifPresent(JsonValue::digest);
        producer.optional(GENERATED).ifPresent(JsonValue::text);
        for (String name : producer.members().keySet()) {
            if (!OF_A_PRODUCER.contains(name)) {
                producer.member(name).doubt("none");
            }
        }
    }

    /**
     * Compares each digest with what it vouches for as that stands in the text, so that a change is found where it was
     * made and nowhere else.
     */
    private static void checkDigests(JsonValue record, CountHeader stated) {
        EntryFormat entries = new EntryFormat(stated.rule(), StageFormat.of(stated.rule(), stated.rows()));
        DigestChain chain = DigestChain.ofHeader(header(record));
        for (JsonValue stage : record.member(STAGES).items()) {
            DigestChain next = chain.withStage(bare(stage));
            chain = entries.isWhole(stage) ? next.orAsStated(stage.member(DIGEST)) : next;
        }
        chain.withResult(record.member(RESULT).json()).orAsStated(record.member(DIGEST));
    }
}
