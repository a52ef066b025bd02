package org.scrutineer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.RuleDescription;

class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.scrutineer");

    @ParameterizedTest(name = "{0} depends on no room but: {1}")
    @CsvSource({
        "arithmetic, ''",
        "ballot, arithmetic",
        "ballot.raw, ballot",
        "ballot.validity, ballot ballot.raw",
        "constraint, ballot",
        "record, arithmetic ballot",
        "lot, ballot record",
        "rules.part, arithmetic ballot record",
        "rules.paper, arithmetic ballot lot record rules.part",
        "rules.tie, arithmetic ballot lot record rules.part",
        "rules.quota, arithmetic ballot record rules.part",
        "rules.election, arithmetic ballot lot record rules.parcel rules.part rules.quota rules.tie",
        "rules.parcel, arithmetic ballot lot record rules.part rules.tie",
        "rules.ending, arithmetic ballot lot record rules.parcel rules.part rules.quota rules.tie",
        "rules.surplus, arithmetic ballot lot record rules.parcel rules.part rules.quota rules.tie",
        "rules.exclusion, arithmetic ballot lot record rules.ending rules.parcel rules.part rules.quota rules.tie",
        "rules.keepvalue, arithmetic ballot constraint lot record rules.part rules.tie",
        "rules.quotient, arithmetic ballot lot record rules.part rules.tie",
        "rules.plurality, arithmetic ballot constraint lot record rules.part rules.tie",
        "rules.., arithmetic ballot constraint lot record",
        "books, arithmetic ballot record rules..",
        "count, arithmetic ballot constraint lot record rules..",
        "format, arithmetic ballot",
        "format.papers, ballot ballot.raw ballot.validity format",
        "wording, arithmetic ballot record",
        "json, arithmetic ballot record recount wording",
        "report, arithmetic ballot json record wording",
        "distribution, arithmetic ballot",
        "audit, arithmetic audit.reading ballot distribution record",
        "trace, arithmetic audit ballot record",
        "explain, arithmetic ballot record wording",
        "compare, arithmetic ballot record wording",
        "reduce, arithmetic ballot record",
        "ties, arithmetic ballot lot record rules.. door",
        "series, ballot constraint lot record rules.. door",
        "vacancy, arithmetic ballot lot record rules.. door",
        "recount, arithmetic ballot constraint lot record rules.. wording door",
        "page, arithmetic audit ballot compare explain json record report ties trace vacancy wording",
        "nomination, ''",
    })
    void eachRoomDependsOnlyOnThoseBelowIt(String room, String below) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify..", "org.scrutineer." + room, libraries(room)),
                        Arrays.stream(below.split(" "))
                                .map(name -> name.equals("door") ? "org.scrutineer" : "org.scrutineer." + name))
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage("org.scrutineer." + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(MAIN);
    }

    /** What a room uses besides the platform; the names of no package if nothing. */
    private static String libraries(String room) {
        return room.equals("format.papers") ? "[com.fasterxml.jackson.core|org.dhatim.fastexcel|javax.xml].." : "none";
    }

    @Test
    void eachLibraryThatMayBeAbsentIsUsedInOneClass() {
        noClasses()
                .that()
                .haveNameNotMatching("org.scrutineer.format.papers.(JsonTrees|XlsxRows).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "org.dhatim..")
                .check(MAIN);
    }

    @Test
    void theDoorOpensOnlyOnTheEnginesAndWhatTheyTakeAndGive() {
        classes()
                .that()
                .resideInAPackage("org.scrutineer")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.scrutineer",
                        "org.scrutineer.ballot",
                        "org.scrutineer.lot",
                        "org.scrutineer.record",
                        "org.scrutineer.rules..",
                        "org.scrutineer.count")
                .check(MAIN);
    }

    @Test
    void theCommandLineMakesTheSameCallsAsAnyProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.scrutineer.cli")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.scrutineer.cli", "picocli..")
                .check(MAIN);
    }

    @Test
    void onlyTheDoorSeesTheEngines() {
        noClasses()
                .that(not(resideInAnyPackage("org.scrutineer", "org.scrutineer.count")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.scrutineer.count"))
                .check(MAIN);
    }

    /** Others are answered in types; those named print the words. */
    @Test
    void onlyThoseReadARuleBookWordByWordWhoPrintIt() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.scrutineer.record", "org.scrutineer.rules..", "org.scrutineer.audit..")
                .and()
                .haveNameNotMatching("org.scrutineer.(json.RuleFormat|page.(RulesSection|BookCatalogue))")
                .should()
                .callMethod(RuleDescription.class, "parameters")
                .orShould()
                .callMethod(RuleDescription.class, "parts")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(PartDescription.class.getName())
                .check(MAIN);
    }

    /** It sees neither the rules as they count nor how the check goes on, but for the numbers of the check. */
    @Test
    void whatTheCheckReadsOfARuleBookItReadsFromItsWordsAlone() {
        classes()
                .that()
                .resideInAPackage("org.scrutineer.audit.reading")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.scrutineer.audit.reading",
                                "org.scrutineer.ballot",
                                "org.scrutineer.record")
                        .or(type(Fraction.class)))
                .check(MAIN);
    }

    @Test
    void theCheckReadsNumbersOutOfARecordAndCalculatesByItself() {
        noClasses()
                .that()
                .resideInAPackage("org.scrutineer.audit..")
                .should()
                .callMethodWhere(target(describe(
                        "of the engine's arithmetic, but for their text",
                        method -> method.getOwner().getPackageName().equals("org.scrutineer.arithmetic")
                                && !method.getName().equals("toString"))))
                .check(MAIN);
    }

    @Test
    void whoeverTracesPapersSeesOfTheCheckWhatItMakesOfOnePaper() {
        noClasses()
                .that()
                .resideInAPackage("org.scrutineer.trace")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org.scrutineer.audit.(?!PaperTreatment|Fraction).*")
                .check(MAIN);
    }

    @Test
    void ruleBooksAreMadeOfTheVocabulary() {
        noClasses()
                .that()
                .resideInAPackage("org.scrutineer.books")
                .should()
                .accessTargetWhere(describe(
                        "the target is a constructor of a part",
                        access -> access.getName().equals("<init>")
                                && access.getTargetOwner().getPackageName().startsWith("org.scrutineer.rules")))
                .check(MAIN);
    }

    @Test
    void theEnginesHaveOneEntry() {
        classes()
                .that()
                .resideInAPackage("org.scrutineer.count")
                .and()
                .doNotHaveSimpleName("Count")
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void nothingIsHeldInFloatingPoint() {
        fields().should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .check(MAIN);
        methods()
                .should()
                .notHaveRawReturnType(double.class)
                .andShould()
                .notHaveRawReturnType(float.class)
                .check(MAIN);
    }

    @Test
    void noStateIsShared() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(MAIN);
    }

    @Test
    void nothingInTheLibraryDependsOnTheClockOrOnChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .check(MAIN);
    }
}
