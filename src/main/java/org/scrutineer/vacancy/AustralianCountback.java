package org.scrutineer.vacancy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Stage;
import org.scrutineer.rules.RuleBook;

/** Casual vacancies filled as in Australia, each in the way that {@link CasualVacancy} names. */
public final class AustralianCountback {

    private AustralianCountback() {}

    /**
     * All papers counted again, as often as it takes.
     *
     * @param passedOver those elected in a recount who take no part, so that it was started anew without them, in order
     * @param last the last recount, in which somebody who takes part is elected
     */
    public record Restarted(List<Candidate> passedOver, Vacancy.Recount last) {

        /** Copies the list. */
        public Restarted {
            passedOver = List.copyOf(passedOver);
            Objects.requireNonNull(last, "last");
        }
    }

    /**
     * Counts the papers that elected a member for those who want the place, as {@link
     * CasualVacancy#CAPITAL_TERRITORY} and {@link CasualVacancy#TASMANIA} have it. Each paper is read from the top.
     *
     * @param vacancy the place
     * @param book the rule book of the count
     * @param lots the lots supplied
     * @param consenting the numbers of those who want it, none of whom was elected
     * @return the count
     * @throws SeveralVacanciesException if several members leave
     * @throws IllegalArgumentException if vacancies are not filled so after counts by the rule book, nobody consents, a
     *     candidate who does was elected or withdrawn, or the record does not lead to the papers that it counts
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    public static WeightedCountback weighted(
            Vacancy vacancy, RuleBook book, Lots lots, Collection<Integer> consenting) {
        PaperWeights weights =
                switch (require(vacancy, book, consenting, CasualVacancy.CAPITAL_TERRITORY, CasualVacancy.TASMANIA)) {
                    case CAPITAL_TERRITORY -> PaperWeights.CAPITAL_TERRITORY;
                    default -> PaperWeights.SCALED;
                };
        Election election = vacancy.election();
        List<Candidate> candidates =
                consenting.stream().sorted().distinct().map(election::candidate).toList();
        return new WeightedRunOff(candidates, vacancy.original().rule().places(), lots).count(papers(vacancy, weights));
    }

    private static List<WeightedPapers> papers(Vacancy vacancy, PaperWeights weights) {
        CountRecord count = vacancy.original();
        Candidate member = vacancy.leaving().get(0);
        for (int entry = 0; entry < count.stages().size(); entry++) {
            Stage stage = count.stages().get(entry);
            Optional<Decision> election = stage.decisions().stream()
                    .filter(decision -> decision.type() == DecisionType.ELECT
                            && decision.candidates().contains(member))
                    .findFirst();
            if (election.isPresent()) {
                List<ValuedPapers.Pile> held = new ValuedPapers(vacancy.election(), count).heldBy(member, entry);
                boolean asTheyCame = entry == 0 || election.get().reason() != Reason.QUOTA;
                return asTheyCame ? PaperWeights.asTheyCame(held) : weights.weigh(held, entry, lacking(vacancy, entry));
            }
        }
        throw new IllegalArgumentException("\"" + member + "\" must be elected by a decision, but is by none");
    }

    private static Votes lacking(Vacancy vacancy, int entry) {
        Stage before = vacancy.original().stages().get(entry - 1);
        return before.quota().minus(before.tallyOf(vacancy.leaving().get(0)).votes());
    }

    /**
     * Counts all papers again for all places without whoever leaves; where somebody is elected who was no member and
     * takes no part, anew without that candidate, as {@link CasualVacancy#WESTERN_AUSTRALIA} has it.
     *
     * @param vacancy the place
     * @param book the rule book of the count
     * @param lots the lots supplied for each recount
     * @param consenting the numbers of those who take part, none of whom was elected
     * @return the recounts
     * @throws SeveralVacanciesException if several members leave
     * @throws IllegalArgumentException if vacancies are not filled so after counts by the rule book, nobody consents, a
     *     candidate who does was elected or withdrawn, or nobody who takes part is elected
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    public static Restarted restarted(Vacancy vacancy, RuleBook book, Lots lots, Collection<Integer> consenting) {
        require(vacancy, book, consenting, CasualVacancy.WESTERN_AUSTRALIA);
        Set<Candidate> members =
                vacancy.original().elected().stream().map(Elected::candidate).collect(Collectors.toSet());
        List<Candidate> passedOver = new ArrayList<>();
        List<Integer> without = new ArrayList<>(List.of(vacancy.leaving().get(0).number()));
        while (true) {
            CountRecord record = Stv.count(vacancy.election().withWithdrawn(without), book, lots);
            Elected first = record.elected().stream()
                    .filter(elected -> members.stream()
                            .noneMatch(member ->
                                    member.number() == elected.candidate().number()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a candidate who takes part must be elected in a recount, but none is"));
            int number = first.candidate().number();
            if (consenting.contains(number)) {
                return new Restarted(passedOver, new Vacancy.Recount(List.of(first), record));
            }
            passedOver.add(vacancy.election().candidate(number));
            without.add(number);
        }
    }

    /** Refuses another way of filling places, and more than one. */
    private static CasualVacancy require(
            Vacancy vacancy, RuleBook book, Collection<Integer> consenting, CasualVacancy... ways) {
        Optional<CasualVacancy> way = CasualVacancy.after(book).filter(List.of(ways)::contains);
        if (vacancy.leaving().size() > 1) {
            throw new SeveralVacanciesException(vacancy.leaving().size());
        }
        vacancy.requireConsent(consenting);
        return way.orElseThrow(() -> new IllegalArgumentException(
                "a vacancy must be filled in this way after counts by a rule book, but is not after counts by "
                        + book.id()));
    }
}
