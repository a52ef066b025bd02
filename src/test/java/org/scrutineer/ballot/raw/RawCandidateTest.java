package org.scrutineer.ballot.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Standing;

class RawCandidateTest {

    @Test
    void standsUndeclaredWhereItIsForWriteIns() {
        Candidate written = Candidate.of(2, "Write-in");

        assertThat(RawCandidate.of(1, "Ann").standing()).isEqualTo(Candidate.of(1, "Ann"));
        assertThat(new RawCandidate(written, RawCandidate.Kind.UNDECLARED_WRITE_IN).standing())
                .isEqualTo(written.withStanding(Standing.UNDECLARED));
    }
}
