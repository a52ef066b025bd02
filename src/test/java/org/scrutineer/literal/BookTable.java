package org.scrutineer.literal;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.scrutineer.Elections;
import org.scrutineer.books.AlternativeVote;
import org.scrutineer.books.AustralianCapitalTerritory;
import org.scrutineer.books.AustralianSenate;
import org.scrutineer.books.AustralianSouthAustralia;
import org.scrutineer.books.AustralianTasmania;
import org.scrutineer.books.AustralianVictoria;
import org.scrutineer.books.BlockVote;
import org.scrutineer.books.BritishColumbia;
import org.scrutineer.books.Cambridge;
import org.scrutineer.books.Cfer;
import org.scrutineer.books.ChurchOfEngland;
import org.scrutineer.books.CroftingCommission;
import org.scrutineer.books.DeputySpeakers;
import org.scrutineer.books.Ers76;
import org.scrutineer.books.Ers97;
import org.scrutineer.books.FractionalTransfer;
import org.scrutineer.books.GreenPartyOfCalifornia;
import org.scrutineer.books.IrelandDail;
import org.scrutineer.books.IrelandEuropean;
import org.scrutineer.books.IrelandLocal;
import org.scrutineer.books.IrelandPresident;
import org.scrutineer.books.IrelandSeanad;
import org.scrutineer.books.IrvUs;
import org.scrutineer.books.Malta;
import org.scrutineer.books.Meek1987;
import org.scrutineer.books.Meek2006;
import org.scrutineer.books.MeekExact;
import org.scrutineer.books.MeekNz;
import org.scrutineer.books.MeekPrf;
import org.scrutineer.books.Minneapolis;
import org.scrutineer.books.NewSouthWalesAtRandom;
import org.scrutineer.books.NewSouthWalesCouncils;
import org.scrutineer.books.NorthernIreland;
import org.scrutineer.books.Prsa1977;
import org.scrutineer.books.QuotaPreferentialByQuotient;
import org.scrutineer.books.ScottishHealthBoard;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.books.UnitedStatesCouncils;
import org.scrutineer.books.WalesLocal;
import org.scrutineer.books.Warren;
import org.scrutineer.books.WesternAustralia;
import org.scrutineer.books.Wigm;
import org.scrutineer.books.WigmPrf;
import org.scrutineer.books.Wright;
import org.scrutineer.literal.Twin.Constraints;
import org.scrutineer.literal.Twin.Papers;
import org.scrutineer.rules.RuleBook;

/** Every rule book of the library with its literal twin, its golden counts and the test of its clauses. */
public final class BookTable {

    private static final String ACT_TEST = "AustralianCapitalTerritoryTest";

    private static final String COUNCILS = "UnitedStatesCouncilsTest";

    private static final String PROVISIONAL = "AustralianProvisionalBooksTest";

