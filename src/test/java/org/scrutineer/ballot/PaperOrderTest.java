package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperOrderTest {

    private static final Election ELECTION = Election.builder("", 1)
            .candidates("A", "B", "C")
            .papers(2, Preferences.of(1, 2))
            .papers(1, Preferences.of(2))
            .papers(3, Preferences.of(1))
            .papers(1, Preferences.of(3, 1))
            .papers(1, Preferences.NONE)
            .papers(2, Preferences.ofRanks(List.of(List.of(1, 2), List.of(3))))
            .build();
    private static final Ballots BALLOTS = ELECTION.ballots();

    @Test
    void isCanonicalAsTheDigestOfThePapersListsThem() {
        assertThat(PaperOrder.canonical(BALLOTS)).containsExactly(0, 1, 1, 1, 2, 2, 3, 3, 4, 5);
    }

    /** Worked out apart, by hashing the lines of the specification. */
    @Test
    void hasADigestThatNamesEveryPaperInOrder() {
        assertThat(BallotsDigest.of(BALLOTS, PaperOrder.supplied(0, 1, 1, 1, 2, 2, 3, 3, 4, 5)))
                .isEqualTo("sha256:7faeb8023db95dc6bc78b026fc1f2505035d657f3ad1ed0e3797aace4f6f658b");
        assertThat(BallotsDigest.of(BALLOTS, PaperOrder.supplied(2, 2, 4, 1, 1, 1, 5, 0, 3, 3)))
                .isEqualTo("sha256:6ea19752d5243e924c8f147fe82d20c9719eea9b77c3d7356e1d457c1e477a06");
    }

    @Test
    void isKeptByAnElectionThatIsChanged() {
        PaperOrder order = PaperOrder.supplied(2, 2, 4, 1, 1, 1, 5, 0, 3, 3);

        Election changed = ELECTION.withOrder(order).withSeats(2).withWithdrawn(List.of(3));

        assertThat(changed.order()).isSameAs(order);
        assertThat(changed.order().entryOf(3)).isEqualTo(4);
        assertThat(ELECTION.order().isKnown()).isFalse();
    }

    @Test
    void isRefusedIfItIsNotOfThePapers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ELECTION.withOrder(PaperOrder.supplied(2, 2, 2, 1, 1, 1, 5, 0, 3, 3)))
                .withMessage("the order of papers holds 3 with preferences 1>2, but there are 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ELECTION.withOrder(PaperOrder.supplied(6)))
                .withMessage("entry 6 in the order of papers is not between 0 and 5");
        assertThatIllegalArgumentException()
                .isThrownBy(PaperOrder::supplied)
                .withMessage("an order must be of at least 1 paper, but was of 0");
    }

    @Test
    void isEqualToOneOfTheSameOriginAndPapers() {
        assertThat(PaperOrder.drawn("s", "c", 0, 1))
                .isEqualTo(PaperOrder.drawn("s", "c", 0, 1))
                .hasSameHashCodeAs(PaperOrder.drawn("s", "c", 0, 1))
                .isNotEqualTo(PaperOrder.drawn("s", "d", 0, 1))
                .isNotEqualTo(PaperOrder.supplied(0, 1))
                .hasToString("stv-lot/1 order of 2 papers");
        assertThat(PaperOrder.none()).hasToString("no order of papers");
    }
}
