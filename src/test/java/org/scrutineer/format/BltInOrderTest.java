package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;

class BltInOrderTest {

    /** Entries 0 1 2 are the lists 1>2, 2 and 2>1; the line with an id is not read in the plain way. */
    private static final String FILE = "2 1\n1 1 2 0\n2 2 0\n1 1 2 0\n\n(x) 1 2 1 0\n1 2 0\n0\n\"A\"\n\"B\"\n\"T\"\n";

    @TempDir
    private Path folder;

    @Test
    void numbersThePapersAsTheyStandInTheFile() throws IOException {
        Election election = BltReader.readInOrder(file(FILE));

        assertThat(election.order().method()).isEqualTo(PaperOrder.Method.FILE);
        assertThat(election.order().papers()).isEqualTo(6);
        assertThat(election.order()).extracting(order -> entries(order)).isEqualTo("0 1 1 0 2 1");
        assertThat(election.ballots().papersOf(1)).isEqualTo(3);
    }

    @Test
    void isNotKeptUnlessAskedFor() throws IOException {
        assertThat(BltReader.read(file(FILE)).order()).isEqualTo(PaperOrder.none());
    }

    @Test
    void isNoneWithoutPapers() throws IOException {
        assertThat(BltReader.readInOrder(file("1 1\n0\n\"A\"\n\"T\"\n")).order())
                .isEqualTo(PaperOrder.none());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("x.blt"), text);
    }

    private static String entries(PaperOrder order) {
        StringBuilder entries = new StringBuilder();
        for (int number = 1; number <= order.papers(); number++) {
            entries.append(number > 1 ? " " : "").append(order.entryOf(number));
        }
        return entries.toString();
    }
}
