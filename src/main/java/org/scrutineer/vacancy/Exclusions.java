package org.scrutineer.vacancy;

import java.util.Optional;
import org.scrutineer.rules.Families;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.PluralityRules;
import org.scrutineer.rules.QuotientRules;
import org.scrutineer.rules.RuleBook;

/** Why a rule book does not exclude candidates other than those it guards, which a recount lives by, if it does not. */
enum Exclusions implements Families<Optional<String>> {
    /** The only one. */
    MADE;

    /**
     * Refuses a rule book without such exclusions.
     *
     * @throws IllegalArgumentException if the most votes win, or quotients elect
     */
    static void require(RuleBook book) {
        book.accept(MADE).ifPresent(reason -> {
            throw new IllegalArgumentException("a recount must be by a rule book that excludes candidates, but by \""
                    + book.id() + "\" " + reason);
        });
    }

    @Override
    public Optional<String> parcels(ParcelRules rules) {
        return Optional.empty();
    }

    @Override
    public Optional<String> keepValues(KeepValueRules rules) {
        return Optional.empty();
    }

    @Override
    public Optional<String> quotients(QuotientRules rules) {
        return Optional.of("nobody can be guarded from exclusion");
    }

    @Override
    public Optional<String> plurality(PluralityRules rules) {
        return Optional.of("the most votes win");
    }
}
