package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;
import org.scrutineer.ballot.Preferences;

/**
 * Words a margin. Candidates on changed papers are numbers.
 *
 * @param margin the margin
 */
record MarginText(Margin margin) {

    private static final int MOST_CHANGES = 20;

    @Override
    public String toString() {
        return papers(margin.papers()) + " by " + margin.ruleBook() + "\n"
                + "elected: " + listed(margin.elected()) + "\n\n"
                + below() + above() + gap();
    }

    private String below() {
        return margin.limit() instanceof Limit.NobodyElse
                ? "nobody else can be elected, however papers are changed: nobody else stands\n"
                : "at least " + papers(margin.atLeast()) + " must be changed to elect others; no more are proved, for: "
                        + margin.limit() + "\n";
    }

    private String above() {
        return margin.witnesses().stream()
                .map(this::witness)
                .collect(Collectors.joining())
                .concat(
                        margin.witnesses().isEmpty() && !(margin.limit() instanceof Limit.NobodyElse)
                                ? "no change that elects others was found by " + margin.counts() + " recounts\n"
                                : "");
    }

    private String witness(Witness witness) {
        List<ChangedPapers> shown =
                witness.changes().stream().limit(MOST_CHANGES).toList();
        int others = witness.changes().size() - shown.size();
        return papers(witness.papers()) + (witness.papers() == 1 ? " is" : " are")
                + " enough, found by " + margin.counts() + (margin.counts() == 1 ? " recount" : " recounts")
                + ": elected then: " + listed(witness.elected()) + "\n"
                + shown.stream()
                        .map(change -> "    " + change.papers().size() + " of " + list(change.from()) + " to "
                                + list(change.to()) + "\n")
                        .collect(Collectors.joining())
                + (others == 0 ? "" : "    and " + others + " more lists\n")
                + (witness.lots().isEmpty()
                        ? ""
                        : "    lots: "
                                + witness.lots().stream().map(String::valueOf).collect(Collectors.joining(",")) + "\n");
    }

    private static String list(Preferences preferences) {
        return preferences.ranks().isEmpty() ? "nothing" : preferences.toString();
    }

    private String gap() {
        return margin.atMost()
                .map(most -> most == margin.atLeast()
                        ? "the margin is " + papers(most) + "\n"
                        : "the margin is from " + margin.atLeast() + " to " + papers(most) + "\n")
                .orElse("");
    }

    private static String papers(long number) {
        return number + (number == 1 ? " paper" : " papers");
    }

    private String listed(List<Candidate> candidates) {
        Set<Candidate> all = new TreeSet<>(Comparator.comparing(Candidate::number));
        all.addAll(margin.elected());
        margin.witnesses().forEach(witness -> all.addAll(witness.elected()));
        return candidates.isEmpty() ? "nobody" : new CandidateNames(new ArrayList<>(all)).listed(candidates);
    }
}
