package org.scrutineer.rules.paper;

import java.util.Optional;
import java.util.function.Function;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Setting;

/** Where the papers of a random sample come from, which whoever counts can choose. */
public enum Sample implements RuleSetting {
    /** They are drawn from each pile by the seed of the order of the papers, however the papers lie. */
    DRAWN(Choice.Form.DRAWN) {
        @Override
        Optional<PaperOrder> order(Ballots ballots, PaperOrder given) {
            return given.isDrawn() ? Optional.of(given.byPile(ballots)) : Optional.empty();
        }
    },
    /** Of each pile those that arrived first, first preferences in the order of the papers. */
    FIRST(Choice.Form.FIRST_ARRIVED),
    /** Of each pile those of the lowest numbers in the order of the papers, whenever they arrived. */
    NUMBERED(Choice.Form.LOWEST_NUMBERS);

    private final Choice.Form choice;

    Sample(Choice.Form choice) {
        this.choice = choice;
    }

    /** The order in which papers are numbered, if the one given will do. */
    Optional<PaperOrder> order(Ballots ballots, PaperOrder given) {
        return given.isKnown() ? Optional.of(given) : Optional.empty();
    }

    /**
     * Returns which papers of a pile go.
     *
     * @return the choice
     */
    Choice choice() {
        return choice;
    }

    @Override
    public String key() {
        return "sample";
    }

    @Override
    public String word() {
        return Setting.word(this);
    }

    @Override
    public <R> R match(Function<PaperSetting, R> marks, Function<ValidPapers, R> valid, Function<Sample, R> sample) {
        return sample.apply(this);
    }
}
