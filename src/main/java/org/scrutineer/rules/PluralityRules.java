package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Reason;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.rules.ending.RemainingFillVacancies;
import org.scrutineer.rules.paper.RuleSetting;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.plurality.MinimumByReplacement;
import org.scrutineer.rules.plurality.MostVotes;
import org.scrutineer.rules.plurality.PaperVotes;
import org.scrutineer.rules.plurality.VotesOfAPaper;
import org.scrutineer.rules.tie.ByLot;

/**
 * A rule book under which all papers are counted once, nothing is transferred, and the most votes win.
 *
 * <p>There is no quota; the record states it as zero. Votes that a paper has and does not use are non-transferable. A
 * candidate's papers are those that give the candidate a vote or a part of one, so that a paper may be among those of
 * several candidates.
 *
 * @param heading what it is called and renders
 * @param papers which votes a paper gives
 * @param votes how many votes a paper has
 * @param election who is elected
 * @param minimum how a group is brought to its minimum
 */
public record PluralityRules(
        Heading heading, PaperVotes papers, VotesOfAPaper votes, MostVotes election, MinimumByReplacement minimum)
        implements RuleBook {

    private static final String VERSION = "1";

    public PluralityRules {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(votes, "votes");
        Objects.requireNonNull(election, "election");
        Objects.requireNonNull(minimum, "minimum");
    }

    @Override
    public Set<ByLot.Reading> lotReadings() {
        return Stream.of(election.ties(), minimum.ties())
                .flatMap(rule -> rule.lotReadings().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> promises() {
        return Promises.OF_PLURALITY;
    }

    @Override
    public RuleDescription description() {
        PartDescription parts = heading.description("plurality")
                .with("quota", PartDescription.of("none"))
                .with("papers", papers.description())
                .with("votes", votes.description())
                .with("election", election.description())
                .with("minimum", minimum.description());
        return new RuleDescription(id(), names(), VERSION, citation(), 0, parts, promises());
    }

    @Override
    public Optional<RuleBook> with(RuleSetting setting) {
        return Optional.empty();
    }

    @Override
    public <R> R accept(Families<R> families) {
        return families.plurality(this);
    }

    /**
     * Returns who is elected.
     *
     * @param view the figures
     * @param categories the constraints of the election
     * @param lots the lots supplied
     * @return what a minimum changes; the elections, most votes first, and those that a minimum brings last; then all
     *     others as excluded, and the end of the count
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    public List<Decision> decisions(CountView view, List<Category> categories, Lots lots) {
        if (view.continuing().size() <= view.seats()) {
            return RemainingFillVacancies.electing(view.continuingFromTheTop(), election.clause());
        }
        MinimumByReplacement.Outcome outcome = minimum.replace(election.take(view, lots), categories, view, lots);
        List<Decision> decisions = new ArrayList<>(outcome.replacements());
        List<Candidate> chosen = new ArrayList<>();
        for (MostVotes.Taken place : outcome.kept()) {
            chosen.add(place.candidate());
            decisions.add(new Decision(
                    DecisionType.ELECT,
                    List.of(place.candidate()),
                    place.ties().isEmpty() ? Reason.UNCATCHABLE : Reason.LOT,
                    election.clause(),
                    place.ties()));
        }
        for (Candidate candidate : outcome.brought()) {
            chosen.add(candidate);
            decisions.add(Decision.of(DecisionType.ELECT, List.of(candidate), Reason.GUARDED, minimum.clause()));
        }
        List<Candidate> others = view.continuing().stream()
                .filter(candidate -> !chosen.contains(candidate))
                .toList();
        decisions.add(Decision.of(DecisionType.EXCLUDE, others, Reason.COUNT_COMPLETE, election.clause()));
        decisions.add(Decision.of(DecisionType.STOP, List.of(), Reason.COUNT_COMPLETE, election.clause()));
        return decisions;
    }

    /** Returns the title and the identifier: of all its parts the {@link #description()} tells. */
    @Override
    public String toString() {
        return title() + " (" + id() + ")";
    }
}
