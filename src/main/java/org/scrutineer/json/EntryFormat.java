package org.scrutineer.json;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.CountLabels;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Stage;

/**
 * The entries of a count record one after the other: stages, and parts of stages.
 *
 * <p>Where a rule book lets surpluses leave in several transfers, parcels multiply, and with 100 candidates a count
 * comes to a hundred thousand parts. If each stated what every candidate has, as entries of other rule books do, such a
 * record would be of nearly a gigabyte. So an entry of such a rule book states the number that those who count give it,
 * and a part that is not the last of its stage, and on whose figures nothing is decided, states what moved alone: its
 * totals follow from those before it, and its digest is left out, as the next digest vouches for it too. The last part
 * of a stage, and each on which somebody is elected or excluded, states everything.
 */
final class EntryFormat {

    /** The name of the number that those who count give an entry. */
    static final String LABEL = "label";

    private final RuleDescription rule;
    private final StageFormat format;
    private final CountLabels labels;

    /**
     * Begins with the first entry.
     *
     * @param rule the rule book
     * @param format the format of whole entries
     */
    EntryFormat(RuleDescription rule, StageFormat format) {
        this.rule = rule;
        this.format = format;
        this.labels = CountLabels.by(rule);
    }

    /**
     * Writes the entry after those written so far.
     *
     * @param stage the entry
     * @param before the entry before it, nothing if it is the first
     * @param numberAfter the stage number of the entry behind it, 0 if it is the last
     * @return the entry without its digest
     */
    Json.Members write(Stage stage, Optional<Stage> before, int numberAfter) {
        if (!rule.surpluses().areSplit()) {
            return format.write(stage);
        }
        String label = labels.next(stage);
        return numberAfter == stage.number()
                        && before.map(earlier -> moved(earlier, stage)).equals(Optional.of(stage))
                ? format.writeMoves(stage, label)
                : Json.object().withAll(format.write(stage)).with(LABEL, label).build();
    }

    /**
     * Goes on behind an entry that is not written.
     *
     * @param stage the entry
     */
    void passOver(Stage stage) {
        labels.next(stage);
    }

    private static Stage moved(Stage before, Stage stage) {
        return before.moving(stage.number(), stage.part(), stage.action(), stage.sources(), stage.transfers());
    }

    /**
     * Reads an entry.
     *
     * @param entry the entry
     * @param before the entries read so far
     * @return the entry
     */
    Stage read(JsonValue entry, List<Stage> before) {
        return rule.surpluses().areSplit() && !before.isEmpty() && !isWhole(entry)
                ? format.readMoves(entry, before)
                : format.read(entry, before);
    }

    /** Whether an entry has a digest and totals of its own. */
    boolean isWhole(JsonValue entry) {
        return !rule.surpluses().areSplit()
                || entry.optional(StageFormat.TALLY).isPresent()
                || entry.optional(RecordFormat.DIGEST).isPresent();
    }
}
