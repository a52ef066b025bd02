package org.scrutineer.rules.exclusion;

import java.util.function.UnaryOperator;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.exclusion.Exclusions.Moving;
import org.scrutineer.rules.quota.Quarter;

/** The sentence of an exclusion of several candidates together, as far as it has been said. */
public final class TogetherSentence {

    private final CannotOvertake.Margin margin;
    private final GroupProviso proviso;
    private final WithoutVotes withoutVotes;
    private final UnaryOperator<Clause> alone;
    private final UnaryOperator<Together> within;

    private TogetherSentence(
            CannotOvertake.Margin margin,
            GroupProviso proviso,
            WithoutVotes withoutVotes,
            UnaryOperator<Clause> alone,
            UnaryOperator<Together> within) {
        this.margin = margin;
        this.proviso = proviso;
        this.withoutVotes = withoutVotes;
        this.alone = alone;
        this.within = within;
    }

    /** Begins the sentence. */
    static TogetherSentence of(CannotOvertake.Margin margin) {
        return new TogetherSentence(
                margin,
                GroupProviso.NONE,
                WithoutVotes.LIKE_ANY_OTHER,
                UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    /**
     * Adds that nobody may lose a quarter of the quota by going together.
     *
     * @param quarter whom the quarter concerns
     * @return the sentence so far
     */
    public TogetherSentence unlessSomebodyMissesTheQuarter(Quarter quarter) {
        return new TogetherSentence(
                margin, new GroupProviso.NobodyMissesTheQuarter(quarter), withoutVotes, alone, within);
    }

    /**
     * Adds that the order of election may not depend on it.
     *
     * @param clause the clause that says when it does not
     * @return the sentence so far
     */
    public TogetherSentence unlessTheOrderOfElectionCouldChange(String clause) {
        return new TogetherSentence(margin, new OrderOfElectionStands(Clause.of(clause)), withoutVotes, alone, within);
    }

    /**
     * Adds that candidates without votes go with the lowest who has some.
     *
     * @param clause the clause that says so
     * @return the sentence so far
     */
    public TogetherSentence withThoseWithoutVotes(Clause clause) {
        return new TogetherSentence(margin, proviso, new WithoutVotes.WithTheLowestOther(clause), alone, within);
    }

    /**
     * Adds a clause for the exclusion of one alone, where it is not that of several.
     *
     * @param clause the clause
     * @return the sentence so far
     */
    public TogetherSentence oneAlone(String clause) {
        return new TogetherSentence(margin, proviso, withoutVotes, together -> Clause.of(clause), within);
    }

    /**
     * Adds that two must be left.
     *
     * @param clause the clause
     * @return the sentence so far
     */
    public TogetherSentence leavingTwo(String clause) {
        return new TogetherSentence(
                margin, proviso, withoutVotes, alone, together -> new LeavingTwo(together, Clause.of(clause)));
    }

    /**
     * Goes on with the clause by which surpluses wait meanwhile.
     *
     * @param deferral the clause
     * @return the sentence, to go on with how papers move
     */
    public Moving<ExclusionStep> whileSurplusesWait(String deferral) {
        return form -> ties -> clause -> new ExcludeTogether(
                within.apply(new CannotOvertake(margin, proviso, withoutVotes, alone.apply(clause), clause)),
                form,
                ties,
                Clause.of(deferral));
    }
}
