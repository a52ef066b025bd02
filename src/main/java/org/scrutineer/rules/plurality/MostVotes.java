package org.scrutineer.rules.plurality;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.TieBreak;
import org.scrutineer.rules.part.Compared;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.tie.TieRule;

/**
 * Takes as many candidates as there are places, most votes first. Equals who are more than the places left are a tie,
 * and are chosen from one by one.
 *
 * @param ties how a tie at the last places is settled
 * @param clause the clause
 */
public record MostVotes(TieRule ties, Clause clause) implements Part {

    public MostVotes {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * One who takes a place.
     *
     * @param candidate the candidate
     * @param ties how a tie for the place was settled, empty if there was none
     */
    public record Taken(Candidate candidate, List<TieBreak> ties) {

        /** Copies the list. */
        public Taken {
            Objects.requireNonNull(candidate, "candidate");
            ties = List.copyOf(ties);
        }
    }

    /**
     * Returns who takes the places.
     *
     * @param view the figures
     * @param lots the lots supplied
     * @return who takes a place, most votes first; equals in ballot-paper order, or in that in which lots fell on them
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot that was not supplied
     */
    public List<Taken> take(CountView view, Lots lots) {
        List<Candidate> left = new ArrayList<>(view.continuingFromTheTop());
        List<Taken> taken = new ArrayList<>();
        Lots further = lots;
        while (taken.size() < view.seats() && !left.isEmpty()) {
            Votes most = view.votesOf(left.get(0));
            List<Candidate> level = left.stream()
                    .filter(candidate -> view.votesOf(candidate).equals(most))
                    .toList();
            List<Candidate> tied = level.size() > view.seats() - taken.size() ? level : level.subList(0, 1);
            TieRule.Settled settled = ties.settle(new Tie(TiePurpose.ELECTION, tied), view, further);
            further = further.after(settled.steps());
            taken.add(new Taken(settled.chosen(), settled.steps()));
            left.remove(settled.chosen());
        }
        return taken;
    }

    @Override
    public Optional<Set<Compared>> compared() {
        return Optional.of(Set.of(Compared.PLACES));
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("mostVotes", clause).with("ties", ties.description());
    }
}
