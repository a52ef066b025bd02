package org.scrutineer.books;

import static org.scrutineer.rules.election.ElectionTests.onceWriteInsAreOut;
import static org.scrutineer.rules.ending.Endings.endingOnceWriteInsAreOut;
import static org.scrutineer.rules.exclusion.Exclusions.excludeUndeclaredWithVotes;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;

import java.util.List;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.election.WriteIns;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.parcel.Step;

/** What becomes of undeclared write-ins. */
enum RctabWriteIns {
    /** They leave first, and while they have votes nobody is elected. */
    LEAVE_FIRST {
        @Override
        WriteIns rule() {
            return WriteIns.neverElected().clause(CLAUSE);
        }

        @Override
        ElectionTest test(ElectionTest test) {
            return onceWriteInsAreOut(test).clause(CLAUSE);
        }

        @Override
        Ending ending(Ending ending) {
            return endingOnceWriteInsAreOut(ending).clause(CLAUSE);
        }

        @Override
        List<Step> exclusion() {
            return List.of(excludeUndeclaredWithVotes(inOneTransfer()).clause(CLAUSE));
        }
    },
    /** A place says nothing of them: an election with some is refused. */
    NOT_SPOKEN_OF {
        @Override
        WriteIns rule() {
            return WriteIns.UNKNOWN;
        }

        @Override
        ElectionTest test(ElectionTest test) {
            return test;
        }

        @Override
        Ending ending(Ending ending) {
            return ending;
        }

        @Override
        List<Step> exclusion() {
            return List.of();
        }
    };

    private static final String CLAUSE = "undeclared write-ins";

    /** What a rule book says of them. */
    abstract WriteIns rule();

    /** An election test as it is asked beside them. */
    abstract ElectionTest test(ElectionTest test);

    /** An ending as it is asked beside them. */
    abstract Ending ending(Ending ending);

    /** The step by which they leave, if there is one. */
    abstract List<Step> exclusion();
}
