package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.EndBeforeTransfer;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.parcel.Examined;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusForm;
import org.scrutineer.rules.quota.DroopQuota;
import org.scrutineer.rules.surplus.LargestSurplus;
import org.scrutineer.rules.surplus.WeightedInclusive;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.DifferenceAtAnEarlierPoint;
import org.scrutineer.rules.tie.TieRule;

/**
 * The rules of local government elections in Scotland: {@code scottish-local}, and {@code scottish-local-2011}.
 *
 * <p>Source: Scottish Local Government Elections Order 2011 (SSI 2011/399), Schedule 1, rules 46 to 53, as amended by SSI
 * 2021/437. The Order of 2007 (SSI 2007/42) has the same text under numbers one lower.
 *
 * <p>Inferred, because the text is silent: what rounding takes from a surplus is kept apart as loss by fraction; papers
 * that mark no standing candidate are not valid; three or more tied candidates are narrowed step by step, as
 * {@link DifferenceAtAnEarlierPoint} explains.
 */
public final class BeforeScottishLocal {

    private static final int PLACES = 5;
    private static final Clause LAST_VACANCIES = Clause.of("53");
    private static final List<String> PROMISES = List.of(
            "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I14", "I16", "I18", "I19",
            "I20");

    private BeforeScottishLocal() {}

    /**
     * Returns the rule book as amended in 2021: the papers of the last candidate excluded are still transferred, as on
     * every published sheet, before the remaining candidates are elected. Rule 53(2) as amended only says that no
     * further transfer is required.
     *
     * @return the rule book {@code scottish-local}
     */
    public static RuleBook ruleBook() {
        return ruleBook(
                "scottish-local",
                "Scottish local government",
                "SSI 2011/399 Schedule 1, as amended by SSI 2021/437",
                exclusion());
    }

    /**
     * Returns the rule book as made in 2011: once the continuing candidates equal the vacancies no further transfer is
     * made, rule 53(2), so the papers of the last candidate excluded stay.
     *
     * @return the rule book {@code scottish-local-2011}
     */
    public static RuleBook asMadeIn2011() {
        return ruleBook(
                "scottish-local-2011",
                "Scottish local government, as made in 2011",
                "SSI 2011/399 Schedule 1, as made",
                new EndBeforeTransfer(exclusion(), LAST_VACANCIES));
    }

    private static RuleBook ruleBook(String id, String title, String citation, Step exclusion) {
        return new ParcelRules(
                id,
                title,
                citation,
                PLACES,
                new UpToTheFirstDefect(Clause.of("44")),
                new DroopQuota(0, Clause.of("47")),
                new AtLeastTheQuota(Clause.of("48")),
                List.of(new PlacesFilled(Clause.of("49(1), 51(1)")), new RemainingFillVacancies(LAST_VACANCIES)),
                List.of(
                        new LargestSurplus(
                                LargestSurplus.Awaiting.ABOVE_THE_QUOTA,
                                new SurplusForm(Examined.Form.ALL, new WeightedInclusive(PLACES, Clause.of("49(3)"))),
                                ties(Clause.of("50")),
                                Clause.of("50")),
                        exclusion),
                PROMISES);
    }

    private static ExcludeLowest exclusion() {
        return new ExcludeLowest(ExclusionForm.ALL_AT_ONCE, ties(Clause.of("52")), Clause.of("51"));
    }

    private static TieRule ties(Clause clause) {
        return new TieRule(
                List.of(
                        new DifferenceAtAnEarlierPoint(DifferenceAtAnEarlierPoint.From.THE_LATEST_STAGE),
                        new ByLot(ByLot.Reading.STRONGEST_FIRST)),
                clause);
    }
}
