package org.scrutineer.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.rules.RuleBook;

/** A rule book in sentences is the one that its constructors made. */
class SameBooksTest {

    static Stream<Arguments> books() {
        return Stream.of(
                Arguments.of(ScottishLocal.ruleBook(), BeforeScottishLocal.ruleBook()),
                Arguments.of(ScottishLocal.asMadeIn2011(), BeforeScottishLocal.asMadeIn2011()));
    }

    @ParameterizedTest
    @MethodSource("books")
    void saysTheSame(RuleBook sentence, RuleBook before) {
        assertThat(sentence).isEqualTo(before);
    }
}
