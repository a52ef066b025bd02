package org.scrutineer.ballot.validity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.RawMarks.Rank;
import org.scrutineer.ballot.validity.Choices.Overvotes;
import org.scrutineer.ballot.validity.Choices.Repeats;

/**
 * Reads papers of ranks.
 *
 * @param choices what is done with each kind of defect
 * @param candidates the number of candidates
 */
record RankReading(Choices choices, int candidates) {

    /**
     * Reads a paper.
     *
     * @param marks its marks
     * @return what it says
     */
    Reading read(RawMarks marks) {
        List<Rank> ranks = marks.ranks();
        if (ranks.isEmpty()) {
            return new Reading.Invalid(SetAside.UNMARKED);
        }
        List<Integer> order = new ArrayList<>();
        EnumSet<Defect> passedOver = EnumSet.noneOf(Defect.class);
        Optional<Defect> cut = walk(ranks, order, passedOver);
        if (order.isEmpty()) {
            return new Reading.Invalid(cut.map(RankReading::reason).orElse(SetAside.NOTHING_USABLE));
        }
        if (!choices.figures().least().isMetBy(figures(ranks, order.size()))) {
            return new Reading.Invalid(SetAside.TOO_FEW_PREFERENCES);
        }
        return new Reading.Valid(
                Reading.Section.BELOW,
                Preferences.of(order.stream().mapToInt(Integer::intValue).toArray()),
                passedOver,
                cut.<Reading.End>map(Reading.Early::new).orElseGet(Reading.WithTheLastMark::new));
    }

    private Least.Figures figures(List<Rank> ranks, int length) {
        int numbered = ranks.stream().mapToInt(rank -> rank.candidates().size()).sum();
        int inPlace = (int)
                ranks.stream().limit(numbered).filter(rank -> !rank.isSkipped()).count();
        return new Least.Figures(length, candidates, numbered, inPlace);
    }

    private static SetAside reason(Defect cause) {
        return cause == Defect.GAP ? SetAside.NO_FIRST_PREFERENCE : SetAside.OVERVOTE_BEFORE_ANY_PREFERENCE;
    }

    private Optional<Defect> walk(List<Rank> ranks, List<Integer> order, EnumSet<Defect> passedOver) {
        Set<Integer> dropped = dropped(ranks);
        int run = 0;
        for (Rank rank : ranks) {
            run = rank.isSkipped() ? run + 1 : 0;
            if (run > choices.gaps().longest()) {
                return Optional.of(Defect.GAP);
            }
            if (rank.isOvervote() && choices.overvotes() == Overvotes.STOP) {
                return Optional.of(Defect.OVERVOTE);
            }
            if (rank.isSkipped()) {
                passedOver.add(Defect.GAP);
            } else if (rank.isOvervote()) {
                passedOver.add(Defect.OVERVOTE);
            } else if (isNew(rank.candidates().get(0), order, dropped)) {
                order.add(rank.candidates().get(0));
            } else if (choices.repeats() == Repeats.STOP) {
                return Optional.of(Defect.REPEAT);
            } else {
                passedOver.add(Defect.REPEAT);
            }
        }
        return Optional.empty();
    }

    private static boolean isNew(int candidate, List<Integer> order, Set<Integer> dropped) {
        return !dropped.contains(candidate) && !order.contains(candidate);
    }

    /** Those who stand at several ranks, if they are taken out altogether. */
    private Set<Integer> dropped(List<Rank> ranks) {
        Set<Integer> twice = new HashSet<>();
        if (choices.repeats() == Repeats.CANDIDATE_DROPPED) {
            Set<Integer> met = new HashSet<>();
            for (Rank rank : ranks) {
                rank.candidates().stream()
                        .filter(candidate -> !met.add(candidate))
                        .forEach(twice::add);
            }
        }
        return twice;
    }
}
