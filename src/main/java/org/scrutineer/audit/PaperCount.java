package org.scrutineer.audit;

/** The ballot papers, laid out to be counted by keep values for as long as nobody changes state. */
interface PaperCount {

    /**
     * The papers that name a candidate before any other who is continuing or elected; at place 0 those that name none.
     */
    long firstNamed(int place);

    /** The votes that each candidate, by number, keeps; at place 0 those that nobody keeps. */
    Fraction[] count(Fraction[] keepValues);
}
