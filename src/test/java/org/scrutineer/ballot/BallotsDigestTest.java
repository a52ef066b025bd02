package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BallotsDigestTest {

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    /** The election printed with Algorithm 123, The Computer Journal 30 (1987); the withdrawal is not applied. */
    @Test
    void isThatOfThePublishedExample() {
        Ballots ballots = new BallotAccumulator(4)
                .add(3, Preferences.of(1, 3, 4))
                .add(4, Preferences.of(1, 3, 2))
                .add(2, Preferences.of(4, 1, 3))
                .add(1, Preferences.of(2))
                .add(2, Preferences.of(2, 4, 3, 1))
                .add(1, Preferences.of(3, 4, 2))
                .build();

        assertThat(BallotsDigest.of(ballots))
                .isEqualTo("sha256:d1cf01a72cb8a5c27afabda5c5e6b55a6601e86b96bc0e52d01a22350b42376e");
    }

    @Test
    void putsABeginningFirstThenASkippedRankThenNumbersThenWhoeverSharesARank() throws NoSuchAlgorithmException {
        Ballots ballots = new BallotAccumulator(12)
                .add(1, Preferences.of(10))
                .add(2, Preferences.of(2))
                .add(3, Preferences.ofRanks(List.of(List.of(1, 2))))
                .add(4, Preferences.of(1, 12))
                .add(5, Preferences.of(1))
                .add(6, Preferences.ofRanks(List.of(List.of(), List.of(3))))
                .add(7, Preferences.NONE)
                .add(8, Preferences.ofRanks(List.of(List.of(1, 2), List.of(3))))
                .add(9, Preferences.of(1, 2, 3, 4, 6))
                .add(10, Preferences.of(1, 2, 3, 4))
                .add(11, Preferences.of(1, 2, 3, 4, 5))
                .build();

        assertThat(BallotsDigest.of(ballots)).isEqualTo(sha256("""
                                stv-ballots/1
                                12
                                7\s
                                6 ->3
                                5 1
                                10 1>2>3>4
                                11 1>2>3>4>5
                                9 1>2>3>4>6
                                4 1>12
                                3 1=2
                                8 1=2>3
                                2 2
                                1 10
                                """));
    }

    @Test
    void isThatOfTheTextWhereThereAreMoreLinesThanABufferHolds() throws NoSuchAlgorithmException {
        BallotAccumulator accumulator = new BallotAccumulator(32767);
        IntStream.rangeClosed(1, 32767).forEach(number -> accumulator.add(1, Preferences.of(number)));
        String text = IntStream.rangeClosed(1, 32767)
                .mapToObj(number -> "1 " + number + "\n")
                .collect(Collectors.joining("", "stv-ballots/1\n32767\n", ""));

        assertThat(BallotsDigest.of(accumulator.build())).isEqualTo(sha256(text));
    }

    @Test
    void isThatOfTheHeadingWhereThereAreNoPapers() throws NoSuchAlgorithmException {
        assertThat(BallotsDigest.of(new BallotAccumulator(3).build())).isEqualTo(sha256("stv-ballots/1\n3\n"));
    }
}
