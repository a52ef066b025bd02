package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ballot.Preferences;

class KeyedPaperTest {

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "1>2>3, NONE NONE NONE, 1>2>3",
        "1>2>3, EXCHANGED NONE NONE, 2>1>3",
        "1>2>3, NONE NONE EXCHANGED, 1>2>3",
        "1>2>3, EXCHANGED EXCHANGED NONE, 2>3>1",
        "1>2>3, LEFT_OUT NONE NONE, 2>3",
        "1>2>3, LEFT_OUT LEFT_OUT LEFT_OUT, ''",
        "1>2>3, NONE EXCHANGED LEFT_OUT, 1>2",
        "1>3, NONE READ_BELOW, 1>4",
        "1>3, NONE READ_ABOVE, 1>2",
        "4>1, READ_ABOVE READ_BELOW, 3>2",
        "4>1, READ_BELOW READ_ABOVE, 3>2",
        "2>1>3, READ_BELOW NONE NONE, 3>1",
        "2>1>3, READ_BELOW NONE EXCHANGED, 3>1",
        "1=2>3, NONE EXCHANGED NONE, 1=3>2",
        "1=2>3, EXCHANGED NONE NONE, 1=2>3",
        "1=2>3, LEFT_OUT LEFT_OUT NONE, 3",
        "1=2>3, NONE NONE LEFT_OUT, 1=2",
        "1=2>3, NONE READ_BELOW NONE, 1=3",
        "1>->2, EXCHANGED NONE, 2>->1",
        "1>->2, LEFT_OUT NONE, ->2",
        "'', '', ''",
    })
    void isReadAsTheErrorsHaveIt(String marked, String errors, String keyed) {
        assertThat(KeyedPaper.of(paper(marked), errors(errors), 4)).hasToString(keyed);
    }

    @ParameterizedTest
    @CsvSource({"READ_ABOVE", "READ_BELOW"})
    void ofOneCandidateHasNoNeighbourToRead(KeyingError error) {
        assertThat(KeyedPaper.of(paper("1"), List.of(error), 1)).hasToString("1");
    }

    private static Preferences paper(String ranks) {
        return ranks.isEmpty()
                ? Preferences.NONE
                : Preferences.ofRanks(Arrays.stream(ranks.split(">"))
                        .map(rank -> rank.equals("-")
                                ? List.<Integer>of()
                                : Arrays.stream(rank.split("="))
                                        .map(Integer::valueOf)
                                        .toList())
                        .toList());
    }

    private static List<KeyingError> errors(String words) {
        return words.isEmpty()
                ? List.of()
                : Stream.of(words.split(" ")).map(KeyingError::valueOf).toList();
    }
}
