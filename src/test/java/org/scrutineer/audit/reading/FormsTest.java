package org.scrutineer.audit.reading;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scrutineer.PartsOfBooks;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.exclusion.AllWithoutVotes;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.quota.HareQuota;

/** Every form that a part of a rule book says is read here, and no form is read that no part says. */
class FormsTest {

    /** The questions, and the roles in which parts answer them. */
    private static final Map<Readings<?>, List<String>> QUESTIONS = Map.ofEntries(
            Map.entry(Forms.PAPERS, List.of("papers")),
            Map.entry(Forms.MARKS, List.of("papers")),
            Map.entry(Forms.QUOTAS, List.of("quota")),
            Map.entry(Forms.ELECTIONS, List.of("election", "firstStage")),
            Map.entry(Forms.MOST_VOTES, List.of("election")),
            Map.entry(Forms.ENDINGS, List.of("ending", "step")),
            Map.entry(Forms.SURPLUSES, List.of("step")),
            Map.entry(Forms.EXCLUSIONS, List.of("step")),
            Map.entry(Forms.KEEP_VALUE_STEPS, List.of("step", "furtherStep")),
            Map.entry(Forms.VALUES, List.of("value")),
            Map.entry(Forms.CREDITS, List.of("credit")),
            Map.entry(Forms.FRACTIONS, List.of("fractions")),
            Map.entry(Forms.TURNS, List.of("turns")),
            Map.entry(Forms.TRANSFERS, List.of("transfers", "grouping")),
            Map.entry(Forms.DEFERRALS, List.of("deferral")),
            Map.entry(Forms.SIZES, List.of("surplus")),
            Map.entry(Forms.DOOMED, List.of("doomed")),
            Map.entry(Forms.PROVISOS, List.of("proviso")),
            Map.entry(Forms.WITHOUT_VOTES, List.of("withoutVotes")),
            Map.entry(Forms.TIES, List.of("way")),
            Map.entry(Forms.FILINGS, List.of("filing")),
            Map.entry(Forms.DIVISIONS, List.of("division")),
            Map.entry(Forms.CANDIDATURES, List.of("candidature")),
            Map.entry(Forms.VALID, List.of("valid")),
            Map.entry(Forms.TOTAL_SURPLUSES, List.of("surplus")),
            Map.entry(Forms.SEQUENCES, List.of("sequence")),
            Map.entry(Forms.REVISIONS, List.of("revision")),
            Map.entry(Forms.SETTLED, List.of("settled")),
            Map.entry(Forms.VOTES, List.of("votes")),
            Map.entry(Forms.WRITE_INS, List.of("writeIns")),
            Map.entry(Forms.QUOTIENTS, List.of("quotient")),
            Map.entry(Forms.QUOTIENT_QUOTAS, List.of("quota")),
            Map.entry(Forms.HIGHEST_QUOTIENTS, List.of("election")),
            Map.entry(Forms.LOWEST_QUOTIENTS, List.of("step")),
            Map.entry(Forms.RESTARTS, List.of("restart")),
            Map.entry(Forms.MINIMUMS, List.of("minimum")));

    /** Forms with one reading each, which stands with the part they belong to. */
    private static final Set<String> WITH_ANOTHER = Set.of(
            "quota none",
            "oneSeat wholeMajority",
            "oneSeat afterAnExclusion",
            "brokenOff placesFilled",
            "fixed onFirstPreferences",
            "fixed onceSomebodyHasIt",
            "elections onceNobodyIsElected",
            "leaving two",
            "nonTransferable wholeVotes",
            "twoLeft atFirstOrTwoContinue",
            "twoLeft untilTwoContinue",
            "tie earliestStageDifference");

    /** Parts of the book that is put together for golden counts, which no law asks for and the check does not know. */
    private static final Set<String> IN_A_BOOK_OF_TESTS =
            Set.of("division equalSharesRoundedDown", "settled surplusAtMost");

