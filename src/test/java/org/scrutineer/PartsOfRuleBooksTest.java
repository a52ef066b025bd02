package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Part;

/** What parts say of themselves, as a tree and in the one list of words that records have. */
class PartsOfRuleBooksTest {

    static Stream<RuleBook> books() {
        return PartsOfBooks.books();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void areReadAsTheyWereStated(RuleBook book) {
        List<Part> parts = PartsOfBooks.of(book);

        assertThat(parts).hasSizeGreaterThan(5).allSatisfy(part -> {
            PartDescription whole = PartDescription.NOTHING
                    .with("step", List.of(part.description()))
                    .with("ties", part.description());

            assertThat(PartDescription.ofParameters(whole.parameters()).parameters())
                    .isEqualTo(whole.parameters());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void areTheSameOnceTheirWordsWereRead(RuleBook book) {
        RuleDescription described = book.description();

        assertThat(described.withParameters(described.parameters())).isEqualTo(described);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void keepTheirParts(RuleBook book) {
        List<PartDescription> steps = PartsOfBooks.of(book).stream()
                .filter(part -> part.description().form().isPresent())
                .map(Part::description)
                .toList();

        PartDescription whole = PartDescription.NOTHING.with("step", steps);

        assertThat(PartDescription.ofParameters(whole.parameters())).isEqualTo(whole);
    }

    @Test
    void areManyInAllBooksTogether() {
        assertThat(books().flatMap(book -> PartsOfBooks.of(book).stream()).distinct())
                .hasSizeGreaterThan(200);
    }
}
