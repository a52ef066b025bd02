package org.scrutineer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartDescriptionTest {

    private static final Clause CLAUSE = Clause.of("49(3)");
    private static final PartDescription VALUE = PartDescription.of("surplusTimesReceivedByVotes", CLAUSE)
            .with("places", "5")
            .with("remainder", "lossByFraction");
    private static final PartDescription TIES = PartDescription.inTurn(
            List.of(
                    PartDescription.of("latestDifference"),
                    PartDescription.of("drawn").with("seedFactor", "10")),
            Clause.of("50"));
    private static final PartDescription SURPLUS = PartDescription.of("largestSurplus", Clause.of("49(1)"))
            .with("value", VALUE)
            .with("ties", TIES);

    /** Names that no rule book says, or not together, and those that lie in a way of their own. */
    private static final List<String> NAMES = List.of(
            "form",
            "clause",
            "value",
            "cap",
            "places",
            "transfer",
            "fractions",
            "proviso",
            "quarter",
            "oneSeat",
            "ties",
            "way",
            "1",
            "2",
            "");

    @Nested
    class Flattened {

        @Test
        void givesTheWordsOfAPartTheNameOfItsRole() {
            PartDescription whole = PartDescription.of("all")
                    .with("quota", PartDescription.of("droopPlusUnit", CLAUSE).with("places", "0"));

            assertThat(whole.parameters())
                    .isEqualTo(Map.of(
                            "form", "all",
                            "quota.form", "droopPlusUnit",
                            "quota.clause", "49(3)",
                            "quota.places", "0"));
        }

        @Test
        void numbersPartsOfOneRoleFromOne() {
            PartDescription whole = PartDescription.NOTHING.with(
                    "ending",
                    List.of(PartDescription.of("placesFilled"), PartDescription.of("remainingFillVacancies")));

            assertThat(whole.parameters())
                    .isEqualTo(Map.of("ending.1.form", "placesFilled", "ending.2.form", "remainingFillVacancies"));
        }

        @Test
        void laysTheWordsOfAValueBesideThoseOfTheSurplusAndJoinsTheWaysOfATie() {
            assertThat(SURPLUS.parameters())
                    .isEqualTo(Map.of(
                            "form", "largestSurplus",
                            "clause", "49(1)",
                            "value", "surplusTimesReceivedByVotes",
                            "value.clause", "49(3)",
                            "places", "5",
                            "remainder", "lossByFraction",
                            "ties.form", "latestDifference,drawn",
                            "ties.seedFactor", "10",
                            "ties.clause", "50"));
        }

        @Test
        void refusesTwoWordsThatComeToTheSameName() {
            PartDescription twice = SURPLUS.with("places", "0");

            assertThatThrownBy(twice::parameters)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("words of a rule book must have different names, but \"places\" is the name of two");
        }
    }

    @Nested
    class Read {

        @Test
        void isWhatWasFlattened() {
            PartDescription whole = PartDescription.NOTHING.with("step", List.of(SURPLUS, SURPLUS));

            assertThat(PartDescription.ofParameters(whole.parameters())).isEqualTo(whole);
        }

        @Test
        void findsThePartsInTheirRoles() {
            PartDescription read = PartDescription.ofParameters(SURPLUS.parameters());

            assertThat(read.part("value").flatMap(PartDescription::form)).hasValue("surplusTimesReceivedByVotes");
            assertThat(read.part("value").flatMap(value -> value.word("places")))
                    .hasValue("5");
            assertThat(read.part("ties").map(PartDescription::ways)).hasValue(List.of("latestDifference", "drawn"));
            assertThat(read.words()).containsOnlyKeys("form", "clause");
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(
                strings = {
                    "",
                    ".",
                    "..form",
                    "value.form",
                    "value value.form",
                    "value value.places places",
                    "value.places",
                    "ties.way.1.form",
                    "ties.form ties.way.1.form ties.way",
                    "ties.ties.form ties.form",
                    "fractions.form transfer fractions.ties.form",
                    "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o a.b.c.d.e.f.g.h.i.j.k.l.value.form",
                    "way.1.form form",
                })
        void saysTheSameAgainWhateverItWas(String names) {
            Map<String, String> words = new TreeMap<>();
            for (String name : names.split(" ", -1)) {
                words.put(name, "a,b," + name);
            }

            assertThat(PartDescription.ofParameters(words).parameters()).isEqualTo(words);
        }

        @ParameterizedTest(name = "seed {0}")
        @MethodSource("seeds")
        void saysTheSameAgainWhateverItWasByChance(int seed) {
            Map<String, String> words = hostile(new Random(seed));

            assertThat(PartDescription.ofParameters(words).parameters()).isEqualTo(words);
        }

        static IntStream seeds() {
            return IntStream.range(0, 300);
        }

        @Test
        void bearsANameOfAnyDepth() {
            Map<String, String> deep = Map.of("ties.".repeat(100_000) + "form", "lot");

            assertThat(PartDescription.ofParameters(deep).parameters()).isEqualTo(deep);
        }

        private static Map<String, String> hostile(Random random) {
            Map<String, String> words = new TreeMap<>();
            for (int word = 0; word < 12; word++) {
                StringBuilder name = new StringBuilder(NAMES.get(random.nextInt(NAMES.size())));
                for (int depth = random.nextInt(4); depth > 0; depth--) {
                    name.append('.').append(NAMES.get(random.nextInt(NAMES.size())));
                }
                words.put(name.toString(), NAMES.get(random.nextInt(NAMES.size())));
            }
            return words;
        }
    }

    @Test
    void saysAWordOnce() {
        PartDescription part = PartDescription.of("lot");

        assertThatThrownBy(() -> part.with("form", "draw"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a part must say \"form\" once, but was given it twice");
    }

    @Test
    void hasOnePartInARole() {
        assertThatThrownBy(() -> SURPLUS.with("ties", TIES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a part must have one \"ties\", but was given two");
    }

    @Test
    void leavesAPartOutThatSaysNothing() {
        assertThat(SURPLUS.with("proviso", PartDescription.NOTHING)).isEqualTo(SURPLUS);
    }
}
