package org.scrutineer.books;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutineer.rules.RuleBook;

/** All rule books that the library knows. One that nobody asks for is not made. */
public final class RuleBooks {

    private static final List<String> IDS = List.of(
            "ers97",
            "ers76",
            "church-of-england",
            "uk-deputy-speakers",
            "alternative-vote",
            "av-crofting",
            "irv-us",
            "irv-us-maine",
            "irv-us-alaska",
            "irv-us-new-york-city",
            "irv-us-san-francisco",
            "irv-us-minneapolis-mayor",
            "scottish-local",
            "scottish-local-2011",
            "scottish-health-board",
            "scottish-health-board-hand",
            "northern-ireland",
            "wales-local",
            "wales-local-uncapped",
            "ireland-seanad",
            "au-senate-law-pre2021",
            "au-senate-law-2021",
            "au-senate-law-2021-manual",
            "au-aec-2019",
            "au-act-pre2020",
            "au-act-2020",
            "au-act-2020-original",
            "au-vic-2018",
            "au-vic-council",
            "au-tas-hare-clark",
            "au-sa-council",
            "prsa-1977",
            "au-nsw-random-lg-law",
            "au-nsw-random-lc-law",
            "au-nsw-random-lg-2012",
            "au-nsw-random-lg-2016",
            "au-nsw-random-lg-2017",
            "au-nsw-random-lc-2015",
            "au-nsw-random-lc-2019",
            "au-wa-2008",
            "au-wa-2025",
            "au-nsw-lg-2021-nswec",
            "au-nsw-lg-2021-conway",
            "portland-or",
            "arlington-va",
            "eastpointe",
            "albany-ca",
            "gpca2000",
            "ftstv",
            "bc-stv",
            "cfer",
            "cfer-batch",
            "minneapolis",
            "minneapolis-2009",
            "cambridge",
            "wigm",
            "wigm-prf",
            "wigm-prf-batch",
            "ireland-dail",
            "ireland-local",
            "ireland-european",
            "ireland-president",
            "malta",
            "meek-prf",
            "meek-1987",
            "meek-2006",
            "meek-exact",
            "meek-nz",
            "meek-nz-calculator",
            "warren",
            "qpq",
            "wright",
            "block-vote",
            "block-vote-crosses",
            "sntv");

    /** The other names, and the identifiers of the rule books that bear them. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("au-aec-2016", "au-senate-law-2021", "au-aec-2013", "au-senate-law-2021-manual");

    private RuleBooks() {}

    /**
     * Returns the identifiers of all rule books.
     *
     * @return the identifiers, in the order of {@link #all()}
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Returns all that a rule book can be asked for by.
     *
     * @return the identifiers, in the order of {@link #all()}, and then the other names, sorted
     */
    public static List<String> names() {
        return Stream.concat(IDS.stream(), OTHER_NAMES.keySet().stream().sorted())
                .toList();
    }

    /**
     * Returns all rule books.
     *
     * @return the rule books, each with an identifier of its own
     */
    public static List<RuleBook> all() {
        return IDS.stream().map(RuleBooks::byId).toList();
    }

    /**
     * Returns the rule book of a name. Rules that are the same under several names are one rule book: its records state
     * its identifier, and all its {@linkplain RuleBook#names() other names}, whichever it was asked for by.
     *
     * @param name the identifier, or another name
     * @return the rule book
     * @throws IllegalArgumentException if none is called so
     */
    public static RuleBook of(String name) {
        return byId(OTHER_NAMES.getOrDefault(name, name));
    }

    /**
     * Returns the rule book by which the papers of a member who leaves are counted for the place.
     *
     * @param counted the rule book of the count
     * @return the one for vacancies if there is one, else the same
     */
    public static RuleBook ofVacancy(RuleBook counted) {
        return counted.id().equals("cambridge") ? Cambridge.vacancy() : counted;
    }

    /**
     * Returns the options of a rule book.
     *
     * @param name the identifier, or another name
     * @return the options, empty unless it stands for a program that has some
     */
    public static List<BookOption> options(String name) {
        return switch (name) {
            case "ftstv" -> FractionalTransfer.options();
            case "irv-us" -> IrvUs.options();
            case "cambridge" -> Cambridge.options();
            case "wigm" -> Wigm.options();
            default -> List.of();
        };
    }

    /**
     * Returns the rule book of a name with options.
     *
     * @param name the identifier, or another name
     * @param options what is chosen, by the name of the option
     * @return the rule book
     * @throws IllegalArgumentException if none is called so, or it has no such option, or the option no such word
     */
    public static RuleBook of(String name, Map<String, String> options) {
        if (options.isEmpty()) {
            return of(name);
        }
        return switch (name) {
            case "ftstv" -> FractionalTransfer.ruleBook(options);
            case "irv-us" -> IrvUs.ruleBook(options);
            case "cambridge" -> Cambridge.ruleBook(options);
            case "wigm" -> Wigm.ruleBook(options);
            default ->
                throw new IllegalArgumentException(
                        "rule book \"" + name + "\" has no options, but was given " + new TreeMap<>(options));
        };
    }

