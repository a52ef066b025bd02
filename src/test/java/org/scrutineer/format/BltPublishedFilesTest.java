package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as councils published them; the figures were taken from them by another program. */
class BltPublishedFilesTest {

    static byte[] bytes(String name) {
        try (InputStream input = Objects.requireNonNull(
                BltPublishedFilesTest.class.getResourceAsStream("/format/scotland-as-published/" + name))) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BltFile read(String name) {
        return Blt.readBytes(bytes(name), BltOptions.STANDARD);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "clean-falkirk-2018-bonnybridge.blt, 1, 3355, 180, 0d8ab1feb869248a87c18cdb2e306af76eead86813a95451dd23e8d1f67399bc",
        "commas-perth-kinross-2016-ward9.blt, 1, 3431, 183, 97cc8f6086425bc7693f23910165401724528dcbfff390b40b4046de852accd7",
        "comment-names-glasgow-2007-linn.blt, 4, 9567, 2522, 1c5a8a458788a66d18135b5e59bc989b8618633312b46b13589862a9a7c97f80",
        "curly-east-dunbartonshire-2022-ward5.blt, 3, 6070, 505, fe1cc23284c8485533e958d6144f33fc8d5905cc6ef300ba7fa4d8fb4e0d0f78",
        "doubled-renfrewshire-2022-ward2.blt, 3, 3761, 166, c188a1b8227f2e918904516555f727b0e7e6a863ddeaa422a1d604084245cf16",
        "partly-doubled-eilean-siar-2022-ward4.blt, 2, 739, 15, 7e717042250c21875e6c751d95cfe748e62c773068187c7d693994d02d773245",
        "partly-quoted-orkney-2017-ward5.blt, 3, 1424, 207, cf2eb1c76122d9ede3e343d0b43dd6d986b581c0562e19b6895599f9a1bff01f",
        "two-strings-aberdeenshire-2022-ward6.blt, 3, 3395, 62, d6596e5103596dd4c3c008fe036881eb292ff1a6a17167b4a98e4b0fb9d914a5",
        "unquoted-aberdeenshire-2016-banff.blt, 1, 2658, 15, 68a7fcf0ce51b71f0fd91575f1cbafbca69bae320441eeaacbdd5f78969e4240"
    })
    void areReadWithAllTheirPapers(String name, int seats, long papers, int records, String digest) {
        BltFile file = read(name);

        assertThat(file.election().seats()).isEqualTo(seats);
        assertThat(file.election().ballots().papers()).isEqualTo(papers);
        assertThat(file.election().ballots().size()).isEqualTo(records);
        assertThat(file.records()).isEqualTo(records);
        assertThat(file.election().files().get(0).digest()).isEqualTo("sha256:" + digest);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "clean-falkirk-2018-bonnybridge.blt, 1295 813 35 124 1088",
        "commas-perth-kinross-2016-ward9.blt, 1651 77 157 1327 219",
        "comment-names-glasgow-2007-linn.blt, 898 1284 1782 219 165 1381 2043 955 296 149 395",
        "curly-east-dunbartonshire-2022-ward5.blt, 284 1048 87 2241 1654 756",
        "doubled-renfrewshire-2022-ward2.blt, 1003 341 1129 446 842",
        "partly-doubled-eilean-siar-2022-ward4.blt, 233 372 134",
        "partly-quoted-orkney-2017-ward5.blt, 238 509 192 201 284",
        "two-strings-aberdeenshire-2022-ward6.blt, 1105 298 414 1578",
        "unquoted-aberdeenshire-2016-banff.blt, 526 962 1170"
    })
    void areReadWithTheirFirstPreferences(String name, String firstPreferences) {
        assertThat(Blt.firstPreferences(read(name))).isEqualTo(firstPreferences);
    }

    @Test
    void mayHaveCleanQuotes() {
        BltFile file = read("clean-falkirk-2018-bonnybridge.blt");

        assertThat(Blt.names(file))
                .containsExactly("Niall COLEMAN", "Linda GOW", "Stuart MARTIN", "David ROBERTSON", "George STEVENSON");
        assertThat(file.election().title()).isEqualTo("Ward 5 - Bonnybridge and Larbert");
        assertThat(file.dialect()).isEqualTo("one record a line, names quoted");
        assertThat(file.notices()).isEmpty();
    }

    @Test
    void mayHaveCommasAtLineEnds() {
        BltFile file = read("commas-perth-kinross-2016-ward9.blt");

        assertThat(Blt.names(file))
                .containsExactly("Kathleen BAIRD", "Denise BAYKAL", "George HAYTON", "Wilma LUMSDEN", "Dave MACKENZIE");
        assertThat(file.election().title()).isEqualTo("Ward 9 - Almond and Earn");
        assertThat(file.dialect()).isEqualTo("one record a line, commas at line ends, names unquoted");
        assertThat(Blt.notices(file))
                .containsExactly("189:6: W-SPLIT-NAME: \"Wilma,LUMSDEN\" is read as \"Wilma LUMSDEN\"");
    }

    @Test
    void mayHavePartiesInDoubledQuotesAndMisreadCharacters() {
        BltFile file = read("curly-east-dunbartonshire-2022-ward5.blt");

        assertThat(Blt.names(file))
                .containsExactly(
                        "Jesper BACH / Scottish Greens \u00E2\u20AC\u201C Think Global Act Local",
                        "Catherine BROWN / Scottish Conservative and Unionist",
                        "Eamonn GALLAGHER / Alba Party for Independence",
                        "Gordan LOW / Scottish National Party (SNP)",
                        "Alan MOIR / Labour and Co-operative Party",
                        "Ben ROSE / Scottish Liberal Democrats");
        assertThat(file.election().title()).isEqualTo("Ward 5 - Bishopbriggs South");
        assertThat(file.dialect()).isEqualTo("one record a line, names quoted, parties in doubled quotes");
        assertThat(Blt.notices(file))
                .containsExactly("508:1: W-MISREAD: \"Scottish Greens \u00E2\u20AC\u201C Think Global Act Local\" looks"
                        + " like UTF-8 once read as another character set");
    }

    @Test
    void mayHaveAllInDoubledQuotes() {
        BltFile file = read("doubled-renfrewshire-2022-ward2.blt");

        assertThat(Blt.names(file))
                .containsExactly(
                        "Edward GRADY / Scottish Labour Party",
                        "Kate HUGHES / Scottish Labour Party",
                        "Cathy MCEWAN / Scottish National Party (SNP)",
                        "Dale NELSON / Scottish Conservative and Unionist",
                        "Jim PATERSON / Scottish National Party (SNP)");
        assertThat(file.election().title()).isEqualTo("Ward 2 - Renfrew South and Gallowhill");
        assertThat(file.dialect()).isEqualTo("one record a line, names and parties in doubled quotes");
        assertThat(file.notices()).isEmpty();
    }

    @Test
    void mayHaveATitleWithoutQuotes() {
        BltFile file = read("partly-doubled-eilean-siar-2022-ward4.blt");

        assertThat(Blt.names(file))
                .containsExactly(
                        "Paul FINNEGAN / Independent",
                        "Grant FULTON / Independent",
                        "John Graham MITCHELL / Scottish National Party (SNP)");
        assertThat(file.election().title()).isEqualTo("Ward 4 Na Hearadh");
        assertThat(file.notices()).isEmpty();
    }

    @Test
    void mayHaveNamesWithoutQuotesAndATitleWithThem() {
        BltFile file = read("partly-quoted-orkney-2017-ward5.blt");

        assertThat(Blt.names(file))
                .containsExactly(
                        "Norman Rae CRAIGIE (Ind)",
                        "Andrew DREVER (Ind)",
                        "Jim FOUBISTER (Ind)",
                        "John Stanley GROUNDWATER (Ind)",
                        "Steve SANKEY (Grn)");
        assertThat(file.election().title()).isEqualTo("East Mainland, South Ronaldsay and Burray Ward");
        assertThat(file.dialect()).isEqualTo("one record a line, names unquoted");
        assertThat(file.notices()).isEmpty();
    }

    @Test
    void mayHaveTwoStringsOnALine() {
        BltFile file = read("two-strings-aberdeenshire-2022-ward6.blt");

        assertThat(Blt.names(file))
                .containsExactly(
                        "George HALL / Scottish Conservative and Unionist",
                        "Neil JOHNSTONE / Scottish Conservative and Unionist",
                        "Colin Alexander SIMPSON / Scottish Liberal Democrats",
                        "Stephen William SMITH / Scottish National Party (SNP)");
        assertThat(file.election().title()).isEqualTo("Ward 6 - Peterhead South and Cruden");
        assertThat(file.dialect()).isEqualTo("one record a line, names and parties in two strings");
        assertThat(file.notices()).isEmpty();
    }

    @Test
    void mayHaveNoQuotes() {
        BltFile file = read("unquoted-aberdeenshire-2016-banff.blt");

        assertThat(Blt.names(file)).containsExactly("Alistair Mason", "Glen Reynolds", "Iain Taylor");
        assertThat(file.election().title()).isEqualTo("Banff and District Ward");
        assertThat(file.notices()).isEmpty();
    }
}
