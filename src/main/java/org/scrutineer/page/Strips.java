package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Tally;
import org.scrutineer.wording.Fate;

/**
 * The whole count in one picture: a strip for each candidate, the votes from the first entry to the last.
 *
 * @param subject the count
 */
record Strips(Subject subject) {

    private static final int STEP = 6;
    private static final int HEIGHT = 30;
    private static final int PLACES = 2;
    /** From so many candidates on strips are lower. */
    private static final int MANY = 17;

    private static final String QUOTA = "ql";

    Element element() {
        List<Candidate> candidates = subject.course().inOrderOfResult().stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .toList();
        Element table = Tag.TABLE.of(
                Tables.hidden("Votes of each candidate over the stages; the figures stand in All figures"),
                Tag.TBODY.of(candidates.stream().map(this::row).toList()));
        return Tag.DETAILS
                .of(
                        Tag.SUMMARY.of("The whole count in one picture"),
                        Tag.P.of(
                                "Each strip is a candidate’s votes from the first stage (left) to the last (right); the"
                                        + " broken line is the quota. Elected: the strip is dark from then on."),
                        Tag.DIV.of(quota(), table).as(candidates.size() < MANY ? "strips" : "strips low"))
                .as("more")
                .with(Attribute.OPEN, "");
    }

    /** The line of the quota, defined once and used in each strip. */
    private Element quota() {
        Votes before = subject.stages().get(0).quota();
        StringBuilder path = new StringBuilder("M0 ").append(depth(before));
        List<Stage> stages = subject.stages();
        for (int entry = 1; entry < stages.size(); entry++) {
            Votes quota = stages.get(entry).quota();
            if (!quota.equals(before)) {
                path.append('H').append(STEP * entry).append('V').append(depth(quota));
                before = quota;
            }
        }
        path.append('H').append(STEP * stages.size());
        return Tag.SVG
                .of(Tag.DEFS.of(Tag.PATH.of().with(Attribute.ID, QUOTA).with(Attribute.D, path.toString())))
                .as("d")
                .with(Attribute.ARIA_HIDDEN, "true")
                .with(Attribute.WIDTH, 0)
                .with(Attribute.HEIGHT, 0);
    }

    private String depth(Votes votes) {
        return Scale.decimal(subject.scale().depth(votes), PLACES);
    }

    private Element row(Candidate candidate) {
        List<Node> shapes = new ArrayList<>();
        int entries = subject.stages().size();
        int end = end(candidate);
        Fate fate = subject.course().fateOf(candidate);
        int turn = fate instanceof Fate.Chosen || fate instanceof Fate.Vacated ? fate.entry() : end;
        if (turn > 0) {
            shapes.add(strip(candidate, 0, turn).as("c"));
        }
        if (end > turn) {
            shapes.add(strip(candidate, turn, end).as("a"));
        }
        shapes.add(Tag.USE.of().with(Attribute.TO, "#" + QUOTA));
        return Tag.TR.of(
                Tables.row(subject.names().of(candidate)),
                Tag.TD.of(Tag.SVG
                        .of(shapes)
                        .with(Attribute.VIEW_BOX, "0 0 " + STEP * entries + " " + HEIGHT)
                        .with(Attribute.PRESERVE_ASPECT_RATIO, "none")
                        .with(Attribute.ARIA_HIDDEN, "true")),
                Tag.TD.of(new Outcome(subject).brief(candidate)));
    }

    /** The entry from which on a candidate is excluded and empty, or the number of entries. */
    private int end(Candidate candidate) {
        int end = subject.stages().size();
        if (subject.course().fateOf(candidate) instanceof Fate.Excluded) {
            while (end > 0 && tally(end - 1, candidate).votes().isZero()) {
                end--;
            }
        }
        return end;
    }

    private Tally tally(int entry, Candidate candidate) {
        return subject.stages().get(entry).tallyOf(candidate);
    }

    /**
     * Draws the votes of some entries.
     *
     * @param candidate whose they are
     * @param from the first entry
     * @param to the entry after the last
     * @return the outline
     */
    private Element strip(Candidate candidate, int from, int to) {
        Votes before = tally(from, candidate).votes();
        StringBuilder path =
                new StringBuilder("M").append(STEP * from).append(" 30V").append(depth(before));
        for (int entry = from + 1; entry < to; entry++) {
            Votes votes = tally(entry, candidate).votes();
            if (!depth(votes).equals(depth(before))) {
                path.append('H').append(STEP * entry).append('V').append(depth(votes));
            }
            before = votes;
        }
        path.append('H').append(STEP * to).append("V30z");
        return Tag.PATH.of().with(Attribute.D, path.toString());
    }
}
