package org.scrutineer.page;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.wording.Fate;

/**
 * What became of a candidate, in a few words.
 *
 * @param subject the count
 */
record Outcome(Subject subject) {

    private static final String SUB = "sub";

    /**
     * Returns what became of a candidate, to stand behind the name.
     *
     * @param candidate the candidate
     * @return the tag with a blank before it
     */
    List<Node> tag(Candidate candidate) {
        Fate fate = subject.course().fateOf(candidate);
        int stage = subject.course().stageOf(fate).number();
        if (fate instanceof Fate.Chosen chosen) {
            String at = isOneEntry() ? "" : ", stage " + chosen.elected().stage();
            return behind(
                    Tag.SPAN.of("✓ elected " + chosen.elected().order() + at).as("tag won"));
        }
        if (fate instanceof Fate.Vacated) {
            return behind(
                    Tag.SPAN.of("elected: place left vacant, stage " + stage).as(SUB));
        }
        if (fate instanceof Fate.Excluded) {
            return behind(Tag.SPAN.of("excluded after stage " + stage).as(SUB));
        }
        return behind(Tag.SPAN
                .of(fate instanceof Fate.Left ? "not elected" : "withdrawn")
                .as(SUB));
    }

    private static List<Node> behind(Element tag) {
        return List.of(new Node.Text(" "), tag);
    }

    private boolean isOneEntry() {
        return subject.stages().size() == 1;
    }

    /**
     * Returns what became of a candidate in the shortest words.
     *
     * @param candidate the candidate
     * @return such as {@code ✓ 2, stage 8} or {@code out, stage 6}
     */
    String brief(Candidate candidate) {
        Fate fate = subject.course().fateOf(candidate);
        int stage = subject.course().stageOf(fate).number();
        if (fate instanceof Fate.Chosen chosen) {
            return "✓ " + chosen.elected().order() + ", stage "
                    + chosen.elected().stage();
        }
        if (fate instanceof Fate.Vacated) {
            return "place vacant, stage " + stage;
        }
        return fate instanceof Fate.Excluded
                ? "out, stage " + stage
                : fate instanceof Fate.Left ? "not elected" : "withdrawn";
    }
}
