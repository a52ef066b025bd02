package org.scrutineer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** Says what concerns re-open nominations (RON) in a count. */
public final class RonWords {

    private RonWords() {}

    /**
     * Says who is re-open nominations.
     *
     * @param record the record of the count
     * @return a sentence without full stop, none if nobody is
     */
    public static List<Sentence> who(CountRecord record) {
        ReOpenNominations ron = record.reOpenNominations();
        return ron.isKnown()
                ? List.of(Sentence.of("")
                        .named(record.candidates().get(ron.number() - 1))
                        .words(
                                ron.exclusion() == ReOpenNominations.Exclusion.NEVER
                                        ? " is re-open nominations, and never excluded"
                                        : " is re-open nominations, and excluded like any other candidate"))
                : List.of();
    }

    /**
     * Says what is read where the ruling on re-open nominations leaves it open.
     *
     * @param record the record of the count
     * @return readings without full stop, none if nobody is re-open nominations
     */
    public static List<String> inferred(CountRecord record) {
        List<String> readings = new ArrayList<>();
        if (record.reOpenNominations().isKnown() && record.seats() > 1) {
            readings.add("re-open nominations: the mark for RON on a paper stands for the RON that stands then, and a"
                    + " further RON begins with no votes when the one before is elected");
        }
        if (record.reOpenNominations().isKnown()
                && record.reOpenNominations().exclusion() == ReOpenNominations.Exclusion.NEVER) {
            readings.add("re-open nominations: RON is never excluded; the lowest other candidate goes, even with more"
                    + " votes than RON");
        }
        return readings;
    }

    /**
     * Returns the further RON to whom a surplus of re-open nominations goes.
     *
     * @param stage the stage
     * @return the further RON, if the stage transfers the surplus of a RON and there is one
     */
    public static Optional<Candidate> next(Stage stage) {
        if (!(stage.action() instanceof StageAction.Surplus surplus)
                || surplus.candidates().size() != 1) {
            return Optional.empty();
        }
        Candidate giver = surplus.candidates().get(0);
        return stage.transfers().stream()
                .flatMap(transfer -> transfer.to() instanceof Destination.Receiver receiver
                        ? Optional.of(receiver.candidate()).stream()
                        : Optional.<Candidate>empty().stream())
                .filter(to -> to.ballotNumber() == giver.ballotNumber())
                .findFirst();
    }

    /**
     * Returns how a count ended.
     *
     * @param record the record of the count
     * @return in words that go on from "Count ended": whether all places are filled, in a clause without full stop
     */
    public static String ending(CountRecord record) {
        int nobodyLeft = record.unfilledSeats() - record.placesLeftVacant();
        if (nobodyLeft > 0) {
            return EmptyPlaces.how(record)
                    .orElse("nobody is left for " + (nobodyLeft == 1 ? "1 place" : nobodyLeft + " places"));
        }
        return record.placesLeftVacant() > 0 ? "all places are filled or left vacant" : "all places are filled";
    }

    /**
     * Returns whose places are left vacant.
     *
     * @param course the course of the count
     * @return the RONs elected, in the order of their election
     */
    public static List<Candidate> vacated(Course course) {
        return course.inOrderOfResult().stream()
                .filter(candidate -> course.fateOf(candidate) instanceof Fate.Vacated)
                .toList();
    }
}
