package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.Elections;
import org.scrutineer.SampleElections;
import org.scrutineer.Seats;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.format.BltWriter;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.Sample;

/** Whoever types the option that a count asks for, as it is printed, comes to the end of the count. */
class TypedAnswersTest {

    private static final Pattern OPTION = Pattern.compile("--answer \"(\\d+:[a-z-]+:([0-9,]+):)N\"");
    private static final int MOST = 12;

    @TempDir
    private Path folder;

    static List<RuleBook> books() {
        return RuleBooks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void settleEveryTieOfFourEquals(RuleBook book) throws IOException {
        Path file = folder.resolve("four.blt");
        Files.writeString(file, BltWriter.text(SampleElections.fourEqual()));

        assertThat(typed(command(book, 1) + " " + file).status()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void settleEveryTieOfThreeEquals(RuleBook book) throws IOException {
        Path file = folder.resolve("three.blt");
        Files.writeString(file, BltWriter.text(SampleElections.threeEqual()));

        assertThat(typed(command(book, 3) + " " + file).status()).isZero();
    }

    private static String command(RuleBook book, int seats) {
        return "count --rules " + book.id() + " --seats " + Seats.by(book, seats)
                + (Elections.needOrder(book) ? " --order file" : "")
                + (book.with(Sample.FIRST).isPresent() ? " --set sample=first" : "");
    }

    private static Ran typed(String command) {
        String options = "";
        Ran ran = Ran.of(command);
        for (int lot = 0; ran.status() == 3 && lot < MOST; lot++) {
            options += " " + typed(OPTION.matcher(ran.err()));
            ran = Ran.of(command.replaceFirst(" ", Matcher.quoteReplacement(options + " ")));
        }
        return ran;
    }

    /** The option with the last of the tied for the candidate drawn. */
    private static String typed(Matcher option) {
        assertThat(option.find()).isTrue();
        String tied = option.group(2);
        return "--answer " + option.group(1) + tied.substring(tied.lastIndexOf(',') + 1);
    }
}
