package org.scrutineer.audit.reading;

import java.util.List;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;

/** The quotas that are read here. */
final class Quotas {

    private static final String REDUCED = "reduced";
    private static final String WHOLE_ABOVE = "wholeAbove";
    private static final String ONE_SEAT = "oneSeat";

    private Quotas() {}

    /** A share of the valid papers, cut off, and one more in the last place. */
    static QuotaReading plusUnit(Words part) {
        part.clause();
        int places = part.places("places");
        Fraction unit = unit(places);
        return table -> share(valid(table), table).cutOff(places).plus(unit);
    }

    /** A share of the valid papers rounded up; where it is reduced, of those not stranded until somebody is elected. */
    static QuotaReading roundedUp(Words part) {
        Clause clause = part.clause();
        int places = part.places("places");
        if (part.oneOf(REDUCED, "untilFirstElection", "never").equals("never")) {
            return table -> share(valid(table), table).roundedUp(places);
        }
        boolean throughout = part.need(REDUCED).clause().equals(clause);
        return table -> {
            boolean reduced = throughout || table.nonTransferable().compareTo(strandedAtFirst(table)) > 0;
            Fraction counted = reduced ? valid(table).minus(table.nonTransferable()) : valid(table);
            return table.elected().isEmpty() ? share(counted, table).roundedUp(places) : table.quota();
        };
    }

    /** The valid papers divided by the places, rounded up. */
    static QuotaReading hare(Words part) {
        part.clause();
        int places = part.places("places");
        return table -> valid(table).over(Fraction.of(table.seats())).roundedUp(places);
    }

    /** The valid papers divided by the places, cut off, and one more in the last place. */
    static QuotaReading harePlusUnit(Words part) {
        part.clause();
        int places = part.places("places");
        return table -> bySeats(valid(table), places, table);
    }

    /** The same of the votes that candidates have. */
    static QuotaReading activeHarePlusUnit(Words part) {
        part.clause();
        int places = part.places("places");
        return table -> bySeats(active(table), places, table);
    }

    private static Fraction bySeats(Fraction votes, int places, TableView table) {
        return votes.over(Fraction.of(table.seats())).cutOff(places).plus(unit(places));
    }

    /** The votes that were non-transferable when first preferences had been credited. */
    private static Fraction strandedAtFirst(TableView table) {
        return table.points().stream()
                .findFirst()
                .map(point -> valid(table).minus(point.votes().stream().reduce(Fraction.ZERO, Fraction::plus)))
                .orElse(table.nonTransferable());
    }

    /** A share of the votes that candidates have, cut off, and one more in the last place. */
    static QuotaReading activePlusUnit(Words part) {
        part.clause();
        int places = part.places("places");
        Fraction unit = unit(places);
        return table -> share(active(table), table).cutOff(places).plus(unit);
    }

    /** The votes that candidates have divided by the places, rounded up. */
    static QuotaReading activeHare(Words part) {
        part.clause();
        int places = part.places("places");
        return table -> active(table).over(Fraction.of(table.seats())).roundedUp(places);
    }

    /** A percentage of the votes that candidates have. */
    static QuotaReading percentage(Words part) {
        part.clause();
        Fraction percent = part.number("percent");
        int places = part.places("places");
        return table -> active(table).times(percent).over(Fraction.of(100)).cutOff(places);
    }

    /** A share of the votes that candidates have, cut off. */
    static QuotaReading activeShare(Words part) {
        part.clause();
        part.only("rounding", "down");
        int places = part.places("places");
        return table -> share(active(table), table).cutOff(places);
    }

    /** A share of the votes that candidates have. */
    static QuotaReading exactActiveShare(Words part) {
        part.clause();
        return table -> share(active(table), table);
    }

    /** A share of the valid papers. */
    static QuotaReading exactDroop(Words part) {
        part.clause();
        return table -> share(valid(table), table);
    }

    /** For one place more than half of the votes that candidates have, in whole votes. */
    static QuotaReading majorityForOneSeat(QuotaReading otherwise, Words part) {
        Words majority = part.need(ONE_SEAT);
        majority.only("form", "wholeMajority");
        majority.clause();
        return table -> table.seats() == 1 ? active(table).over(Fraction.of(2)).roundedUp(0) : otherwise.due(table);
    }

    /** Rounded up to a whole number where a share of the valid papers is above a limit. */
    static QuotaReading wholeAbove(QuotaReading otherwise, Words part) {
        Fraction limit = part.number(WHOLE_ABOVE);
        part.need(WHOLE_ABOVE).clause();
        return table -> share(valid(table), table).compareTo(limit) > 0
                ? share(valid(table), table).roundedUp(0)
                : otherwise.due(table);
    }

    /** Worked out whenever first preferences are counted, or until a candidate has it. */
    static QuotaReading fixed(QuotaReading quota, Words part) {
        Words fixed = part.need("fixed");
        fixed.clause();
        return fixed.oneOf("form", "onFirstPreferences", "onceSomebodyHasIt").equals("onFirstPreferences")
                ? table -> table.points().isEmpty() || table.isBegunAgain() ? quota.due(table) : table.quota()
                : table -> someoneHad(table) ? table.quota() : quota.due(table);
    }

    private static boolean someoneHad(TableView table) {
        int struck = table.points().size();
        return struck > 0 && isReached(table, table.points().get(struck - 1).votes());
    }

    /** Whether somebody had the quota, and no undeclared write-in who is never elected had votes. */
    private static boolean isReached(TableView table, List<Fraction> votes) {
        return table.neverElected().stream()
                        .allMatch(number -> votes.get(number).signum() == 0)
                && votes.stream().anyMatch(each -> each.compareTo(table.quota()) >= 0);
    }

    /** Where one place is filled only, which changes nothing in the quota. */
    static QuotaReading oneSeatOnly(QuotaReading quota, Words part) {
        part.only("seats", "1");
        part.need("seats").clause();
        return quota;
    }

    private static Fraction unit(int places) {
        return Fraction.parse("1" + (places == 0 ? "" : "/1" + "0".repeat(places)));
    }

    private static Fraction valid(TableView table) {
        return Fraction.of(table.validPapers());
    }

    private static Fraction active(TableView table) {
        return valid(table).minus(table.nonTransferable()).minus(table.loss());
    }

    private static Fraction share(Fraction votes, TableView table) {
        return votes.over(Fraction.of(table.seats() + 1L));
    }
}
