package org.scrutineer.audit;

/** Something that must hold in the record of a count. A figure that is wrong is reported under the most telling one. */
public enum Invariant {
    /** The votes of all candidates, the non-transferable and the loss by fraction are the valid papers. */
    I1("votes are conserved"),
    /** What a candidate has is what the candidate had, with what came and without what went. */
    I2("a tally follows from the transfers"),
    /** The papers of all candidates and the non-transferable ones are the valid papers. */
    I3("papers are conserved"),
    /** Nothing is negative, and no paper is worth more than one vote that the rule book does not let rise above it. */
    I4("nothing is negative"),
    /** The value of a paper never rises, unless the rule book lets it rise, and in an exclusion stays. */
    I5("the value of a paper never rises"),
    /** A candidate is in the state that the decisions have led to; elected and excluded remain so. */
    I6("states change only by decisions"),
    /** The vacancies are the seats less those elected. */
    I7("no more are elected than there are seats"),
    /** An excluded or withdrawn candidate receives nothing, and has nothing once the papers are transferred. */
    I8("the excluded hold and receive nothing"),
    /** An elected candidate receives nothing. */
    I9("the elected receive nothing"),
    /** Each paper goes to its next available preference. */
    I10("papers go to the next available preference"),
    /** Those and only those who meet the election test are elected, in its order. */
    I11("who has the votes needed is elected"),
    /** Who is elected otherwise is elected for the reason that applies. */
    I12("the reason of an election applies"),
    /** Those and only those whom the rule book says are excluded. */
    I13("the lowest are excluded"),
    /** The surplus that is due is transferred, at the value that the rule book works out. */
    I14("the surplus due is transferred at the value due"),
    /** Those whose surplus waits are named, for the reason that applies. */
    I15("a surplus waits only where the rule book lets it"),
    /** The quota is what the rule book works out. */
    I16("the quota is as worked out"),
    /** The count ends when, and only when, the rule book says. */
    I17("the count ends where it has to"),
    /** Non-transferable votes are those of the papers that became so, and never fewer than before. */
    I18("non-transferable votes add up"),
    /** What rounding takes away in a stage is what the rule book's rounding takes away. */
    I19("the loss of a stage is that of its roundings"),
    /** Stages and parts are numbered in turn, and are no more than the candidates allow. */
    I20("stages follow one another"),
    /** The keep value is 1 for a continuing candidate, 0 for one excluded, and between for one elected. */
    M1("keep values suit the states"),
    /** Votes follow from the keep values in one pass over the papers. */
    M2("votes follow from the keep values"),
    /** The keep values have settled as far as the rule book asks. */
    M3("keep values have settled"),
    /** The keep value of an elected candidate never rises. */
    M4("keep values never rise"),
    /** Quotients are those of the papers and of the fractions that these have elected. */
    Q1("quotients follow from papers and fractions"),
    /** Fractions are those of the elections since the count last began. */
    Q2("fractions follow from the elections"),
    /**
     * Those and only those are guarded or doomed about whom the constraints leave no choice, and the result meets them.
     */
    K1("who is guarded or doomed follows from the constraints"),
    /** The digest of the papers is that of the record. */
    P1("the papers are those of the record"),
    /** Papers cast, valid and invalid are as the rule book reads them. */
    P2("valid papers are as the rule book reads them"),
    /** The order of the papers is the one stated, and decides from the stage stated. */
    P3("the papers lie in the order of the record"),
    /** The papers are what the validity policy of the record makes of the raw ones, by the numbers that it states. */
    P4("the papers are those that the validity policy makes"),
    /** A decision cites the clause that asks for it. */
    C1("the clause is the one that applies"),
    /** A tie is between those who are tied, and narrowed by the stage that tells them apart. */
    T1("ties are narrowed as the rule book says"),
    /**
     * A lot falls on the one whom the order of lots names or the draw gives, and order and draws are those of the seed.
     */
    T2("lots follow the order supplied, and order and draws their seed"),
    /** The list of the elected is what the decisions say. */
    R1("the result follows from the decisions"),
    /** The record is about the election it is checked against, and complete. */
    R2("the record is whole"),
    /** Figures in the record that follow from others do so, and whatever is named is there. */
    R4("the record holds together"),
    /** Each digest in the record is that of what stands before it: where one is not, that or the digest was changed. */
    D1("each digest is that of what it vouches for"),
    /** The rule book says of itself what the one published under its identifier and version says. */
    R3("the rule book is the one published under its name");

    private final String words;

    Invariant(String words) {
        this.words = words;
    }

    /**
     * Returns what must hold.
     *
     * @return a few words
     */
    public String words() {
        return words;
    }
}
