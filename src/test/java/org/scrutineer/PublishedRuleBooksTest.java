package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.books.IrelandLocal;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.json.RuleFingerprint;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.RuleBook;

/**
 * The list of fingerprints by which the check knows rule books. They were typed after output: a change of a published
 * rule book is seen here, and whether it is right elsewhere.
 */
class PublishedRuleBooksTest {

    private static final Path LIST = Path.of("src/main/resources/org/scrutineer/audit/rule-books.txt");

    static List<RuleBook> books() {
        return RuleBooks.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void hasALineForEachRuleBook(RuleBook book) throws IOException {
        RuleDescription rule = book.description();
        String options = RuleBooks.options(book.id()).isEmpty() ? "" : " options=usual";
        String line = rule.id() + " " + rule.version() + " " + RuleFingerprint.of(rule) + options;

        assertThat(Files.readAllLines(LIST))
                .as("%s needs the line%n%s%ninstead of any other of %s %s", LIST, line, rule.id(), rule.version())
                .contains(line);
    }

    /** Who paid a deposit is left to each election: the fingerprint is that of the rule book in which nobody did. */
    @Test
    void hasALineForTheRuleBookThatEachElectionFills() throws IOException {
        RuleDescription nobody = IrelandLocal.ruleBook(Set.of()).description();

        assertThat(Files.readAllLines(LIST))
                .contains("ireland-local-deposits 1 " + RuleFingerprint.of(nobody) + " quarter=nobody");
    }

    @Test
    void hasOneLineForEachVersionInOrder() throws IOException {
        List<String> names = Files.readAllLines(LIST).stream()
                .map(line -> line.substring(0, line.indexOf(" sha256:")))
                .toList();

        assertThat(names).doesNotHaveDuplicates().isSorted();
    }
}
