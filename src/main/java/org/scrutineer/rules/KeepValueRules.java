package org.scrutineer.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.keepvalue.Revision;
import org.scrutineer.rules.keepvalue.Sequence;
import org.scrutineer.rules.keepvalue.TotalSurplus;
import org.scrutineer.rules.keepvalue.ValueDivision;
import org.scrutineer.rules.paper.Candidature;
import org.scrutineer.rules.paper.PaperRule;
import org.scrutineer.rules.paper.RuleSetting;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.ByLot;
import org.scrutineer.rules.tie.TieRule;

/**
 * A rule book under which all papers are counted by keep values.
 *
 * <p>Each time the papers have been counted, the quota, the election test and then the endings are asked, in this
 * order; then the steps, one after the other, for an exclusion; then the keep values are worked out anew and the papers
 * counted again. The sequence says which of these are left out once somebody is elected or excluded.
 *
 * @param heading what it is called and renders
 * @param places the decimal places of votes
 * @param papers what of a paper counts
 * @param candidature which candidates stand
 * @param valid which papers are valid
 * @param division how the value of a paper divides at an elected candidate
 * @param quota the votes needed
 * @param election who is elected
 * @param endings when the count is over, in the order in which they are asked
 * @param surplus how the total surplus is added up
 * @param steps who is excluded, in the order in which they are asked
 * @param furtherSteps who is excluded on the same figures after that, whether or not anybody was
 * @param revision how keep values are worked out anew
 * @param sequence what is done on the same figures
 */
public record KeepValueRules(
        Heading heading,
        int places,
        PaperRule papers,
        Candidature candidature,
        ValidPapers valid,
        ValueDivision division,
        QuotaRule quota,
        ElectionTest election,
        List<Ending> endings,
        TotalSurplus surplus,
        List<KeepValueStep> steps,
        List<KeepValueStep> furtherSteps,
        Revision revision,
        Sequence sequence)
        implements RuleBook {

    private static final String VERSION = "1";

    /**
     * Copies the lists.
     *
     * @throws UnsoundRuleBookException if the parts do not fit together
     */
    public KeepValueRules {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(candidature, "candidature");
        Objects.requireNonNull(valid, "valid");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(election, "election");
        Objects.requireNonNull(surplus, "surplus");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(sequence, "sequence");
        endings = List.copyOf(endings);
        steps = List.copyOf(steps);
        furtherSteps = List.copyOf(furtherSteps);
        Soundness soundness = new Soundness(heading.id());
        soundness.keepValues(places, division, quota, endings, revision);
        soundness.exclusions(steps);
    }

    /**
     * Returns the steps to be asked, in turn, once the election test was asked.
     *
     * @param elections the elections on the present figures, possibly none
     * @return for each exclusion there may be on these figures, the steps of which the first to answer is taken
     */
    public List<List<KeepValueStep>> stepsAfter(List<Decision> elections) {
        return sequence.asksForExclusion(elections) ? List.of(steps, furtherSteps) : List.of();
    }

    /**
     * Returns how ties are settled between candidates who cannot all be elected.
     *
     * @return the rule of the first step that has one, or nothing if none has
     */
    public Optional<TieRule> ties() {
        return steps.stream()
                .map(KeepValueStep::tieRule)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public long mostPapers() {
        return division.mostPapers();
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return endings.stream().anyMatch(Ending::leavesPlacesEmpty);
    }

    @Override
    public Set<ByLot.Reading> lotReadings() {
        return Stream.of(steps, furtherSteps)
                .flatMap(List::stream)
                .map(KeepValueStep::tieRule)
                .flatMap(Optional::stream)
                .flatMap(rule -> rule.lotReadings().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> promises() {
        return Promises.ofKeepValues(election, steps, furtherSteps);
    }

    @Override
    public RuleDescription description() {
        PartDescription parts = heading.description("keepValues")
                .with("papers", papers.description())
                .with(RuleDescription.SETTINGS, RuleSetting.description(papers.settings().stream()))
                .with("candidature", candidature.description())
                .with("valid", valid.description())
                .with("division", division.description())
                .with("quota", quota.description())
                .with("election", election.description())
                .with("ending", endings.stream().map(Part::description).toList())
                .with("surplus", surplus.description())
                .with("step", steps.stream().map(Part::description).toList())
                .with(
                        "furtherStep",
                        furtherSteps.stream().map(Part::description).toList())
                .with("revision", revision.description())
                .with("sequence", sequence.description());
        return new RuleDescription(id(), names(), VERSION, citation(), places, parts, promises());
    }

    @Override
    public Optional<RuleBook> with(RuleSetting setting) {
        return setting.match(
                marks -> papers.with(marks).map(this::reading),
                ignored -> Optional.empty(),
                ignored -> Optional.empty());
    }

    private RuleBook reading(PaperRule chosen) {
        return new KeepValueRules(
                heading,
                places,
                chosen,
                candidature,
                valid,
                division,
                quota,
                election,
                endings,
                surplus,
                steps,
                furtherSteps,
                revision,
                sequence);
    }

    @Override
    public <R> R accept(Families<R> families) {
        return families.keepValues(this);
    }

    /** Returns the title and the identifier: of all its parts the {@link #description()} tells. */
    @Override
    public String toString() {
        return title() + " (" + id() + ")";
    }
}
