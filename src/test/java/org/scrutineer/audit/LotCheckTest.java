package org.scrutineer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;

/** The vectors of the audit format, version 1, sections 7.2 and 7.3, and of the catalogue of generators. */
class LotCheckTest {

    private static final List<Candidate> NAMED = named("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    private static List<Candidate> named(String... names) {
        return IntStream.rangeClosed(1, names.length)
                .mapToObj(i -> Candidate.of(i, names[i - 1]))
                .toList();
    }

    private static List<Integer> numbers(String joined) {
        return Arrays.stream(joined.split(" ", -1)).map(Integer::valueOf).toList();
    }

    private static Randomness lots(LotMethod method, String seed, String context) {
        return new Randomness(method, seed, context, NAMED);
    }

    @ParameterizedTest(name = "{0}, seed \"{1}\", context \"{2}\": {3}")
    @CsvSource({
        "STV_LOT, 12345678901234567890, contest-1, 3 1 2",
        "STV_LOT, 12345678901234567890, contest-1, 4 2 3 1 5",
        "STV_LOT, 12345678901234567890, contest-1, 1 10 9 4 7 3 8 6 2 5",
        "STV_LOT, 12345678901234567890, contest-2, 3 1 5 2 4",
        "STV_LOT, '', '', 1 2 4 7 6 8 5 10 3 9",
        "SEED_AND_COUNTER, foobar, '', 2 3 1",
        "RCTAB_PERMUTATION, 0, '', 5 3 2 4 1",
        "RCTAB_PERMUTATION, 1, '', 3 4 2 5 1"
    })
    void givesTheOrderOfTheSpecification(LotMethod method, String seed, String context, String order) {
        List<Integer> expected = numbers(order);

        assertThat(LotCheck.order(lots(method, seed, context), NAMED.subList(0, expected.size())))
                .isEqualTo(expected);
    }

    @Test
    void shufflesNamesInTheirOrder() {
        assertThat(LotCheck.order(lots(LotMethod.RCTAB_PERMUTATION, "0", ""), named("C", "E", "A", "B", "D")))
                .containsExactly(2, 1, 4, 5, 3);
    }

    @ParameterizedTest(name = "{0}, seed \"{1}\", context \"{2}\": {3} must be {4}")
    @CsvSource({
        "STV_LOT, '', x, seed of the lots, a published seed",
        "SEED_AND_COUNTER, foobar, x, context of the lots, ''",
        "RCTAB_PERMUTATION, one, '', seed of the lots, a whole number",
        "RCTAB_PERMUTATION, 140737488355329, '', seed of the lots, a whole number"
    })
    void refusesSeedsAndContextsThatCannotBe(
            LotMethod method, String seed, String context, String subject, String expected) {
        Findings findings = new Findings();

        LotCheck.run(lots(method, seed, context), NAMED, findings);

        assertThat(findings.all().get(0))
                .extracting(Finding::invariant, Finding::subject, Finding::expected)
                .containsExactly(Invariant.T2, subject, expected);
    }
}
