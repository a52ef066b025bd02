package org.scrutineer.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Preferences;

/**
 * Orders of ten papers, worked out apart from the words of {@link StvLot}; contest-1 and -2 are its published vectors.
 */
class DrawnPaperOrderTest {

    private static final String SEED = "12345678901234567890";

    private static final Ballots BALLOTS = Election.builder("", 1)
            .candidates("A", "B", "C")
            .papers(1, Preferences.of(2))
            .papers(2, Preferences.of(1, 2))
            .papers(3, Preferences.of(1))
            .papers(2, Preferences.ofRanks(List.of(List.of(1, 2), List.of(3))))
            .papers(1, Preferences.of(3, 1))
            .papers(1, Preferences.NONE)
            .build()
            .ballots();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "contest-1, 0 5 4 1 3 1 3 2 1 2, sha256:d2734a12b309de692c0d78f80806c842e158b06a1353a7f2b1e409d949b6b646",
        "contest-2, 4 2 1 0 3 1 5 2 3 1, sha256:f20339a5892a99699a4d7e739b90588b941973fb58708fd085bade08b46ef329"
    })
    void followsFromSeedAndContextWhateverTheGroupingOfThePapers(String context, String entries, String digest) {
        PaperOrder order = new StvLot(SEED, context).order(BALLOTS);

        assertThat(order)
                .isEqualTo(PaperOrder.drawn(
                        SEED,
                        context,
                        List.of(entries.split(" ", -1)).stream()
                                .mapToInt(Integer::parseInt)
                                .toArray()));
        assertThat(BallotsDigest.of(BALLOTS, order)).isEqualTo(digest);
    }
}
