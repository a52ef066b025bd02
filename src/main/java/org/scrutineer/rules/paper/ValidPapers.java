package org.scrutineer.rules.paper;

import java.util.List;
import java.util.function.Function;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;

/**
 * Which papers are valid although they name no standing candidate. Where papers are transferred in parcels, and the
 * text of a rule book does not say, a body may choose.
 */
public enum ValidPapers implements Part, RuleSetting {
    /** None: a valid paper names a standing candidate. */
    NAMING_A_STANDING_CANDIDATE("namingAStandingCandidate", "invalid") {
        @Override
        public boolean includes(int preferences) {
            return false;
        }
    },
    /** Those that name a withdrawn candidate: they are non-transferable from the start. */
    NAMING_ANY_CANDIDATE("namingAnyCandidate", "nonTransferable") {
        @Override
        public boolean includes(int preferences) {
            return preferences > 0;
        }
    };

    private final String form;
    private final String word;

    ValidPapers(String form, String word) {
        this.form = form;
        this.word = word;
    }

    /**
     * Returns whether a paper that names no standing candidate is valid.
     *
     * @param preferences how many candidates it names
     * @return whether it counts among the valid papers
     */
    public abstract boolean includes(int preferences);

    /**
     * Returns the choice that was made.
     *
     * @return the choice, empty if it is the one that is made where nobody chooses
     */
    public List<RuleSetting> settings() {
        return this == NAMING_A_STANDING_CANDIDATE ? List.of() : List.of(this);
    }

    @Override
    public String key() {
        return "withdrawnOnly";
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public <R> R match(Function<PaperSetting, R> marks, Function<ValidPapers, R> valid, Function<Sample, R> sample) {
        return valid.apply(this);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of(form);
    }
}
