package org.scrutineer.audit;

import java.util.Arrays;
import java.util.Optional;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/**
 * How papers are treated that divide by keep values.
 *
 * @param stated what was chosen where the rule book does not say
 * @param rule the rule book
 */
record KeepValueTreatment(StatedReading stated, KeepValueRule rule) implements PaperTreatment {

    @Override
    public Preferences read(Preferences marked) {
        return Preferences.ofRanks(rule.papers().ranks(stated.of(marked)));
    }

    @Override
    public boolean isValidForNobody(Preferences read) {
        return rule.valid().equals("namingAnyCandidate") && !read.ranks().isEmpty();
    }

    @Override
    public Optional<Shares> divide(Preferences read, Stage stage) {
        return stage.action() instanceof StageAction.KeepValues action
                ? Optional.of(divide(read, action))
                : Optional.empty();
    }

    private Shares divide(Preferences read, StageAction.KeepValues action) {
        Fraction[] keepValues = new Fraction[action.keepValues().size() + 1];
        Arrays.fill(keepValues, Fraction.ZERO);
        action.keepValues()
                .forEach(keep -> keepValues[keep.candidate().number()] =
                        Fraction.parse(keep.value().toString()));
        Division.Divided divided = rule.division().divide(read.ranks(), keepValues);
        Fraction sum = divided.held().values().stream().reduce(divided.rest(), Fraction::plus);
        return new Shares(divided.held(), divided.rest(), Fraction.ONE.minus(sum));
    }
}
