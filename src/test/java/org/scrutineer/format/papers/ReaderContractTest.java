package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.validity.ValidityPolicies;
import org.scrutineer.format.BallotFormatException;
import tools.jackson.databind.JsonNode;

/**
 * What holds of every reader: whatever the bytes, it gives papers or a {@link BallotFormatException} with a place,
 * soon; line ends and a byte order mark change nothing; no file is read twice. By default some damage is drawn from a
 * fixed seed.
 */
@Timeout(600)
class ReaderContractTest {

    private static final int FEW = 8;
    private static final int MANY = 2_000;
    private static final int SMALL = 4_000;
    private static final Map<PapersWriter, String> FORMATS = Map.of(
            PapersWriter.BLT, "blt",
            PapersWriter.PREFLIB, "preflib-soi",
            PapersWriter.ABIF, "abif",
            PapersWriter.CSV, "rank-matrix-csv");
    private static final Map<PapersWriter, ReaderSettings> READ_BACK =
            Map.of(PapersWriter.CSV, ReaderSettings.none().with("weightColumn", "papers"));

    @Test
    void holdsOfEveryFormat() {
        assertThat(all().map(ContestFiles::format)).containsAll(Formats.all().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void aWholeFileIsRead(ContestFiles files) {
        assertThat(Damage.all("unchanged", files, (bytes, random) -> bytes).outcome())
                .startsWith("read ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void aDamagedFileIsReadOrRefused(ContestFiles files) {
        assertThat(outcomes(damaged(files, FEW))).hasSize(4 * FEW).allSatisfy(ReaderContractTest::isReadOrRefused);
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void aFileDamagedInManyWaysIsReadOrRefused(ContestFiles files) {
        assertThat(outcomes(damaged(files, MANY))).hasSize(4 * MANY).allSatisfy(ReaderContractTest::isReadOrRefused);
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @MethodSource("small")
    void aFileIsReadOrRefusedWhereverItIsCutOrWrong(ContestFiles files) {
        assertThat(outcomes(Stream.concat(Damage.cutEverywhere(files), Damage.everyWrongByteEverywhere(files))))
                .isNotEmpty()
                .allSatisfy(ReaderContractTest::isReadOrRefused);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spreadsheets")
    void aSpreadsheetDamagedWithinIsReadOrRefused(ContestFiles files) {
        assertThat(outcomes(Damage.some(files, 10 * FEW, Damage::repacked)))
                .hasSize(10 * FEW)
                .allSatisfy(ReaderContractTest::isReadOrRefused);
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @MethodSource("spreadsheets")
    void aSpreadsheetDamagedWithinInManyWaysIsReadOrRefused(ContestFiles files) {
        assertThat(outcomes(Damage.some(files, MANY, Damage::repacked)))
                .hasSize(MANY)
                .allSatisfy(ReaderContractTest::isReadOrRefused);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachFormat")
    void nonsenseIsReadOrRefused(ContestFiles files) {
        assertThat(outcomes(Damage.some(files, FEW, nonsense(2_000))))
                .hasSize(FEW)
                .allSatisfy(ReaderContractTest::isReadOrRefused);
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachFormat")
    void nonsenseByTheMegabyteIsReadOrRefused(ContestFiles files) {
        assertThat(outcomes(Damage.some(files, FEW, nonsense(4_000_000))))
                .hasSize(FEW)
                .allSatisfy(ReaderContractTest::isReadOrRefused);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void otherLineEndsAndAByteOrderMarkChangeNothing(ContestFiles files) {
        String whole = Damage.all("unchanged", files, (bytes, random) -> bytes).outcome();

        assertThat(Damage.all("lines end in CR LF", files, Damage::withCrLf).outcome())
                .isEqualTo(whole);
        assertThat(Damage.all("with a byte order mark", files, Damage::withMark).outcome())
                .isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextInAnotherEncodingIsReadOrRefused(ContestFiles files) {
        isReadOrRefused(Damage.all("in UTF-16", files, Damage::inUtf16).outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachFormat")
    void aFileIsProposedForItsFormatOrAnother(ContestFiles files) throws IOException {
        List<Proposal> proposals = Formats.propose(files.files().get(0));

        assertThat(proposals).allMatch(proposal -> Formats.all().containsKey(proposal.format()));
        assertThat(proposals).noneMatch(proposal -> proposal.reason().isBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableReadsTheSameInASpreadsheet(ContestFiles files) {
        Damage.Way none = (bytes, random) -> bytes;

        assertThat(Damage.all("unchanged", files.asSpreadsheet(), none).outcome())
                .isEqualTo(Damage.all("unchanged", files, none).outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofEachFormat")
    void aFileIsReadOnce(ContestFiles files) {
        List<BallotSource> twice =
                Stream.concat(files.files().stream(), files.files().stream()).toList();

        assertThatThrownBy(() -> Formats.read(files.format(), twice, files.settings()))
                .isInstanceOfAny(BallotFormatException.class, IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void whatIsWrittenReadsBackToTheSame(ContestFiles files) throws IOException {
        RawElection read =
                Formats.read(files.format(), files.files(), files.settings()).election();

        assertThat(Stream.of(PapersWriter.values()).map(form -> readBack(form, read)))
                .hasSize(4)
                .allMatch(outcome -> outcome.equals("the same") || outcome.contains(" must "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void whatIsReadIsWrittenAsJson(ContestFiles files) throws IOException {
        RawElection read =
                Formats.read(files.format(), files.files(), files.settings()).election();

        JsonNode json = Sample.json(PapersJson.of(read).getBytes(StandardCharsets.UTF_8));

        assertThat(json.get("papers").asLong()).isEqualTo(counted(read).papers().papers());
        assertThat(json.get("title").asString()).isEqualTo(read.title());
        assertThat(json.get("candidates")).hasSize(read.candidates().size());
    }

    /** The papers as candidates in order, where the marks are of squares. */
    private static RawElection counted(RawElection read) {
        return ValidityPolicies.ofLaw(read)
                .map(policy -> policy.interpret(read).validElection())
                .orElse(read);
    }

    /** What comes of writing and reading: the same, something else, or why it cannot be written. */
    private static String readBack(PapersWriter form, RawElection read) {
        String text;
        try {
            text = form.text(read);
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
        BallotSource file = BallotSource.of("x", text.getBytes(StandardCharsets.UTF_8));
        String format = form == PapersWriter.PREFLIB && text.contains("# DATA TYPE: toi")
                ? "preflib-toi"
                : Objects.requireNonNull(FORMATS.get(form));
        try {
            RawElection again = Formats.read(format, List.of(file), READ_BACK.getOrDefault(form, ReaderSettings.none()))
                    .election();
            boolean same = names(again).equals(names(read)) && papers(again).equals(papers(read));
            return same
                    ? "the same"
                    : form + ": " + names(again) + papers(again) + " for " + names(read) + papers(read);
        } catch (IOException | RuntimeException e) {
            return form + ": " + e;
        }
    }

    private static List<String> names(RawElection election) {
        return election.candidates().stream().map(RawCandidate::name).toList();
    }

    private static Map<RawMarks, Long> papers(RawElection election) {
        Map<RawMarks, Long> papers = new HashMap<>();
        election.papers().forEach((marks, number) -> papers.merge(marks, number, Long::sum));
        return papers;
    }

    private static void isReadOrRefused(String outcome) {
        assertThat(outcome).matches("(?s)(read|refused) .*");
    }

    private static Stream<String> outcomes(Stream<Damage> damaged) {
        return damaged.map(Damage::outcome);
    }

    private static Stream<Damage> damaged(ContestFiles files, int number) {
        return Stream.<Damage.Way>of(Damage::cut, Damage::wrongByte, Damage::twoWrongBytes, Damage::moved)
                .flatMap(way -> Damage.some(files, number, way));
    }

    /** Bytes of the file and any bytes, in any order. */
    private static Damage.Way nonsense(int length) {
        return (bytes, random) -> {
            byte[] nonsense = new byte[length];
            random.nextBytes(nonsense);
            for (int at = 0; at < length; at += 1 + random.nextInt(20)) {
                nonsense[at] = bytes[random.nextInt(bytes.length)];
            }
            return nonsense;
        };
    }

    private static Stream<ContestFiles> all() {
        return ContestFiles.all().stream();
    }

    private static Stream<ContestFiles> ofEachFormat() {
        return all()
                .collect(Collectors.toMap(ContestFiles::format, files -> files, (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(ContestFiles::format));
    }

    private static Stream<ContestFiles> small() {
        return all().filter(files -> files.bytes() <= SMALL);
    }

    private static Stream<ContestFiles> tables() {
        return ContestFiles.tables();
    }

    private static Stream<ContestFiles> texts() {
        return all().filter(ContestFiles::isText);
    }

    private static Stream<ContestFiles> spreadsheets() {
        return all().filter(files -> !files.isText());
    }
}
