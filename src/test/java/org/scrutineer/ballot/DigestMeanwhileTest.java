package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestMeanwhileTest {

    /** 40,000 lists of one or two of 200 candidates: more marks than are worked out at once. */
    private static Ballots many() {
        BallotAccumulator accumulator = new BallotAccumulator(200);
        IntStream.rangeClosed(1, 200)
                .forEach(first -> IntStream.rangeClosed(1, 200)
                        .forEach(second -> accumulator.add(
                                1, first == second ? Preferences.of(first) : Preferences.of(first, second))));
        return accumulator.build();
    }

    @Test
    void isThatOfThePapersHoweverManyThereAre() {
        Ballots few = new BallotAccumulator(3).add(1, Preferences.of(1)).build();

        try (DigestMeanwhile ofMany = DigestMeanwhile.of(many());
                DigestMeanwhile ofFew = DigestMeanwhile.of(few)) {
            assertThat(ofMany.value()).isEqualTo(BallotsDigest.of(many()));
            assertThat(ofFew.value()).isEqualTo(BallotsDigest.of(few));
        }
    }

    @Test
    void isWorkedOutOnceForThePapers() {
        Ballots ballots = many();
        try (DigestMeanwhile digest = DigestMeanwhile.of(ballots)) {
            assertThat(BallotsDigest.of(ballots)).isSameAs(digest.value());
        }

        assertThat(ballots.hasDigest()).isTrue();
    }

    @Test
    void leavesAnInterruptToWhoeverWasInterrupted() {
        try (DigestMeanwhile digest = DigestMeanwhile.of(many())) {
            Thread.currentThread().interrupt();

            assertThat(digest.value()).startsWith("sha256:");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void isGivenUpWhenNobodyWaitsForIt() {
        Ballots ballots = many();

        assertThatThrownBy(() -> ballots.digest(() -> true)).isInstanceOf(CancellationException.class);
        assertThat(ballots.hasDigest()).isFalse();
        assertThat(BallotsDigest.of(ballots)).isEqualTo(BallotsDigest.of(many()));
    }
}
