package org.scrutineer.rules.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.PartDescription;

/**
 * Looks at the marks of a paper one rank after the other: a run of skipped ranks that is too long ends it where a mark
 * follows, and an overvote is treated as chosen when it is met. What stands below the mark that counts makes no
 * difference until it is needed. A paper that ends at its first mark is not transferable from the start.
 *
 * <p>A paper is read as its ranks in order, an empty one where nothing counts: behind an empty rank that ends it
 * nothing follows.
 *
 * @param overvotes what becomes of a rank marked for several
 * @param mostSkipped how many ranks in a row may be skipped, {@link #UNLIMITED} if any number
 * @param clause the clause
 */
public record MarksInTurn(Overvotes overvotes, int mostSkipped, Clause clause) implements PaperRule {

    /** The number of skipped ranks where any number is passed over. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** What becomes of a rank marked for several. */
    public enum Overvotes {
        /** It ends the paper. */
        END("end"),
        /** It is passed over. */
        PASS_OVER("passOver"),
        /** It ends the paper if several of them continue; if one does, the paper is for that one. */
        END_IF_SEVERAL_CONTINUE("endIfSeveralContinue");

        private final String word;

        Overvotes(String word) {
            this.word = word;
        }

        private boolean ends(List<Integer> rank, boolean[] available) {
            return switch (this) {
                case END -> true;
                case PASS_OVER -> false;
                case END_IF_SEVERAL_CONTINUE ->
                    rank.stream().filter(number -> available[number]).count() > 1;
            };
        }
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number of skipped ranks is below 0
     */
    public MarksInTurn {
        Objects.requireNonNull(overvotes, "overvotes");
        Objects.requireNonNull(clause, "clause");
        if (mostSkipped < 0) {
            throw new IllegalArgumentException("skipped ranks must be at least 0, but were " + mostSkipped);
        }
    }

    /**
     * Returns what a paper says next under this rule, if an overvote depends on who continues.
     *
     * @return the rule of moving on
     */
    public NextPreference next() {
        return overvotes == Overvotes.END_IF_SEVERAL_CONTINUE
                ? NextPreference.UNLESS_SEVERAL_CONTINUE
                : NextPreference.FIRST_AVAILABLE;
    }

    @Override
    public Preferences read(Preferences marked) {
        List<List<Integer>> read = new ArrayList<>();
        int skipped = 0;
        for (List<Integer> rank : marked.ranks()) {
            if (rank.isEmpty()) {
                skipped++;
                continue;
            }
            boolean ends = skipped > mostSkipped || (rank.size() > 1 && overvotes == Overvotes.END);
            read.add(ends || (rank.size() > 1 && overvotes == Overvotes.PASS_OVER) ? List.of() : rank);
            if (ends) {
                break;
            }
            skipped = 0;
        }
        return Preferences.ofRanks(read);
    }

    @Override
    public List<InactiveCause> causes() {
        List<InactiveCause> causes = new ArrayList<>();
        if (overvotes != Overvotes.PASS_OVER) {
            causes.add(InactiveCause.OVERVOTE);
        }
        if (mostSkipped != UNLIMITED) {
            causes.add(InactiveCause.SKIPPED_RANKINGS);
        }
        causes.add(InactiveCause.NO_CHOICE_LEFT);
        return causes;
    }

    /** Returns what the marks say that are looked at from the first on: skipped ranks first, then the rank itself. */
    @Override
    public InactiveCause cause(Preferences marked, boolean[] available) {
        int skipped = 0;
        for (List<Integer> rank : marked.ranks()) {
            if (!rank.isEmpty() && skipped > mostSkipped) {
                return InactiveCause.SKIPPED_RANKINGS;
            }
            if (rank.size() > 1 && overvotes.ends(rank, available)) {
                return InactiveCause.OVERVOTE;
            }
            skipped = rank.isEmpty() ? skipped + 1 : 0;
        }
        return InactiveCause.NO_CHOICE_LEFT;
    }

    @Override
    public Optional<ValidPapers> valid() {
        return Optional.of(ValidPapers.NAMING_ANY_CANDIDATE);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("marksInTurn", clause)
                .with("overvotes", overvotes.word)
                .with("skippedRanks", mostSkipped == UNLIMITED ? "unlimited" : Integer.toString(mostSkipped));
    }
}
