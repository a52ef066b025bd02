package org.scrutineer.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.MeekExact;
import org.scrutineer.books.MeekPrf;

/** Sheets of counts by keep values; the figures are those of the reference rule's worked example P3. */
class KeepValueSheetTest {

    private static final Election P3 = Election.builder("P3", 3)
            .candidates("A", "B", "C", "D", "E")
            .papers(12, "A", "B", "C")
            .papers(6, "B", "A", "D")
            .papers(5, "C", "D")
            .papers(4, "D")
            .papers(3, "E", "D")
            .build();

    @Test
    void saysQuotaAndKeepValuesAtEachStage() {
        assertThat(ResultSheet.of(Stv.count(P3, MeekPrf.ruleBook())).toString())
                .contains("Quota           7.500000001\n")
                .contains("""
                        Stage 3: Keep values after 18 passes
                          Quota 7.500000001; keep values: A 0.530746389, B 0.644826073.
                          Excluded: E - fewest votes [B.3].
                        """);
    }

    @Test
    void cutsOffFiguresThatAreNeverRoundedAndSaysSo() {
        assertThat(ResultSheet.of(Stv.count(P3, MeekExact.ruleBook())).toString())
                .contains("Figures         cut off after 6 decimal places; the record holds them whole")
                .contains("A                 12.000000 *")
                .contains("Elected: D");
    }
}
