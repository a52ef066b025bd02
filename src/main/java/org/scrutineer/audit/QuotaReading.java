package org.scrutineer.audit;

/** How a rule book works the quota out, as its parameters say. */
interface QuotaReading {

    /** The quota on the figures of the table. */
    Fraction due(Table table);

    /** Reads the parameters. */
    static QuotaReading read(Words words) {
        words.text("quota.clause");
        int places = words.places("quota.places");
        QuotaReading quota =
                words.oneOf("quota.form", "droopPlusUnit", "droopRoundedUp").equals("droopPlusUnit")
                        ? plusUnit(places)
                        : roundedUp(words, places);
        if (words.has("quota.seats")) {
            words.oneOf("quota.seats", "1");
            words.text("quota.seats.clause");
        }
        if (!words.has("quota.wholeAbove")) {
            return quota;
        }
        Fraction limit = words.number("quota.wholeAbove");
        words.text("quota.wholeAbove.clause");
        return table -> share(Fraction.of(table.validPapers), table).compareTo(limit) > 0
                ? share(Fraction.of(table.validPapers), table).roundedUp(0)
                : quota.due(table);
    }

    private static QuotaReading plusUnit(int places) {
        Fraction unit = Fraction.parse("1" + (places == 0 ? "" : "/1" + "0".repeat(places)));
        return table ->
                share(Fraction.of(table.validPapers), table).cutOff(places).plus(unit);
    }

    private static QuotaReading roundedUp(Words words, int places) {
        if (words.oneOf("quota.reduced", "untilFirstElection", "never").equals("never")) {
            return table -> share(Fraction.of(table.validPapers), table).roundedUp(places);
        }
        boolean throughout = words.text("quota.reduced.clause").equals(words.text("quota.clause"));
        return table -> {
            Fraction valid = Fraction.of(table.validPapers);
            boolean reduced = throughout || table.nonTransferable.compareTo(strandedAtFirst(table)) > 0;
            Fraction counted = reduced ? valid.minus(table.nonTransferable) : valid;
            return table.elected().isEmpty() ? share(counted, table).roundedUp(places) : table.quota;
        };
    }

    /** The votes that were non-transferable when first preferences had been credited. */
    private static Fraction strandedAtFirst(Table table) {
        return table.points().stream()
                .findFirst()
                .map(point -> Fraction.of(table.validPapers)
                        .minus(point.votes().stream().reduce(Fraction.ZERO, Fraction::plus)))
                .orElse(table.nonTransferable);
    }

    /** Reads the parameters of a quota on the votes that candidates have. */
    static QuotaReading readActive(Words words) {
        words.text("quota.clause");
        String form = words.oneOf("quota.form", "activeDroopPlusUnit", "activeShare", "exactActiveShare");
        if (form.equals("exactActiveShare")) {
            return table -> share(active(table), table);
        }
        int places = words.places("quota.places");
        if (form.equals("activeShare")) {
            words.oneOf("quota.rounding", "down");
        }
        Fraction more = form.equals("activeDroopPlusUnit") ? Fraction.parse("1/1" + "0".repeat(places)) : Fraction.ZERO;
        QuotaReading quota = table -> share(active(table), table).cutOff(places).plus(more);
        if (!words.has("quota.oneSeat")) {
            return quota;
        }
        words.oneOf("quota.oneSeat", "wholeMajority");
        words.text("quota.oneSeat.clause");
        return table -> table.seats() == 1 ? active(table).over(Fraction.of(2)).roundedUp(0) : quota.due(table);
    }

    private static Fraction active(Table table) {
        return Fraction.of(table.validPapers).minus(table.nonTransferable).minus(table.loss);
    }

    private static Fraction share(Fraction votes, Table table) {
        return votes.over(Fraction.of(table.seats() + 1L));
    }
}
