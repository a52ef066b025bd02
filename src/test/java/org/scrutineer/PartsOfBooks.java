package org.scrutineer;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.UnderConstraints;
import org.scrutineer.rules.part.Part;

/** The parts of rule books: those of the library, and one that is put together for the tests. */
public final class PartsOfBooks {

    private PartsOfBooks() {}

    /**
     * Returns the rule books.
     *
     * @return all of the library, some of them with other options, and the one of golden counts
     */
    public static Stream<RuleBook> books() {
        return Stream.of(
                        RuleBooks.all().stream(),
                        withOtherOptions().stream(),
                        Stream.of(GoldenBooks.byId("equalized-meek")))
                .flatMap(books -> books);
    }

    /**
     * Returns rule books with other options than the usual ones: each mode of election, and each option besides.
     *
     * @return the rule books
     */
    public static List<RuleBook> withOtherOptions() {
        Stream<RuleBook> fractional = Stream.of(
                        "threshName=Hare-Dynamic-Whole delayedTransfer=On batchElimination=Losers",
                        "threshName=Hare-Static-Whole batchElimination=5")
                .map(words -> with("ftstv", words));
        Stream<RuleBook> runoffs = Stream.of(
                        "overvoteRule=exhaustIfMultipleContinuing exhaustOnDuplicateCandidate=true",
                        "winnerElectionMode=multiWinnerAllowMultipleWinnersPerRound hareQuota=true",
                        "winnerElectionMode=multiWinnerAllowOnlyOneWinnerPerRound nonIntegerWinningThreshold=true",
                        "winnerElectionMode=bottomsUp stopTabulationEarlyAfterRound=2 maxRankingsAllowed=9",
                        "winnerElectionMode=bottomsUpUsingPercentageThreshold"
                                + " multiSeatBottomsUpPercentageThreshold=15 cutoffElimination=true")
                .map(words -> with("irv-us", words));
        return Stream.concat(runoffs, fractional).toList();
    }

    private static RuleBook with(String id, String words) {
        return RuleBooks.of(
                id,
                Stream.of(words.split(" "))
                        .map(word -> word.split("="))
                        .collect(Collectors.toMap(word -> word[0], word -> word[1])));
    }

    /**
     * Returns the parts that a record holds, and those that they hold.
     *
     * @param whole the record
     * @return the parts
     */
    public static List<Part> of(Object whole) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            Stream.of(valueOf(component, whole))
                    .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                    .forEach(value -> {
                        if (value instanceof Part part) {
                            parts.add(part);
                        }
                        boolean holdsParts = value.getClass().isRecord()
                                && (value instanceof Part || value instanceof UnderConstraints);
                        parts.addAll(holdsParts ? of(value) : List.of());
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
