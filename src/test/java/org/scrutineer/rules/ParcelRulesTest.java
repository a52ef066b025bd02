package org.scrutineer.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.record.Clause;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.election.AtLeastTheQuota;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.ending.PlacesFilled;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.exclusion.ExcludeLowest;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.NextPreference;
import org.scrutineer.rules.paper.StrictOrderOnly;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.parcel.CreditedExactly;
import org.scrutineer.rules.parcel.Doomed;
import org.scrutineer.rules.parcel.Grouping;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusSize;
import org.scrutineer.rules.quota.DroopQuota;

class ParcelRulesTest {

    private static final Clause CLAUSE = Clause.of("1");
    private static final Ending ENDING = new PlacesFilled(CLAUSE);
    private static final Ending OTHER = new RemainingFillVacancies(CLAUSE);
    private static final Step STEP = new ExcludeLowest(Grouping.Form.ALL_AT_ONCE, Ties.FORWARD_THEN_LOT, CLAUSE);

    private static ParcelRules rules(List<Ending> endings, List<Step> steps) {
        return new ParcelRules(
                Heading.of("small", "Small", "A text"),
                5,
                new StrictOrderOnly(CLAUSE),
                ValidPapers.NAMING_A_STANDING_CANDIDATE,
                new DroopQuota(0, CLAUSE),
                new AtLeastTheQuota(CLAUSE),
                endings,
                steps,
                new Filing.InNoOrder(),
                new CreditedExactly(),
                SurplusSize.ABOVE_THE_QUOTA,
                NextPreference.FIRST_AVAILABLE,
                new UnderConstraints(new Doomed.Together(Grouping.Form.ALL_AT_ONCE), Ties.FORWARD_THEN_LOT));
    }

    @Test
    void describeEveryPartUnderItsRole() {
        RuleDescription description =
                rules(List.of(ENDING, OTHER), List.of(STEP)).description();

        assertThat(description.id()).isEqualTo("small");
        assertThat(description.citation()).isEqualTo("A text");
        assertThat(description.places()).isEqualTo(5);
        assertThat(description.promises())
                .containsExactly(
                        "I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11", "I13", "I16", "I18", "I20");
        assertThat(description.parameters())
                .hasToString("{election.clause=1, election.form=atLeastTheQuota, ending.1.clause=1,"
                        + " ending.1.form=placesFilled, ending.2.clause=1,"
                        + " ending.2.form=remainingFillVacancies, family=parcels, papers.clause=1,"
                        + " papers.form=strictOrderOnly, quota.clause=1, quota.form=droopPlusUnit,"
                        + " quota.places=0, step.1.clause=1, step.1.form=excludeLowest,"
                        + " step.1.ties.clause=tie, step.1.ties.form=earliestDifference,lot,"
                        + " step.1.transfers=allAtOnce}");
    }

    @Test
    void haveAStep() {
        assertThatThrownBy(() -> rules(List.of(ENDING, OTHER), List.of()))
                .isInstanceOf(UnsoundRuleBookException.class)
                .hasMessage("a rule book must have a step, but there was none, in rule book \"small\"");
    }
}
