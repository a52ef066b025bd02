package org.scrutineer.rules.tie;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.rules.part.CountView;

/**
 * Leaves a tie to the lots supplied: an answer given for the tie, else a draw, else the order of candidates. An answer
 * and a draw name the candidate acted on, whatever the action is.
 *
 * @param reading how the order is read
 */
public record ByLot(Reading reading) implements TieBreaker {

    /** How a rule book reads an order of candidates. */
    public enum Reading {
        /** The earliest is the strongest: first to pass on a surplus, last to be excluded. */
        STRONGEST_FIRST("lot") {
            @Override
            Candidate choose(TiePurpose purpose, List<Candidate> ordered) {
                return purpose.among(ordered);
            }
        },
        /** The earliest is the one acted on, whatever the action is. */
        CHOSEN_FIRST("predeterminedOrder") {
            @Override
            Candidate choose(TiePurpose purpose, List<Candidate> ordered) {
                return ordered.get(0);
            }
        };

        private final String form;

        Reading(String form) {
            this.form = form;
        }

        abstract Candidate choose(TiePurpose purpose, List<Candidate> ordered);
    }

    public ByLot {
        Objects.requireNonNull(reading, "reading");
    }

    @Override
    public Narrowed narrow(Tie tie, CountView view, Lots lots) {
        return lots.answerTo(tie, view.stage())
                .map(answer -> new Narrowed(
                        List.of(answer.among(tie.candidates())),
                        TieMethod.MANUAL,
                        0,
                        TieBreak.NO_DRAW,
                        answer.decidedBy()))
                .or(() -> lots.drawnFor(tie)
                        .map(drawn -> new Narrowed(List.of(drawn.chosen()), TieMethod.DRAW, 0, drawn.index(), "")))
                .or(() -> lots.ordered(tie)
                        .map(ordered ->
                                new Narrowed(List.of(reading.choose(tie.purpose(), ordered)), TieMethod.LOT_ORDER, 0)))
                .orElseThrow(() -> new LotNeededException(tie, view.stage()));
    }

    @Override
    public Optional<Reading> lotReading() {
        return Optional.of(reading);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of(reading.form);
    }
}
