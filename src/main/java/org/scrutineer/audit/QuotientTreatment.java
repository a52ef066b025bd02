package org.scrutineer.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.audit.reading.QuotientRule;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;

/**
 * How papers are treated that count whole for the first candidate they name of those who continue.
 *
 * @param rule the rule book
 */
record QuotientTreatment(QuotientRule rule) implements PaperTreatment {

    @Override
    public Preferences read(Preferences marked) {
        return Preferences.ofRanks(
                rule.papers().reading().ranks(rule.papers().stated().of(marked)));
    }

    @Override
    public boolean isValidForNobody(Preferences read) {
        return false;
    }

    @Override
    public Optional<Shares> divide(Preferences read, Stage stage) {
        Set<Integer> continued = stage.tallies().stream()
                .filter(tally -> tally.status().isContinuing() || isDecidedOn(tally.candidate(), stage))
                .map(Tally::candidate)
                .map(Candidate::number)
                .collect(Collectors.toSet());
        return Optional.of(read.ranks().stream()
                .flatMap(List::stream)
                .filter(continued::contains)
                .findFirst()
                .map(number -> new Shares(Map.of(number, Fraction.ONE), Fraction.ZERO, Fraction.ZERO))
                .orElseGet(() -> new Shares(Map.of(), Fraction.ONE, Fraction.ZERO)));
    }

    /** Whether a candidate continued until the decisions of a stage. */
    private static boolean isDecidedOn(Candidate candidate, Stage stage) {
        return stage.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.ELECT || decision.type() == DecisionType.EXCLUDE)
                .map(Decision::candidates)
                .anyMatch(named -> named.contains(candidate));
    }
}
