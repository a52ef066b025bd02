package org.scrutineer.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.StatedCount;

/**
 * A count record as JSON, in the format {@value #FORMAT}.
 *
 * <p>All amounts of votes and numbers of papers are strings, so that no reader can round them. The digests form a
 * chain over the header, each stage and the result; what program wrote the record is not part of it. The JSON schema of
 * the format ({@link #schema}) is the resource {@code META-INF/schema/stv-count-record-1.schema.json} of the archive.
 */
public final class JsonRecord {

    /** The name of the format and its version. */
    public static final String FORMAT = "stv-count-record/1";

    /** Written by the build. */
    private static final String VERSION = resource("version.txt").strip();

    private static final String SCHEMA = "/META-INF/schema/stv-count-record-1.schema.json";

    private final Json.Members content;

    private JsonRecord(Json.Members content) {
        this.content = content;
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
        return new JsonRecord(RecordFormat.write(record, VERSION));
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
        StatedCount stated = read(text);
        stated.faults().stream().findFirst().ifPresent(fault -> {
            throw new RecordFormatException(fault.place(), fault.expected(), fault.found());
        });
        return stated.sound();
    }

    /**
     * Reads what a JSON text states of a count, to be checked: all that {@link #parse} refuses it for is a fault of
     * what is returned, as long as every member of the format is there and of its kind.
     *
     * <pre>{@code
     * AuditReport report = Audit.check(JsonRecord.read(text), election);
     * }</pre>
     *
     * @param text the JSON, in any layout
     * @return what it states, with its faults
     * @throws RecordFormatException if the text is not JSON, of another format, or a member is missing or of another
     *     kind
     */
    public static StatedCount read(String text) {
        return RecordFormat.read(JsonParser.parse(text));
    }

    /**
     * Returns the version of this library, which stands in records as that of the program that wrote them.
     *
     * @return the version
     */
    public static String version() {
        return VERSION;
    }

    /**
     * Returns the JSON schema of the format.
     *
     * @return a schema of the draft 2020-12, as text
     */
    public static String schema() {
        return resource(SCHEMA);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(JsonRecord.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
        return new JsonValue(JsonPath.ROOT, content, new Faults())
                .member(RecordFormat.DIGEST)
                .text();
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
