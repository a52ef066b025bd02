package org.scrutineer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scrutineer.Elections.election;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.Finding;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.books.WesternAustralia;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RecordFault;

/** Parts of stages where surpluses leave bit by bit: only what moved is stated, and the last of a stage states all. */
class PartsOfRecordsTest {

    /**
     * Of the surpluses of A and B, at stages 4 and 5, two transfers each; X's papers leave in two, and A is elected.
     */
    private static final Election ELECTION =
            election(3, "A B C D X Y", "9: A D; 11: B C; 9: C; 8: D; 4: X A D; 3: Y X B C");

    private static CountRecord count() {
        return Stv.count(ELECTION, WesternAustralia.regions(), Lots.none());
    }

    @Test
    void stateWhatMovedAlone() {
        String text = JsonRecord.of(count()).toCanonicalString();

        assertThat(text)
                .contains("{\"kind\":\"surplus\",\"label\":\"5.1\",\"number\":4,\"part\":1,\"sources\":["
                        + "{\"candidate\":1,\"divisor\":\"13\",\"numerator\":\"1\",\"papers\":\"9\",\"receivedAt\":[\"1\"],"
                        + "\"selector\":\"all\",\"selectorValue\":\"1\",\"transferValue\":\"1/13\",\"votes\":\"9/13\"},"
                        + "{\"candidate\":1,\"papers\":\"0\",\"votes\":\"4/13\"}],\"transfers\":["
                        + "{\"from\":1,\"papers\":\"9\",\"to\":4,\"votes\":\"0\"},"
                        + "{\"from\":1,\"papers\":\"0\",\"to\":\"lossByFraction\",\"votes\":\"1\"}]}");
    }

    /** The first part of stage 3 elects A, so that all totals stand there. */
    @Test
    void stateEverythingWhereSomethingIsDecidedAndAtTheEndOfAStage() {
        List<Json> stages = new JsonValue(
                        JsonPath.ROOT, JsonParser.parse(JsonRecord.of(count()).toString()), new Faults())
                .member("stages").items().stream().map(JsonValue::json).toList();

        assertThat(stages.stream()
                        .map(stage -> ((Json.Members) stage).values())
                        .map(stage ->
                                stage.get("label") + " " + stage.containsKey("tally") + stage.containsKey("digest")))
                .containsExactly(
                        "Text[value=1.1] truetrue",
                        "Text[value=2.1] truetrue",
                        "Text[value=3.1] truetrue",
                        "Text[value=4.1] truetrue",
                        "Text[value=5.1] falsefalse",
                        "Text[value=5.2] truetrue",
                        "Text[value=6.1] falsefalse",
                        "Text[value=6.2] truetrue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"au-wa-2008", "au-nsw-lg-2021-nswec", "au-nsw-lg-2021-conway"})
    void areReadBackWhole(String book) {
        CountRecord count = Stv.count(ELECTION, RuleBooks.of(book), Lots.none());
        String text = JsonRecord.of(count).toString();

        RecordSchema.assertValid(text);
        assertThat(JsonRecord.parse(text)).isEqualTo(count);
        assertThat(JsonRecord.of(JsonRecord.parse(text))).hasToString(text);
    }

    @Test
    void areCheckedByWhatMovesInThem() {
        String text = JsonRecord.of(count())
                .toString()
                .replace(
                        "{\"from\": 1, \"to\": 4, \"papers\": \"9\", \"votes\": \"0\"}",
                        "{\"from\": 1, \"to\": 4, \"papers\": \"9\", \"votes\": \"1\"}");

        assertThat(Audit.check(JsonRecord.read(text), ELECTION).findings().stream()
                        .map(Finding::stage))
                .contains(4);
    }

    /** The digest of a part that has none is vouched for by the next. */
    @Test
    void areVouchedForByTheNextDigest() {
        String text = JsonRecord.of(count()).toString().replace("\"label\": \"5.1\"", "\"label\": \"5.3\"");

        assertThat(JsonRecord.read(text).faults().stream().map(RecordFault::place))
                .containsExactly("$.stages[4].label", "$.stages[5].digest");
    }

    @Test
    void areRefusedWhereTotalsMustStand() {
        String text = JsonRecord.of(count()).toString();
        String cut = text.replaceFirst("(?s)\"tally\": \\[.*?\\],\n   \"nonTransferable", "\"nonTransferable");

        assertThat(cut).isNotEqualTo(text);
        assertThatThrownBy(() -> JsonRecord.read(cut))
                .isInstanceOf(RecordFormatException.class)
                .hasMessage("$.stages[0].tally: expected a value, but found none");
    }
}
