package org.scrutineer.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.parcel.CreditedExactly;
import org.scrutineer.rules.parcel.Passage;

class MovementTest {

    private static final Candidate A = Candidate.of(1, "A");
    private static final Candidate B = Candidate.of(2, "B");
    private static final Candidate C = Candidate.of(3, "C");

    private static Movement.Worth worth(TransferValue value) {
        return new Movement.Worth(value, 2);
    }

    /** What came last is what a later surplus may look at: the order in which parcels arrive is part of the result. */
    @Test
    void bringsTheParcelsOfTheHighestValueFirst() {
        Movement movement = new Movement(new CreditedExactly());
        movement.toCandidate(A, 3, worth(TransferValue.parse("0.25")), 4, new int[] {0});
        movement.toCandidate(A, 2, worth(TransferValue.ONE), 1, new int[] {1});
        movement.toCandidate(A, 3, worth(TransferValue.parse("0.50")), 2, new int[] {2});
        movement.toCandidate(A, 2, worth(TransferValue.parse("0.50")), 3, new int[] {3});

        assertThat(movement.parcels(List.of(A, B, C), Passage.at(2), 2, 0))
                .extracting(parcel -> parcel.papers() + " at " + parcel.value() + " to " + parcel.holder())
                .containsExactly("1 at 1 to B", "3 at 0.50 to B", "2 at 0.50 to C", "4 at 0.25 to C");
    }

    @Test
    void bringsPapersOfOneValueFromSeveralCandidatesAsOneParcel() {
        Movement movement = new Movement(new CreditedExactly());
        movement.toCandidate(A, 3, worth(TransferValue.parse("0.5")), 4, new int[] {0});
        movement.toCandidate(B, 3, worth(TransferValue.parse("0.50")), 2, new int[] {1});

        assertThat(movement.parcels(List.of(A, B, C), Passage.at(2), 2, 0))
                .extracting(Parcel::papers)
                .containsExactly(6L);
    }

    /** Equal values may have arisen in several surpluses; papers that come together have the earliest. */
    @Test
    void remembersSinceWhenPapersHaveTheirValue() {
        Movement movement = new Movement(new CreditedExactly());
        movement.toCandidate(A, 3, new Movement.Worth(TransferValue.parse("0.5"), 4), 4, new int[] {0});
        movement.toCandidate(B, 3, new Movement.Worth(TransferValue.parse("0.50"), 2), 2, new int[] {1});

        assertThat(movement.parcels(List.of(A, B, C), Passage.at(5), 5, 0))
                .extracting(Parcel::valuedAt)
                .containsExactly(2);
    }
}
