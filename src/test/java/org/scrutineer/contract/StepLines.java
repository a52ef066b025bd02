package org.scrutineer.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.exclusion.Exclusions;
import org.scrutineer.rules.exclusion.TogetherSentence;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.quota.Quarter;
import org.scrutineer.rules.quota.Quotas;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/** The contracts of exclusions: of the lowest, of several together, of the doomed. */
final class StepLines {

    private static final String NOTHING = "nothing";
    private static final TieRule TIES =
            Ties.ties(Ties.earliestDifference(), Ties.lotStrongestFirst()).citing(Clause.of("tie"));

    private StepLines() {}

    static Stream<Line> all() {
        return Stream.of(
                        withoutVotesAtFirst(),
                        allWithoutVotes(),
                        lowest(),
                        endings(),
                        nextAction(),
                        sizes(),
                        edges(),
                        constraints(),
                        quarter(),
                        orderOfElection(),
                        withoutVotes(),
                        doomed())
                .flatMap(lines -> lines);
    }

    private static Line line(Step step, Figures figures, String expected) {
        return Line.of(step, figures, List.of(1, 2, 3, 4, 5, 6), expected);
    }

    private static Step excludeLowest() {
        return Exclusions.excludeLowest()
                .moving(Exclusions.inOneTransfer())
                .equalsBy(TIES)
                .clause("51");
    }

    private static Stream<Line> lowest() {
        Step step = excludeLowest();
        return Stream.of(
                line(step, Figures.of(1, "A 5, B 3, C 1 out, D 2 done, E 4"), "exclude B: lowest, 51"),
                line(
                        step,
                        Figures.of(1, "A 3, B 3, C 4").point(1, "2 1 0"),
                        "exclude B: lowest, 51 [A B forward 1 -> B]"),
                // lots are drawn strongest first
                line(step, Figures.of(1, "A 0, B 0, C 4"), "exclude B: lowest, 51 [A B lotOrder 0 -> B]"),
                Line.of(step, Figures.of(1, "A 0, B 0, C 4"), "a lot between [1, 2]"),
                line(step, Figures.of(2, "A 5 done, B 3 out"), NOTHING),
                line(step, Figures.of(1, "A 5, B 3 guarded, C 4"), "exclude C: lowest, 51"),
                line(step, Figures.of(1, "A 5 guarded, B 3 guarded"), NOTHING));
    }

    /** The exclusion that leaves as many as there are places elects them instead of a transfer. */
    private static Stream<Line> endings() {
        Step step = Exclusions.orElectWhoIsLeft(Exclusions.excludeLowest()
                        .moving(Exclusions.inOneTransfer())
                        .equalsBy(TIES)
                        .clause("51"))
                .clause("53");
        return Stream.of(
                line(step, Figures.of(1, "A 5, B 3, C 4"), "exclude B: lowest, 51"),
                line(
                        step,
                        Figures.of(2, "A 4, B 3, C 5"),
                        "exclude B: lowest, 51; elect C A: lastRemaining, 53; stop: countComplete, 53"));
    }

    private static Stream<Line> withoutVotesAtFirst() {
        Step step = Exclusions.excludeThoseWithoutVotesFirst()
                .moving(Exclusions.inOneTransfer())
                .equalsBy(TIES)
                .clause("8");
        return Stream.of(
                line(step, Figures.of(2, "A 5, B 0, C 4, D 0"), "exclude B D: lowest, 8"),
                line(step, Figures.of(3, "A 5, B 0, C 4"), "exclude B: lowest, 8"),
                line(step, Figures.of(2, "A 5, B 1, C 4"), NOTHING),
                line(
                        step,
                        Figures.of(1, "A 5, B 0, C 4").point(1, "4 1 4").at(2, StageAction.Kind.EXCLUSION),
                        NOTHING));
    }

