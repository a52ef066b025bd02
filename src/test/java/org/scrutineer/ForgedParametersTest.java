package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.audit.Audit;
import org.scrutineer.audit.AuditReport;
import org.scrutineer.audit.Finding;
import org.scrutineer.audit.Invariant;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.CountHeader;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.RuleBook;

/** Whatever is put in the place of a parameter of a rule book, the check finds it and comes to an end. */
class ForgedParametersTest {

    private static final Election ELECTION = election();
    private static final Map<String, Set<String>> WORDS = words();

    private static Election election() {
        Election election = Election.builder("Forged", 2)
                .candidates("Ash", "Birch", "Cedar", "Dogwood", "Elm")
                .papers(9, "Ash", "Birch", "Cedar")
                .papers(4, "Birch", "Cedar")
                .papers(3, "Cedar", "Dogwood", "Birch")
                .papers(3, "Dogwood", "Elm")
                .papers(2, "Elm", "Cedar")
                .build();
        return election.withOrder(new StvLot("forged", "").order(election.ballots()));
    }

    /** What stands anywhere under the same last word, and what stands nowhere. */
    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new TreeMap<>();
        RuleBooks.all()
                .forEach(book -> book.description()
                        .parameters()
                        .forEach((name, word) -> words.computeIfAbsent(
                                        lastWord(name), any -> new TreeSet<>(List.of("", "0", "12", "40", "-1", "1/0")))
                                .add(word)));
        return words;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Stream<RuleDescription> forged(RuleDescription rule) {
        return rule.parameters().entrySet().stream()
                .filter(parameter -> !lastWord(parameter.getKey()).equals("clause"))
                .flatMap(parameter -> WORDS.getOrDefault(lastWord(parameter.getKey()), Set.of()).stream()
                        .filter(word -> !word.equals(parameter.getValue()))
                        .map(word -> with(rule, parameter.getKey(), word)));
    }

    /** The same names with all that another rule book says. */
    private static Stream<RuleDescription> ofAnotherBook(RuleDescription rule) {
        return RuleBooks.all().stream()
                .map(RuleBook::description)
                .filter(other -> !other.parameters().equals(rule.parameters()))
                .map(other -> new RuleDescription(
                        rule.id(),
                        rule.version(),
                        rule.citation(),
                        rule.places(),
                        other.parameters(),
                        rule.promises()));
    }

    private static RuleDescription with(RuleDescription rule, String name, String word) {
        Map<String, String> parameters = new TreeMap<>(rule.parameters());
        parameters.put(name, word);
        return new RuleDescription(
                rule.id(), rule.version(), rule.citation(), rule.places(), parameters, rule.promises());
    }

    private static CountRecord with(CountRecord count, RuleDescription rule) {
        return new CountRecord(
                new CountHeader(
                        count.title(),
                        count.seats(),
                        count.candidates(),
                        rule,
                        count.input(),
                        count.randomness(),
                        count.categories(),
                        count.reOpenNominations()),
                count.stages(),
                count.elected());
    }

    static Stream<RuleBook> books() {
        return RuleBooks.all().stream()
                .filter(book -> RuleBooks.options(book.id()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("books")
    void areFound(RuleBook book) {
        Election election = ELECTION.withSeats(Seats.by(book, 2));
        CountRecord count = Stv.count(election, book, Lots.order(List.of(3, 1, 5, 2, 4)));

        assertThat(Audit.check(count, election)).matches(AuditReport::isGood);
        assertThat(Stream.concat(forged(book.description()), ofAnotherBook(book.description())))
                .hasSizeGreaterThan(100)
                .allSatisfy(rule -> assertThat(
                                Audit.check(with(count, rule), election).findings())
                        .extracting(Finding::invariant)
                        .contains(Invariant.R3));
    }

    /** What is published of a rule book with options is one choice of them: whoever checks says which was made. */
    @Test
    void areFoundByWhoeverKnowsTheOptions() {
        RuleBook book = RuleBooks.of("irv-us");
        Election election = ELECTION.withSeats(1);
        CountRecord count = Stv.count(election, book, Lots.order(List.of(3, 1, 5, 2, 4)));

        assertThat(Audit.check(count, election, book.description())).matches(AuditReport::isGood);
        assertThat(Stream.concat(forged(book.description()), ofAnotherBook(book.description())))
                .hasSizeGreaterThan(100)
                .allSatisfy(rule -> assertThat(Audit.check(with(count, rule), election, book.description())
                                .findings())
                        .extracting(Finding::invariant)
                        .contains(Invariant.R3));
    }
}
