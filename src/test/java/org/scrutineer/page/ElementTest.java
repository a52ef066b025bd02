package org.scrutineer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ballot.Candidate;

class ElementTest {

    private static String written(Node node) {
        StringBuilder out = new StringBuilder();
        node.writeTo(out);
        return out.toString();
    }

    @Test
    void textIsEscaped() {
        assertThat(written(Tag.P.of("a < b & \"c\" > d"))).isEqualTo("<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>");
    }

    @Test
    void aValueCannotEndItsAttribute() {
        Element element = Tag.P.of("x").with(Attribute.ID, "a\" onclick=\"b");

        assertThat(written(element)).isEqualTo("<p id=\"a&quot; onclick=&quot;b\">x</p>");
    }

    @ParameterizedTest(name = "U+{0} is written as {1}")
    @CsvSource({
        "202E, [U+202E]",
        "0000, [U+0000]",
        "000A, [U+000A]",
        "0085, [U+0085]",
        "00AD, [U+00AD]",
        "200B, [U+200B]",
        "2028, [U+2028]",
        "2066, [U+2066]",
        "D800, [U+D800]",
        "FEFF, [U+FEFF]",
        "FFFE, [U+FFFE]",
        "E0041, [U+E0041]",
    })
    void whatCannotBeSeenIsNamed(String point, String shown) {
        String text = "a" + Character.toString(Integer.parseInt(point, 16)) + "b";

        assertThat(written(new Node.Text(text))).isEqualTo("a" + shown + "b");
        assertThat(written(Names.foreign(text))).isEqualTo("<bdi>a<span class=\"cp\">" + shown + "</span>b</bdi>");
    }

    @Test
    void joinersOfWordsStay() {
        assertThat(written(new Node.Text("a\u200db\u200cc"))).isEqualTo("a\u200db\u200cc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</style>", "a&b", "\u202e"})
    void textThatIsNotEscapedHoldsNoMarkup(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Node.Raw(text))
                .withMessage("text that is not escaped must be without markup");
    }

    @Test
    void anElementWithoutContentClosesItself() {
        assertThat(written(Tag.BR.of())).isEqualTo("<br/>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tag.BR.of("text"))
                .withMessage("an element br must have no content");
    }

    @Test
    void namesThatTwoBearHaveTheirNumbers() {
        Names names = new Names(List.of(
                Candidate.of(1, "Smith"), Candidate.of(2, "Jones"), Candidate.of(3, "Smith"), Candidate.of(4, "")));

        assertThat(written(names.of(Candidate.of(3, "Smith")))).isEqualTo("<bdi>Smith (3)</bdi>");
        assertThat(written(names.of(Candidate.of(2, "Jones")))).isEqualTo("<bdi>Jones</bdi>");
        assertThat(written(names.of(Candidate.of(4, "")))).isEqualTo("<bdi>Candidate 4</bdi>");
    }

    @Test
    void theRecordInAPageMeansTheSameWithoutMarkup() {
        assertThat(written(Embedded.of("{\"a\":\"</script>&\u202e\udb40\udc41\"}")))
                .isEqualTo("<script type=\"application/json\" id=\"record\">{\"a\":\"\\u003c/script\\u003e\\u0026"
                        + "\\u202e\\udb40\\udc41\"}</script>");
    }
}