    private static final List<HeldBook> ALL = List.of(
            parcels(Ers97.ruleBook(), new LiteralErs97(), 10, "Ers97Test"),
            parcels(Ers76.ruleBook(), LiteralEdition.SECOND, 1, "Ers76Test"),
            parcels(ChurchOfEngland.ruleBook(), LiteralEdition.SECOND_IN_HUNDREDTHS, 1, "Ers76Test"),
            parcels(DeputySpeakers.ruleBook(), new LiteralErs97(), 0, "DeputySpeakersTest"),
            parcels(AlternativeVote.ruleBook(), new LiteralAlternativeVote(), 1, "AlternativeVoteTest"),
            parcels(CroftingCommission.ruleBook(), new LiteralCrofting(), 0, "CroftingCommissionTest"),
            unconstrained(IrvUs.ruleBook(), LiteralIrvUs.USUAL, 0, "IrvUsTest"),
            unconstrained(IrvUs.maine(), LiteralIrvUs.BATCHES_UNTIL_TWO, 0, "IrvUsTest"),
            unconstrained(IrvUs.alaska(), LiteralIrvUs.ALASKA, 0, "IrvUsTest"),
            unconstrained(IrvUs.newYorkCity(), LiteralIrvUs.BATCHES_UNTIL_TWO, 0, "IrvUsTest"),
            unconstrained(IrvUs.sanFrancisco(), LiteralIrvUs.BATCHES, 0, "IrvUsTest"),
            unconstrained(IrvUs.minneapolisMayor(), LiteralIrvUs.BATCHES, 0, "IrvUsTest"),
            parcels(ScottishLocal.ruleBook(), LiteralScottish.LAST_TRANSFER_MADE, 54, "ScottishLocalTest"),
            parcels(ScottishLocal.asMadeIn2011(), LiteralScottish.LAST_TRANSFER_OMITTED, 0, "ScottishLocalTest"),
            parcels(ScottishHealthBoard.ruleBook(), LiteralHealthBoard.BY_COMPUTER, 0, "ScottishHealthBoardTest"),
            parcels(ScottishHealthBoard.countedByHand(), LiteralHealthBoard.BY_HAND, 0, "ScottishHealthBoardTest"),
            parcels(NorthernIreland.ruleBook(), LiteralNorthernIreland.NORTHERN_IRELAND, 7, "NorthernIrelandTest"),
            parcels(WalesLocal.ruleBook(), LiteralNorthernIreland.WALES, 0, "WalesLocalTest"),
            parcels(WalesLocal.uncapped(), LiteralNorthernIreland.WALES_UNCAPPED, 0, "WalesLocalTest"),
            parcels(IrelandSeanad.ruleBook(), new LiteralSeanad(), 1, "IrelandSeanadTest"),
            senate(AustralianSenate.lawBefore2021(), LiteralSenate.LAW_BEFORE_2021),
            senate(AustralianSenate.law2021(), LiteralSenate.LAW_2021),
            senate(AustralianSenate.law2021ByHand(), LiteralSenate.LAW_2021_BY_HAND),
            senate(AustralianSenate.asCounted2019(), LiteralSenate.COUNTED_2019),
            unconstrained(AustralianCapitalTerritory.before2020(), LiteralAct.BEFORE_2020, 0, ACT_TEST),
            unconstrained(AustralianCapitalTerritory.ruleBook(), LiteralAct.LAW, 0, ACT_TEST),
            unconstrained(AustralianCapitalTerritory.asFirstPublished2020(), LiteralAct.PROGRAM_OF_2020, 0, ACT_TEST),
            unconstrained(AustralianVictoria.legislativeCouncil(), LiteralSenate.VICTORIA, 0, "AustralianVictoriaTest"),
            unconstrained(AustralianVictoria.councils(), LiteralSenate.VICTORIA, 0, "AustralianVictoriaTest"),
            unconstrained(AustralianTasmania.ruleBook(), LiteralLastParcel.TASMANIA, 0, PROVISIONAL),
            unconstrained(AustralianSouthAustralia.ruleBook(), LiteralSenate.SOUTH_AUSTRALIA, 0, PROVISIONAL),
            unconstrained(Prsa1977.ruleBook(), LiteralLastParcel.SOCIETY, 0, "Prsa1977Test"),
            atRandom(NewSouthWalesAtRandom.councils(), LiteralAtRandom.COUNCIL_LAW),
            atRandom(NewSouthWalesAtRandom.legislativeCouncil(), LiteralAtRandom.HOUSE_LAW),
            atRandom(NewSouthWalesAtRandom.councils2012(), LiteralAtRandom.COUNCIL_2012),
            atRandom(NewSouthWalesAtRandom.councils2016(), LiteralAtRandom.COUNCIL_2016),
            atRandom(NewSouthWalesAtRandom.councils2017(), LiteralAtRandom.COUNCIL_2017),
            atRandom(NewSouthWalesAtRandom.legislativeCouncil2015(), LiteralAtRandom.HOUSE_2015),
            atRandom(NewSouthWalesAtRandom.legislativeCouncil2019(), LiteralAtRandom.HOUSE_2019),
            unconstrained(WesternAustralia.regions(), LiteralByReceipt.WESTERN_AUSTRALIA, 0, "WesternAustraliaTest"),
            unconstrained(
                    WesternAustralia.wholeOfState(), LiteralByReceipt.WESTERN_AUSTRALIA, 0, "WesternAustraliaTest"),
            unconstrained(
                    NewSouthWalesCouncils.asCounted(),
                    LiteralByReceipt.NEW_SOUTH_WALES_COUNTED,
                    0,
                    "NewSouthWalesCouncilsTest"),
            unconstrained(
                    NewSouthWalesCouncils.asRead(),
                    LiteralByReceipt.NEW_SOUTH_WALES_READ,
                    0,
                    "NewSouthWalesCouncilsTest"),
            unconstrained(UnitedStatesCouncils.portland(), LiteralWinnersTogether.FIXED, 0, COUNCILS),
            unconstrained(UnitedStatesCouncils.arlington(), LiteralWinnersTogether.FIXED, 0, COUNCILS),
            unconstrained(UnitedStatesCouncils.eastpointe(), LiteralWinnersTogether.FIXED, 0, COUNCILS),
            unconstrained(UnitedStatesCouncils.albany(), LiteralWinnersTogether.FALLING, 0, COUNCILS),
            unconstrained(
                    GreenPartyOfCalifornia.ruleBook(), LiteralFractional.CALIFORNIA, 0, "GreenPartyOfCaliforniaTest"),
            unconstrained(FractionalTransfer.ruleBook(), LiteralFractional.AS_IT_COMES, 0, "FractionalTransferTest"),
            unconstrained(BritishColumbia.ruleBook(), LiteralFractional.AS_IT_COMES, 0, "BritishColumbiaTest"),
            unconstrained(Cfer.ruleBook(), LiteralCfer.PLAIN, 0, "CferTest"),
            unconstrained(Cfer.inBatches(), LiteralCfer.BATCH, 0, "CferTest"),
            unconstrained(Minneapolis.ruleBook(), LiteralMinneapolis.OF_2013, 0, "MinneapolisTest"),
            unconstrained(Minneapolis.before2013(), LiteralMinneapolis.OF_2009, 0, "MinneapolisTest"),
            wholePapers(Cambridge.ruleBook(), new LiteralCambridge(50), 0, "CambridgeTest"),
            unconstrained(Wigm.ruleBook(), LiteralGenericWigm.EXACT, 0, "WigmTest"),
            unconstrained(WigmPrf.ruleBook(), LiteralWigm.PLAIN, 16, "WigmPrfTest"),
            unconstrained(WigmPrf.inBatches(), LiteralWigm.BATCH, 14, "WigmPrfTest"),
            wholePapers(IrelandDail.ruleBook(), LiteralWholePapers.DAIL, 4, "DailCounts2024Test"),
            wholePapers(IrelandLocal.ruleBook(), LiteralWholePapers.LOCAL, 0, "IrelandAndMaltaTest"),
            wholePapers(IrelandEuropean.ruleBook(), LiteralWholePapers.DAIL, 0, "IrelandAndMaltaTest"),
            wholePapers(IrelandPresident.ruleBook(), LiteralWholePapers.PRESIDENT, 0, "IrelandAndMaltaTest"),
            wholePapers(Malta.ruleBook(), LiteralWholePapers.MALTA, 0, "IrelandAndMaltaTest"),
            keepValues(MeekPrf.ruleBook(), new LiteralMeekPrf(), 18, "MeekPrfTest"),
            keepValues(Meek1987.ruleBook(), new LiteralMeek1987(), 1, "Meek1987ReferenceTest"),
            keepValues(Meek2006.ruleBook(), LiteralHill.MEEK_2006, 3, "KeepValueBooksTest"),
            new HeldBook(
                    MeekExact.ruleBook(), new Twin.InExactKeepValues(LiteralMeekExact::count), 3, "KeepValueBooksTest"),
            keepValues(MeekNz.ruleBook(), new LiteralNewZealandLaw(), 0, "KeepValueBooksTest"),
            keepValues(MeekNz.asCalculated(), LiteralHill.NEW_ZEALAND, 7, "KeepValueBooksTest"),
            keepValues(Warren.ruleBook(), new LiteralWarren(), 1, "KeepValueBooksTest"),
            new HeldBook(
                    QuotaPreferentialByQuotient.ruleBook(),
                    new Twin.ByQuotients(),
                    0,
                    "QuotaPreferentialByQuotientTest"),
            unconstrained(Wright.ruleBook(), new LiteralWright(), 0, "WrightTest"),
            plurality(BlockVote.ruleBook(), LiteralPlurality.BLOCK_VOTE, 2),
            plurality(BlockVote.ofCrosses(), LiteralPlurality.CROSSES, 1),
            plurality(BlockVote.singleVote(), LiteralPlurality.SINGLE_VOTE, 2));

