package org.scrutineer.books;

import static org.scrutineer.rules.Sentence.book;
import static org.scrutineer.rules.election.ElectionTests.atTheQuotaInOrder;
import static org.scrutineer.rules.election.ElectionTests.onceNoSurplusFollows;
import static org.scrutineer.rules.ending.Endings.endingOnceNoSurplusFollows;
import static org.scrutineer.rules.ending.Endings.leadersCannotBeCaught;
import static org.scrutineer.rules.ending.Endings.moreThanAllOthersForTheLastVacancy;
import static org.scrutineer.rules.ending.Endings.placesFilled;
import static org.scrutineer.rules.ending.Endings.remainingFillTheVacanciesInOrder;
import static org.scrutineer.rules.exclusion.Exclusions.abandonedIfTheRestFillTheVacancies;
import static org.scrutineer.rules.exclusion.Exclusions.excludeLowest;
import static org.scrutineer.rules.exclusion.Exclusions.inOneTransfer;
import static org.scrutineer.rules.paper.PaperRules.atRandom;
import static org.scrutineer.rules.paper.PaperRules.upToTheFirstDefect;
import static org.scrutineer.rules.quota.Quotas.wholeDroop;
import static org.scrutineer.rules.surplus.Deferrals.lessThanTheGap;
import static org.scrutineer.rules.surplus.Deferrals.noMoreThanTheGap;
import static org.scrutineer.rules.surplus.Deferrals.unlessTheyMayWait;
import static org.scrutineer.rules.surplus.Surpluses.aboveTheQuotaOrTheStranded;
import static org.scrutineer.rules.surplus.Surpluses.runOfSurpluses;
import static org.scrutineer.rules.surplus.Surpluses.surplusOfTheEarliestElected;
import static org.scrutineer.rules.surplus.Surpluses.surplusesBeforeAnyStage;
import static org.scrutineer.rules.surplus.Surpluses.wholePapers;
import static org.scrutineer.rules.tie.Ties.earlierElection;
import static org.scrutineer.rules.tie.Ties.latestDifference;
import static org.scrutineer.rules.tie.Ties.lotStrongestFirst;
import static org.scrutineer.rules.tie.Ties.ties;

import org.scrutineer.record.Clause;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.Sentence;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.parcel.Deferral;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.SurplusSize;
import org.scrutineer.rules.part.Uncited;
import org.scrutineer.rules.surplus.WholePapers.Products;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of New South Wales by which a surplus is transferred as whole papers taken at random: those of councils
 * before 2021 ({@code au-nsw-random-lg-law}) and of the Legislative Council ({@code au-nsw-random-lc-law}), and what
 * programs made of them ({@code au-nsw-random-lg-2012}, {@code au-nsw-random-lg-2016}, {@code au-nsw-random-lg-2017},
 * {@code au-nsw-random-lc-2015}, {@code au-nsw-random-lc-2019}).
 *
 * <p>Source: Constitution Act 1902, Sixth Schedule, Part 2; Local Government (General) Regulation 2005, Schedule 5, as
 * it stood before October 2020. Every paper is worth one vote throughout. Papers that are not taken stay with the
 * elected candidate for good. Which papers are taken {@link org.scrutineer.rules.paper.Sample} says: drawn from a
 * public seed, unless whoever counts chooses otherwise.
 *
 * <p>As programs counted, each book with the faults of its year:
 *
 * <ul>
 *   <li>All of them: a surplus is not less where the candidate holds more papers without a next preference than the
 *       quota; as many of these as it takes are set aside.
 *   <li>{@code au-nsw-random-lg-2012} and {@code au-nsw-random-lc-2015}: where an exclusion brings somebody to the
 *       quota, the papers of the surpluses before it are examined with those of the exclusion.
 *   <li>{@code au-nsw-random-lg-2012} and {@code au-nsw-random-lg-2016}: ties for exclusion go straight to the draw,
 *       and numbers of papers are worked out in single precision, so that equal fractions are told apart.
 *   <li>{@code au-nsw-random-lg-2017} and {@code au-nsw-random-lc-2019}: no other.
 * </ul>
 *
 * <p>Inferred: the order in which those stand who are elected together; that the last places are asked for once no
 * surplus follows; that an exclusion which leaves as many as there are vacancies moves no paper; which papers of the
 * Legislative Council are examined after several surpluses.
 */
public final class NewSouthWalesAtRandom {

