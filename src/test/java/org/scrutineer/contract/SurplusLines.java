package org.scrutineer.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.record.Clause;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.parcel.PaperValues;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.quota.Quarter;
import org.scrutineer.rules.quota.Quotas;
import org.scrutineer.rules.surplus.AllSurpluses;
import org.scrutineer.rules.surplus.Deferrals;
import org.scrutineer.rules.surplus.Surpluses;
import org.scrutineer.rules.surplus.TransferValues;
import org.scrutineer.rules.tie.TieRule;
import org.scrutineer.rules.tie.Ties;

/** The contracts of surpluses: whose is next, which may wait, and at what value papers leave. */
final class SurplusLines {

    private static final String NOTHING = "nothing";
    private static final TieRule TIES =
            Ties.ties(Ties.earliestDifference(), Ties.lotStrongestFirst()).citing(Clause.of("tie"));
    private static final PaperValues BY_VOTES =
            TransferValues.surplusTimesValueByVotes(5).clause("49(3)");

    private SurplusLines() {}

    static Stream<Line> all() {
        return Stream.of(
                        order(),
                        earliest(),
                        everyElected(),
                        together(),
                        deferral(),
                        deferralWhateverVotes(),
                        afterwards(),
                        values())
                .flatMap(lines -> lines);
    }

    /** All who are elected and have passed nothing on; one who has just the quota where the rule says so. */
    private static Stream<Line> together() {
        Step every = new AllSurpluses(
                AllSurpluses.Awaiting.EVERY_ELECTED, new SurplusForm(Surpluses.allPapers(), BY_VOTES), Clause.of("50"));
        Step above = new AllSurpluses(
                AllSurpluses.Awaiting.ABOVE_THE_QUOTA,
                new SurplusForm(Surpluses.allPapers(), BY_VOTES),
                Clause.of("50"));
        return Stream.of(
                line(every, Figures.of(4, "A 10 elected, B 14 elected, C 20 done, D 13"), "surplus of A B"),
                line(every, Figures.of(4, "A 12 done, B 9"), NOTHING),
                line(above, Figures.of(4, "A 10 elected, B 14 elected, C 20 done, D 13 elected"), "surplus of B D"),
                line(above, Figures.of(4, "A 10 elected, B 9"), NOTHING));
    }

    private static final List<Integer> LOTS = List.of(2, 1, 3);

    private static Line line(Step step, Figures figures, String expected) {
        return Line.of(step, figures.quota("10"), LOTS, expected);
    }

    private static Step step(Surpluses.Order order) {
        return order.of(Surpluses.allPapers()).at(BY_VOTES).equalsBy(TIES).clause("50");
    }

    private static Stream<Line> order() {
        Step step = step(Surpluses.largestSurplus());
        return Stream.of(
                line(step, Figures.of(3, "A 12 elected, B 14 elected, C 20 done, D 13"), "surplus of B"),
                line(
                        step,
                        Figures.of(3, "A 12 elected, B 12 elected, C 12 elected")
                                .point(1, "9 7 8"),
                        "defer B C: quota, 50 [A B C forward 1 -> A]; surplus of A"),
                line(
                        step,
                        Figures.of(3, "A 12 elected, B 12 elected, C 1"),
                        "defer A: quota, 50 [A B lotOrder 0 -> B]; surplus of B"),
                Line.of(step, Figures.of(3, "A 12 elected, B 12 elected, C 1").quota("10"), "a lot between [1, 2]"),
                line(step, Figures.of(3, "A 10 elected, B 12 done, C 1"), NOTHING),
                line(step, Figures.of(3, "A 10.00001 elected, B 12 done, C 1"), "surplus of A"));
    }

    /** A's arose at the first stage, those of B and C at the second. */
    private static Stream<Line> earliest() {
        Step step = step(Surpluses.earliestSurplus());
        return Stream.of(
                line(
                        step,
                        Figures.of(3, "A 12 elected, B 15 elected, C 16 elected, D 5")
                                .point(1, "12 9 8 19")
                                .point(2, "12 15 16 5")
                                .at(3, StageAction.Kind.EXCLUSION),
                        "surplus of A"),
                line(
                        step,
                        Figures.of(3, "A 10 done, B 15 elected, C 16 elected, D 5")
                                .point(1, "12 9 8 19")
                                .point(2, "12 15 16 5")
                                .at(3, StageAction.Kind.SURPLUS),
                        "surplus of C"));
    }

    private static Stream<Line> everyElected() {
        Step step = step(Surpluses.largestSurplusOfAllElected());
        return Stream.of(
                line(step, Figures.of(3, "A 10 elected, B 12 done, C 1"), "surplus of A"),
                line(step, Figures.of(3, "A 10 done, B 12 done, C 1"), NOTHING));
    }

