package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.RawMarks.Rank;
import org.scrutineer.ballot.raw.RawPapers;
import org.scrutineer.ballot.raw.RawPapersBuilder;
import org.scrutineer.ballot.raw.ReadTally;

class PapersWriterTest {

    private static final RawMarks STRICT = RawMarks.of(Rank.of(2), Rank.of(1), Rank.of(3));
    private static final RawMarks TIE = RawMarks.of(Rank.of(1, 3), Rank.of(2));
    private static final RawMarks GAP = RawMarks.of(Rank.SKIPPED, Rank.of(3));
    private static final RawMarks REPEAT = RawMarks.of(Rank.of(1), Rank.of(1));
    private static final RawMarks UNKNOWN = RawMarks.of(Rank.OVERVOTE_OF_UNKNOWN, Rank.of(1));

    @Test
    void whatIsWrittenAsBltReadsBack() throws IOException {
        RawElection election = election(STRICT, TIE, GAP, RawMarks.NONE);

        assertThat(read("blt", PapersWriter.BLT.text(election), ReaderSettings.none()))
                .isEqualTo(election.papers());
    }

    @Test
    void whatIsWrittenAsPrefLibReadsBack() throws IOException {
        assertThat(read("preflib-toi", PapersWriter.PREFLIB.text(election(STRICT, TIE)), ReaderSettings.none()))
                .isEqualTo(election(STRICT, TIE).papers());
        assertThat(read("preflib-soi", PapersWriter.PREFLIB.text(election(STRICT)), ReaderSettings.none()))
                .isEqualTo(election(STRICT).papers());
    }

    @Test
    void whatIsWrittenAsATableReadsBack() throws IOException {
        RawElection election = election(STRICT, TIE, GAP, RawMarks.NONE);

        assertThat(read(
                        "rank-matrix-csv",
                        PapersWriter.CSV.text(election),
                        ReaderSettings.none().with("weightColumn", "papers")))
                .isEqualTo(election.papers());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "BLT, 'BLT must have no repeat of a candidate, but a paper is 1>1=-'",
        "PREFLIB, 'PrefLib must have no repeat of a candidate, but a paper is 1>1'",
        "ABIF, 'ABIF must have no repeat of a candidate, but a paper is 1>1'",
        "CSV, 'a rank matrix must have no repeat of a candidate, but a paper is 1>1'",
    })
    void aRepeatIsRefusedByName(PapersWriter form, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.text(election(REPEAT)))
                .withMessage(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PREFLIB, 'PrefLib must have no skipped rank, but a paper is ->3'",
        "ABIF, 'ABIF must have no skipped rank, but a paper is ->3'",
    })
    void aGapIsRefusedWhereTheFormHasNone(PapersWriter form, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.text(election(GAP)))
                .withMessage(message);
    }

    @Test
    void anOvervoteOfUnknownCandidatesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PapersWriter.CSV.text(election(UNKNOWN)))
                .withMessage("a rank matrix must have no overvote of unknown candidates, but a paper is ?>1");
    }

    private static RawPapers read(String format, String text, ReaderSettings settings) throws IOException {
        BallotSource file = BallotSource.of("x", text.getBytes(StandardCharsets.UTF_8));
        return Formats.read(format, List.of(file), settings).election().papers();
    }

    private static RawElection election(RawMarks... papers) {
        RawPapersBuilder builder = new RawPapersBuilder();
        for (RawMarks marks : papers) {
            builder.add(2, marks, Label.NONE);
        }
        return new RawElection(
                "Board",
                2,
                List.of(
                        RawCandidate.of(1, "Ash, Ada"),
                        RawCandidate.of(2, "Gorse \"Gig\" Gil"),
                        RawCandidate.of(3, "Élan Émile")),
                builder.build(),
                ReadTally.ofMemory(2L * papers.length),
                List.of());
    }
}
