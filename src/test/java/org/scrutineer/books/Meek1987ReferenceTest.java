package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.format.BltReader;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;

/**
 * Holds the count of 1987 against a published count of the ERS97 model election by that program, to its two decimals.
 *
 * <p>Source: the reference count of the election in the tests of OpenTally, those of its stages at which the surpluses
 * are distributed. Figures alone are taken. Its last such stage goes on after the sixth candidate has the quota, where
 * the count here is over.
 */
class Meek1987ReferenceTest {

    private static final Path PAPERS = Path.of("src/test/resources/counts/ers97/ers97-model/ballots.blt");

    @ParameterizedTest(name = "stage {0}: quota {1}")
    @CsvSource({
        "1, 107.57, 0.00, 134.00 81.00 27.00 24.00 105.00 91.00 64.00 59.00 55.00 23.00 90.00",
        "2, 107.26, 2.20, 107.26 87.98 31.99 30.19 106.60 91.00 64.00 59.80 55.00 23.40 93.59",
        "4, 106.96, 4.31, 106.96 88.47 32.34 30.62 106.96 91.00 64.00 64.85 69.21 0.00 94.27",
        "5, 104.42, 22.05, 104.42 97.71 34.97 0.00 104.42 92.45 64.03 66.00 70.99 0.00 95.97",
        "7, 101.58, 41.95, 101.58 101.58 0.00 0.00 101.58 97.07 67.24 68.92 73.27 0.00 99.81"
    })
    void distributesTheSurplusesLikeTheProgram(int stage, String quota, String nonTransferable, String votes)
            throws IOException {
        Stage counted =
                Stv.count(BltReader.read(PAPERS), Meek1987.ruleBook()).stages().get(stage - 1);

        assertThat(rounded(Stream.of(counted.quota(), counted.nonTransferable())))
                .containsExactly(quota, nonTransferable);
        assertThat(rounded(counted.tallies().stream().map(Tally::votes)))
                .isEqualTo(Arrays.asList(votes.split(" ", -1)));
    }

    private static List<String> rounded(Stream<Votes> votes) {
        return votes.map(Votes::toString)
                .map(text ->
                        new BigDecimal(text).setScale(2, RoundingMode.HALF_UP).toPlainString())
                .toList();
    }
}