    /** As {@link #deferral()}, but those without votes are the lowest like others. */
    private static Stream<Line> deferralWhateverVotes() {
        Step step = Deferrals.unlessAllTogetherMayWait(Surpluses.largestSurplus()
                        .of(Surpluses.allPapers())
                        .at(BY_VOTES)
                        .equalsBy(TIES)
                        .clause("2.3"))
                .clause("3");
        return Stream.of(
                // National Trust of Victoria 2006: 102 is more than 43, then 6 less than 38.6 and than 72.8
                Line.of(
                        step,
                        Figures.of(3, "A 461 elected, B 371 elected, C 165, D 255, E 208")
                                .quota("365"),
                        LOTS,
                        "surplus of A"),
                Line.of(
                        step,
                        Figures.of(3, "A 365 done, B 371 elected, C 194.6, D 292.2, E 233.2")
                                .quota("365"),
                        LOTS,
                        NOTHING),
                Line.of(step, Figures.of(3, "A 12 elected, B 0, C 5, D 6").quota("10"), LOTS, NOTHING),
                Line.of(step, Figures.of(3, "A 12 elected, B 0, C 2, D 6").quota("10"), LOTS, "surplus of A"),
                Line.of(step, Figures.of(3, "A 12 elected, B 0, C 5, D 8").quota("10"), LOTS, "surplus of A"),
                Line.of(step, Figures.of(3, "A 12 elected, B 1").quota("10"), LOTS, "surplus of A"));
    }

    private static Line deferralLine(Quarter quarter, String figures, String expected) {
        Step step = Deferrals.unlessAllMayWait(
                        quarter,
                        Surpluses.largestSurplus()
                                .of(Surpluses.allPapers())
                                .at(BY_VOTES)
                                .equalsBy(TIES)
                                .clause("121(2)"))
                .clause("121(3)");
        return Line.of(step, Figures.of(6, figures).quota("1586"), expected);
    }

    /** On figures of the sheet of Ballina 1999 and on figures made by hand; a quarter of the quota is 396.5. */
    private static Stream<Line> deferral() {
        Quarter all = Quotas.quarterForEverybody();
        String reape = "Reape 1818 elected, Caffrey 1629 elected, Weir 1260, Clarke 610, Flynn 334";
        return Stream.of(
                // 275 is below both gaps, but 334 is within the quarter and could come above it
                deferralLine(all, reape, "surplus of Reape"),
                // 43 is below both gaps, and 343 + 43 is within the quarter
                deferralLine(all, "Reape 1586 done, Caffrey 1629 elected, Weir 1288, Clarke 633, Flynn 343", NOTHING),
                // 135 + 43 is more than Weir lacks
                deferralLine(
                        all,
                        "Caffrey 1629 elected, Staunton 1721 elected, Weir 1541, O'Donnell 1333",
                        "surplus of Staunton"),
                // the lowest has more than a quarter already
                deferralLine(all, "Caffrey 1629 elected, Weir 1288, Clarke 649, Flynn 400", NOTHING),
                // 353.5 + 43 is exactly the quarter, and a half more is above it
                deferralLine(all, "Caffrey 1629 elected, Weir 1288, Clarke 649, Flynn 353.5", NOTHING),
                deferralLine(all, "Caffrey 1629.5 elected, Weir 1288, Clarke 649, Flynn 353.5", "surplus of Caffrey"),
                // exactly a quarter is not above it yet
                deferralLine(all, "Caffrey 1629 elected, Weir 1288, Clarke 649, Flynn 396.5", "surplus of Caffrey"),
                // 43 is what the two lowest are apart, or what Weir lacks
                deferralLine(all, "Caffrey 1629 elected, Weir 1288, Clarke 443, Flynn 400", "surplus of Caffrey"),
                deferralLine(all, "Caffrey 1629 elected, Weir 1543, Clarke 649, Flynn 400", "surplus of Caffrey"),
                // 42.9 is less than either
                deferralLine(all, "Caffrey 1628.9 elected, Weir 1543, Clarke 649, Flynn 400", NOTHING),
                // there are no two lowest to be apart
                deferralLine(all, "Caffrey 1629 elected, Weir 1288", "surplus of Caffrey"),
                // one has votes and one has none: nobody with votes is next to the lowest
                deferralLine(all, "Caffrey 1629 elected, Weir 1288, Nil 0", NOTHING),
                deferralLine(all, "Caffrey 1629 elected, Weir 1288, Nil 0, Nul 0", "surplus of Caffrey"),
                // without the one who has no votes the lowest are 40 apart
                deferralLine(
                        all, "Caffrey 1629 elected, Weir 1288, Clarke 640, Flynn 600, Nil 0", "surplus of Caffrey"),
                // the quarter holds nobody back whom it does not concern
                deferralLine(Quotas.quarterFor(Set.of()), reape, NOTHING),
                deferralLine(Quotas.quarterFor(Set.of(4)), reape, NOTHING),
                deferralLine(Quotas.quarterFor(Set.of(5)), reape, "surplus of Reape"));
    }