    private static Stream<Line> allWithoutVotes() {
        Step step = Exclusions.excludeAllWithoutVotes()
                .moving(Exclusions.inOneTransfer())
                .equalsBy(TIES)
                .clause("zero");
        return Stream.of(
                line(step, Figures.of(2, "A 5, B 0, C 4, D 0"), "exclude B D: bulkLowest, zero"),
                line(step, Figures.of(3, "A 5, B 0, C 4"), "exclude B: lowest, zero"),
                // a place is left empty
                line(step, Figures.of(2, "A 5 done, B 0, C 0"), "exclude B C: bulkLowest, zero"),
                line(step, Figures.of(2, "A 5, B 1, C 4"), NOTHING),
                // later as well
                line(
                        step,
                        Figures.of(1, "A 5, B 0, C 4").point(1, "4 1 4").at(2, StageAction.Kind.EXCLUSION),
                        "exclude B: lowest, zero"));
    }

    private static Step together(TogetherSentence together) {
        return together.whileSurplusesWait("5.2.2")
                .moving(Exclusions.inOneTransferForEachValue())
                .equalsBy(TIES)
                .clause("5.2.5");
    }

    private static Step atMost() {
        return together(Exclusions.excludeTogetherIfNoMoreThanTheNext());
    }

    private static Step fewer() {
        return together(Exclusions.excludeTogetherIfFewerThanTheNext());
    }

    /** The exercises on the next action in the book, section 9: 5 places, 5697 papers; answers worked out by hand. */
    private static Stream<Line> nextAction() {
        return Stream.of(
                // no set is safe beside a surplus of 123.50
                line(
                        atMost(),
                        ofFive("A 1073 elected, B 937, C 858, D 784, E 660, F 549, G 431, H 225, J 180"),
                        NOTHING),
                line(
                        atMost(),
                        ofFive("A 1073 elected, B 937, C 858, D 784, E 660, F 549, G 431, H 275, J 130"),
                        "defer A: lowest, 5.2.2; exclude J: lowest, 5.2.5"),
                line(
                        atMost(),
                        ofFive("A 1073 elected, B 937, C 858, D 784, E 560, F 549, G 531, H 275, J 130"),
                        "defer A: bulkLowest, 5.2.2; exclude H J: bulkLowest, 5.2.5"),
                // all surpluses that wait are added together
                line(
                        atMost(),
                        ofFive("A 1073 elected, B 987 elected, C 808, D 784, E 560, F 549, G 531, H 275, J 130"),
                        NOTHING));
    }

    private static Figures ofFive(String candidates) {
        return Figures.of(5, candidates).valid(5697).quota("949.50");
    }

    private static Stream<Line> sizes() {
        String together = "exclude A B: bulkLowest, 5.2.5";
        return Stream.of(
                // 3 + 2 surplus is more than 4, 7 + 2 is no more than 10
                line(
                        atMost(),
                        Figures.of(2, "A 12 elected, B 3, C 4, D 10, E 11").quota("10"),
                        "defer A: bulkLowest, 5.2.2; exclude B C: bulkLowest, 5.2.5"),
                // as many are left as there are vacancies
                line(atMost(), Figures.of(3, "A 1, B 2, C 10, D 20"), "exclude A: lowest, 5.2.5"),
                line(atMost(), Figures.of(3, "A 1, B 2, C 10"), NOTHING),
                line(atMost(), Figures.of(1, "A 1, B 2, C 3, D 9"), "exclude A B C: bulkLowest, 5.2.5"),
                line(fewer(), Figures.of(1, "A 1, B 2, C 3, D 9"), "exclude A B C: bulkLowest, 5.2.5"),
                // 1 + 2 is as many as 3
                line(atMost(), Figures.of(1, "A 1, B 2, C 3, D 4"), together),
                line(fewer(), Figures.of(1, "A 1, B 2, C 3, D 4"), "exclude A: lowest, 5.2.5"),
                // 3 and the surplus of 2 are as many as 5
                line(
                        atMost(),
                        Figures.of(2, "A 12 elected, B 3, C 5, D 7").quota("10"),
                        "defer A: lowest, 5.2.2; exclude B: lowest, 5.2.5"),
                line(fewer(), Figures.of(2, "A 12 elected, B 3, C 5, D 7").quota("10"), NOTHING),
                // a surplus of nothing does not wait
                line(atMost(), Figures.of(2, "A 10 elected, B 3, C 5, D 7").quota("10"), "exclude B: lowest, 5.2.5"),
                // places filled: one stays all the same
                line(atMost(), Figures.of(1, "A 10 done, B 1, C 2, D 9"), "exclude B C: bulkLowest, 5.2.5"));
    }

