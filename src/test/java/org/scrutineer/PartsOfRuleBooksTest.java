package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.Part;

/** What parts say of themselves, as a tree and in the one list of words that records have. */
class PartsOfRuleBooksTest {

    static Stream<RuleBook> books() {
        return Stream.concat(RuleBooks.all().stream(), Stream.of(GoldenBooks.byId("equalized-meek")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void areReadAsTheyWereStated(RuleBook book) {
        List<Part> parts = parts(book);

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

        assertThat(new RuleDescription(
                        described.id(),
                        described.version(),
                        described.citation(),
                        described.places(),
                        described.parameters(),
                        described.promises()))
                .isEqualTo(described);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void keepTheirParts(RuleBook book) {
        List<PartDescription> steps = parts(book).stream()
                .filter(part -> part.description().form().isPresent())
                .map(Part::description)
                .toList();

        PartDescription whole = PartDescription.NOTHING.with("step", steps);

        assertThat(PartDescription.ofParameters(whole.parameters())).isEqualTo(whole);
    }

    @Test
    void areManyInAllBooksTogether() {
        assertThat(books().flatMap(book -> parts(book).stream()).distinct()).hasSizeGreaterThan(200);
    }

    /** The parts that a record holds, and those that they hold. */
    private static List<Part> parts(Object whole) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            Stream.of(valueOf(component, whole))
                    .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                    .filter(Part.class::isInstance)
                    .map(Part.class::cast)
                    .forEach(part -> {
                        parts.add(part);
                        parts.addAll(part.getClass().isRecord() ? parts(part) : List.of());
                    });
        }
        return parts;
    }

    private static Object valueOf(RecordComponent component, Object whole) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
