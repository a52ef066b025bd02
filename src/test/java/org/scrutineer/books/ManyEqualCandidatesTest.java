package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ElectionBuilder;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Tally;

/**
 * More candidates at one rank than a word of the machine has bits: seventy, of whom seventy papers give each one vote.
 */
class ManyEqualCandidatesTest {

    private static final List<Integer> ALL =
            IntStream.rangeClosed(1, 70).boxed().toList();
    private static final Election ELECTION = election();

    private static Election election() {
        ElectionBuilder builder = Election.builder("Seventy", 1);
        ALL.forEach(number -> builder.candidate("C" + number, ""));
        return builder.papers(70, Preferences.ofRanks(List.of(ALL)))
                .papers(3, Preferences.of(70))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sntv", "block-vote", "meek-exact"})
    void sharePapersEqually(String book) {
        CountRecord count = Stv.count(ELECTION, RuleBooks.byId(book), Lots.order(ALL));

        List<Tally> tallies = count.stages().get(0).tallies();
        assertThat(tallies.subList(0, 69)).extracting(Tally::votes).containsOnly(Votes.of(1));
        assertThat(tallies.get(69).votes()).isEqualTo(Votes.of(4));
        assertThat(count.elected())
                .extracting(elected -> elected.candidate().number())
                .containsExactly(70);
        assertThat(Audit.check(count, ELECTION)).matches(AuditReport::isGood);
    }
}
