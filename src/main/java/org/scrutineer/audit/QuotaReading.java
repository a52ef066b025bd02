package org.scrutineer.audit;

/** How a rule book works the quota out, as its parameters say. */
interface QuotaReading {

    /** The quota on the figures of the table. */
    Fraction due(Table table);

    /** Reads the parameters. */
    static QuotaReading read(Words words) {
        words.text("quota.clause");
        int places = words.places("quota.places");
        if (words.oneOf("quota.form", "droopPlusUnit", "droopRoundedUp").equals("droopPlusUnit")) {
            Fraction unit = Fraction.parse("1" + (places == 0 ? "" : "/1" + "0".repeat(places)));
            return table ->
                    share(Fraction.of(table.validPapers), table).cutOff(places).plus(unit);
        }
        words.oneOf("quota.reduced", "untilFirstElection");
        words.text("quota.reduced.clause");
        return table -> table.elected().isEmpty()
                ? share(Fraction.of(table.validPapers).minus(table.nonTransferable), table)
                        .roundedUp(places)
                : table.quota;
    }

    private static Fraction share(Fraction votes, Table table) {
        return votes.over(Fraction.of(table.seats() + 1L));
    }
}
