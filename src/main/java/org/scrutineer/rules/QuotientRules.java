package org.scrutineer.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.paper.PaperRule;
import org.scrutineer.rules.paper.RuleSetting;
import org.scrutineer.rules.part.BeginAgain;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.quotient.HighestQuotient;
import org.scrutineer.rules.quotient.LowestQuotient;
import org.scrutineer.rules.quotient.PapersByFractions;
import org.scrutineer.rules.quotient.QuotaOfActivePapers;
import org.scrutineer.rules.tie.ByLot;

/**
 * A rule book under which candidates are elected by quotients.
 *
 * <p>At each stage the quotients and the quota are worked out, and one candidate is elected or else one excluded; then
 * the endings are asked. After an exclusion that does not end the count it begins again.
 *
 * @param heading what it is called and renders
 * @param papers what of a paper counts; a valid paper names a candidate who stands
 * @param quotient what the quotient of a candidate is
 * @param quota what a quotient must be more than
 * @param election who is elected
 * @param endings when the count is over, in the order in which they are asked
 * @param exclusion who is excluded if nobody is elected
 * @param restart what becomes of the elected then
 */
public record QuotientRules(
        Heading heading,
        PaperRule papers,
        PapersByFractions quotient,
        QuotaOfActivePapers quota,
        HighestQuotient election,
        List<Ending> endings,
        LowestQuotient exclusion,
        BeginAgain restart)
        implements RuleBook {

    private static final String VERSION = "1";

    /**
     * Copies the list.
     *
     * @throws UnsoundRuleBookException if the endings leave a count without an end, or equal ranks stand
     */
    public QuotientRules {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(quotient, "quotient");
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(election, "election");
        Objects.requireNonNull(exclusion, "exclusion");
        Objects.requireNonNull(restart, "restart");
        endings = List.copyOf(endings);
        new Soundness(heading.id()).papers(papers).endings(endings);
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return endings.stream().anyMatch(Ending::leavesPlacesEmpty);
    }

    @Override
    public Set<ByLot.Reading> lotReadings() {
        return Stream.of(election.ties(), exclusion.ties())
                .flatMap(rule -> rule.lotReadings().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> promises() {
        return Promises.OF_QUOTIENTS;
    }

    @Override
    public RuleDescription description() {
        PartDescription parts = heading.description("quotients")
                .with("papers", papers.description())
                .with(RuleDescription.SETTINGS, RuleSetting.description(papers.settings().stream()))
                .with("quotient", quotient.description())
                .with("quota", quota.description())
                .with("election", election.description())
                .with("ending", endings.stream().map(Part::description).toList())
                .with("step", List.of(exclusion.description()))
                .with("restart", restart.description());
        return new RuleDescription(id(), names(), VERSION, citation(), 0, parts, promises());
    }

    @Override
    public Optional<RuleBook> with(RuleSetting setting) {
        return setting.match(
                marks -> papers.with(marks).map(this::reading),
                ignored -> Optional.empty(),
                ignored -> Optional.empty());
    }

    private RuleBook reading(PaperRule chosen) {
        return new QuotientRules(heading, chosen, quotient, quota, election, endings, exclusion, restart);
    }

    @Override
    public <R> R accept(Families<R> families) {
        return families.quotients(this);
    }

    /** Returns the title and the identifier: of all its parts the {@link #description()} tells. */
    @Override
    public String toString() {
        return title() + " (" + id() + ")";
    }
}
