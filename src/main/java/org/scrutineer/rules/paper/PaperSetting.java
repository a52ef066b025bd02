package org.scrutineer.rules.paper;

import java.util.function.Function;

/** A choice about what of the marks on a paper counts. */
public sealed interface PaperSetting extends RuleSetting permits SkippedRanks, EqualRanks {

    /**
     * Returns what of a paper counts once this is chosen.
     *
     * @param papers what of a paper counts
     * @return the changed copy
     */
    StrictOrderOnly in(StrictOrderOnly papers);

    @Override
    default <R> R match(Function<PaperSetting, R> marks, Function<ValidPapers, R> valid, Function<Sample, R> sample) {
        return marks.apply(this);
    }
}
