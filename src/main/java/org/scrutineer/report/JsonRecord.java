package org.scrutineer.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;

/**
 * A count record as JSON, in the format {@value #FORMAT}.
 *
 * <p>All amounts of votes and numbers of papers are strings, so that no reader can round them. The digests form a
 * chain over the header, each stage and the result; what program wrote the record is not part of it.
 */
public final class JsonRecord {

    /** The name of the format and its version. */
    public static final String FORMAT = "stv-count-record/1";

    private static final String PRODUCER = "producer";
    private static final String VERSION = readVersion();

    private final Json.Members content;
    private final String digest;

    private JsonRecord(Json.Members content, String digest) {
        this.content = content;
        this.digest = digest;
    }

    /**
     * Renders a record.
     *
     * @param record the record
     * @return the same in JSON
     * @throws IllegalArgumentException if an amount of votes needs more decimal places than the rule book keeps, or a
     *     name holds a lone surrogate, which no file can hold
     */
    public static JsonRecord of(CountRecord record) {
        Json.Members header = new HeaderJson(record).members();
        Json result = result(record);
        StageJson stages = new StageJson(record.rule());

        DigestChain chain = DigestChain.ofHeader(header);
        List<Json.Members> entries = new ArrayList<>();
        for (Stage stage : record.stages()) {
            Json.Members entry = stages.of(stage);
            chain = chain.withStage(entry);
            entries.add(entry.with("digest", chain.toString()));
        }
        String digest = chain.withResult(result).toString();

        return new JsonRecord(
                header.with("stages", Json.list(entries, entry -> entry))
                        .with("result", result)
                        .with(PRODUCER, Json.object().with("name", "scrutineer").with("version", VERSION))
                        .with("digest", digest),
                digest);
    }

    /**
     * Reads a record from JSON, strictly: every member of the format and no other, each once, every number in its one
     * form, and every digest as it follows from what stands before it. The program that wrote the record is not part
     * of it.
     *
     * @param text the JSON, in any layout
     * @return the record, which renders to the same JSON again
     * @throws RecordFormatException if the text is anything else
     */
    public static CountRecord parse(String text) {
        Json found = JsonParser.parse(text);
        CountRecord record = RecordReader.record(new JsonValue(JsonPath.ROOT, found));
        JsonDifference.refuse(JsonPath.ROOT, of(record).content.without(PRODUCER), without(PRODUCER, found));
        return record;
    }

    private static Json without(String name, Json json) {
        return json instanceof Json.Members object ? object.without(name) : json;
    }

    private static Json result(CountRecord record) {
        return Json.object()
                .with("elected", Json.list(record.elected(), JsonRecord::elected))
                .with("unfilledSeats", record.unfilledSeats());
    }

    private static Json elected(Elected elected) {
        return Json.object()
                .with("candidate", elected.candidate().number())
                .with("order", elected.order())
                .with("stage", elected.stage())
                .with("reason", elected.reason().term());
    }

    /** Reads the version that the build wrote. */
    private static String readVersion() {
        try (InputStream in = Objects.requireNonNull(
                JsonRecord.class.getResourceAsStream("version.txt"), "the library lacks its resource version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the digest of the whole record, which vouches for the header, every stage and the result.
     *
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public String digest() {
        return digest;
    }

    /**
     * Returns the record on one line, the same characters for the same record always.
     *
     * <p>Source: RFC 8785 (JSON Canonicalization Scheme).
     *
     * @return one line without line end
     */
    public String toCanonicalString() {
        return content.canonical();
    }

    /**
     * Returns the record for people to read.
     *
     * @return lines indented by depth, each ended by LF but the last
     */
    @Override
    public String toString() {
        return content.indented();
    }
}
