package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.RuleBook;

/** A rule book in sentences is the one that its constructors made. */
class SameBooksTest {

    static Stream<Arguments> books() {
        return Stream.of(
                Arguments.of(Ers97.ruleBook(), BeforeErs97.ruleBook()),
                Arguments.of(Ers76.ruleBook(), BeforeErs76.ruleBook()),
                Arguments.of(ChurchOfEngland.ruleBook(), BeforeChurchOfEngland.ruleBook()),
                Arguments.of(AlternativeVote.ruleBook(), BeforeAlternativeVote.ruleBook()),
                Arguments.of(ScottishLocal.ruleBook(), BeforeScottishLocal.ruleBook()),
                Arguments.of(ScottishLocal.asMadeIn2011(), BeforeScottishLocal.asMadeIn2011()),
                Arguments.of(NorthernIreland.ruleBook(), BeforeNorthernIreland.ruleBook()),
                Arguments.of(IrelandSeanad.ruleBook(), BeforeIrelandSeanad.ruleBook()),
                Arguments.of(WigmPrf.ruleBook(), BeforeWigmPrf.ruleBook()),
                Arguments.of(WigmPrf.inBatches(), BeforeWigmPrf.inBatches()),
                Arguments.of(IrelandDail.ruleBook(), BeforeIrelandDail.ruleBook()),
                Arguments.of(IrelandLocal.ruleBook(), BeforeIrelandLocal.ruleBook()),
                Arguments.of(IrelandEuropean.ruleBook(), BeforeIrelandEuropean.ruleBook()),
                Arguments.of(Malta.ruleBook(), BeforeMalta.ruleBook()),
                Arguments.of(MeekPrf.ruleBook(), BeforeMeekPrf.ruleBook()),
                Arguments.of(Meek1987.ruleBook(), BeforeMeek1987.ruleBook()),
                Arguments.of(Meek2006.ruleBook(), BeforeMeek2006.ruleBook()),
                Arguments.of(MeekExact.ruleBook(), BeforeMeekExact.ruleBook()),
                Arguments.of(MeekNz.ruleBook(), BeforeMeekNz.ruleBook()),
                Arguments.of(MeekNz.asCalculated(), BeforeMeekNz.asCalculated()),
                Arguments.of(Warren.ruleBook(), BeforeWarren.ruleBook()),
                Arguments.of(BlockVote.ruleBook(), BeforeBlockVote.ruleBook()),
                Arguments.of(BlockVote.ofCrosses(), BeforeBlockVote.ofCrosses()),
                Arguments.of(BlockVote.singleVote(), BeforeBlockVote.singleVote()),
                Arguments.of(IrelandLocal.ruleBook(Set.of(2, 5)), BeforeIrelandLocal.ruleBook(Set.of(2, 5))));
    }

    @ParameterizedTest
    @MethodSource("books")
    void saysTheSame(RuleBook sentence, RuleBook before) {
        assertThat(sentence).isEqualTo(before);
    }

    /** It transfers no surplus, so that it can promise nothing about one: I14 and I19 were wrong. */
    @Test
    void promisesNothingOfASurplusThatThereIsNot() {
        RuleDescription sentence = IrelandPresident.ruleBook().description();
        RuleDescription before = BeforeIrelandPresident.ruleBook().description();

        assertThat(sentence.parameters()).isEqualTo(before.parameters());
        assertThat(before.promises()).containsAll(sentence.promises()).contains("I14", "I19");
        assertThat(sentence.promises()).hasSize(before.promises().size() - 2).doesNotContain("I14", "I19");
    }
}
