package org.scrutineer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.audit.reading.DivisionReading;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;

class PaperTreeTest {

    private static final int CANDIDATES = 30_000;

    private static final RoundedDivision DIVISION = RoundedDivision.of(
            new DivisionReading.InUnits(
                    9,
                    unit -> (keep, value) -> (keep * value + unit - 1) / unit,
                    unit -> (keep, value) -> value - (keep * value + unit - 1) / unit),
            PaperReading.UP_TO_THE_FIRST_DEFECT);

    /** 2 papers for each of 3 elected candidates and then each other one: 89,994 distinct beginnings. */
    private static Ballots papers() {
        BallotAccumulator papers = new BallotAccumulator(CANDIDATES);
        for (short elected = 1; elected <= 3; elected++) {
            for (short next = 4; next <= CANDIDATES; next++) {
                papers.add(2, new short[] {elected, next}, 2);
            }
        }
        return papers.build();
    }

    @Test
    void holdsTensOfThousandsOfCandidatesAndBeginnings() {
        List<Candidate> candidates = IntStream.rangeClosed(1, CANDIDATES)
                .mapToObj(number -> Candidate.of(number, "C" + number))
                .toList();
        Table table = new Table(4, candidates);
        IntStream.rangeClosed(1, 3).forEach(table::elect);
        Ballots papers = papers();
        boolean[] valid = new boolean[papers.size()];
        Arrays.fill(valid, true);
        Fraction[] keepValues = new Fraction[CANDIDATES + 1];
        Arrays.fill(keepValues, Fraction.ONE);
        keepValues[1] = Fraction.parse("0.25");
        keepValues[2] = Fraction.parse("0.5");
        keepValues[3] = Fraction.parse("0.75");

        PaperCount tree = DIVISION.lay(papers, table, valid);
        Fraction[] votes = tree.count(keepValues);

        assertThat(List.of(votes[0], votes[1], votes[2], votes[3], votes[4], votes[CANDIDATES]))
                .extracting(Fraction::toString)
                .containsExactly("0", "14998.5", "29997", "44995.5", "3", "3");
        assertThat(tree.firstNamed(1)).isEqualTo(59_994);
        assertThat(tree.firstNamed(4)).isZero();
    }
}