    private BookTable() {}

    private static HeldBook parcels(RuleBook book, LiteralTable literal, int goldenCounts, String clauses) {
        return new HeldBook(
                book, new Twin.InParcels(literal, Papers.TOGETHER, Constraints.KNOWN), goldenCounts, clauses);
    }

    private static HeldBook unconstrained(RuleBook book, LiteralTable literal, int goldenCounts, String clauses) {
        return new HeldBook(
                book, new Twin.InParcels(literal, Papers.TOGETHER, Constraints.UNKNOWN), goldenCounts, clauses);
    }

    private static HeldBook senate(RuleBook book, LiteralSenate literal) {
        return unconstrained(book, literal, 0, "AustralianSenateTest");
    }

    private static HeldBook wholePapers(RuleBook book, LiteralBook literal, int goldenCounts, String clauses) {
        return new HeldBook(
                book, new Twin.InParcels(literal, Papers.MIXED, Constraints.UNKNOWN), goldenCounts, clauses);
    }

    private static HeldBook atRandom(RuleBook book, LiteralBook literal) {
        return new HeldBook(
                book, new Twin.InParcels(literal, Papers.SAMPLED, Constraints.UNKNOWN), 0, "NewSouthWalesAtRandomTest");
    }

    private static HeldBook keepValues(RuleBook book, LiteralKeepBook literal, int goldenCounts, String clauses) {
        return new HeldBook(book, new Twin.ByKeepValues(literal), goldenCounts, clauses);
    }

