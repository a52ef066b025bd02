package org.scrutineer.audit;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.audit.reading.RuleReading;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.Stage;

/**
 * What a rule book makes of one ballot paper by itself, as the check reads it from a record: all that whoever follows
 * papers through a count needs of the check.
 */
public sealed interface PaperTreatment permits KeepValueTreatment, ParcelTreatment, QuotientTreatment, VoteTreatment {

    /**
     * Reads how the rule book of a count treats papers.
     *
     * @param count the record of the count
     * @return the treatment
     * @throws IllegalArgumentException if a parameter of the rule book is not known to the check
     */
    static PaperTreatment of(CountRecord count) {
        RuleReading rule = RuleReading.of(count.rule());
        if (!rule.doubts().isEmpty()) {
            throw new IllegalArgumentException("papers can be traced only where each parameter of the rule book is "
                    + "known, but " + rule.doubts().get(0));
        }
        return rule.accept(new FamilyTreatments(count));
    }

    /**
     * Returns what of a paper is read.
     *
     * @param marked the preferences as marked
     * @return the preferences that count
     */
    Preferences read(Preferences marked);

    /**
     * Returns whether a paper is valid although it names no candidate who stands.
     *
     * @param read the preferences that count
     * @return whether it is
     */
    boolean isValidForNobody(Preferences read);

    /**
     * Returns why a paper goes to nobody.
     *
     * @param marked the preferences as marked
     * @param open the numbers of the candidates who may receive papers
     * @return the cause, or nothing where the rule book does not tell causes apart
     */
    default Optional<InactiveCause> cause(Preferences marked, Set<Integer> open) {
        return Optional.empty();
    }

    /**
     * Divides a paper, where each stage counts all papers anew.
     *
     * @param read the preferences that count
     * @param stage a stage of the count
     * @return who gets what of it, empty where stages move papers
     */
    default Optional<Shares> divide(Preferences read, Stage stage) {
        return Optional.empty();
    }

    /**
     * Returns whether papers of one receiver are credited together, where stages move papers, so that no single one is
     * credited with a number of its own.
     *
     * @return whether they are
     */
    default boolean creditsTogether() {
        return false;
    }

    /**
     * Returns whether papers without a next preference leave with a surplus.
     *
     * @return whether they do, where stages move papers
     */
    default boolean leavesWithoutNext() {
        return false;
    }

    /**
     * What becomes of a paper that is divided. The shares add up to one vote, or to the votes that a paper has.
     *
     * @param held what each candidate gets, by number, without those who get nothing
     * @param rest what nobody gets
     * @param lost what rounding takes away
     */
    record Shares(Map<Integer, Fraction> held, Fraction rest, Fraction lost) {

        /** Copies the map. */
        public Shares {
            held = Collections.unmodifiableMap(new TreeMap<>(held));
            Objects.requireNonNull(rest, "rest");
            Objects.requireNonNull(lost, "lost");
        }
    }
}
