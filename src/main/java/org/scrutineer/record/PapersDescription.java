package org.scrutineer.record;

import java.util.Objects;
import java.util.Optional;

/**
 * What a rule book says of papers, asked of its parts.
 *
 * @param parts what each part of the rule book says of itself, by role
 */
public record PapersDescription(PartDescription parts) {

    public PapersDescription {
        Objects.requireNonNull(parts, "parts");
    }

    /**
     * Returns whether papers are chosen by their order, so that an election must have one.
     *
     * @return whether they are
     */
    public boolean areChosenByTheirOrder() {
        return parts.part("filing").flatMap(PartDescription::form).isPresent();
    }

    /**
     * Returns whether marks that are not for one candidate alone are passed over.
     *
     * @return whether they are, and do not end a paper
     */
    public boolean passOverUnclearMarks() {
        return isForm("papers", "clearMarksOnly");
    }

    /**
     * Returns whether papers are looked at one after the other, and whoever has the quota receives no more.
     *
     * @return whether they are
     */
    public boolean areLookedAtInTurn() {
        return parts.list("step").stream()
                .flatMap(step -> step.part("transfers").stream())
                .anyMatch(transfers -> transfers.form().equals(Optional.of("paperByPaper")));
    }

    /**
     * Returns whether papers are taken at random, where whoever counts chooses where the samples come from.
     *
     * @return whether they are
     */
    public boolean areTakenAtRandom() {
        return isForm("filing", "atRandom");
    }

    /**
     * Returns whether a paper counts up to its first defect only.
     *
     * @return whether what stands behind it is cut off
     */
    public boolean areCutAtTheFirstDefect() {
        return isForm("papers", "upToTheFirstDefect");
    }

    /**
     * Returns whether any paper with two candidates at one rank is refused.
     *
     * @return whether preferences must be strict
     */
    public boolean areRefusedWithEqualRanks() {
        return isForm("papers", "strictOrderOnly");
    }

    /**
     * Returns whether each paper gives one vote, where the most votes win.
     *
     * @return whether it does, and not as many as there are places
     */
    public boolean giveOneVote() {
        return isForm("votes", "one");
    }

    /**
     * Returns whether votes are given by rank, where the most votes win.
     *
     * @return whether they are, and not by crosses
     */
    public boolean voteByRank() {
        return isForm("papers", "firstRanks");
    }

    private boolean isForm(String role, String form) {
        return parts.part(role).flatMap(PartDescription::form).equals(Optional.of(form));
    }
}
