package org.scrutineer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RecordFormatException;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.CountRecord;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads the record of a count from a file. */
final class RecordFile {

    private RecordFile() {}

    /**
     * Returns the parameter that names the file.
     *
     * @return the parameter, the first of its command
     */
    static PositionalParamSpec parameter() {
        return Positional.required(
                0, "RECORD", "The record of a count in JSON, or a result page, which carries it; - is standard input.");
    }

    /**
     * Reads a record.
     *
     * @param name the name of the file
     * @param streams standard input, for the name {@value CountRequest#STANDARD_INPUT}
     * @return the record
     * @throws CountFailure if the file cannot be read or is not a record
     */
    static CountRecord read(String name, Streams streams) throws CountFailure {
        return read(name, streams, JsonRecord::parse);
    }

    /**
     * Reads a record, or the result of several counts.
     *
     * @param name the name of the file
     * @param streams standard input, for the name {@value CountRequest#STANDARD_INPUT}
     * @return what the file holds
     * @throws CountFailure if the file cannot be read or is neither
     * @throws IllegalArgumentException if counts of one result do not go together
     */
    static StoredResult result(String name, Streams streams) throws CountFailure {
        return read(name, streams, StoredResult::read);
    }

    /**
     * Reads what a file states of a count, or of several that make one result, to be checked.
     *
     * @param name the name of the file
     * @param streams standard input, for the name {@value CountRequest#STANDARD_INPUT}
     * @return what it states, with its faults
     * @throws CountFailure if the file cannot be read or has not the form of a record
     */
    static Checked stated(String name, Streams streams) throws CountFailure {
        return read(name, streams, Checked::read);
    }

    private static <T> T read(String name, Streams streams, Function<String, T> reader) throws CountFailure {
        try {
            byte[] bytes = bytes(name, streams.in());
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Optional<String> inPage = ResultPage.recordIn(text);
            T record = reader.apply(inPage.orElse(text));
            if (inPage.isPresent() && !ResultPage.isMadeFromItsRecord(text)) {
                streams.messages()
                        .say(name + ": the page shows more or other than this program makes of the record in it; what"
                                + " it shows is not checked, the record is what was read");
            }
            return record;
        } catch (RecordFormatException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": the file must be UTF-8", e);
        } catch (InvalidPathException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getReason(), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + CountFailure.reason(e), e);
        }
    }

    private static byte[] bytes(String name, InputStream in) throws IOException {
        return name.equals(CountRequest.STANDARD_INPUT) ? in.readAllBytes() : Files.readAllBytes(Path.of(name));
    }
}
