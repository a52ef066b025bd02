package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Identity;
import org.scrutineer.ballot.Identity.Named;
import org.scrutineer.ballot.Identity.Ruling;

class ContestsReaderTest {

    private static ContestsFile read(String text) throws IOException {
        return ContestsReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "c.txt");
    }

    private static List<String> texts(List<ContestsFile.Word> words) {
        return words.stream().map(ContestsFile.Word::text).toList();
    }

    @Test
    void readsContestsWithTheirKeysAndWhatIsSaidOfPersons() throws IOException {
        ContestsFile file = read("""
                \uFEFF# officers first
                "President" president.blt rules=ers97 seats=1  # one

                "The ""Gang""\" "our gang.blt" after="President" rules=meek-prf lots=3,1,2 ron=4 ron-excludable
                same "Ann Lee" "ANN LEE"
                different "Jo" in "President" "Jo" in "The ""Gang""\"
                """);

        assertThat(file.entries())
                .extracting(
                        entry -> entry.name().text(), entry -> entry.ballots().text())
                .containsExactly(tuple("President", "president.blt"), tuple("The \"Gang\"", "our gang.blt"));
        ContestsFile.Entry gang = file.entries().get(1);
        assertThat(texts(gang.values("after"))).containsExactly("President");
        assertThat(texts(gang.values("lots"))).containsExactly("3", "1", "2");
        assertThat(gang.keys()).containsKeys("ron", "ron-excludable");
        assertThat(gang.values("seats")).isEmpty();
        assertThat(gang.values("rules")).containsExactly(new ContestsFile.Word("meek-prf", 4, 55));
        assertThat(file.statements())
                .extracting(ContestsFile.Statement::identity)
                .containsExactly(
                        new Identity(Ruling.SAME, new Named("Ann Lee", ""), new Named("ANN LEE", "")),
                        new Identity(Ruling.DIFFERENT, new Named("Jo", "President"), new Named("Jo", "The \"Gang\"")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "# nothing|1:1: E060: a contest must be named, but the file has none",
                "President p.blt rules=x|1:1: E061: a line must begin with the name of a contest in quotes, or with same or different, but was \"President\"",
                "\"President p.blt|1:1: E061: a string must end in a quotation mark, but the line ended",
                "\" \" p.blt|1:1: E061: a contest must have a name, but the quotes are empty",
                "\"A\"p.blt rules=x|1:4: E061: a blank must follow a string, but there was \"p\"",
                "\"A\"|1:4: E062: a ballot file must follow, but the line ended",
                "\"A\" p.blt|1:10: E063: a contest must say by which rule book it is counted, but has no key rules",
                "\"A\" p.blt rules=x sets=3|1:19: E063: no key of a contest is called \"sets\"; the nearest is \"seats\"",
                "\"A\" p.blt rules=x rules=y|1:19: E063: a key must come once, but \"rules\" comes twice",
                "\"A\" p.blt rules|1:11: E063: a key must have a value, but \"rules\" has none",
                "\"A\" p.blt rules= x|1:17: E063: a value must follow, without a blank before it, but there was none",
                "\"A\" p.blt rules=x,y|1:19: E063: \"rules\" must have one value, but has 2",
                "\"A\" p.blt rules=x ron-excludable|1:1: E063: \"ron-excludable\" must be given with \"ron\" only",
                "\"A\" p.blt rules=x ron=1 ron-excludable=2|1:25: E063: \"ron-excludable\" must have no value, but has one",
                "\"A\" p.blt rules=x after=\"B\"|1:25: E066: no contest is called \"B\"; the nearest is \"A\"",
                "\"A\" p.blt rules=x after=\"A\"|1:25: E066: a contest must come after contests above it, but \"A\" is itself",
                "\"A\" p.blt rules=x after=\"C\";\"C\" p.blt rules=x|1:25: E066: a contest must come after contests above it, but \"C\" is below it",
                "\"A\" p.blt rules=x;\"A\" q.blt rules=x|2:1: E065: a contest must come once, but \"A\" comes twice",
                "\"A B\" p.blt rules=x;\"A  B\" q.blt rules=x|2:1: E065: names of contests must not look alike, but \"A  B\" is like \"A B\"",
                "same \"A\"|1:9: E067: a candidate must be named in quotes, but there was nothing",
                "same \"A\" of \"B\"|1:10: E067: a candidate or in must follow, but there was \"of\"",
                "same \"A\" \"B\" \"C\"|1:14: E067: the line must end behind two candidates, but goes on",
                "same \"A\" \"A\"|1:10: E067: two candidates must be named, but both are \"A\"",
            })
    void saysWhatIsWrongAndWhere(String lines, String message) {
        assertThatExceptionOfType(BallotFormatException.class)
                .isThrownBy(() -> read(lines.replace(';', '\n')))
                .withMessage("c.txt:" + message);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] bytes = "\"A\" p.blt\n\"\u00e9\" q.blt".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(BallotFormatException.class)
                .isThrownBy(() -> ContestsReader.read(new ByteArrayInputStream(bytes), "c.txt"))
                .withMessage("c.txt:2:2: E002: bytes must be UTF-8, but one was not");
    }
}
