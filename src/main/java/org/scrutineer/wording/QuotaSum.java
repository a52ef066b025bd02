package org.scrutineer.wording;

import java.util.Optional;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.QuotaDescription;
import org.scrutineer.record.Stage;

/**
 * The quota of the first stage with its sum. The sum is said only if it comes to the quota that the record states.
 *
 * @param record the record
 */
public record QuotaSum(CountRecord record) {

    /** The decimal places to which a quotient with no end, or a long one, is shown. */
    private static final int SHOWN = 5;

    private Votes quota() {
        return record.stages().get(0).quota();
    }

    /**
     * Returns the clause that says what the quota is.
     *
     * @return the clause, if the record states one
     */
    public Optional<Clause> clause() {
        return record.rule().quotaClause();
    }

    /** The places that the quota is worked out for, which some laws fix at one. */
    private long seats() {
        return record.rule().seats().orElse(record.seats());
    }

    /** The votes that are divided: the valid ones, or where the rule book says so those in the count. */
    private Votes divided() {
        Stage first = record.stages().get(0);
        boolean ofValid = record.rule()
                .quota()
                .filter(quota -> quota.divided() == QuotaDescription.Divided.VALID)
                .isPresent();
        return ofValid
                ? Course.total(first)
                : Course.total(first).minus(first.nonTransferable()).minus(first.lossByFraction());
    }

    /**
     * Says how the quota comes about.
     *
     * @return the sum up to the quota, such as {@code 9567 ÷ (4 + 1) = 1913.4, rounded down, plus 1 =}; nothing if it
     *     is not known here
     */
    public Optional<Sentence> sum() {
        return record.rule().quota().flatMap(quota -> switch (quota.form()) {
            case PLUS_UNIT -> plusUnit(quota.places());
            case ROUNDED_UP -> roundedUp(quota.places()).or(() -> roundedUp(0));
            case SHARE -> share(quota.places());
        });
    }

    private Sentence division() {
        Votes exact = divided().dividedInto(seats() + 1);
        Votes shown = exact.rounded(Rounding.down(SHOWN));
        Sentence left = Sentence.of("")
                .amount(divided())
                .words(" ÷ (" + seats() + " + 1) = ")
                .value(shown);
        return exact.equals(shown) ? left : left.words("…");
    }

    private Optional<Sentence> plusUnit(int places) {
        Votes unit = Votes.ofUnits(1, places);
        Votes cut = divided().dividedInto(seats() + 1).rounded(Rounding.down(places));
        return cut.plus(unit).equals(quota())
                ? Optional.of(division()
                        .words(rounded("down", places) + ", plus ")
                        .value(unit)
                        .words(" = "))
                : Optional.empty();
    }

    private Optional<Sentence> roundedUp(int places) {
        return divided().dividedInto(seats() + 1).rounded(Rounding.up(places)).equals(quota())
                ? Optional.of(division().words(rounded("up", places) + " = "))
                : Optional.empty();
    }

    private Optional<Sentence> share(int places) {
        Votes exact = divided().dividedInto(seats() + 1);
        if (exact.equals(quota())) {
            return Optional.of(Sentence.of("").amount(divided()).words(" ÷ (" + seats() + " + 1) = "));
        }
        return exact.rounded(Rounding.down(places)).equals(quota())
                ? Optional.of(division().words(rounded("down", places) + " = "))
                : Optional.empty();
    }

    private static String rounded(String direction, int places) {
        return ", rounded " + direction
                + (places == 0 ? "" : " to " + places + (places == 1 ? " decimal" : " decimals"));
    }

    /**
     * Says what it means to have the quota.
     *
     * @return a sentence; nothing if it would not hold
     */
    public Optional<String> meaning() {
        boolean sure = record.rule().hasVotesThatAddUp()
                && quota().times(record.seats() + 1L).isMoreThan(divided());
        String others = record.seats() == 1 ? "another candidate" : record.seats() + " others";
        return sure ? Optional.of("Whoever has as many votes cannot be beaten by " + others + ".") : Optional.empty();
    }
}
