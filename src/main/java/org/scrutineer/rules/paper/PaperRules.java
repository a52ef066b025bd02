package org.scrutineer.rules.paper;

import org.scrutineer.rules.part.Uncited;

/** The words for what of a paper counts, which papers are valid, who stands and how papers lie. */
public final class PaperRules {

    private PaperRules() {}

    /**
     * Counts the preferences before the first rank that was skipped or marked for several candidates.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<PaperRule> upToTheFirstDefect() {
        return UpToTheFirstDefect::new;
    }

    /**
     * Counts the preferences before the first rank that was marked for several candidates, skipped ranks passed over.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<PaperRule> upToTheFirstEqualRank() {
        return UpToTheFirstEqualRank::new;
    }

    /**
     * Counts every mark that is for one candidate alone, skipped ranks and those marked for several passed over.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<PaperRule> clearMarksOnly() {
        return ClearMarksOnly::new;
    }

    /**
     * Counts papers with one candidate at each rank; others are refused unless whoever counts chooses how to read them.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<PaperRule> strictOrderOnly() {
        return StrictOrderOnly::new;
    }

    /**
     * Looks at the marks one rank after the other, overvotes and skipped ranks as they are met.
     *
     * @param overvotes what becomes of a rank marked for several
     * @param mostSkipped how many ranks in a row may be skipped, {@link MarksInTurn#UNLIMITED} if any number
     * @return the rule, still without its clause
     */
    public static Uncited<MarksInTurn> marksInTurn(MarksInTurn.Overvotes overvotes, int mostSkipped) {
        return clause -> new MarksInTurn(overvotes, mostSkipped, clause);
    }

    /**
     * Counts every preference, candidates at one rank as equals.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<PaperRule> equalRanksStand() {
        return EqualRanksStand::new;
    }

    /**
     * Says that all stand who were nominated and have not withdrawn.
     *
     * @return the rule
     */
    public static Candidature allNominated() {
        return Candidature.ALL_NOMINATED;
    }

    /**
     * Says that those of them stand whom a paper names.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<Candidature> namedOnAPaper() {
        return Candidature.NamedOnAPaper::new;
    }

    /**
     * Says that a valid paper names a candidate who stands.
     *
     * @return the rule
     */
    public static ValidPapers namingAStandingCandidate() {
        return ValidPapers.NAMING_A_STANDING_CANDIDATE;
    }

    /**
     * Says that a valid paper names any candidate; one that names only the withdrawn is non-transferable from the
     * start.
     *
     * @return the rule
     */
    public static ValidPapers namingAnyCandidate() {
        return ValidPapers.NAMING_ANY_CANDIDATE;
    }

    /**
     * Says that papers lie by the numbers they got when they were mixed, and that those last filed have the highest.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<Filing> lastFiledByNumber() {
        return Filing.ByNumber::new;
    }

    /**
     * Says that papers lie in the order in which they were counted, those received later behind.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<Filing> inTheOrderOfArrival() {
        return Filing.AsTheyCame::new;
    }

    /**
     * Says that papers are taken at random, drawn from a public seed unless whoever counts chooses otherwise.
     *
     * @return the rule, still without its clause
     */
    public static Uncited<Filing> atRandom() {
        return clause -> new Filing.AtRandom(Sample.DRAWN, clause);
    }
}
