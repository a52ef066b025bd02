package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.explain.Explanation;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RecordFormatException;
import org.scrutineer.json.RecordSchema;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RctabLot;
import org.scrutineer.lot.RivestLot;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.report.ResultSheet;

/** Four candidates who are equal throughout: a draw among four, among three, and between two. */
class DrawsByTieTest {

    private static final Election FOUR_EQUAL = SampleElections.fourEqual();

    private static CountRecord count(Lots lots) {
        return Stv.count(FOUR_EQUAL, ScottishLocal.ruleBook(), lots);
    }

    private static List<TieBreak> draws(CountRecord count) {
        return count.stages().stream()
                .flatMap(stage -> stage.decisions().stream())
                .flatMap(decision -> decision.ties().stream())
                .filter(tie -> tie.method() != TieMethod.BACKWARD)
                .toList();
    }

    /** The hashes of "foobar,0" (d7ef…312c), "foobar,1" and "foobar,2" leave 0 of 4, 0 of 3 and 1 of 2. */
    @Test
    void areThoseOfOpenTally() {
        CountRecord count = count(Lots.drawnByTie(new RivestLot("foobar")));

        assertThat(draws(count))
                .extracting(tie -> tie.chosen().name(), TieBreak::method, TieBreak::drawIndex)
                .containsExactly(
                        tuple("Dogwood", TieMethod.DRAW, 0),
                        tuple("Ash", TieMethod.DRAW, 1),
                        tuple("Cedar", TieMethod.DRAW, 2));
        assertThat(count.randomness())
                .isEqualTo(new Randomness(LotMethod.SEED_AND_COUNTER_BY_TIE, "foobar", "", List.of()));
    }

    /** The fractions 0.7310, 0.2405 and 0.6374 of 4, 3 and 2 names in their order: the third, the first, the second. */
    @Test
    void areThoseOfRctab() {
        CountRecord count = count(Lots.drawnByTie(new RctabLot(0)));

        assertThat(draws(count))
                .extracting(tie -> tie.chosen().name(), TieBreak::drawIndex)
                .containsExactly(tuple("Cedar", 0), tuple("Ash", 1), tuple("Dogwood", 2));
        assertThat(count.randomness()).isEqualTo(new Randomness(LotMethod.RCTAB_BY_TIE, "0", "", List.of()));
    }

    @Test
    void areNotUsedUpByAnAnswer() {
        Answer answer = new Answer(1, TiePurpose.EXCLUSION, Set.of(1, 2, 3, 4), 3, "A. Clerk");
        CountRecord count = count(Lots.drawnByTie(new RivestLot("foobar")).with(answer));

        assertThat(draws(count))
                .extracting(TieBreak::method, TieBreak::drawIndex, TieBreak::decidedBy)
                .containsExactly(
                        tuple(TieMethod.MANUAL, -1, "A. Clerk"),
                        tuple(TieMethod.DRAW, 0, ""),
                        tuple(TieMethod.DRAW, 1, ""));
    }

    @Test
    void standInTheRecordAndAreReadBack() {
        CountRecord count = count(Lots.drawnByTie(new RivestLot("foobar"))
                .with(new Answer(1, TiePurpose.EXCLUSION, Set.of(1, 2, 3, 4), 3, "A. Clerk")));

        String json = JsonRecord.of(count).toString();

        RecordSchema.assertValid(json);
        assertThat(json.replaceAll("\\s+", ""))
                .contains("\"randomness\":{\"method\":\"sha256CounterByTie\",\"seed\":\"foobar\",\"context\":\"\"}")
                .contains("{\"candidates\":[1,2,3,4],\"method\":\"manual\",\"chosen\":3,\"decidedBy\":\"A.Clerk\"}")
                .contains("{\"candidates\":[1,2,4],\"method\":\"draw\",\"drawIndex\":0,\"chosen\":");
        assertThat(JsonRecord.parse(json)).isEqualTo(count);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"drawIndex\": 0 | \"drawIndex\": -1 | $.stages[0].decisions[0].ties[0].drawIndex",
                "\"drawIndex\": 0 | \"drawIndex\": 3 | $.stages[0].digest",
                "\"drawIndex\": 0, | '' | $.stages[0].decisions[0].ties[0].drawIndex",
                "\"method\": \"draw\", | \"method\": \"manual\", | $.stages[0].decisions[0].ties[0].drawIndex",
                "\"drawIndex\": 0, | \"drawIndex\": 0, \"decidedBy\": \"A\", | $.stages[0].decisions[0].ties[0].decidedBy"
            })
    void areRefusedInARecordThatWasChanged(String good, String changed, String path) {
        String json =
                JsonRecord.of(count(Lots.drawnByTie(new RivestLot("foobar")))).toString();
        assertThat(json).contains(good);

        assertThatExceptionOfType(RecordFormatException.class)
                .isThrownBy(() -> JsonRecord.parse(json.replace(good, changed)))
                .extracting(RecordFormatException::path)
                .isEqualTo(path);
    }

    @Test
    void standOnTheSheet() {
        CountRecord count = count(Lots.drawnByTie(new RivestLot("foobar"))
                .with(new Answer(1, TiePurpose.EXCLUSION, Set.of(1, 2, 3, 4), 3, "A. Clerk")));

        assertThat(ResultSheet.of(count).toString())
                .contains("Lots drawn by   sha256CounterByTie\n")
                .contains("Seed of lots    foobar\n")
                .contains(
                        "Tie between Dogwood, Ash, Birch and Cedar: by the lot drawn for this tie by A. Clerk; it falls")
                .contains("Tie between Ash and Cedar: by a draw from the seed, with number 1; it falls on Ash.");
    }

    @Test
    void areExplained() {
        CountRecord count = count(Lots.drawnByTie(new RivestLot("foobar")));

        assertThat(Explanation.of(count, FOUR_EQUAL.candidate(2)).lines().get(1).text())
                .isEqualTo("Ash receives nothing and has 2.00000 votes. Ash, with 2.00000 votes, is excluded. Ash,"
                        + " Birch and Cedar are tied with 2.00000 votes each; the draw between Ash, Birch and Cedar, with"
                        + " number 1 of sha256CounterByTie from the seed \"foobar\", fell on Ash: clause 51.");
    }
}
