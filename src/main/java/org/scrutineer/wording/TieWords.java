package org.scrutineer.wording;

import java.util.List;
import org.scrutineer.record.TieBreak;

/** Says how a tie was settled, step by step. */
public final class TieWords {

    private TieWords() {}

    /**
     * Says how a step was taken.
     *
     * @param tie the step
     * @return words without full stop
     */
    public static Sentence how(TieBreak tie) {
        int stage = tie.stageConsulted();
        return switch (tie.method()) {
            case BACKWARD ->
                Sentence.of(
                        stage > 0
                                ? "votes differed last at stage " + stage
                                : "votes were equal at every earlier stage");
            case FORWARD ->
                Sentence.of(stage > 0 ? "votes differed first at stage " + stage : "votes were equal at every stage");
            case FIRST_DIFFERENCE -> Sentence.of("by the first, second and further preferences on all papers");
            case EARLIER_ELECTION -> Sentence.of("one was elected before the others, at stage " + stage);
            case EARLIER_SURPLUS -> Sentence.of("a surplus arose at stage " + stage + ", before the others");
            case LOT_ORDER -> Sentence.of("by the order of lots supplied");
            case MANUAL -> {
                Sentence drawn = Sentence.of("by the lot drawn for this tie");
                yield tie.decidedBy().isEmpty() ? drawn : drawn.words(" by ").given(tie.decidedBy());
            }
            case DRAW -> Sentence.of("by a draw from the seed, with number " + tie.drawIndex());
            case PSEUDO_RANDOM -> Sentence.of("by numbers made from the figures of the election");
            case BALLOT_ORDER -> Sentence.of("in ballot-paper order, as nothing depends on it");
        };
    }

    /**
     * Says what a step came to: whom it leaves if the next step goes on with the same tie, else on whom the tie was
     * settled.
     *
     * @param tie the step
     * @param following the steps after it
     * @return words without full stop, with what joins them to the step, none if all are tied still
     */
    public static Sentence outcome(TieBreak tie, List<TieBreak> following) {
        boolean goesOn = !following.isEmpty()
                && following.get(0).chosen().equals(tie.chosen())
                && tie.candidates().containsAll(following.get(0).candidates());
        if (!goesOn) {
            return Sentence.of("; it falls on ").named(tie.chosen());
        }
        return following.get(0).candidates().equals(tie.candidates())
                ? Sentence.of("")
                : Sentence.of("; this leaves ").named(following.get(0).candidates());
    }
}
