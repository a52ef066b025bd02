package org.scrutineer.audit;

import java.util.List;

/**
 * What the check of a published distribution came to.
 *
 * @param findings what is wrong, in the order of the counts; the stage of a finding is the number of the count
 * @param ties the ties that were settled, and how: by earlier counts, or by a lot
 * @param notCheckable what could not be checked, and why: lots that nobody stated, and counts of which too little is
 *     published
 */
public record DistributionReport(List<Finding> findings, List<String> ties, List<String> notCheckable) {

    /** Copies the lists. */
    public DistributionReport {
        findings = List.copyOf(findings);
        ties = List.copyOf(ties);
        notCheckable = List.copyOf(notCheckable);
    }

    /**
     * Returns whether everything was checked and nothing is wrong.
     *
     * @return whether the distribution is good
     */
    public boolean isGood() {
        return findings.isEmpty() && notCheckable.isEmpty();
    }
}
