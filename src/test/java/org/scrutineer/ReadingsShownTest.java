package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Ers76;
import org.scrutineer.books.WigmPrf;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.page.ResultPage;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.Export;
import org.scrutineer.report.Formulas;
import org.scrutineer.report.ResultSheet;

/** What a rule book infers and why it is provisional stands in records, and on whatever is made of them. */
class ReadingsShownTest {

    private static final CountRecord COUNT = Stv.count(
            Election.builder("Branch committee", 1)
                    .candidates("A", "B")
                    .papers(2, "A")
                    .papers(1, "B")
                    .build(),
            Ers76.ruleBook());

    static Stream<Function<CountRecord, Object>> sheets() {
        return Stream.of(
                ResultSheet::of,
                count -> Export.MARKDOWN.of(count, Formulas.DISARMED),
                ResultPage::of,
                count -> JsonRecord.of(count));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isShown(Function<CountRecord, Object> sheet) {
        assertThat(sheet.apply(COUNT)
                        .toString()
                        .replaceAll("(?s)<script.*?</script>", "")
                        .replaceAll("\\s+", " "))
                .contains("the text was not read; reconstructed from what others say of it and from the 3rd edition")
                .contains("a quotient of exactly 100 is not above it");
    }

    @Test
    void isReadBack() {
        assertThat(JsonRecord.read(JsonRecord.of(COUNT).toString()).rule().inferred())
                .contains(Clause.inferred("5.1.6", "a quotient of exactly 100 is not above it"))
                .isEqualTo(Ers76.ruleBook().description().inferred());
    }

    @Test
    void isNothingWhereTheTextSaysAll() {
        assertThat(WigmPrf.ruleBook().description().inferred()).isEmpty();
        assertThat(WigmPrf.ruleBook().description().provisional()).isEmpty();
    }
}
