package org.scrutineer.ballot.raw;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;

/**
 * Papers of a contest that are gathered apart from others, on another thread or machine: papers by label, and what
 * became of the records they were read from. Parts are merged in any order to the same papers and figures, and travel
 * as bytes that any program can write. Not safe for several threads at once.
 *
 * <pre>{@code
 * byte[] one = new PapersPart(digestOfTheCandidates, 5, "rows").add(3, Preferences.of(2, 1), Label.NONE).toBytes();
 * Ballots all = PapersPart.fromBytes(one).merge(PapersPart.fromBytes(another)).ballots();
 * }</pre>
 *
 * <p>The same part is always the same bytes. In these a <i>number</i> is from 0 to 2^53 - 1 in groups of seven bits,
 * the lowest first, each in a byte whose highest bit is set if another group follows; there are no more groups than
 * need be. A <i>text</i> is the number of its bytes in UTF-8, at most 65,536, and these. A <i>table</i> is the number
 * of its lines, and for each a text, all different and in order, and what belongs to it. In turn:
 *
 * <ol>
 *   <li>the bytes of {@code stvpapers} and one byte of value 1
 *   <li>the contest, a text; the candidates, a number; the unit of records, a text
 *   <li>the records read, those with papers, without the contest, and rejected: four numbers
 *   <li>tables of the records set aside and of what else was counted, with numbers, and of what else was told, with
 *       texts
 *   <li>the number of labels and for each, in order, the precinct and the batch, two texts, and its lists
 *   <li>the SHA-256 of all this, 32 bytes
 * </ol>
 *
 * <p>The lists of a label are the number of them and for each, in the order of
 * {@link org.scrutineer.ballot.BallotsDigest}: how many of the first marks are those of the list before, as many as
 * agree; how many marks follow; each of these; and the number of papers, at least 1. A mark is 1 for a skipped rank,
 * and for candidate <i>n</i> the number 2<i>n</i>, or 2<i>n</i> + 1 if the next mark is of the same rank. Texts are in
 * order by UTF-16 code units, as Java compares them.
 */
public final class PapersPart {

    private final String contest;
    private final int candidates;
    private final SortedMap<Label, BallotAccumulator> papers = new TreeMap<>();
    private ReadTally tally;

    /**
     * Makes a part without papers.
     *
     * @param contest what tells the contest with its candidates from others, such as a digest of their list; parts of
     *     different ones are not merged
     * @param candidates the number of candidates, from 1 to {@link org.scrutineer.ballot.Candidate#MAX_NUMBER}
     * @param unit what a record is in the source, such as {@code rows}
     * @throws IllegalArgumentException if the number is out of range
     */
    public PapersPart(String contest, int candidates, String unit) {
        this.contest = Objects.requireNonNull(contest, "contest");
        this.candidates = new BallotAccumulator(candidates).build().candidates();
        this.tally = new ReadTally(unit, 0, 0, 0, Map.of(), 0, Map.of(), Map.of());
    }

    /**
     * Adds papers that bear the same preferences.
     *
     * @param number the number of papers, at least 1
     * @param preferences the preferences
     * @param label where they come from
     * @return this part
     * @throws IllegalArgumentException if the number is less than 1 or a marked candidate does not exist
     */
    public PapersPart add(long number, Preferences preferences, Label label) {
        of(label).add(number, preferences);
        return this;
    }

    /**
     * Adds papers that were read by any reader.
     *
     * @param ballots the papers, for as many candidates
     * @param label where they come from
     * @return this part
     * @throws IllegalArgumentException if they are for another number of candidates
     */
    public PapersPart add(Ballots ballots, Label label) {
        of(label).merge(ballots);
        return this;
    }

    /**
     * Adds what became of the records that papers were read from.
     *
     * @param more the figures
     * @return this part
     * @throws IllegalArgumentException if its records are others, or it tells something else by the same name
     */
    public PapersPart add(ReadTally more) {
        tally = tally.plus(more);
        return this;
    }

    /** The papers of a label, to add to. */
    BallotAccumulator of(Label label) {
        return papers.computeIfAbsent(label, added -> new BallotAccumulator(candidates));
    }

    /**
     * Adds all of another part.
     *
     * @param other the other part, of the same contest; not changed
     * @return this part
     * @throws IllegalArgumentException if it is of another contest or number of candidates, its records are others, or
     *     with its papers there are 2^53 or more
     */
    public PapersPart merge(PapersPart other) {
        if (!contest.equals(other.contest) || candidates != other.candidates) {
            throw new IllegalArgumentException(
                    "parts must be of one contest to be merged, but are of \"" + contest + "\" with " + candidates
                            + " candidates and of \"" + other.contest + "\" with " + other.candidates);
        }
        tally = tally.plus(other.tally);
        other.papers.forEach((label, more) -> of(label).merge(more));
        return this;
    }

    /**
     * Returns what tells the contest from others.
     *
     * @return the contest
     */
    public String contest() {
        return contest;
    }

    /**
     * Returns the number of candidates.
     *
     * @return the highest candidate number that may be marked
     */
    public int candidates() {
        return candidates;
    }

    /**
     * Returns what became of the records.
     *
     * @return the figures
     */
    public ReadTally tally() {
        return tally;
    }

    /**
     * Returns all papers, whatever their labels.
     *
     * @return the papers
     * @throws IllegalArgumentException if there are 2^53 or more
     */
    public Ballots ballots() {
        BallotAccumulator all = new BallotAccumulator(candidates);
        papers.values().forEach(all::merge);
        return all.build();
    }

    /**
     * Returns the papers of each label.
     *
     * @return the papers, in the order of the labels; those without papers are left out
     */
    public SortedMap<Label, Ballots> byLabel() {
        SortedMap<Label, Ballots> byLabel = new TreeMap<>();
        papers.forEach((label, gathered) -> {
            Ballots ballots = gathered.build();
            if (ballots.papers() > 0) {
                byLabel.put(label, ballots);
            }
        });
        return Collections.unmodifiableSortedMap(byLabel);
    }

    /**
     * Writes the part.
     *
     * @param output where to; not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text is too long or not of whole characters, or a figure is 2^53 or more
     */
    public void writeTo(OutputStream output) throws IOException {
        new PartWriter(output).write(this);
    }

    /**
     * Returns the part as bytes.
     *
     * @return the bytes
     */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a part that was written, and nothing behind it.
     *
     * @param input the bytes, which are read one by one; not closed
     * @return the part
     * @throws IOException if they cannot be read
     * @throws DamagedPartException if they are not those of a part
     */
    public static PapersPart readFrom(InputStream input) throws IOException {
        return new PartReader(input).read();
    }

    /**
     * Returns the part that bytes hold.
     *
     * @param bytes the bytes of one part
     * @return the part
     * @throws DamagedPartException if they are not those of a part
     */
    public static PapersPart fromBytes(byte[] bytes) {
        ByteArrayInputStream input = new ByteArrayInputStream(bytes);
        try {
            PapersPart part = readFrom(input);
            if (input.available() > 0) {
                throw new DamagedPartException(
                        bytes.length - input.available(),
                        "a part must end here, but " + input.available() + " bytes follow");
            }
            return part;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    @Override
    public String toString() {
        return papers.values().stream()
                        .mapToLong(gathered -> gathered.build().papers())
                        .sum() + " papers under " + papers.size() + " labels, of \"" + contest + "\"";
    }
}
