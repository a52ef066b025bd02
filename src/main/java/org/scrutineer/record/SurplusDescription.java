package org.scrutineer.record;

import java.util.Objects;
import java.util.Optional;

/**
 * What a rule book says of surpluses and of what papers of theirs are worth, asked of its parts.
 *
 * @param parts what each part of the rule book says of itself, by role
 */
public record SurplusDescription(PartDescription parts) {

    public SurplusDescription {
        Objects.requireNonNull(parts, "parts");
    }

    /**
     * Returns whether of a surplus the papers of surpluses are examined too that went before the one that elected.
     *
     * @param elected what the stage was at which the candidate was elected
     * @return whether papers are examined beyond those received at that stage
     */
    public boolean examineSurplusesBefore(StageAction.Kind elected) {
        return examines("surplusesBeforeAnyStage")
                || (elected == StageAction.Kind.SURPLUS && examines("runOfSurpluses"));
    }

    /**
     * Returns whether of a surplus the papers are examined that were received at the stage of the election and later.
     *
     * @return whether they are, and not only those of the last transfer
     */
    public boolean examineFromTheElectionOn() {
        return examines("surplusesBeforeAnyStage") || examines("runOfSurpluses");
    }

    /**
     * Returns whether the papers of one surplus leave in several transfers. Parcels, and with them the parts of stages,
     * multiply then to tens of thousands.
     *
     * @return whether they may, and not in one
     */
    public boolean areSplit() {
        return parts.list("step").stream()
                .anyMatch(step -> step.part("grouping").isPresent());
    }

    /**
     * Returns whether papers that would go on at a value of nothing go to nobody instead.
     *
     * @return whether they are not transferable
     */
    public boolean stopPapersWorthNothing() {
        return parts.all().anyMatch(part -> part.word("zeroValue").equals(Optional.of("nonTransferable")));
    }

    /**
     * Returns whether a surplus is divided by the votes first, and the fraction multiplied by what each paper was
     * received at.
     *
     * @return whether what a record states as divided is a fraction of the value received
     */
    public boolean multiplyFractions() {
        return parts.all().anyMatch(part -> part.word("rounding").equals(Optional.of("fractionAndProductDown")));
    }

    /**
     * Returns whether the last vacancy is filled by who outweighs all others, whatever surpluses wait.
     *
     * @return whether surpluses that wait are not counted with the others
     */
    public boolean mayWaitWhenTheLastVacancyIsFilled() {
        return parts.all().anyMatch(part -> part.form().equals(Optional.of("majorityOfOthersForLastVacancy")));
    }

    /**
     * Returns whether a candidate who has the quota is elected only when the surplus is transferred.
     *
     * @return whether candidates above the quota continue until then
     */
    public boolean bringTheElection() {
        return parts.list("step").stream()
                .anyMatch(step -> step.word("awaiting").equals(Optional.of("notYetElected")));
    }

    private boolean examines(String word) {
        return parts.list("step").stream()
                .anyMatch(step -> step.word("examined").equals(Optional.of(word)));
    }
}