    private static Stream<Line> afterwards() {
        Step step = Deferrals.onceThePlacesAreFilled(Surpluses.largestSurplus()
                        .of(Surpluses.allPapers())
                        .at(BY_VOTES)
                        .equalsBy(TIES)
                        .clause("121(2)"))
                .clause("121(9)");
        return Stream.of(
                line(step, Figures.of(2, "A 12 elected, B 13 elected, C 1"), "surplus of B"),
                line(step, Figures.of(3, "A 12 elected, B 13 elected, C 1"), NOTHING));
    }

    private static Stream<Line> values() {
        PaperValues steps = TransferValues.surplusTimesValueByVotesInSteps(4).clause("B.3");
        PaperValues goingOn =
                TransferValues.surplusTimesValueByVotesInStepsGoingOn(5).clause("10059(g)");
        PaperValues transferable = TransferValues.surplusByTransferablePapers(2).clause("5.3.7");
        PaperValues lost =
                TransferValues.surplusByTransferablePapersFractionsLost(3).clause("8(1)(e)");
        PaperValues multiplied = TransferValues.valueTimesSurplusFraction(4).clause("-50");
        PaperValues fractions =
                TransferValues.surplusTimesValueByVotesInFractions().clause("41(3)");
        PaperValues uncapped = TransferValues.surplusByTransferablePapersFirstPreferencesUncapped(2)
                .clause("60J(5)");
        return Stream.of(
                // the first three are of Linn ward, Glasgow, 2007; dividing first would give 0.19999 in the last
                Line.of(BY_VOTES, "129", "2043", 7, "1", "0.06314"),
                Line.of(BY_VOTES, "33.35496", "1947.35496", 7, "1", "0.01712"),
                Line.of(BY_VOTES, "33.35496", "1947.35496", 7, "0.06314", "0.00108"),
                Line.of(BY_VOTES, "0.00001", "9", 7, "1", "0"),
                Line.of(BY_VOTES, "1", "3", 7, "0.6", "0.2"),
                // district 2 of Portland in 2024; a test deck of Eastpointe; the vector of the order of roundings
                Line.of(multiplied, "1076", "20366", 7, "1", "0.0528"),
                Line.of(multiplied, "50.8832", "184.8832", 7, "0.0694", "0.019"),
                Line.of(multiplied, "0.0058", "8.0058", 7, "0.7142", "0.0004"),
                Line.of(fractions, "8", "27", 7, "1", "8/27"),
                Line.of(fractions, "5", "24", 7, "8/27", "5/81"),
                Line.of(fractions, "3", "12", 7, "1", "0.25"),
                // 0.5 x 0.00031 is cut to 0.0001 before it is divided by 0.5
                Line.of(steps, "1.9999", "4", 7, "1", "0.4999"),
                Line.of(steps, "2.9987", "10.4988", 7, "0.3749", "0.107"),
                Line.of(steps, "0.5", "0.5", 7, "0.00031", "0.0002"),
                // 990 papers for three: 74.49999 of 322 votes; a paper left at nothing goes on
                Line.of(goingOn, "74.49999", "322", 7, "1", "0.23136"),
                Line.of(goingOn, "0.00001", "9", 7, "1", "0"),
                // exercises of the book, section 9; never more than the value received
                Line.of(transferable, "38.09", "127", 123, "1", "0.3"),
                Line.of(transferable, "34", "867", 850, "1", "0.04"),
                Line.of(transferable, "486", "1635", 1621, "1", "0.29"),
                Line.of(transferable, "12", "1327", 1317, "1", "0"),
                Line.of(transferable, "26.42", "134", 123, "1", "0.21"),
                Line.of(transferable, "90.24", "1073.24", 84, "1", "1"),
                Line.of(transferable, "3.27", "62.70", 8, "0.63", "0.4"),
                Line.of(transferable, "18.54", "832.54", 80, "0.21", "0.21"),
                Line.of(transferable, "135.81", "1287.81", 148, "1", "0.91"),
                Line.of(transferable, "2", "20", 2, "1", "1"),
                Line.of(transferable, "6", "24", 0, "1", "1"),
                Line.ofFirstPreferences(transferable, "7", "18", 3, "1"),
                // surpluses of the Seanad panels in 2025
                Line.of(lost, "25.374", "167", 167, "1", "0.151"),
                Line.of(lost, "8.827", "7", 7, "1", "1"),
                // 7 / 3 is cut to 2.33; of papers received in a transfer none rises; with nobody to go to there is no
                // value
                Line.ofFirstPreferences(uncapped, "7", "18", 3, "2.33"),
                Line.ofFirstPreferences(uncapped, "8", "27", 5, "1.6"),
                Line.ofFirstPreferences(uncapped, "8", "27", 20, "0.4"),
                Line.ofFirstPreferences(uncapped, "3", "14", 3, "1"),
                Line.ofFirstPreferences(uncapped, "3", "14", 0, "1"),
                Line.of(uncapped, "7", "18", 3, "1", "1"),
                Line.of(uncapped, "7", "18", 3, "0.33", "0.33"),
                Line.of(uncapped, "3.27", "62.70", 8, "0.63", "0.4"));
    }
}
