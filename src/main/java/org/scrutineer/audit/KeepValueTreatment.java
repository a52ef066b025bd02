package org.scrutineer.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scrutineer.audit.reading.KeepValueRule;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/**
 * How papers are treated that divide by keep values.
 *
 * @param rule the rule book
 * @param division how the value of a paper divides
 */
record KeepValueTreatment(KeepValueRule rule, Division division) implements PaperTreatment {

    /** The treatment by a rule book. */
    static KeepValueTreatment of(KeepValueRule rule) {
        return new KeepValueTreatment(rule, Division.of(rule));
    }

    @Override
    public Preferences read(Preferences marked) {
        return Preferences.ofRanks(
                rule.papers().reading().ranks(rule.papers().stated().of(marked)));
    }

    @Override
    public boolean isValidForNobody(Preferences read) {
        return rule.valid() == KeepValueRule.Valid.NAMING_ANY_CANDIDATE
                && !read.ranks().isEmpty();
    }

    @Override
    public Optional<Shares> divide(Preferences read, Stage stage) {
        return stage.action() instanceof StageAction.KeepValues action
                ? Optional.of(divide(read, action))
                : Optional.empty();
    }

    private Shares divide(Preferences read, StageAction.KeepValues action) {
        int marked = read.ranks().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        Fraction[] keepValues =
                new Fraction[Math.max(marked, action.keepValues().size()) + 1];
        Arrays.fill(keepValues, Fraction.ZERO);
        action.keepValues()
                .forEach(keep -> keepValues[keep.candidate().number()] =
                        Fraction.parse(keep.value().toString()));
        Division.Divided divided = division.divide(read.ranks(), keepValues);
        Fraction sum = divided.held().values().stream().reduce(divided.rest(), Fraction::plus);
        return new Shares(divided.held(), divided.rest(), Fraction.ONE.minus(sum));
    }
}