    private static final Uncited<TieRule> DRAWN = ties(lotStrongestFirst());
    private static final Uncited<TieRule> COUNTBACK = ties(latestDifference(), lotStrongestFirst());
    private static final String NOT_REDUCED =
            "fault of the program: papers without a next preference that are more than the quota do not lessen the"
                    + " surplus";
    private static final String LAST_PARCEL =
            "where an exclusion brings the quota, papers of the surpluses before it are examined too";
    private static final String SINGLE_PRECISION = "numbers of papers are worked out in single precision";
    private static final String RUN =
            "where surpluses bring the quota, the papers of all of them since the last election" + " are examined";
    private static final String COUNCIL_SURPLUS = "Schedule 5 (surplus)";
    private static final SurplusSize REDUCED = aboveTheQuotaOrTheStranded().clause("definition of surplus");

    private NewSouthWalesAtRandom() {}

    /** In what a house, or a program, differs. */
    private record Edition(
            Clause quota,
            Deferral deferral,
            TieRule order,
            TieRule exclusions,
            Ending uncatchable,
            Transfer transfer) {}

    /** How surpluses are transferred. */
    private record Transfer(SurplusSize surplus, Examined examined, Products products, Clause clause) {

        /** As a program did, with what else was faulty or is inferred. */
        static Transfer counted(Examined examined, Products products, String clause, String more) {
            return new Transfer(
                    SurplusSize.ABOVE_THE_QUOTA,
                    examined,
                    products,
                    Clause.inferred(clause, more.isEmpty() ? NOT_REDUCED : NOT_REDUCED + "; " + more));
        }
    }

    /**
     * Returns the rules of councils.
     *
     * @return the rule book {@code au-nsw-random-lg-law}
     */
    public static RuleBook councils() {
        return councils(
                book("au-nsw-random-lg-law", "New South Wales, councils before 2021, random samples"),
                countback(),
                new Transfer(REDUCED, runOfSurpluses(), Products.EXACT, Clause.of(COUNCIL_SURPLUS)));
    }

    /**
     * Returns the rules of councils as the program of 2012 counted, with its faults.
     *
     * @return the rule book {@code au-nsw-random-lg-2012}
     */
    public static RuleBook councils2012() {
        return councils(
                book("au-nsw-random-lg-2012", "New South Wales, councils, random samples, as counted in 2012"),
                straightToTheDraw(),
                Transfer.counted(
                        surplusesBeforeAnyStage(),
                        Products.SINGLE_PRECISION,
                        COUNCIL_SURPLUS,
                        LAST_PARCEL + "; " + SINGLE_PRECISION));
    }

    /**
     * Returns the rules of councils as the program of 2016 counted, with its faults.
     *
     * @return the rule book {@code au-nsw-random-lg-2016}
     */
    public static RuleBook councils2016() {
        return councils(
                book("au-nsw-random-lg-2016", "New South Wales, councils, random samples, as counted in 2016"),
                straightToTheDraw(),
                Transfer.counted(runOfSurpluses(), Products.SINGLE_PRECISION, COUNCIL_SURPLUS, SINGLE_PRECISION));
    }

    /**
     * Returns the rules of councils as the program of 2017 counted.
     *
     * @return the rule book {@code au-nsw-random-lg-2017}
     */
    public static RuleBook councils2017() {
        return councils(
                book("au-nsw-random-lg-2017", "New South Wales, councils, random samples, as counted in 2017"),
                countback(),
                Transfer.counted(runOfSurpluses(), Products.EXACT, COUNCIL_SURPLUS, ""));
    }

    /**
     * Returns the rules of the Legislative Council.
     *
     * @return the rule book {@code au-nsw-random-lc-law}
     */
    public static RuleBook legislativeCouncil() {
        return legislativeCouncil(
                book("au-nsw-random-lc-law", "New South Wales, Legislative Council, random samples"),
                new Transfer(REDUCED, runOfSurpluses(), Products.EXACT, Clause.inferred("14(3)", RUN)));
    }

    /**
     * Returns the rules of the Legislative Council as the program of 2015 counted, with its faults.
     *
     * @return the rule book {@code au-nsw-random-lc-2015}
     */
    public static RuleBook legislativeCouncil2015() {
        return legislativeCouncil(
                book(
                        "au-nsw-random-lc-2015",
                        "New South Wales, Legislative Council, random samples, as counted in 2015"),
                Transfer.counted(surplusesBeforeAnyStage(), Products.EXACT, "14(3)", LAST_PARCEL));
    }