    private static Stream<Line> edges() {
        return Stream.of(
                line(
                        atMost(),
                        Figures.of(1, "A 3, B 3, C 5").point(1, "2 1 5"),
                        "exclude B: lowest, 5.2.5 [A B forward 1 -> B]"),
                // two of three without votes go; after A, who had fewest earlier, the last in the order of lots
                line(
                        atMost(),
                        Figures.of(2, "A 0, B 0, C 0, D 5").point(1, "0 1 1 3"),
                        "exclude A C: bulkLowest, 5.2.5 [A B C forward 1 -> A] [B C lotOrder 0 -> C]"),
                line(atMost(), Figures.of(1, "A 2, B 2, C 9"), "exclude A B: bulkLowest, 5.2.5"),
                Line.of(atMost(), Figures.of(1, "A 3, B 3, C 5"), "a lot between [1, 2]"));
    }

    private static Stream<Line> constraints() {
        String alone = "exclude A: lowest, 5.2.5";
        String both = "exclude A B: bulkLowest, 5.2.5";
        return Stream.of(
                // 2 + 3 is more than the 3 of G, who stands level with the highest of the two
                line(atMost(), Figures.of(1, "A 2, B 3, G 3 guarded, D 20"), alone),
                line(atMost(), Figures.of(1, "A 2, B 3, G 4 guarded, D 20"), alone),
                line(atMost(), Figures.of(1, "A 2, B 3, G 5 guarded, D 20"), both),
                // whoever is guarded below the highest of the group is passed over
                line(atMost(), Figures.of(1, "A 2, B 3, G 2 guarded, D 20"), both),
                // 0 + 5 is no more than the 5 of B himself, and nobody else could go
                line(atMost(), Figures.of(1, "A 0, B 5, G 3 guarded"), both),
                line(fewer(), Figures.of(1, "A 0, B 5, G 3 guarded"), alone),
                // one of B, C and D must be elected: without B and C it would have to be D
                line(atMost(), Figures.of(2, "A 1, B 2, C 3, D 20, E 20, F 20").decidedBy("B C", 1, "B C D"), both),
                // one goes alone whatever it decides
                line(atMost(), Figures.of(2, "A 1, B 2, C 10, D 20, E 20, F 20").decidedBy("A", 1, "A D"), alone));
    }

    private static Step quarterStep(Quarter quarter) {
        return Exclusions.excludeTogetherIfFewerThanTheNext()
                .unlessSomebodyMissesTheQuarter(quarter)
                .withThoseWithoutVotes(Clause.of("121(8)"))
                .oneAlone("121(7)")
                .whileSurplusesWait("121(3)")
                .moving(Exclusions.inOneTransfer())
                .equalsBy(TIES)
                .clause("121(9)");
    }

    private static Line quarterLine(Quarter quarter, Figures figures, String expected) {
        return line(quarterStep(quarter), figures.quota("40"), expected);
    }

    /** The quota is 40, a quarter of it 10. */
    private static Stream<Line> quarter() {
        Quarter all = Quotas.quarterForEverybody();
        String allFour = "exclude B C D E: bulkLowest, 121(9)";
        return Stream.of(
                // 3 + 3 + 4 cannot bring anybody above 10, and are fewer than 30
                quarterLine(all, Figures.of(1, "A 30, B 4, C 3, D 3"), "exclude B C D: bulkLowest, 121(9)"),
                // the second lowest has more than 10
                quarterLine(all, Figures.of(1, "A 39, B 14, C 11, D 9"), "exclude B C D: bulkLowest, 121(9)"),
                // exactly 10 is not above it, and 9 more could bring C there
                quarterLine(all, Figures.of(1, "A 39, B 14, C 10, D 9"), "exclude D: lowest, 121(7)"),
                // separate exclusions could bring B to 19, but C to no more than 9
                quarterLine(all, Figures.of(1, "A 30, B 10, C 4, D 3, E 2"), "exclude C D E: bulkLowest, 121(9)"),
                // C, who has as many votes as B, may go first and bring B from 6 to 12
                quarterLine(Quotas.quarterFor(Set.of(2)), Figures.of(1, "A 30, B 6, C 6"), NOTHING),
                quarterLine(
                        Quotas.quarterFor(Set.of(2)),
                        Figures.of(1, "A 30, B 6, C 6").point(1, "30 5 7"),
                        "exclude B C: bulkLowest, 121(9)"),
                // whom the quarter does not concern goes together
                quarterLine(Quotas.quarterFor(Set.of()), Figures.of(1, "A 30, B 10, C 4, D 3, E 2"), allFour),
                quarterLine(Quotas.quarterFor(Set.of(3)), Figures.of(1, "A 30, B 10, C 4, D 3, E 2"), allFour),
                quarterLine(
                        Quotas.quarterFor(Set.of(2)),
                        Figures.of(1, "A 30, B 10, C 4, D 3, E 2"),
                        "exclude C D E: bulkLowest, 121(9)"));
    }