    /**
     * Said only by books composed in other tests: in which the doomed leave in other transfers than the lowest, and by
     * a society whose quota is Hare's, and in which undeclared write-ins leave by themselves.
     */
    private static final Set<String> IN_OTHER_BOOKS = Set.of("together", "hareRoundedUp");

    /** And by books with other options than the usual ones, or over every sample. */
    private static final Set<String> PARTS_OF_OTHER_BOOKS =
            Set.of(AllWithoutVotes.class.getName(), HareQuota.class.getName(), Filing.InCanonicalOrder.class.getName());

    /**
     * Parts that only books composed in other tests have, and that are not read yet: an election test asked
     * after all transfers of an exclusion.
     */
    private static final Set<String> NOT_READ = Set.of(Grouping.AskedAfterTheLast.class.getName());

    private static Set<String> stated() {
        Set<String> stated = new TreeSet<>();
        PartsOfBooks.books().forEach(book -> state(book.description().parts(), stated));
        return stated;
    }

    /** Adds each form with the role of the part that says it; the number of a part in a list is no role. */
    private static void state(PartDescription whole, Set<String> stated) {
        whole.parts().keySet().forEach(role -> {
            List<PartDescription> several = whole.list(role);
            List<PartDescription> parts =
                    several.isEmpty() ? whole.part(role).stream().toList() : several;
            parts.forEach(part -> {
                part.form().ifPresent(form -> stated.add(role + " " + form));
                state(part, stated);
            });
        });
    }

    private static Set<String> read() {
        Set<String> read = new TreeSet<>(WITH_ANOTHER);
        QUESTIONS.forEach((question, roles) ->
                question.forms().forEach(form -> roles.forEach(role -> read.add(role + " " + form))));
        return read;
    }

    @Test
    void everyFormOfEveryBookIsRead() {
        Set<String> stated = stated();

        stated.removeAll(IN_A_BOOK_OF_TESTS);

        assertThat(stated).hasSizeGreaterThan(60);
        assertThat(read()).containsAll(stated);
    }

    @Test
    void everyReadingHasAFormInSomeBook() {
        Set<String> stated = stated();
        Map<String, List<String>> unused = new TreeMap<>();
        QUESTIONS.forEach((question, roles) -> question.forms().stream()
                .filter(form -> roles.stream().noneMatch(role -> stated.contains(role + " " + form)))
                .forEach(form -> unused.put(form, roles)));

        assertThat(unused.keySet()).isEqualTo(IN_OTHER_BOOKS);
        assertThat(stated).containsAll(WITH_ANOTHER);
    }

    @Test
    void everyRoleOfAPartThatChangesAnotherIsHadByAPart() {
        Set<String> roles = PartsOfBooks.books()
                .flatMap(book -> book.description().parts().all())
                .flatMap(part -> part.parts().keySet().stream())
                .collect(toCollection(TreeSet::new));

        assertThat(roles)
                .containsAll(QUESTIONS.keySet().stream()
                        .flatMap(question -> question.roles().stream())
                        .toList());
    }

    @Test
    void everyKindOfPartIsInSomeBook() {
        Set<String> kinds = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.scrutineer.rules").stream()
                        .filter(type -> type.isAssignableTo(Part.class))
                        .filter(type -> (type.isRecord() || type.isEnum()) && !type.isAnonymousClass())
                        .map(JavaClass::getName)
                        .collect(toCollection(TreeSet::new));

        Set<String> found = PartsOfBooks.books()
                .flatMap(book -> PartsOfBooks.of(book).stream())
                .map(FormsTest::kind)
                .collect(toCollection(TreeSet::new));

        assertThat(kinds).hasSizeGreaterThan(60);
        kinds.removeAll(NOT_READ);
        kinds.removeAll(PARTS_OF_OTHER_BOOKS);
        assertThat(found).containsAll(kinds);
    }

    private static String kind(Part part) {
        return part instanceof Enum<?> constant
                ? constant.getDeclaringClass().getName()
                : part.getClass().getName();
    }
}
