package org.scrutineer.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;

/**
 * A comparison in words.
 *
 * @param comparison the comparison
 */
record ComparisonText(Comparison comparison) {

    @Override
    public String toString() {
        String parting = comparison
                .parting()
                .map(this::parting)
                .orElse("Both decide alike: the same elections and exclusions in the same order.\n");
        return parting + abandoned(comparison.one()) + abandoned(comparison.other()) + seats();
    }

    /** Exclusions that one count abandons and the other, by its rule book, would carry out. */
    private String abandoned(CountRecord count) {
        return count.rule()
                .abandonsExclusions()
                .map(clause -> count.stages().stream()
                        .filter(stage -> !stage.excludedWithTheirPapers().isEmpty())
                        .map(stage -> count.rule().id() + ", stage " + stage.number() + ": abandons the exclusion of "
                                + named(stage.excludedWithTheirPapers()) + ", and no paper moves (clause "
                                + Printable.line(clause.toString()) + ")\n")
                        .collect(Collectors.joining()))
                .orElse("");
    }

    private String parting(Comparison.Parting parting) {
        String same = parting.place() == 1
                ? "They part at the first decision.\n"
                : "They part at decision " + parting.place() + "; all before are the same.\n";
        return same + side(parting.one()) + side(parting.other()) + figures(parting);
    }

    private String side(Comparison.Side side) {
        String decided = side.decisions().isEmpty()
                ? "decides nothing more"
                : side.decisions().stream().map(this::decision).collect(Collectors.joining("; "));
        return side.count().rule().id() + ", " + place(side) + ": " + decided + "\n";
    }

    private static String place(Comparison.Side side) {
        int part = side.figures().part();
        return "stage " + side.figures().number() + (part == 0 ? "" : " part " + part);
    }

    private String decision(Decision decision) {
        return (decision.type() == DecisionType.ELECT ? "elects " : "excludes ") + named(decision.candidates())
                + " (clause " + Printable.line(decision.clause().toString())
                + (decision.ties().isEmpty() ? ")" : ", after a tie)");
    }

    /** What everybody who continued or is decided upon has on both sides. */
    private String figures(Comparison.Parting parting) {
        StringBuilder lines = new StringBuilder();
        lines.append("  Quota: ").append(quota(parting.one())).append(" and ");
        lines.append(quota(parting.other())).append('\n');
        CandidateNames names = names();
        for (Candidate candidate : comparison.one().header().rows()) {
            if (counts(parting.one(), candidate) || counts(parting.other(), candidate)) {
                line(
                        lines,
                        names.of(candidate),
                        parting.one().figures().tallyOf(candidate).votes(),
                        parting.other().figures().tallyOf(candidate).votes());
            }
        }
        return lines.toString();
    }

    private void line(StringBuilder lines, String name, Votes one, Votes other) {
        lines.append("  ").append(name).append(": ");
        lines.append(figure(one, comparison.one())).append(" and ");
        lines.append(figure(other, comparison.other())).append('\n');
    }

    private static String quota(Comparison.Side side) {
        return side.count().rule().hasQuota() ? figure(side.figures().quota(), side.count()) : "none";
    }

    private static boolean counts(Comparison.Side side, Candidate candidate) {
        return side.figures().tallyOf(candidate).status().isContinuing()
                || side.candidates().contains(candidate);
    }

    private static String figure(Votes votes, CountRecord count) {
        String digits = votes.toString();
        return digits.indexOf('/') < 0 ? votes.toString(count.rule().places()) : digits;
    }

    private String seats() {
        List<Candidate> byOne = comparison.electedByOneOnly();
        List<Candidate> byOther = comparison.electedByOtherOnly();
        if (byOne.isEmpty() && byOther.isEmpty()) {
            return "No seat changes: both elect the same candidates.\n";
        }
        return only(comparison.one(), byOne) + only(comparison.other(), byOther);
    }

    private String only(CountRecord count, List<Candidate> candidates) {
        return "Elected by " + count.rule().id() + " alone: " + (candidates.isEmpty() ? "nobody" : named(candidates))
                + "\n";
    }

    private String named(List<Candidate> candidates) {
        return names().listed(candidates);
    }

    private CandidateNames names() {
        return new CandidateNames(comparison.one().header().rows());
    }
}
