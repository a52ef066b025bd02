package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.validity.ValidityPolicies;
import org.scrutineer.format.BltOptions.FileOrder;

class PapersInOrderTest {

    private static final ReaderSettings KEPT = ReaderSettings.none().with(FileOrder.KEPT);

    /** The fourth paper is an overvote at first, and the fifth is blank; both stay in the order without a preference. */
    private static final String RANKS = "id,Ash,Birch,Cedar\n1,2,1,\n2,1,,\n3,2,1,\n4,1,1,2\n5,,,\n6,1,,\n7,,,1\n";

    private static RawElection read(String format, String text, ReaderSettings settings) throws IOException {
        BallotSource file = BallotSource.of("papers.csv", text.getBytes(StandardCharsets.UTF_8));
        return Formats.read(format, List.of(file), settings).election();
    }

    private static RawElection table(ReaderSettings settings) throws IOException {
        return read("rank-matrix-csv", RANKS, settings.with(ReaderSetting.ID_COLUMN, "id"))
                .withSeats(1);
    }

    private static List<String> papers(Election election) {
        List<String> papers = new ArrayList<>();
        for (int paper = 1; paper <= election.order().papers(); paper++) {
            papers.add(election.ballots()
                    .preferencesOf(election.order().entryOf(paper))
                    .ranks()
                    .toString());
        }
        return papers;
    }

    @Test
    void aPolicyLeavesEachPaperInItsPlace() throws IOException {
        Election election = ValidityPolicies.byId("stop").interpret(table(KEPT)).election();

        assertThat(election.order().method()).isEqualTo(PaperOrder.Method.FILE);
        assertThat(papers(election)).containsExactly("[[2], [1]]", "[[1]]", "[[2], [1]]", "[]", "[]", "[[1]]", "[[3]]");
    }

    @Test
    void papersAsTheyWereMarkedLieInTheirOrder() throws IOException {
        Election election = table(KEPT).asMarked();

        assertThat(papers(election))
                .containsExactly("[[2], [1]]", "[[1]]", "[[2], [1]]", "[[1, 2], [3]]", "[]", "[[1]]", "[[3]]");
    }

    @Test
    void labelsDoNotDisturbTheOrder() throws IOException {
        String text = "id,precinct,Ash,Birch\n1,West,1,\n2,East,,1\n3,East,1,\n4,West,,1\n5,West,1,2\n";
        RawElection read = read(
                "rank-matrix-csv",
                text,
                KEPT.with(ReaderSetting.ID_COLUMN, "id").with(ReaderSetting.PRECINCT_COLUMN, "precinct"));

        assertThat(read.papers().labels()).hasSize(2);
        assertThat(papers(read.withSeats(1).asMarked()))
                .containsExactly("[[1]]", "[[2]]", "[[1]]", "[[2]]", "[[1], [2]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "sf"})
    void withoutBeingToldToTheOrderIsForgotten(String policy) throws IOException {
        RawElection read = table(ReaderSettings.none());

        assertThat(read.asMarked().order().isKnown()).isFalse();
        assertThat(ValidityPolicies.byId(policy)
                        .interpret(read)
                        .election()
                        .order()
                        .isKnown())
                .isFalse();
    }

    @Test
    void papersOfBltThatAPolicyReadsLieInTheirOrder() throws IOException {
        String blt = "2 1\n2 2 1 0\n1 1 0\n1 2 1 0\n0\n\"Ash\"\n\"Birch\"\n\"Bay\"\n";

        Election election =
                ValidityPolicies.byId("stop").interpret(read("blt", blt, KEPT)).election();

        assertThat(papers(election)).containsExactly("[[2], [1]]", "[[2], [1]]", "[[1]]", "[[2], [1]]");
    }
}
