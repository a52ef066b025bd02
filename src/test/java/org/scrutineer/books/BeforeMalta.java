package org.scrutineer.books;

import java.util.List;
import org.scrutineer.record.Clause;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.MajorityForLastVacancy;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.EndBeforeTransfer;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.UpToTheFirstDefect;
import org.scrutineer.rules.parcel.ExclusionForm;
import org.scrutineer.rules.parcel.WholePapers;
import org.scrutineer.rules.quota.DroopQuota;
import org.scrutineer.rules.surplus.LargestSurplus;

/**
 * The rules of elections to the House of Representatives of BeforeMalta, in one district ({@code malta}).
 *
 * <p>Source: General Elections (Sorting of Ballot Papers, Casual Elections and Co-options) Regulations 1991, regulations 2, 10
 * and 11 of the Thirteenth Schedule to the General Elections Act (Cap. 354).
 *
 * <p>Provisional: the order of surpluses, which papers are examined, exclusions and ties were read; not read in the Maltese
 * text, and taken from rules 4 to 9 of the Third Schedule to the Irish Electoral Act 1923, which it follows, are the quota with
 * its one added, the election at the quota, the proportion and the fractions, the papers last filed and the last vacancies.
 * Inferred: papers are numbered once and those with the highest numbers are last filed, as {@link BeforeIrelandDail} has it; two
 * or more of the lowest may go together, and here never do, as official tables show them one by one; what remains is elected
 * as soon as an exclusion leaves no more than there are vacancies, without a transfer; of equals, the first drawn by lot goes.
 * The further seats by party are outside the count of a district.
 */
public final class BeforeMalta {

    private static final Clause FRACTIONS = Clause.of("10(6), 1923 Act, Third Schedule, rules 6(3), 6(4)");
    private static final Clause EQUAL_FRACTIONS = Clause.of("1923 Act, Third Schedule, rule 6(4)");
    private static final Clause LAST_VACANCIES = Clause.of("1923 Act, Third Schedule, rule 9");
    private static final List<String> PROMISES = List.of(
            "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I14", "I16", "I18", "I19",
            "I20");

    private BeforeMalta() {}

    /**
     * Returns the rule book.
     *
     * @return the rule book {@code malta}
     */
    public static RuleBook ruleBook() {
        return new ParcelRules(
                "malta",
                "Malta, House of Representatives (provisional)",
                "General Elections Act (Cap. 354), Thirteenth Schedule (provisional)",
                0,
                new UpToTheFirstDefect(Clause.of("2")),
                new DroopQuota(0, Clause.of("1923 Act, Third Schedule, rule 4")),
                new AtLeastTheQuota(Clause.of("1923 Act, Third Schedule, rule 5")),
                List.of(
                        new PlacesFilled(LAST_VACANCIES),
                        new RemainingFillVacancies(LAST_VACANCIES),
                        new MajorityForLastVacancy(MajorityForLastVacancy.Margin.MORE_THAN, LAST_VACANCIES)),
                List.of(
                        new LargestSurplus(
                                LargestSurplus.Awaiting.EARLIEST_ABOVE_THE_QUOTA,
                                new WholePapers(BeforeIreland.ties(EQUAL_FRACTIONS), FRACTIONS),
                                BeforeIreland.ties(Clause.of("10(4)")),
                                Clause.of("10(2)")),
                        new EndBeforeTransfer(
                                new ExcludeLowest(
                                        ExclusionForm.ALL_AT_ONCE,
                                        BeforeIreland.ties(Clause.of("11(3)")),
                                        Clause.of("11(1)")),
                                LAST_VACANCIES)),
                new Filing.ByNumber(Clause.of("1923 Act, Third Schedule, rule 6(4)(d)")),
                PROMISES);
    }
}
