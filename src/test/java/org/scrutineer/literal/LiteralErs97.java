package org.scrutineer.literal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The Electoral Reform Society rules of 1997, carried out literally.
 *
 * <p>Source: "How to Conduct an Election by the Single Transferable Vote", 3rd edition, section 5.
 */
final class LiteralErs97 implements LiteralBook {

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new LiteralErs97Count(election, new LiteralLots(election.along(lots)), LiteralEdition.THIRD).run();
    }

    /**
     * Returns the quota: exact to two places, or else cut after two places and 0.01 added.
     *
     * <p>Source: 5.1.6, 5.4.8.
     *
     * @param votes the total valid vote, less what is non-transferable
     * @param seats the places to be filled
     * @return the quota
     */
    static BigDecimal quota(BigDecimal votes, int seats) {
        BigDecimal divisor = BigDecimal.valueOf(seats + 1L);
        BigDecimal cut = votes.divide(divisor, 2, RoundingMode.DOWN);
        return cut.multiply(divisor).compareTo(votes) == 0 ? cut : cut.add(new BigDecimal("0.01"));
    }

    /**
     * Returns the transfer value of a surplus.
     *
     * <p>Source: 5.3.7.
     *
     * @param surplus the surplus
     * @param transferable the transferable papers of the batch, at least one
     * @param present what each is worth now
     * @return the value of each
     */
    static BigDecimal transferValue(BigDecimal surplus, long transferable, BigDecimal present) {
        BigDecimal papers = BigDecimal.valueOf(transferable);
        return papers.multiply(present).compareTo(surplus) > 0 ? surplus.divide(papers, 2, RoundingMode.DOWN) : present;
    }

    /**
     * Returns how many of the lowest candidates are excluded together.
     *
     * <p>Source: 5.2.2, 5.2.5. Each number is tried and the largest permitted taken: the lowest together, with all
     * surpluses, must not exceed the next vote, and enough must be left for the places.
     *
     * @param ascending the votes of the continuing candidates, the fewest first
     * @param surpluses all surpluses not transferred
     * @param vacancies the unfilled places
     * @return the number, 0 if none is permitted
     */
    static int together(List<BigDecimal> ascending, BigDecimal surpluses, int vacancies) {
        int largest = 0;
        for (int k = 1; k < ascending.size() && ascending.size() - k >= vacancies; k++) {
            BigDecimal lowest = ascending.subList(0, k).stream().reduce(surpluses, BigDecimal::add);
            if (lowest.compareTo(ascending.get(k)) <= 0) {
                largest = k;
            }
        }
        return largest;
    }
}
