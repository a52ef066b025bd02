package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.literal.BookTable;
import org.scrutineer.literal.HeldBook;

/**
 * No rule book is without a literal twin, golden counts and a test of its clauses; the check is run over the same
 * table.
 */
class BookTableTest {

    @Test
    void namesEveryRuleBookOfTheLibrary() {
        assertThat(BookTable.all()).extracting(HeldBook::book).containsExactlyElementsOf(RuleBooks.all());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#all")
    void theGoldenCountsAreAllThere(HeldBook held) {
        assertThat(GoldenCounts.all())
                .filteredOn(golden -> golden.ruleBook().equals(held.book().id()))
                .hasSize(held.goldenCounts());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.scrutineer.literal.BookTable#all")
    void theTestOfTheClausesIsThere(HeldBook held) {
        assertThatNoException().isThrownBy(() -> Class.forName("org.scrutineer.books." + held.clauses()));
    }
}
