package org.scrutineer.literal;

import java.math.BigDecimal;

/** A ballot paper, or several alike, where it lies on the counting table. Mutable; used by one count only. */
final class HeldPaper {
    private final LiteralPaper paper;
    private int holder;
    private BigDecimal value;
    private int receivedAt;

    /**
     * Lays a paper at its first holder.
     *
     * @param paper the paper
     * @param holder the candidate's number
     * @param value what each paper is worth
     */
    HeldPaper(LiteralPaper paper, int holder, BigDecimal value) {
        this.paper = paper;
        this.holder = holder;
        this.value = value;
    }

    /**
     * Moves the paper on.
     *
     * @param to the new holder's number
     * @param newValue what each paper is now worth
     * @param point the number of tables written down before
     */
    void move(int to, BigDecimal newValue, int point) {
        holder = to;
        value = newValue;
        receivedAt = point;
    }

    /** Lays the paper aside for good. */
    void setAside() {
        holder = 0;
    }

    /**
     * Returns the paper itself.
     *
     * @return the paper
     */
    LiteralPaper paper() {
        return paper;
    }

    /**
     * Returns who holds it.
     *
     * @return the candidate's number, 0 if it is set aside
     */
    int holder() {
        return holder;
    }

    /**
     * Returns what each paper is worth.
     *
     * @return the value, in votes
     */
    BigDecimal value() {
        return value;
    }

    /**
     * Returns when its holder received it.
     *
     * @return the number of tables written down before, 0 for a first preference
     */
    int receivedAt() {
        return receivedAt;
    }

    /**
     * Returns what the papers are worth together.
     *
     * @return the value times the number of papers
     */
    BigDecimal worth() {
        return worthAt(value);
    }

    /**
     * Returns what the papers would be worth together.
     *
     * @param each the value of each
     * @return the value times the number of papers
     */
    BigDecimal worthAt(BigDecimal each) {
        return each.multiply(BigDecimal.valueOf(paper.multiplicity()));
    }
}
