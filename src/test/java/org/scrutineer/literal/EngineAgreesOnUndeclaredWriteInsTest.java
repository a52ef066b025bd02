package org.scrutineer.literal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.Minneapolis;
import org.scrutineer.literal.LiteralMinneapolis.Text;

/** The engine and the literal book make the same table of generated elections with undeclared write-ins. */
@Tag("twin")
class EngineAgreesOnUndeclaredWriteInsTest {

    private static LongStream blocks() {
        return Seeds.firstOfEachBlock();
    }

    /** Sometimes nobody is one, sometimes all are; most often it is one, and not the last in the list. */
    private static Set<Integer> undeclared(LiteralElection election, long seed) {
        Set<Integer> undeclared = new TreeSet<>();
        for (int number = 1; number <= election.candidates(); number++) {
            if ((seed * 31 + number * 17L) % 5 == 0 && !election.withdrawn().contains(number)) {
                undeclared.add(number);
            }
        }
        return undeclared;
    }

    @ParameterizedTest(name = "elections from seed {0}")
    @MethodSource("blocks")
    void everyStageIsTheSame(long firstSeed) {
        assertThat(Seeds.ofBlock(firstSeed)).allSatisfy(seed -> {
            LiteralElection literal = RandomElections.of(seed);
            Set<Integer> undeclared = undeclared(literal, seed);
            Election election = EngineTable.asElection(literal).withUndeclared(undeclared);
            List<Integer> lots = RandomElections.lots(seed, literal.candidates());

            assertThat(EngineTable.byEngine(Minneapolis.ruleBook(), election, lots))
                    .as(() -> "seed " + seed + ", undeclared " + undeclared + "\n" + literal.toBlt())
                    .isEqualTo(EngineTable.literally(
                            new LiteralMinneapolis(Text.EQUAL_OR_SURPASS, undeclared), literal, lots));
            assertThat(EngineTable.byEngine(Minneapolis.before2013(), election, lots))
                    .as(() -> "seed " + seed + ", undeclared " + undeclared + "\n" + literal.toBlt())
                    .isEqualTo(EngineTable.literally(new LiteralMinneapolis(Text.SURPASS, undeclared), literal, lots));
            assertThat(EngineTable.byEngine(Minneapolis.ruleBook(), election, List.of()))
                    .isEqualTo(EngineTable.literally(
                            new LiteralMinneapolis(Text.EQUAL_OR_SURPASS, undeclared), literal, List.of()));
            assertThat(GeneratedCount.of(BookTable.of(Minneapolis.ruleBook()), seed, election)
                            .map(GeneratedCount::report)
                            .map(AuditReport::findings)
                            .orElse(List.of()))
                    .as(() -> "seed " + seed)
                    .isEmpty();
        });
    }
}
