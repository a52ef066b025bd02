package org.scrutineer.json;

import java.util.regex.Pattern;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.wording.Amounts;

/**
 * The amounts of a count record, which are texts, so that no reader can round them.
 *
 * @param rule the rule book, which says whether votes are exact or have decimal places
 */
record AmountFormat(RuleDescription rule) {

    private static final int MOST_DIGITS = 10_000;
    private static final Pattern AMOUNT = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+|/[1-9][0-9]*)?");

    /**
     * Writes votes.
     *
     * @param votes the votes
     * @return the digits
     * @throws IllegalArgumentException if votes that are not exact need more decimal places than the rule book keeps
     */
    String write(Votes votes) {
        return rule.isExact() ? writeAmount(votes) : Amounts.exact(votes, rule.places());
    }

    /**
     * Reads votes.
     *
     * @param votes the digits
     * @return the votes
     */
    Votes votes(JsonValue votes) {
        Votes read = amount(votes);
        if (!rule.isExact() && !hasTheirPlaces(votes)) {
            votes.doubt("votes in quotes with " + rule.places() + " decimal places");
        }
        return read;
    }

    private boolean hasTheirPlaces(JsonValue amount) {
        String digits = amount.text();
        int point = digits.indexOf('.');
        return digits.indexOf('/') < 0 && (point < 0 ? 0 : digits.length() - point - 1) == rule.places();
    }

    /**
     * Writes an amount, which may need more decimal places than votes.
     *
     * @param amount the amount
     * @return the digits
     */
    String writeAmount(Votes amount) {
        return Amounts.plain(amount, rule.places());
    }

    /**
     * Reads an amount, which may need more decimal places than votes.
     *
     * @param amount the digits
     * @return the amount
     */
    Votes amount(JsonValue amount) {
        if (!(amount.json() instanceof Json.Text text)
                || !AMOUNT.matcher(text.value()).matches()) {
            throw amount.wrong("an amount in quotes with " + rule.places() + " decimal places");
        }
        if (text.value().length() > MOST_DIGITS) {
            throw amount.wrong("an amount of no more than " + MOST_DIGITS + " digits");
        }
        Votes read = Votes.parse(text.value());
        if (!writeAmount(read).equals(text.value())) {
            amount.doubt("\"" + writeAmount(read) + "\"");
        }
        return read;
    }

    /**
     * Writes the value of a paper.
     *
     * @param value the value
     * @return the digits
     */
    String write(TransferValue value) {
        return writeAmount(Votes.of(1, value));
    }

    /**
     * Reads the value of a paper.
     *
     * @param value the digits
     * @return the value
     */
    TransferValue value(JsonValue value) {
        amount(value);
        return TransferValue.parse(value.text());
    }

    /**
     * Writes a keep value.
     *
     * @param value the keep value
     * @return the digits
     */
    String write(KeepValue value) {
        return value.toString(rule.places());
    }

    /**
     * Reads a keep value.
     *
     * @param value the digits
     * @return the keep value
     */
    KeepValue keepValue(JsonValue value) {
        amount(value);
        if (!hasTheirPlaces(value)) {
            value.doubt("a keep value in quotes with " + rule.places() + " decimal places");
        }
        return KeepValue.parse(value.text());
    }
}
