package org.scrutineer.rules.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;

class SurplusSizeTest {

    @ParameterizedTest(name = "{0} votes, quota {1}, {2} papers without a next preference: surplus {3}")
    @CsvSource({"400, 300, 299, 100", "400, 300, 300, 100", "400, 300, 301, 99", "400, 300, 400, 0", "300, 300, 300, 0"
    })
    void isWhatIsAboveTheQuotaOrThePapersWithoutANextPreference(long votes, long quota, long stranded, long surplus) {
        SurplusSize size = new SurplusSize.AboveTheStranded(Clause.of("2(b)"));

        assertThat(size.of(Votes.of(votes), Votes.of(quota), () -> stranded)).isEqualTo(Votes.of(surplus));
    }

    @Test
    void isOtherwiseAllAboveTheQuota() {
        assertThat(SurplusSize.ABOVE_THE_QUOTA.of(Votes.of(400), Votes.of(300), () -> 390))
                .isEqualTo(Votes.of(100));
        assertThat(SurplusSize.ABOVE_THE_QUOTA.of(Votes.of(200), Votes.of(300), () -> 0))
                .isEqualTo(Votes.ZERO);
    }
}
