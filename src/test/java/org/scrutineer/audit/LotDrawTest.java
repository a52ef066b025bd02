package org.scrutineer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;

/** The vectors of the audit format, version 1, section 7.3, and of the catalogue of generators. */
class LotDrawTest {

    private static List<Candidate> tied(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> Candidate.of(i, "C" + (char) ('a' + i)))
                .toList();
    }

    private static Randomness lots(LotMethod method, String seed) {
        return new Randomness(method, seed, "", List.of());
    }

    @ParameterizedTest(name = "{0}, seed {1}: number {2} of {3} candidates is place {4}")
    @CsvSource({
        "SEED_AND_COUNTER_BY_TIE, foobar, 0, 2, 0",
        "SEED_AND_COUNTER_BY_TIE, foobar, 1, 3, 0",
        "SEED_AND_COUNTER_BY_TIE, foobar, 2, 4, 1",
        "SEED_AND_COUNTER_BY_TIE, foobar, 4, 10, 4",
        "SEED_AND_COUNTER_BY_TIE, 20211231, 5, 3, 2",
        "SEED_AND_COUNTER_BY_TIE, 12345678901234567890, 3, 10, 8",
        "RCTAB_BY_TIE, 0, 0, 3, 2",
        "RCTAB_BY_TIE, 0, 1, 3, 0",
        "RCTAB_BY_TIE, 0, 2, 3, 1",
        "RCTAB_BY_TIE, 0, 3, 3, 1"
    })
    void fallsAsTheSpecificationHasIt(LotMethod method, String seed, long number, int size, int place) {
        assertThat(LotDraw.of(lots(method, seed), number, tied(size))).contains(new LotDraw(place + 1, (int) number));
    }

    @Test
    void isAmongNamesInTheirOrder() {
        List<Candidate> tied = List.of(Candidate.of(1, "C"), Candidate.of(2, "A"), Candidate.of(3, "B"));

        assertThat(LotDraw.of(lots(LotMethod.RCTAB_BY_TIE, "0"), 0, tied)).contains(new LotDraw(1, 0));
        assertThat(LotDraw.of(lots(LotMethod.RCTAB_BY_TIE, "0"), 1, tied)).contains(new LotDraw(2, 1));
    }

    @Test
    void takesNoLongerFarOnInTheSequence() {
        assertThat(LotDraw.of(lots(LotMethod.RCTAB_BY_TIE, "0"), Integer.MAX_VALUE, tied(3)))
                .isPresent();
    }

    @Test
    void isNoneWhereTheRecordDoesNotDrawByTie() {
        assertThat(LotDraw.of(Randomness.none(), 0, tied(2))).isEmpty();
        assertThat(LotDraw.of(lots(LotMethod.RCTAB_BY_TIE, "x"), 0, tied(2))).isEmpty();
    }
}
