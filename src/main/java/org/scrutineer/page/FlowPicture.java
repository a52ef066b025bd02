package org.scrutineer.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.wording.Percent;

/**
 * The picture of a flow: nodes at the left and at the right as high as their votes, and ribbons between them. Heights
 * are in hundredths of a unit; each edge of a ribbon is rounded once, from the exact sum of votes above it.
 *
 * @param left what passed votes on
 * @param right what received them
 * @param ribbons what went from a left place to a right place, by row and column
 */
record FlowPicture(List<Side> left, List<Side> right, List<List<Ribbon>> ribbons) {

    private static final long UNIT = 100;
    private static final long LOW = 420 * UNIT;
    private static final long HIGH = 640 * UNIT;
    private static final int MANY = 14;
    private static final long SLOT = 17 * UNIT;
    private static final long APART = 6 * UNIT;
    private static final long LEFT_EDGE = 250;
    private static final long RIGHT_EDGE = 650;
    private static final int LABEL = 26;

    FlowPicture {
        left = List.copyOf(left);
        right = List.copyOf(right);
        ribbons = List.copyOf(ribbons);
    }

    /**
     * A place at one side.
     *
     * @param name its name
     * @param votes what passed through it, zero or more
     * @param amount the votes as the label says them
     */
    record Side(String name, Votes votes, String amount) {}

    /**
     * What went from one place to another.
     *
     * @param votes the votes, zero if nothing did
     * @param kind the class of the ribbon in the style sheet
     * @param title what is said of it
     */
    record Ribbon(Votes votes, String kind, String title) {}

    private Votes total() {
        return left.stream().map(Side::votes).reduce(Votes.ZERO, Votes::plus);
    }

    private long height(Votes votes) {
        return Percent.units(votes, total(), left.size() < MANY ? LOW : HIGH);
    }

    private long slot(Votes votes) {
        return Math.max(SLOT, height(votes));
    }

    private long column(List<Side> sides) {
        return sides.stream().mapToLong(side -> slot(side.votes())).sum() + APART * (sides.size() - 1);
    }

    private long whole() {
        return Math.max(column(left), column(right));
    }

    /**
     * Returns where the nodes of a column begin.
     *
     * @param sides the column
     * @return the distances from the top in hundredths
     */
    List<Long> tops(List<Side> sides) {
        List<Long> tops = new ArrayList<>();
        long top = (whole() - column(sides)) / 2;
        for (Side side : sides) {
            long slot = slot(side.votes());
            tops.add(top + (slot - height(side.votes())) / 2);
            top += slot + APART;
        }
        return tops;
    }

    /**
     * Returns whether a ribbon is thick enough to be drawn.
     *
     * @param ribbon the ribbon
     * @return whether it is a unit or more
     */
    boolean isDrawn(Ribbon ribbon) {
        return height(ribbon.votes()) >= UNIT;
    }

    /**
     * Returns the votes of the ribbons that are not drawn.
     *
     * @return the sum
     */
    Votes undrawn() {
        return ribbons.stream()
                .flatMap(List::stream)
                .filter(ribbon -> !isDrawn(ribbon))
                .map(Ribbon::votes)
                .reduce(Votes.ZERO, Votes::plus);
    }

    /**
     * Draws the picture.
     *
     * @param title what it is
     * @param description where the same figures stand
     * @return the picture
     */
    Element element(String title, String description) {
        List<Element> content = new ArrayList<>();
        content.add(Tag.TITLE.of(title).with(Attribute.ID, "flt"));
        content.add(Tag.DESC.of(description).with(Attribute.ID, "fld"));
        content.addAll(paths());
        content.addAll(nodes(left, LEFT_EDGE - 8, LEFT_EDGE - 14, "end"));
        content.addAll(nodes(right, RIGHT_EDGE, RIGHT_EDGE + 14, "start"));
        return Tag.SVG
                .of(content)
                .as("flow")
                .with(Attribute.VIEW_BOX, "0 -4 900 " + decimal(whole() + 8 * UNIT))
                .with(Attribute.ROLE, "img")
                .with(Attribute.ARIA_LABELLEDBY, "flt fld");
    }

    private List<Element> paths() {
        List<Element> paths = new ArrayList<>();
        List<Long> leftTops = tops(left);
        List<Long> rightTops = tops(right);
        Votes[] arrived = new Votes[right.size()];
        Arrays.fill(arrived, Votes.ZERO);
        for (int row = 0; row < left.size(); row++) {
            Votes gone = Votes.ZERO;
            for (int column = 0; column < right.size(); column++) {
                Ribbon ribbon = ribbons.get(row).get(column);
                if (isDrawn(ribbon)) {
                    long a = leftTops.get(row) + height(gone);
                    long b = rightTops.get(column) + height(arrived[column]);
                    paths.add(Tag.PATH
                            .of(Tag.TITLE.of(ribbon.title()))
                            .as(ribbon.kind())
                            .with(Attribute.D, outline(a, b, height(ribbon.votes()))));
                }
                gone = gone.plus(ribbon.votes());
                arrived[column] = arrived[column].plus(ribbon.votes());
            }
        }
        return paths;
    }

    /**
     * Returns the outline of a ribbon.
     *
     * @param a its upper edge at the left, in hundredths
     * @param b its upper edge at the right
     * @param high how high it is
     * @return the path
     */
    static String outline(long a, long b, long high) {
        String upperLeft = decimal(a);
        String upperRight = decimal(b);
        String lowerLeft = decimal(a + high);
        String lowerRight = decimal(b + high);
        return "M250 " + upperLeft + "C450 " + upperLeft + " 450 " + upperRight + " 650 " + upperRight + "V"
                + lowerRight + "C450 " + lowerRight + " 450 " + lowerLeft + " 250 " + lowerLeft + "z";
    }

    private List<Element> nodes(List<Side> sides, long x, long label, String anchor) {
        List<Element> nodes = new ArrayList<>();
        List<Long> tops = tops(sides);
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            long high = Math.max(UNIT, height(side.votes()));
            nodes.add(Tag.RECT
                    .of()
                    .as("n")
                    .with(Attribute.X, x)
                    .with(Attribute.Y, decimal(tops.get(i)))
                    .with(Attribute.WIDTH, 8)
                    .with(Attribute.HEIGHT, decimal(high)));
            nodes.add(Tag.TEXT
                    .of(cut(side.name()) + " ", Tag.TSPAN.of(side.amount()).as("am"))
                    .with(Attribute.X, label)
                    .with(Attribute.Y, decimal(tops.get(i) + high / 2 + 4 * UNIT))
                    .with(Attribute.TEXT_ANCHOR, anchor));
        }
        return nodes;
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LABEL
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LABEL - 1)).stripTrailing() + "…";
    }

    private static String decimal(long hundredths) {
        return Scale.decimal(hundredths, 2);
    }
}
