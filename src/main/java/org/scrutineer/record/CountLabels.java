package org.scrutineer.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers the stages and parts of a count as those do who count by its rule book. The numbers follow from what a record
 * says of papers that move, so they are told stage by stage, in order.
 *
 * <pre>{@code
 * CountLabels labels = CountLabels.by(count.rule());
 * count.stages().forEach(stage -> System.out.println(labels.next(stage) + " " + stage.action().title()));
 * }</pre>
 */
public final class CountLabels {

    private final CountNumbering numbering;
    private final Map<Receipt, String> given = new HashMap<>();
    private int major;
    private int minor;
    private boolean electedWithin;

    private CountLabels(CountNumbering numbering) {
        this.numbering = numbering;
    }

    /**
     * Begins to number.
     *
     * @param rule the rule book
     * @return the numbers, none given yet
     */
    public static CountLabels by(RuleDescription rule) {
        return new CountLabels(rule.numbering());
    }

    /**
     * Returns the numbers of all stages and parts.
     *
     * @param count the count
     * @return the numbers in order
     */
    public static List<String> of(CountStatement count) {
        CountLabels labels = by(count.rule());
        return count.stages().stream().map(labels::next).toList();
    }

    /**
     * Numbers the stage or part after those numbered so far.
     *
     * @param stage the stage or part
     * @return its number
     */
    public String next(Stage stage) {
        String label = label(stage);
        given.put(Receipt.at(stage), label);
        return label;
    }

    private String label(Stage stage) {
        return switch (numbering) {
            case STAGE_AND_PART -> Receipt.at(stage).toString();
            case BY_TRANSFER -> byTransfer(stage);
            case BY_PATH -> byPath(stage);
            case BY_PATH_AND_SURPLUS ->
                stage.action().kind() == StageAction.Kind.SURPLUS
                        ? stage.number() + "_" + Math.max(stage.part(), 1)
                        : byPath(stage);
        };
    }

    private String byTransfer(Stage stage) {
        if (stage.part() < 2 || electedWithin) {
            major++;
            minor = 0;
        }
        minor++;
        electedWithin = stage.action().kind() == StageAction.Kind.EXCLUSION
                && stage.decisions().stream().anyMatch(decision -> decision.type() == DecisionType.ELECT);
        return major + "." + minor;
    }

    private String byPath(Stage stage) {
        Set<Receipt> receipts = new HashSet<>();
        for (Source source : stage.sources()) {
            receipts.addAll(source.receipts());
        }
        return receipts.size() == 1
                ? stage.number() + "." + given.getOrDefault(receipts.iterator().next(), "")
                : Integer.toString(stage.number());
    }
}
