package org.scrutineer.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.election.ElectionTest;
import org.scrutineer.rules.election.WriteIns;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.NextPreference;
import org.scrutineer.rules.paper.PaperRule;
import org.scrutineer.rules.paper.RuleSetting;
import org.scrutineer.rules.paper.ValidPapers;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Move;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.parcel.SurplusSize;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.quota.QuotaRule;
import org.scrutineer.rules.tie.ByLot;

/**
 * A rule book under which papers are transferred in parcels.
 *
 * <p>After every transfer the quota, the election test and then the endings are asked, in this order. When a stage is
 * done and the count is not over, the steps are asked one after the other for what comes next.
 *
 * @param heading what it is called and renders
 * @param places the decimal places of votes
 * @param papers what of a paper counts
 * @param valid which papers are valid
 * @param quota the votes needed
 * @param election who is elected
 * @param endings when the count is over, in the order in which they are asked; none if steps alone end it
 * @param steps what comes next, in the order in which they are asked
 * @param filing how papers lie in a parcel
 * @param credit what papers are credited with, wherever they come
 * @param surplus how much of what a candidate has is a surplus
 * @param next what a paper says next when it moves on
 * @param constrained what is done where constraints must be met
 * @param writeIns what it says of undeclared write-ins
 */
public record ParcelRules(
        Heading heading,
        int places,
        PaperRule papers,
        ValidPapers valid,
        QuotaRule quota,
        ElectionTest election,
        List<Ending> endings,
        List<Step> steps,
        Filing filing,
        Credit credit,
        SurplusSize surplus,
        NextPreference next,
        UnderConstraints constrained,
        WriteIns writeIns)
        implements RuleBook {

    private static final String VERSION = "1";

    /**
     * Copies the lists.
     *
     * @throws UnsoundRuleBookException if the parts do not fit together
     */
    public ParcelRules {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(valid, "valid");
        Objects.requireNonNull(quota, "quota");
        Objects.requireNonNull(election, "election");
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(surplus, "surplus");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(constrained, "constrained");
        Objects.requireNonNull(writeIns, "writeIns");
        valid = papers.valid().orElse(valid);
        endings = List.copyOf(endings);
        steps = List.copyOf(steps);
        new Soundness(heading.id())
                .papers(papers)
                .credit(places, credit, steps)
                .turns(quota, filing, steps)
                .parcels(places, quota, endings, steps);
    }

    /**
     * Makes a rule book that says nothing of undeclared write-ins.
     *
     * @param heading what it is called and renders
     * @param places the decimal places of votes
     * @param papers what of a paper counts
     * @param valid which papers are valid
     * @param quota the votes needed
     * @param election who is elected
     * @param endings when the count is over, in the order in which they are asked; none if steps alone end it
     * @param steps what comes next, in the order in which they are asked
     * @param filing how papers lie in a parcel
     * @param credit what papers are credited with, wherever they come
     * @param surplus how much of what a candidate has is a surplus
     * @param next what a paper says next when it moves on
     * @param constrained what is done where constraints must be met
     * @throws UnsoundRuleBookException if the parts do not fit together
     */
    public ParcelRules(
            Heading heading,
            int places,
            PaperRule papers,
            ValidPapers valid,
            QuotaRule quota,
            ElectionTest election,
            List<Ending> endings,
            List<Step> steps,
            Filing filing,
            Credit credit,
            SurplusSize surplus,
            NextPreference next,
            UnderConstraints constrained) {
        this(
                heading,
                places,
                papers,
                valid,
                quota,
                election,
                endings,
                steps,
                filing,
                credit,
                surplus,
                next,
                constrained,
                WriteIns.UNKNOWN);
    }

    /**
     * Returns what comes next when a stage is done. Those whom constraints doom leave before any step is asked, unless
     * they have a step of their own.
     *
     * @param view the count
     * @param lots the lots supplied
     * @return the move
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot and none was supplied
     * @throws IllegalStateException if no step applies to the figures
     */
    public Move next(CountView view, Lots lots) {
        Optional<Move> doomed = constrained.doomed().move(view);
        if (doomed.isPresent()) {
            return doomed.get();
        }
        for (Step step : steps) {
            Optional<Move> move = step.next(view, lots);
            if (move.isPresent()) {
                return move.get();
            }
        }
        throw new IllegalStateException("rule book " + id() + " has no step for the figures of stage " + view.stage());
    }

    /**
     * Returns whether the count may begin again after an exclusion, so that nobody is elected for good before its end.
     *
     * @return whether it may
     */
    public boolean beginsAgain() {
        return steps.stream().flatMap(step -> step.forms().stream()).anyMatch(InTransfers::beginsAgain);
    }

    @Override
    public boolean leavesPlacesEmpty() {
        return endings.stream().anyMatch(Ending::leavesPlacesEmpty)
                || steps.stream().anyMatch(Step::leavesPlacesEmpty);
    }

    @Override
    public Set<ByLot.Reading> lotReadings() {
        return steps.stream()
                .map(Step::tieRule)
                .flatMap(Optional::stream)
                .flatMap(rule -> rule.lotReadings().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> promises() {
        return Promises.ofParcels(quota, election, credit, steps);
    }

    @Override
    public RuleDescription description() {
        Stream<RuleSetting> settings = Stream.of(
                        papers.settings(),
                        papers.valid().isPresent() ? List.<RuleSetting>of() : valid.settings(),
                        filing.settings())
                .flatMap(List::stream);
        PartDescription parts = heading.description("parcels")
                .with("papers", numbers(papers.description()))
                .with(RuleDescription.SETTINGS, RuleSetting.description(settings))
                .with("quota", quota.description())
                .with("election", election.description())
                .with("ending", endings.stream().map(Part::description).toList())
                .with("step", steps.stream().map(Part::description).toList())
                .with("filing", filing.description())
                .with("credit", credit.description())
                .with("surplus", surplus.description())
                .with("nextPreference", next.description())
                .with("constraints", constrained.description(steps))
                .with("writeIns", writeIns.description());
        return new RuleDescription(id(), names(), VERSION, citation(), places, parts, promises());
    }

    private PartDescription numbers(PartDescription read) {
        return !credit.cutsOff()
                        && steps.stream().flatMap(step -> step.forms().stream()).anyMatch(InTransfers::makesFractions)
                ? read.with("numbers", "exact")
                : read;
    }

    @Override
    public Optional<RuleBook> with(RuleSetting setting) {
        return setting.match(
                marks -> papers.with(marks).map(chosen -> with(chosen, valid)),
                chosen -> papers.valid().isPresent() ? Optional.empty() : Optional.of(withValid(chosen)),
                sample -> filing.with(sample).map(this::with));
    }

    /**
     * Returns the same rule book with another choice of which papers are valid. Its description states the choice if it
     * is not the usual one.
     *
     * @param chosen which papers are valid
     * @return the changed copy
     */
    public ParcelRules withValid(ValidPapers chosen) {
        return with(papers, chosen);
    }

    /**
     * Returns the same rule book with papers that lie in another way.
     *
     * @param lying how papers lie in a parcel, and which of them go
     * @return the changed copy
     */
    public ParcelRules with(Filing lying) {
        return new ParcelRules(
                heading,
                places,
                papers,
                valid,
                quota,
                election,
                endings,
                steps,
                lying,
                credit,
                surplus,
                next,
                constrained,
                writeIns);
    }

    private ParcelRules with(PaperRule read, ValidPapers chosen) {
        return new ParcelRules(
                heading,
                places,
                read,
                chosen,
                quota,
                election,
                endings,
                steps,
                filing,
                credit,
                surplus,
                next,
                constrained,
                writeIns);
    }

    @Override
    public <R> R accept(Families<R> families) {
        return families.parcels(this);
    }

    /** Returns the title and the identifier: of all its parts the {@link #description()} tells. */
    @Override
    public String toString() {
        return title() + " (" + id() + ")";
    }
}
