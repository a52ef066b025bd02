package org.scrutineer.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.ballot.DigestMeanwhile;
import org.scrutineer.ballot.Election;
import org.scrutineer.constraint.ConstraintsNotKnownException;
import org.scrutineer.lot.CountLog;
import org.scrutineer.lot.Juncture;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountHeader;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.TooManyPapersException;

/** The one way into the engines. */
public final class Count {

    private Count() {}

    /**
     * Counts an election. The digest of the papers is worked out meanwhile on another thread.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots supplied for ties
     * @param log receives the stages of the record, and where the count stands if a lot is needed
     * @return the record of the count
     * @throws org.scrutineer.lot.LotNeededException if the rule book leaves a tie to a lot that was not supplied
     * @throws org.scrutineer.constraint.ConstraintsNotMetException if no set of candidates meets the constraints
     * @throws org.scrutineer.constraint.ConstraintsNotKnownException if the rule book has no way to meet constraints
     *     of this kind
     * @throws org.scrutineer.constraint.ConstraintLimitException if whether the constraints can be met takes too
     *     many steps to find out
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election as it stands
     */
    public static CountRecord run(Election election, RuleBook book, Lots lots, CountLog log) {
        requireCountable(election, book);
        try (DigestMeanwhile digest = DigestMeanwhile.of(election.ballots())) {
            return run(election, book, lots, log, digest);
        }
    }

    private static CountRecord run(Election election, RuleBook book, Lots lots, CountLog log, DigestMeanwhile digest) {
        Randomness randomness = lots.randomness(election);
        List<Stage> stages = new ArrayList<>();
        CountLog both = new CountLog() {
            @Override
            public void closed(Stage stage) {
                stages.add(stage);
                log.closed(stage);
            }

            @Override
            public void waits(Juncture juncture) {
                log.waits(juncture);
            }
        };
        CountOutcome counted = book.accept(new Engines(election, lots, both));
        CountHeader header = new CountHeader(
                election.title(),
                election.seats(),
                election.candidates(),
                book.description(),
                input(election, digest.value(), counted),
                randomness,
                election.categories(),
                election.reOpenNominations());
        return new CountRecord(header, stages, counted.elected());
    }

    /**
     * Counts an election without making a record, so that no digest of the papers is worked out.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots supplied for ties
     * @param log receives the stages of the record, and where the count stands if a lot is needed
     * @return who is elected, in the order of their election
     * @throws org.scrutineer.lot.LotNeededException if the rule book leaves a tie to a lot that was not supplied
     * @throws org.scrutineer.constraint.ConstraintException if the constraints cannot be met, or the rule book does not
     *     know them
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election as it stands
     */
    public static List<Elected> follow(Election election, RuleBook book, Lots lots, CountLog log) {
        requireCountable(election, book);
        lots.randomness(election);
        return book.accept(new Engines(election, lots, log)).elected();
    }

    private static void requireCountable(Election election, RuleBook book) {
        book.writeIns().requireKnown(book.id(), election.candidates());
        if (book.leavesPlacesEmpty() && !election.categories().isEmpty()) {
            throw new ConstraintsNotKnownException("a rule book that may leave places empty must be used without"
                    + " constraints, but \"" + book.id() + "\" was given categories: "
                    + election.categories().size());
        }
        if (election.ballots().papers() > book.mostPapers()) {
            throw new TooManyPapersException(election.ballots().papers(), book);
        }
    }

    private static CountInput input(Election election, String digest, CountOutcome counted) {
        return new CountInput(
                digest,
                election.files(),
                election.ballots().papers(),
                counted.validPapers(),
                counted.invalid(),
                Stream.of(election.transformations(), counted.transformations())
                        .flatMap(List::stream)
                        .toList());
    }
}