    /** All of these sets are short of the next; what is asked of the order of election was worked by hand. */
    private static Stream<Line> orderOfElection() {
        Step step = together(
                Exclusions.excludeTogetherIfFewerThanTheNext().unlessTheOrderOfElectionCouldChange("10059(k)(3)"));
        String three = "A 1, B 2, C 4, D 7, E 8";
        String waiting = "A 1, B 2, C 5, D 7, E 8, F 11.5 elected";
        String both = "exclude A B: bulkLowest, 5.2.5";
        return Stream.of(
                // one place is open: whoever comes to the quota is the only one
                line(step, Figures.of(1, "A 1, B 2, C 4, D 9").quota("10"), "exclude A B C: bulkLowest, 5.2.5"),
                // two are left for two places
                line(step, Figures.of(2, "A 1, B 2, C 8, D 9").quota("10"), both),
                // E with 1 + 2 is short of 20, just has 11, and passes 10 and 9
                line(step, Figures.of(2, three).quota("20"), both),
                // no surplus waits, so the 2 of B move last: E with 1 has neither 11 nor 10
                line(step, Figures.of(2, three).quota("11"), both),
                line(step, Figures.of(2, three).quota("10"), both),
                line(step, Figures.of(2, three).quota("9"), "exclude A: lowest, 5.2.5"),
                // 3 and 0.5 bring E above 11, 1 and 0.5 do not; with a surplus none of them is left out
                line(step, Figures.of(3, waiting).quota("11"), "defer F: lowest, 5.2.2; exclude A: lowest, 5.2.5"),
                line(step, Figures.of(3, waiting).quota("9.5"), NOTHING));
    }

    private static Stream<Line> withoutVotes() {
        Quarter all = Quotas.quarterForEverybody();
        return Stream.of(
                // fewer than B, and nobody of them could pass the quarter
                quarterLine(all, Figures.of(1, "A 30, B 20, C 16, D 0, E 0"), "exclude C D E: bulkLowest, 121(9)"),
                // 14 and a surplus of 2 are more than 15: the two without votes go with the lowest other
                quarterLine(
                        all,
                        Figures.of(2, "A 42 elected, B 15, C 14, D 0, E 0"),
                        "defer A: lowest, 121(3); exclude C D E: lowest, 121(8)"),
                // of those left one must fill the place
                quarterLine(all, Figures.of(1, "A 30, D 0, E 0"), "exclude D E: bulkLowest, 121(9)"));
    }

    private static Stream<Line> doomed() {
        Step step = Exclusions.excludeDoomedOneByOne()
                .moving(Exclusions.inOneTransfer())
                .equalsBy(TIES)
                .clause("57");
        return Stream.of(
                line(step, Figures.of(1, "A 5, B 3 doomed, C 4 doomed"), "exclude C: doomed, 57"),
                line(
                        step,
                        Figures.of(1, "A 5, B 4 doomed, C 4 doomed").point(1, "5 3 2"),
                        "exclude B: doomed, 57 [B C forward 1 -> B]"),
                line(step, Figures.of(1, "A 5, B 0 doomed, C 0 doomed"), "exclude B: doomed, 57 [B C lotOrder 0 -> B]"),
                line(step, Figures.of(1, "A 5, B 3").at(2, StageAction.Kind.SURPLUS), NOTHING));
    }
}