    /**
     * Returns the rule book of an identifier.
     *
     * @param id the identifier
     * @return the rule book
     * @throws IllegalArgumentException if there is none
     */
    public static RuleBook byId(String id) {
        return switch (id) {
            case "ers97" -> Ers97.ruleBook();
            case "ers76" -> Ers76.ruleBook();
            case "church-of-england" -> ChurchOfEngland.ruleBook();
            case "uk-deputy-speakers" -> DeputySpeakers.ruleBook();
            case "alternative-vote" -> AlternativeVote.ruleBook();
            case "av-crofting" -> CroftingCommission.ruleBook();
            case "irv-us" -> IrvUs.ruleBook();
            case "irv-us-maine" -> IrvUs.maine();
            case "irv-us-alaska" -> IrvUs.alaska();
            case "irv-us-new-york-city" -> IrvUs.newYorkCity();
            case "irv-us-san-francisco" -> IrvUs.sanFrancisco();
            case "irv-us-minneapolis-mayor" -> IrvUs.minneapolisMayor();
            case "scottish-local" -> ScottishLocal.ruleBook();
            case "scottish-local-2011" -> ScottishLocal.asMadeIn2011();
            case "scottish-health-board" -> ScottishHealthBoard.ruleBook();
            case "scottish-health-board-hand" -> ScottishHealthBoard.countedByHand();
            case "northern-ireland" -> NorthernIreland.ruleBook();
            case "wales-local" -> WalesLocal.ruleBook();
            case "wales-local-uncapped" -> WalesLocal.uncapped();
            case "ireland-seanad" -> IrelandSeanad.ruleBook();
            case "au-senate-law-pre2021" -> AustralianSenate.lawBefore2021();
            case "au-senate-law-2021-manual" -> AustralianSenate.law2021ByHand();
            case "au-act-pre2020" -> AustralianCapitalTerritory.before2020();
            case "au-act-2020" -> AustralianCapitalTerritory.ruleBook();
            case "au-act-2020-original" -> AustralianCapitalTerritory.asFirstPublished2020();
            case "au-vic-2018" -> AustralianVictoria.legislativeCouncil();
            case "au-vic-council" -> AustralianVictoria.councils();
            case "au-tas-hare-clark" -> AustralianTasmania.ruleBook();
            case "au-sa-council" -> AustralianSouthAustralia.ruleBook();
            case "prsa-1977" -> Prsa1977.ruleBook();
            case "au-nsw-random-lg-law" -> NewSouthWalesAtRandom.councils();
            case "au-nsw-random-lc-law" -> NewSouthWalesAtRandom.legislativeCouncil();
            case "au-nsw-random-lg-2012" -> NewSouthWalesAtRandom.councils2012();
            case "au-nsw-random-lg-2016" -> NewSouthWalesAtRandom.councils2016();
            case "au-nsw-random-lg-2017" -> NewSouthWalesAtRandom.councils2017();
            case "au-nsw-random-lc-2015" -> NewSouthWalesAtRandom.legislativeCouncil2015();
            case "au-nsw-random-lc-2019" -> NewSouthWalesAtRandom.legislativeCouncil2019();
            case "au-wa-2008" -> WesternAustralia.regions();
            case "au-wa-2025" -> WesternAustralia.wholeOfState();
            case "au-nsw-lg-2021-nswec" -> NewSouthWalesCouncils.asCounted();
            case "au-nsw-lg-2021-conway" -> NewSouthWalesCouncils.asRead();
            case "au-aec-2019" -> AustralianSenate.asCounted2019();
            case "au-senate-law-2021" -> AustralianSenate.law2021();
            case "portland-or" -> UnitedStatesCouncils.portland();
            case "arlington-va" -> UnitedStatesCouncils.arlington();
            case "eastpointe" -> UnitedStatesCouncils.eastpointe();
            case "albany-ca" -> UnitedStatesCouncils.albany();
            case "gpca2000" -> GreenPartyOfCalifornia.ruleBook();
            case "ftstv" -> FractionalTransfer.ruleBook();
            case "bc-stv" -> BritishColumbia.ruleBook();
            case "cfer" -> Cfer.ruleBook();
            case "cfer-batch" -> Cfer.inBatches();
            case "minneapolis" -> Minneapolis.ruleBook();
            case "minneapolis-2009" -> Minneapolis.before2013();
            case "cambridge" -> Cambridge.ruleBook();
            case "wigm" -> Wigm.ruleBook();
            case "wigm-prf" -> WigmPrf.ruleBook();
            case "wigm-prf-batch" -> WigmPrf.inBatches();
            case "ireland-dail" -> IrelandDail.ruleBook();
            case "ireland-local" -> IrelandLocal.ruleBook();
            case "ireland-european" -> IrelandEuropean.ruleBook();
            case "ireland-president" -> IrelandPresident.ruleBook();
            case "malta" -> Malta.ruleBook();
            case "meek-prf" -> MeekPrf.ruleBook();
            case "meek-1987" -> Meek1987.ruleBook();
            case "meek-2006" -> Meek2006.ruleBook();
            case "meek-exact" -> MeekExact.ruleBook();
            case "meek-nz" -> MeekNz.ruleBook();
            case "meek-nz-calculator" -> MeekNz.asCalculated();
            case "warren" -> Warren.ruleBook();
            case "qpq" -> QuotaPreferentialByQuotient.ruleBook();
            case "wright" -> Wright.ruleBook();
            case "block-vote" -> BlockVote.ruleBook();
            case "block-vote-crosses" -> BlockVote.ofCrosses();
            case "sntv" -> BlockVote.singleVote();
            default ->
                throw new IllegalArgumentException(
                        "no rule book is called \"" + id + "\"; there are " + String.join(", ", IDS));
        };
    }
}
