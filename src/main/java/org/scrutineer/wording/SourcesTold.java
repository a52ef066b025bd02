package org.scrutineer.wording;

import java.util.List;
import java.util.Optional;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;

/**
 * Which papers of an entry are told one by one. Of a stage whose parts are joined the first few are, the others as a
 * sum.
 *
 * @param each those told one by one
 * @param others the others
 */
public record SourcesTold(List<Source> each, List<Source> others) {

    private static final int FEW = 8;

    /** Copies the lists. */
    public SourcesTold {
        each = List.copyOf(each);
        others = List.copyOf(others);
    }

    /**
     * Returns what is told of an entry.
     *
     * @param stage the entry
     * @param rule the rule book
     * @return all its papers, unless its surpluses leave in several transfers
     */
    public static SourcesTold of(Stage stage, RuleDescription rule) {
        List<Source> all = stage.sources();
        int told = rule.surpluses().areSplit() && all.size() > FEW + 1 ? FEW : all.size();
        return new SourcesTold(all.subList(0, told), all.subList(told, all.size()));
    }

    /**
     * Tells the others together.
     *
     * @return the sentence; empty if there are none
     */
    public Optional<Sentence> rest() {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        long papers = others.stream().mapToLong(Source::papers).sum();
        return Optional.of(Sentence.of("In other transfers of this stage " + papers
                + (papers == 1 ? " paper" : " papers") + "; the record tells each."));
    }
}
