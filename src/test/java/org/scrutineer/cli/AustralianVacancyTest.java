package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code vacancy} says where places are filled as in Australia. */
class AustralianVacancyTest {

    /** 39,996 papers for 3 seats, in which C comes to the quota by 6,000 papers, that then weigh a half each. */
    private static final String SYNTHETIC = """
            5 3
            10001 1 0
            3000 1 2 3 4 0
            3000 2 3 5 0
            7000 3 0
            9995 4 0
            7000 5 0
            0
            "A"
            "B"
            "C"
            "D"
            "E"
            "Synthetic"
            """;

    /** D is elected first in a recount without B. */
    private static final String WEST = """
            4 2
            41 1 3 4 0
            30 2 4 0
            20 3 0
            10 4 2 0
            0
            "A"
            "B"
            "C"
            "D"
            "West"
            """;

    private static Ran vacancy(String papers, String options) {
        return Ran.reading(
                new ByteArrayInputStream(papers.getBytes(StandardCharsets.UTF_8)), "vacancy " + options + " -");
    }

    @Test
    void inTheCapitalTerritoryThePapersThatElectedTheMemberAreCounted() {
        assertThat(vacancy(SYNTHETIC, "--rules au-act-2020 --leaving 3 --consenting 2,5"))
                .isEqualTo(new Ran(0, """
                        C leaves a place.
                        Count 1, papers at 1: B 0.000000, E 0.000000; exhausted 7000.000000; quota 1.
                        Count 2, papers at 1/2: B 3000.000000, E 0.000000; exhausted 7000.000000; quota 1501.
                        By the papers that elected C: B, elected at count 2.
                        """, ""));
    }

    @Test
    void inWesternAustraliaARecountIsStartedAnew() {
        assertThat(vacancy(WEST, "--rules au-wa-2008 --leaving 2 --consenting 3")
                        .out())
                .isEqualTo("""
                        B leaves a place.
                        A recount elected D, who takes no part, and was started anew.
                        By a recount of all papers: C, elected at stage 2 of the recount.
                        """);
    }

    /** Without B, and D who does not consent, as many are left as there are places. */
    @Test
    void inVictoriaAllPapersAreCountedAgainForThoseWhoConsent() {
        assertThat(vacancy(WEST, "--rules au-vic-council --leaving 2 --consenting 3")
                        .out())
                .isEqualTo("""
                        B leaves a place.
                        By a recount of all papers (inferred): C, elected at stage 1 of the recount.
                        """);
    }

    @Test
    void inNewSouthWalesMembersOfACouncilKeepTheirPlaces() {
        assertThat(vacancy(WEST, "--rules au-nsw-lg-2021-nswec --leaving 2 --consenting 3")
                        .out())
                .isEqualTo("""
                        B leaves a place.
                        By a recount of all papers (provisional): C, elected at stage 1 of the recount.
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "au-senate-law-2021, a parliament chooses",
        "au-sa-council, a parliament chooses",
        "au-nsw-random-lg-2017, a by-election is held"
    })
    void whatNoCountFillsIsRefused(String book, String instead) {
        assertThat(vacancy(WEST, "--rules " + book + " --order-seed 1 --leaving 2 --consenting 3"))
                .isEqualTo(new Ran(
                        2, "", "-: a count must fill a place, but after counts by " + book + " " + instead + "\n"));
    }
}
