package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Notice;
import org.scrutineer.format.Spot;
import tools.jackson.databind.JsonNode;

/** Every malformed file is refused, or noticed, with the code, the place and the words written down for it. */
class MalformedFilesTest {

    @Test
    void thereAreFiftyOne() {
        assertThat(cases()).hasSize(51);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void aMalformedFileIsRefused(String name, JsonNode file) {
        BallotFormatException error = catchThrowableOfType(BallotFormatException.class, () -> read(file));

        assertThat(error).as("refused").isNotNull();
        assertThat(error.code())
                .as(error.getMessage())
                .isEqualTo(file.at("/expect/code").asString());
        assertThat(said(file)).allSatisfy(said -> assertThat(error.getMessage()).contains(said));
        assertThat(place(error.spot(), file.get("expect"))).isEqualTo(placed(error.spot(), file.get("expect")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("warnings")
    void aDoubtfulFileIsNoticed(String name, JsonNode file) throws IOException {
        List<Notice> notices = read(file).notices();

        assertThat(notices)
                .extracting(Notice::code)
                .contains(file.at("/expect/code").asString());
        assertThat(said(file))
                .allSatisfy(said ->
                        assertThat(notices).anyMatch(notice -> notice.message().contains(said)));
    }

    private static List<String> said(JsonNode file) {
        return StreamSupport.stream(file.at("/expect/mustSay").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** Where an error stands; of malformed JSON the column is that written down if it is at most 5 before. */
    private static Spot place(Spot spot, JsonNode expect) {
        int before = spot.column() - expect.path("column").asInt(spot.column());
        boolean near = expect.path("code").asString().equals("J01") && before >= 0 && before <= 5;
        return near ? new Spot(spot.line(), spot.column() - before, spot.cell(), spot.path(), spot.record()) : spot;
    }

    /** The place written down; of what is not written down, that of the error. */
    private static Spot placed(Spot spot, JsonNode expect) {
        return new Spot(
                expect.path("line").asInt(spot.line()),
                expect.path("column").asInt(spot.column()),
                expect.path("field").asInt(spot.cell()),
                expect.path("path").asString(spot.path()),
                expect.path("record").asString(spot.record()));
    }

    private static PapersFile read(JsonNode file) throws IOException {
        List<BallotSource> files = new ArrayList<>();
        files.add(source(file.get("file").asString()));
        for (JsonNode with : file.path("with")) {
            files.add(source(with.asString()));
        }
        return Formats.read(file.get("format").asString(), files, Sample.settings(file.path("options")));
    }

    private static BallotSource source(String name) {
        Path file = Sample.root().resolve("malformed").resolve(name);
        return BallotSource.of(Objects.toString(file.getFileName()), Sample.bytes(file));
    }

    private static Stream<Arguments> errors() {
        return ofKind("error");
    }

    private static Stream<Arguments> warnings() {
        return ofKind("warning");
    }

    private static Stream<Arguments> ofKind(String kind) {
        return cases().stream()
                .filter(file -> file.at("/expect/kind").asString().equals(kind))
                .filter(file -> Formats.all().containsKey(file.get("format").asString()))
                .map(file -> arguments(file.get("file").asString(), file));
    }

    private static List<JsonNode> cases() {
        JsonNode all = Sample.json(Sample.bytes(Sample.root().resolve("malformed/malformed.json")));
        return StreamSupport.stream(all.get("cases").spliterator(), false).toList();
    }
}
