package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.IrelandDail;
import org.scrutineer.format.BltOptions;
import org.scrutineer.format.BltReader;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.CountRecord;

/**
 * The 43,942 papers of Dublin North, counted electronically in 2002; the order in which they were mixed is not known.
 */
class DublinNorth2002Test {

    private static final Election ELECTION = read();

    private static Election read() {
        String name = "dublin-north-2002.blt";
        try (InputStream file = Files.newInputStream(Path.of("src/test/resources/ireland/" + name + ".gz"));
                InputStream papers = new GZIPInputStream(file)) {
            return BltReader.readFile(papers, name, BltOptions.STANDARD.with(BltOptions.FileOrder.KEPT))
                    .election();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void electsWhomTheReturningOfficerDeclaredInTheOrderOfTheFile() {
        assertThat(elected(Stv.count(ELECTION, IrelandDail.ruleBook())))
                .isEqualTo("Trevor Sargent G.P., Sean Ryan Lab, Jim Glennon F.F., G.V. Wright F.F.");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6"})
    void electsThemInDrawnOrders(String seed) {
        CountRecord count = Stv.count(drawn(seed), IrelandDail.ruleBook());

        assertThat(elected(count)).isEqualTo("Trevor Sargent G.P., Sean Ryan Lab, Jim Glennon F.F., G.V. Wright F.F.");
    }

    /** Nobody has the quota before Sargent, and what the order decides is which of his papers leave. */
    @Test
    void dependsOnTheOrderFromTheFirstSurplusOn() {
        assertThat(Stv.count(ELECTION, IrelandDail.ruleBook()).input().paperOrder())
                .hasValueSatisfying(order -> assertThat(order.parameters())
                        .containsEntry("method", "file")
                        .containsEntry("decidesFromStage", "7"));
    }

    @Test
    void isFoundGoodByTheCheckFromThePapersAndTheSeedAlone() {
        CountRecord count = Stv.count(drawn("1"), IrelandDail.ruleBook());

        assertThat(Audit.check(count, ELECTION.ballots()).isGood()).isTrue();
    }

    private static Election drawn(String seed) {
        return ELECTION.withOrder(new StvLot(seed, "Dublin North 2002").order(ELECTION.ballots()));
    }

    private static String elected(CountRecord count) {
        return String.join(
                ", ",
                count.elected().stream()
                        .map(elected -> elected.candidate().name())
                        .toList());
    }
}
