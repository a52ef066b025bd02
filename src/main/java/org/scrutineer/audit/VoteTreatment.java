package org.scrutineer.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.audit.reading.PluralityRule;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Stage;

/**
 * How papers are treated whose votes are all counted at once.
 *
 * @param rule the rule book
 * @param table who stands for how many places
 */
record VoteTreatment(PluralityRule rule, Table table) implements PaperTreatment {

    @Override
    public Preferences read(Preferences marked) {
        return marked;
    }

    @Override
    public boolean isValidForNobody(Preferences read) {
        return false;
    }

    @Override
    public Optional<Shares> divide(Preferences read, Stage stage) {
        int votesEach = rule.votes().among(table.seats());
        List<Integer> marked = PluralityRule.standing(read, table::stands);
        if (rule.isOverfull(marked, votesEach)) {
            return Optional.of(new Shares(Map.of(), Fraction.ZERO, Fraction.ZERO));
        }
        Fraction unused = Fraction.of(Math.max(0, votesEach - marked.size()));
        return Optional.of(new Shares(rule.given(read, table::stands, votesEach), unused, Fraction.ZERO));
    }
}
