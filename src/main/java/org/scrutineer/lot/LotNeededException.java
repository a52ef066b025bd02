package org.scrutineer.lot;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;

/** A tie that the rule book leaves to a lot, when no lot was supplied for it. */
public final class LotNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Tie tie;
    private final int stage;
    private final String count;

    /**
     * Says which tie needs a lot.
     *
     * @param tie who is tied and for what
     * @param stage the stage whose figures are tied, from 1
     */
    public LotNeededException(Tie tie, int stage) {
        this(tie, stage, "");
    }

    private LotNeededException(Tie tie, int stage, String count) {
        super((count.isEmpty() ? "" : count + ": ") + "tie for " + tie.purpose() + " at stage " + stage + " between "
                + named(tie.candidates()) + " needs a lot, and none was supplied");
        this.tie = tie;
        this.stage = stage;
        this.count = count;
    }

    /**
     * Returns the same of one of several counts that make one result.
     *
     * @param which which count it is, in words
     * @return the exception to throw, caused by this
     */
    public LotNeededException in(String which) {
        LotNeededException named = new LotNeededException(tie, stage, which);
        named.initCause(this);
        return named;
    }

    private static String named(List<Candidate> candidates) {
        List<String> names =
                candidates.stream().map(candidate -> "\"" + candidate + "\"").toList();
        int last = names.size() - 1;
        return names.stream().limit(last).collect(Collectors.joining(", ")) + " and " + names.get(last);
    }

    /**
     * Returns who is tied and for what.
     *
     * @return the tie
     */
    public Tie tie() {
        return tie;
    }

    /**
     * Returns the stage whose figures are tied.
     *
     * @return the stage, from 1
     */
    public int stage() {
        return stage;
    }

    /**
     * Returns which count the tie arose in, where several make one result.
     *
     * @return the count in words, empty if there is only one
     */
    public String count() {
        return count;
    }

    /**
     * Returns the text of the answer that would settle the tie, with {@code N} for the number of the candidate drawn.
     *
     * @return the text, which {@link Answer#parse} reads once {@code N} is replaced
     */
    public String answerToComplete() {
        return Answer.beginning(stage, tie.purpose(), tie.numbers()) + "N";
    }
}
