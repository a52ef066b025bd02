package org.scrutineer.recount;

import org.scrutineer.arithmetic.Votes;

/**
 * How many votes can lie elsewhere once surpluses have been transferred, if as many as are given lay elsewhere before,
 * and all that was decided is the same.
 *
 * <p>Votes lie elsewhere by <i>d</i> if no set of candidates, with what is non-transferable and lost among them, has
 * more than <i>d</i> votes more or less than in the true count. All votes together are the same, so that it is enough
 * to look at sets without those whose surpluses leave.
 */
interface Spread {

    /**
     * What is transferred in the true count.
     *
     * @param donors whose surpluses, how many candidates
     * @param surplus all their surpluses, in votes
     * @param papers all their papers
     */
    record Transfer(int donors, Votes surplus, long papers) {}

    /**
     * Returns the votes that can lie elsewhere afterwards.
     *
     * @param off the votes that could before
     * @param quotaOff by how much the quota can differ
     * @param transfer what is transferred
     * @param changed how many papers are changed
     * @return the votes, at least as many as before
     */
    Votes after(Votes off, Votes quotaOff, Transfer transfer, long changed);

    /**
     * Where surpluses are transferred in any way, by which no more leaves than the surplus. A set gains what it gains
     * in the one count and not in the other, at most the larger of the two surpluses; and these differ by no more than
     * <i>d</i> and the quotas. So <i>d</i> becomes 2<i>d</i> + the surpluses + what the quotas differ by.
     */
    Spread ANYHOW = (off, quotaOff, transfer, changed) ->
            off.times(2).plus(transfer.surplus()).plus(quotaOff.times(transfer.donors()));

    /**
     * Where every paper is passed on at what it is worth times the surplus, divided by the votes, cut off once or
     * twice. Let <i>t</i> and <i>t′</i> be the votes of the donor in the two counts, <i>Q</i> the quota, the same in
     * both and no more than <i>t</i>. Of each vote 1 − <i>Q</i>/<i>t</i> leaves. At one such share for both counts a
     * set differs by no more than <i>d</i> after the transfer, for then each vote counts for it with the same part,
     * from none to the whole, in both. To leave with the share of the other count moves at most <i>Q</i> × |1/<i>t</i>
     * − 1/<i>t′</i>| × <i>t′</i> = <i>Q</i> × |<i>t′</i> − <i>t</i>| / <i>t</i> ≤ |<i>t′</i> − <i>t</i>| votes: for one
     * donor <i>d</i> more, for several 2<i>d</i>, as those who have more and those who have less are sets. Cutting off
     * takes less than two units a paper in either count, and the donors have no more papers than now and those changed.
     *
     * @param places the decimal places to which values are cut
     * @return the way
     */
    static Spread proportional(int places) {
        Votes twoUnits = Votes.ofUnits(2, places);
        return (off, quotaOff, transfer, changed) -> {
            Votes anyhow = ANYHOW.after(off, quotaOff, transfer, changed);
            if (!quotaOff.isZero()) {
                return anyhow;
            }
            long cut = Math.addExact(Math.multiplyExact(2, transfer.papers()), changed);
            return off.times(transfer.donors() == 1 ? 2 : 3)
                    .plus(twoUnits.times(cut))
                    .min(anyhow);
        };
    }
}
