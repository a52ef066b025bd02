package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Stv;
import org.scrutineer.audit.DistributionAudit;
import org.scrutineer.audit.DistributionReport;
import org.scrutineer.distribution.Distribution;
import org.scrutineer.distribution.DistributionReader;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.report.Export;
import org.scrutineer.report.Formulas;

/**
 * True distributions: of counts whose every figure another program shows too, in both forms, checked without the papers
 * and without knowing how lots fell.
 */
class PublishedDistributionsTest {

    private static final List<String> BOOKS = List.of(
            "au-senate-law-pre2021",
            "au-senate-law-2021",
            "au-senate-law-2021-manual",
            "au-aec-2019",
            "au-act-pre2020",
            "au-act-2020",
            "au-vic-2018",
            "au-wa-2008",
            "au-nsw-lg-2021-nswec",
            "au-nsw-lg-2021-conway",
            "au-sa-council",
            "au-tas-hare-clark",
            "prsa-1977");

    private static Stream<Arguments> counts() {
        return BOOKS.stream()
                .flatMap(book ->
                        AustralianTables.all().stream().map(sample -> Arguments.of(book, sample.name(), sample)));
    }

    private static List<Integer> lots(AustralianTables.Sample sample) {
        int candidates = sample.election().candidates().size();
        return IntStream.rangeClosed(1, candidates)
                .map(place -> candidates + 1 - place)
                .boxed()
                .toList();
    }

    private static DistributionReport check(CountRecord count, Export form, List<Integer> lots) {
        Distribution sheet = DistributionReader.parse(form.of(count, Formulas.DISARMED));
        return DistributionAudit.check(sheet, count.rule(), lots);
    }

    @Test
    void thereAreCountsByEachBook() {
        assertThat(counts()).hasSize(13 * 109);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counts")
    void haveNoFinding(String book, String name, AustralianTables.Sample sample) {
        CountRecord count = Stv.count(sample.election(), RuleBooks.of(book), Lots.order(lots(sample)));

        DistributionReport whole = check(count, Export.CSV_DISTRIBUTION, lots(sample));
        DistributionReport unstated = check(count, Export.CSV_DISTRIBUTION, List.of());
        DistributionReport aec = check(count, Export.CSV_AEC, List.of());

        assertThat(whole.findings()).isEmpty();
        assertThat(whole.notCheckable()).isEmpty();
        assertThat(unstated.findings()).isEmpty();
        assertThat(unstated.ties()).isEqualTo(whole.ties());
        assertThat(aec.findings()).isEmpty();
        assertThat(unstated.notCheckable()).isEqualTo(lotsAmong(whole.ties()));
    }

    private static List<String> lotsAmong(List<String> ties) {
        return ties.stream()
                .filter(tie -> tie.contains("settled by lot"))
                .map(tie -> tie + "; no order of lots is stated")
                .collect(Collectors.toList());
    }
}