    private static HeldBook plurality(RuleBook book, LiteralPlurality literal, int goldenCounts) {
        return new HeldBook(book, new Twin.OfPlurality(literal), goldenCounts, "BlockVoteTest");
    }

    /**
     * Returns the whole table.
     *
     * @return a line for each rule book, in the order of the library
     */
    public static List<HeldBook> all() {
        return ALL;
    }

    /**
     * Returns the line of a rule book.
     *
     * @param book the rule book
     * @return its line
     */
    static HeldBook of(RuleBook book) {
        return ALL.stream().filter(held -> held.book().equals(book)).findFirst().orElseThrow();
    }

    /**
     * Returns the rule books that count papers in no order.
     *
     * @return their lines
     */
    public static Stream<HeldBook> withoutAnOrder() {
        return ALL.stream().filter(held -> !Elections.needOrder(held.book()));
    }

    /**
     * Returns the rule books that count papers in no order, equal ranks among them.
     *
     * @return their lines
     */
    static Stream<HeldBook> takingEqualRanks() {
        return withoutAnOrder()
                .filter(held -> !held.book().description().papers().areRefusedWithEqualRanks());
    }

    /**
     * Returns the rule books that know constraints of any number of categories: all but those in which the most votes
     * win, and those that begin again or may leave places empty and know none.
     *
     * @return their lines
     */
    static Stream<HeldBook> knowingManyConstraints() {
        return ALL.stream()
                .filter(held -> !(held.twin() instanceof Twin.OfPlurality || beginsAgain(held.twin())))
                .filter(held -> !held.book().leavesPlacesEmpty());
    }

    private static boolean beginsAgain(Twin twin) {
        return twin instanceof Twin.ByQuotients
                || (twin instanceof Twin.InParcels parcels && parcels.literal() instanceof LiteralWright);
    }

    /**
     * Returns the rule books with a literal twin in parcels, for every block of seeds.
     *
     * @return the line, the literal book and the first seed
     */
    static Stream<Arguments> inParcels() {
        return twins(Twin.InParcels.class);
    }

    /**
     * Returns the rule books with a literal twin by keep values, for every block of seeds.
     *
     * @return the line, the literal book and the first seed
     */
    static Stream<Arguments> byKeepValues() {
        return twins(Twin.ByKeepValues.class);
    }

    /**
     * Returns the rule books with a literal twin in exact keep values, for every block of seeds.
     *
     * @return the line, the literal book and the first seed
     */
    static Stream<Arguments> inExactKeepValues() {
        return twins(Twin.InExactKeepValues.class);
    }

    /**
     * Returns the rule books with a literal twin in which the most votes win, for every block of seeds.
     *
     * @return the line, the literal book and the first seed
     */
    static Stream<Arguments> ofPlurality() {
        return twins(Twin.OfPlurality.class);
    }

    private static <T extends Twin> Stream<Arguments> twins(Class<T> kind) {
        return ALL.stream()
                .filter(held -> kind.isInstance(held.twin()))
                .flatMap(held ->
                        Seeds.firstOfEachBlock().mapToObj(first -> Arguments.of(held, kind.cast(held.twin()), first)));
    }
}
