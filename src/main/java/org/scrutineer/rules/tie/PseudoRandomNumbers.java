package org.scrutineer.rules.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;

/**
 * Tells tied candidates apart by numbers made from the figures of the election: the highest is the strongest. Each time
 * the papers are counted the numbers are turned round, so that the order is the other way about.
 *
 * <p>Source: Local Electoral Regulations 2001 (New Zealand), Schedule 1A, clauses 41 to 48; the generator is that of B.
 * A. Wichmann and I. D. Hill.
 *
 * @param seedFactor what the last digit of the number of valid papers is multiplied by for the third seed
 * @param reading how the numbers are read
 */
public record PseudoRandomNumbers(int seedFactor, Reading reading) implements TieBreaker {

    private static final int WHOLE = 10_000;
    private static final int DISCARDED = 4;

    /** How the numbers made are read. */
    public enum Reading {
        /** As they are made, and turned round at the second count of the papers, the fourth, and so on. */
        AS_ENACTED("pseudoRandomAsEnacted") {
            @Override
            int made(int sum) {
                return sum;
            }

            @Override
            int read(int made, int count) {
                return count % 2 == 0 ? WHOLE - made : made;
            }
        },
        /** The last four digits, turned round at the first count of the papers, the third, and so on. */
        AS_CALCULATED("pseudoRandomAsCalculated") {
            @Override
            int made(int sum) {
                return sum % WHOLE;
            }

            @Override
            int read(int made, int count) {
                return count % 2 == 0 ? made : WHOLE - made;
            }
        };

        private final String form;

        Reading(String form) {
            this.form = form;
        }

        abstract int made(int sum);

        abstract int read(int made, int count);
    }

    public PseudoRandomNumbers {
        Objects.requireNonNull(reading, "reading");
    }

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        int counts = view.history().size();
        int candidates = view.ballots().candidates();
        List<Integer> numbers = numbers(candidates, view.seats(), view.validPapers(), counts);
        List<Candidate> strongestFirst = tie.candidates().stream()
                .sorted(Comparator.comparing((Candidate candidate) -> numbers.get(candidate.ballotNumber() - 1))
                        .reversed())
                .toList();
        return new Narrowed(List.of(tie.purpose().among(strongestFirst)), TieMethod.PSEUDO_RANDOM, 0);
    }

    /**
     * Returns the numbers of all candidates.
     *
     * @param candidates how many there are, the withdrawn included
     * @param seats the places to fill
     * @param papers the valid papers
     * @param count how many times the papers have been counted, from 1
     * @return the numbers in ballot-paper order
     */
    List<Integer> numbers(int candidates, int seats, long papers, int count) {
        List<Integer> made = new ArrayList<>();
        int x = candidates + 5;
        int y = seats;
        int z = (int) ((papers + seedFactor * (papers % 10)) % 30_323);
        for (int draw = 1; made.size() < candidates; draw++) {
            x = 171 * x % 30_269;
            y = 172 * y % 30_307;
            z = 170 * z % 30_323;
            int number = reading.made(WHOLE * x / 30_269 + WHOLE * y / 30_307 + WHOLE * z / 30_323);
            if (draw > DISCARDED && !made.contains(number)) {
                made.add(number);
            }
        }
        return made.stream().map(number -> reading.read(number, count)).toList();
    }

    @Override
    public PartDescription description() {
        return PartDescription.of(reading.form).with("seedFactor", Integer.toString(seedFactor));
    }
}
