package org.scrutineer.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ren\u00E9e O'Hara-Bell",
                "  Ren\u00E9e  O'Hara-Bell ",
                "Ren\u00E9e\u00A0O'Hara-Bell",
                "Ren\u00E9e\tO'Hara-Bell",
                "Ren\u00E9e\u3000O'Hara-Bell",
                "Rene\u0301e O'Hara-Bell",
                "Ren\u00E9\u200Be O'Hara-Bell",
                "Ren\u00E9e\u00AD O'Hara-Bell",
                "\uFEFFRen\u00E9e O'Hara-Bell",
                "Ren\u00E9e\uFE0F O'Hara-Bell",
                "Ren\u00E9e O\u2019Hara-Bell",
                "Ren\u00E9e O'Hara\u2011Bell",
                "Ren\u00E9e O'H\u0430r\u0430-\u0412ell",
                "\uFF32en\u00E9e O'Hara-Bell",
            })
    void isOneForNamesThatCannotBeToldApart(String name) {
        assertThat(Look.of(name)).isEqualTo("Ren\u00E9e O'Hara-Bell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Renee O'Hara-Bell", "Ren\u00E9e O'Hara Bell", "ren\u00E9e o'hara-bell", "Ren\u00E9eO'Hara-Bell"
            })
    void isAnotherForNamesThatCan(String name) {
        assertThat(Look.of(name)).isNotEqualTo("Ren\u00E9e O'Hara-Bell");
    }

    @ParameterizedTest
    @CsvSource({
        "'Ian O''Hara', 'Ian O''Hara'",
        "'Ian  O`Hara', 'Ian O''Hara'",
        "' Ian ', Ian",
        "'Ian\tPell', Ian Pell",
        "'Ian\u007fPell', IanPell",
        "'', ''",
        "' ', ''",
    })
    void isFoundInNamesOfPlainLettersToo(String name, String look) {
        assertThat(Look.of(name)).isEqualTo(look);
    }

    @Test
    void isNothingOfNothingToSee() {
        assertThat(Look.of(" \u200B\u00A0\u3164")).isEmpty();
    }

    @Test
    void bringsNumbersBehindNames() {
        List<Candidate> candidates = List.of(
                Candidate.of(1, "Rona  Hall"),
                Candidate.of(2, "Rona Hall"),
                Candidate.of(3, "Ian Pell"),
                Candidate.of(4, ""));

        assertThat(new CandidateNames(candidates).listed(candidates))
                .isEqualTo("Rona  Hall (1), Rona Hall (2), Ian Pell, Candidate 4");
    }
}
