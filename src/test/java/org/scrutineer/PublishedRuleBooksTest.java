package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.report.RuleFingerprint;
import org.scrutineer.rules.RuleBook;

/** The list of fingerprints by which the check knows rule books. */
class PublishedRuleBooksTest {

    private static final Path LIST = Path.of("src/main/resources/org/scrutineer/audit/rule-books.txt");

    static List<RuleBook> books() {
        return RuleBooks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void hasALineForEachRuleBook(RuleBook book) throws IOException {
        RuleDescription rule = book.description();
        String line = rule.id() + " " + rule.version() + " " + RuleFingerprint.of(rule);

        assertThat(Files.readAllLines(LIST))
                .as("%s needs the line%n%s%ninstead of any other of %s %s", LIST, line, rule.id(), rule.version())
                .contains(line);
    }

    @Test
    void hasOneLineForEachVersionInOrder() throws IOException {
        List<String> names = Files.readAllLines(LIST).stream()
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .toList();

        assertThat(names).doesNotHaveDuplicates().isSorted();
    }
}
