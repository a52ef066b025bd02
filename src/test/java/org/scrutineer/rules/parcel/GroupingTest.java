package org.scrutineer.rules.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.Held;
import org.scrutineer.rules.exclusion.Exclusions;

/** The exercises are those of the book, section 9; their answers were worked out by hand. */
class GroupingTest {

    private static final List<Held> FIRST = List.of(
            Held.of("A", 137, "1"),
            Held.of("A", 71, "0.30"),
            Held.of("A", 36, "0.12"),
            Held.of("A", 8, "1.00"),
            Held.of("A", 4, "0.3"));

    private static final List<Held> SECOND = List.of(
            Held.of("A", 17, "1"),
            Held.of("A", 94, "0.18"),
            Held.of("A", 43, "0.07"),
            Held.of("A", 33, "0.18"),
            Held.of("A", 12, "0.07"));

    private static List<String> batches(List<Held> held) {
        return Grouping.Form.BY_VALUE.transfers(held).stream()
                .map(batch -> batch.stream().mapToLong(Held::papers).sum() + " at "
                        + batch.get(0).value().toString(2))
                .toList();
    }

    @Test
    void putsPapersOfOneValueInABatchHighestValueFirst() {
        assertThat(batches(FIRST)).containsExactly("145 at 1.00", "75 at 0.30", "36 at 0.12");
        assertThat(batches(SECOND)).containsExactly("17 at 1.00", "127 at 0.18", "55 at 0.07");
    }

    @Test
    void hasABatchOfNothingForCandidatesWithoutPapers() {
        assertThat(Grouping.Form.BY_VALUE.transfers(List.<Held>of())).containsExactly(List.of());
        assertThat(Grouping.Form.ALL_AT_ONCE.transfers(List.<Held>of())).containsExactly(List.of());
    }

    @Test
    void keepsPapersWorthNothingAsTheLastBatch() {
        assertThat(batches(List.of(Held.of("A", 3, "0.00"), Held.of("A", 5, "1"))))
                .containsExactly("5 at 1.00", "3 at 0.00");
    }

    @Test
    void mayMoveAllAtOnce() {
        assertThat(Grouping.Form.ALL_AT_ONCE.transfers(FIRST)).containsExactly(FIRST);
    }

    @Test
    void mayMoveFirstPreferencesBeforeTransferredPapersOfTheSameValue() {
        Held transferred = new Held(Candidate.of(1, "A"), TransferValue.ONE, 3, 2);
        Held lower = new Held(Candidate.of(1, "A"), TransferValue.parse("0.40"), 2, 8);
        Held first = Held.of("A", 7, "1");

        assertThat(Grouping.Form.FIRST_PREFERENCES_THEN_BY_VALUE.transfers(List.of(first, lower, transferred)))
                .containsExactly(List.of(first), List.of(transferred), List.of(lower));
    }

    @Test
    void mayMoveEachParcelAloneInTheOrderReceived() {
        Held lower = new Held(Candidate.of(1, "A"), TransferValue.parse("0.40"), 2, 8);
        Held whole = new Held(Candidate.of(1, "A"), TransferValue.ONE, 3, 2);

        assertThat(Grouping.Form.AS_RECEIVED.transfers(List.of(lower, whole)))
                .containsExactly(List.of(lower), List.of(whole));
        assertThat(Grouping.Form.AS_RECEIVED.transfers(List.<Held>of())).containsExactly(List.of());
        assertThat(Grouping.Form.AS_RECEIVED.description().parameters()).isEqualTo(Map.of("form", "asReceived"));
    }

    @Test
    void hasNoTransferOfFirstPreferencesWhereThereAreNone() {
        Held lower = new Held(Candidate.of(1, "A"), TransferValue.parse("0.40"), 2, 8);

        assertThat(Grouping.Form.FIRST_PREFERENCES_THEN_BY_VALUE.transfers(List.of(lower)))
                .containsExactly(List.of(lower));
        assertThat(Grouping.Form.FIRST_PREFERENCES_THEN_BY_VALUE.transfers(List.<Held>of()))
                .containsExactly(List.of());
    }

    /** A paper's value of one half arose at stage 2 for some and at stage 4 for others. */
    @Test
    void mayKeepEqualValuesApartByWhereTheyArose() {
        Held first = Held.of("A", 7, "1");
        Held later = new Held(Candidate.of(1, "A"), TransferValue.parse("0.5"), 4, 2);
        Held capped = new Held(Candidate.of(1, "A"), TransferValue.parse("1.000"), 3, 1);
        Held earlier = new Held(Candidate.of(1, "A"), TransferValue.parse("1/2"), 2, 8);

        assertThat(Grouping.Form.BY_VALUE_AND_ORIGIN.transfers(List.of(later, capped, earlier, first)))
                .containsExactly(List.of(first), List.of(capped), List.of(earlier), List.of(later));
        assertThat(Grouping.Form.BY_VALUE_AND_ORIGIN.transfers(List.<Held>of())).containsExactly(List.of());
        assertThat(Grouping.Form.BY_VALUE_AND_ORIGIN.eachIsOfOneValue()).isTrue();
    }

    @Test
    void mayBeBrokenOffWhenAllPlacesAreFilled() {
        Grouping grouping =
                Exclusions.untilThePlacesAreFilled(Grouping.Form.BY_VALUE).clause("4");

        assertThat(grouping.transfers(FIRST)).isEqualTo(Grouping.Form.BY_VALUE.transfers(FIRST));
        assertThat(grouping.isBrokenOff(Figures.of(1, "A 9 elected, B 3"))).isTrue();
        assertThat(grouping.isBrokenOff(Figures.of(2, "A 9 elected, B 3"))).isFalse();
        assertThat(Grouping.Form.BY_VALUE.isBrokenOff(Figures.of(1, "A 9 elected, B 3")))
                .isFalse();
        assertThat(grouping.asked()).isEqualTo(Asked.AFTER_EACH);
        assertThat(grouping.description().parameters())
                .isEqualTo(Map.of("form", "byValue", "brokenOff.form", "placesFilled", "brokenOff.clause", "4"));
    }

    @Test
    void describesItself() {
        assertThat(Grouping.Form.FIRST_PREFERENCES_THEN_BY_VALUE.description().parameters())
                .isEqualTo(Map.of("form", "firstPreferencesThenByValue"));
        assertThat(Grouping.Form.BY_VALUE.description().parameters()).isEqualTo(Map.of("form", "byValue"));
        assertThat(Grouping.Form.ALL_AT_ONCE.description().parameters()).isEqualTo(Map.of("form", "allAtOnce"));
    }
}
