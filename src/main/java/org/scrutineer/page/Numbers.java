package org.scrutineer.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RuleDescription;

/**
 * Writes amounts: thousands apart on the whole page or nowhere, and what follows the point smaller where it is long.
 *
 * @param rule the rule book, which says to how many places votes are worked out
 * @param thousands what stands between thousands
 */
record Numbers(RuleDescription rule, String thousands) {

    /** From so many papers on thousands are set apart. */
    private static final long MANY = 10_000;

    private static final String APART = "\u202f";
    private static final String MINUS = "\u2212";
    private static final int GROUP = 3;
    private static final int LONG_FRACTION = 15;

    private static final int PLACES_OF_LONG_FRACTIONS = 6;

    /** More places than these stand smaller. */
    private static final int PLAIN_PLACES = 2;

    /**
     * Returns how the amounts of a count are written.
     *
     * @param record the record
     * @return the numbers
     */
    static Numbers of(CountRecord record) {
        return new Numbers(record.rule(), record.input().papersCast() >= MANY ? APART : "");
    }

    /**
     * Returns a whole number.
     *
     * @param number the number
     * @return its digits
     */
    String whole(long number) {
        return grouped(Long.toString(number));
    }

    private String grouped(String digits) {
        if (thousands.isEmpty() || digits.length() <= GROUP) {
            return digits;
        }
        int first = digits.length() % GROUP;
        StringBuilder apart = new StringBuilder(digits.substring(0, first));
        for (int i = first; i < digits.length(); i += GROUP) {
            apart.append(apart.length() == 0 ? "" : thousands).append(digits, i, i + GROUP);
        }
        return apart.toString();
    }

    /**
     * The digits as the record has them: the places of the count, or as many as are needed, or a fraction. A fraction
     * too long to be read is cut off, which dots tell.
     */
    private String digits(Votes votes) {
        Votes cut = votes.rounded(Rounding.down(rule.places()));
        if (!cut.equals(votes)) {
            String exact = votes.toString();
            if (exact.indexOf('/') < 0) {
                return new BigDecimal(exact).stripTrailingZeros().toPlainString();
            }
            return exact.length() <= LONG_FRACTION
                    ? exact
                    : votes.rounded(Rounding.down(PLACES_OF_LONG_FRACTIONS)).toString(PLACES_OF_LONG_FRACTIONS) + "…";
        }
        return cut.toString(rule.isExact() && isWhole(votes) ? 0 : rule.places());
    }

    private static boolean isWhole(Votes votes) {
        return votes.rounded(Rounding.down(0)).equals(votes);
    }

    /**
     * Returns an amount as it stands in a table: with all its places.
     *
     * @param votes the votes, zero or more
     * @return the nodes
     */
    List<Node> full(Votes votes) {
        return nodes(digits(votes));
    }

    /**
     * Returns a change as it stands in a table.
     *
     * @param change the votes gained, or lost if below zero
     * @return the nodes, a sign before the digits
     */
    List<Node> change(Votes change) {
        List<Node> signed = new ArrayList<>();
        signed.add(new Node.Text(change.isNegative() ? MINUS : "+"));
        signed.addAll(full(change.isNegative() ? Votes.ZERO.minus(change) : change));
        return signed;
    }

    /**
     * Returns an amount as it stands in a sentence: a whole number without places.
     *
     * @param votes the votes
     * @return the nodes
     */
    List<Node> spoken(Votes votes) {
        if (votes.isNegative()) {
            List<Node> negative = new ArrayList<>();
            negative.add(new Node.Text(MINUS));
            negative.addAll(spoken(Votes.ZERO.minus(votes)));
            return negative;
        }
        String digits = isWhole(votes) ? votes.rounded(Rounding.down(0)).toString(0) : digits(votes);
        boolean below = !votes.isAtLeast(Votes.of(1));
        return below ? List.of(new Node.Text(digits)) : nodes(digits);
    }

    /**
     * Returns a value or a quotient with no more places than it needs.
     *
     * @param value the value, zero or more
     * @return the nodes
     */
    List<Node> shortest(Votes value) {
        String digits = value.toString();
        if (digits.indexOf('/') >= 0) {
            return nodes(digits);
        }
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        String plain = number.signum() == 0 ? "0" : number.toPlainString();
        return number.compareTo(BigDecimal.ONE) < 0 ? List.of(new Node.Text(plain)) : nodes(plain);
    }

    /**
     * Returns an amount where no markup can stand.
     *
     * @param votes the votes, zero or more
     * @return the digits with all their places
     */
    String text(Votes votes) {
        String digits = digits(votes);
        int point = digits.indexOf('.');
        return digits.indexOf('/') >= 0
                ? digits
                : point < 0 ? grouped(digits) : grouped(digits.substring(0, point)) + digits.substring(point);
    }

    /**
     * Returns what stands before the point of an amount.
     *
     * @param votes the votes, zero or more
     * @return the whole votes
     */
    String cut(Votes votes) {
        return grouped(votes.rounded(Rounding.down(0)).toString(0));
    }

    private List<Node> nodes(String digits) {
        int point = digits.indexOf('.');
        if (digits.indexOf('/') >= 0) {
            return List.of(Tag.SPAN.of(digits).as("fr"));
        }
        if (point < 0) {
            return List.of(new Node.Text(grouped(digits)));
        }
        String whole = grouped(digits.substring(0, point));
        return rule.places() > PLAIN_PLACES || digits.length() - point - 1 > PLAIN_PLACES
                ? List.of(new Node.Text(whole), Tag.U.of(digits.substring(point)))
                : List.of(new Node.Text(whole + digits.substring(point)));
    }
}