    /**
     * Returns the rules of the Legislative Council as the program of 2019 counted.
     *
     * @return the rule book {@code au-nsw-random-lc-2019}
     */
    public static RuleBook legislativeCouncil2019() {
        return legislativeCouncil(
                book(
                        "au-nsw-random-lc-2019",
                        "New South Wales, Legislative Council, random samples, as counted in 2019"),
                Transfer.counted(runOfSurpluses(), Products.EXACT, "14(3)", RUN));
    }

    private static TieRule countback() {
        return COUNTBACK.clause("Schedule 5 (exclusion, equal votes)");
    }

    private static TieRule straightToTheDraw() {
        return DRAWN.inferred(
                "Schedule 5 (exclusion, equal votes)",
                "fault of the program: it draws at once, where earlier counts could settle the tie");
    }

    private static RuleBook councils(Sentence.Titled title, TieRule exclusions, Transfer transfer) {
        Deferral deferral = noMoreThanTheGap().clause("Schedule 5 (deferral)");
        Ending leaders = leadersCannotBeCaught()
                .equalsBy(COUNTBACK.inferred("Schedule 5 (early end)", "the order of equals is of no consequence"))
                .clause("Schedule 5 (early end)");
        return common(
                title.cites("Local Government (General) Regulation 2005 (New South Wales), Schedule 5, before"
                                + " October 2020")
                        .provisional("of the schedule only clauses 2 and 4 were read"),
                new Edition(
                        Clause.of("4"),
                        deferral,
                        COUNTBACK.clause("Schedule 5 (equal surpluses)"),
                        exclusions,
                        leaders,
                        transfer));
    }

    private static RuleBook legislativeCouncil(Sentence.Titled title, Transfer transfer) {
        return common(
                title.cites("Constitution Act 1902 (New South Wales), Sixth Schedule, Part 2")
                        .provisional("of the schedule only clauses 4 to 9 and 14(3) were read"),
                new Edition(
                        Clause.of("7"),
                        lessThanTheGap().clause("Sixth Schedule (deferral)"),
                        DRAWN.clause("Sixth Schedule (equal surpluses)"),
                        DRAWN.clause("Sixth Schedule (exclusion, equal votes)"),
                        moreThanAllOthersForTheLastVacancy().clause("Sixth Schedule (last vacancy)"),
                        transfer));
    }

    private static RuleBook common(Sentence.Cited heading, Edition edition) {
        Deferral deferral = edition.deferral();
        Transfer transfer = edition.transfer();
        String number = transfer.clause().number();
        return heading.parcels(0)
                .papers(upToTheFirstDefect()
                        .inferred("formal papers", "papers that mark no standing candidate are left out of the quota"))
                .quota(wholeDroop().citing(edition.quota()))
                .elected(onceNoSurplusFollows(
                                deferral,
                                atTheQuotaInOrder().equalsBy(edition.order()).citing(edition.quota()))
                        .inferred("elected", "not asked between surpluses of which one follows the other"))
                .ends(
                        placesFilled().clause("places filled"),
                        endingOnceNoSurplusFollows(
                                        deferral,
                                        remainingFillTheVacanciesInOrder()
                                                .equalsBy(DRAWN.inferred("last vacancies", "of no consequence"))
                                                .clause("last vacancies"))
                                .inferred("last vacancies", "not asked while a surplus follows"),
                        endingOnceNoSurplusFollows(deferral, edition.uncatchable())
                                .inferred("early end", "not asked while a surplus follows"))
                .filing(atRandom().clause(number))
                .surplus(transfer.surplus())
                .equalsUnderConstraintsBy(edition.order())
                .then(
                        unlessTheyMayWait(
                                deferral,
                                surplusOfTheEarliestElected()
                                        .by(wholePapers(
                                                        transfer.examined(),
                                                        transfer.products(),
                                                        COUNTBACK.clause(number))
                                                .citing(transfer.clause()))
                                        .equalsBy(ties(earlierElection())
                                                .inferred("equal surpluses", "they go in the order of election"))
                                        .clause(number)),
                        abandonedIfTheRestFillTheVacancies(excludeLowest()
                                        .moving(inOneTransfer())
                                        .equalsBy(edition.exclusions())
                                        .clause("exclusion"))
                                .inferred("last vacancies", "the rest are elected before the papers move"));
    }
}
