package org.scrutineer.rules.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.PartDescription;

/**
 * Looks at the marks of a paper one rank after the other: a run of skipped ranks that is too long ends it where a mark
 * follows, and an overvote or a repeat is treated as chosen when it is met. What stands below the mark that counts
 * makes no difference until it is needed. A paper that ends at its first mark is not transferable from the start.
 *
 * <p>A paper is read as its ranks in order, an empty one where nothing counts: behind an empty rank that ends it
 * nothing follows.
 *
 * @param overvotes what becomes of a rank marked for several
 * @param mostSkipped how many ranks in a row may be skipped, {@link #UNLIMITED} if any number
 * @param repeats what becomes of a rank with a candidate who stood at an earlier one
 * @param mostRanks the last rank that may be marked, {@link #UNLIMITED} if any may; papers marked beyond it are refused
 * @param clause the clause
 */
public record MarksInTurn(Overvotes overvotes, int mostSkipped, Repeats repeats, int mostRanks, Clause clause)
        implements PaperRule {

    /** The number of skipped ranks, and of ranks, where there may be any number. */
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

    /** What becomes of a rank with a candidate who stood at an earlier one. */
    public enum Repeats {
        /** It is passed over, but for others who are marked there. */
        PASS_OVER,
        /** It ends the paper. */
        END
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the number of skipped ranks is below 0, or that of ranks below 1
     */
    public MarksInTurn {
        Objects.requireNonNull(overvotes, "overvotes");
        Objects.requireNonNull(repeats, "repeats");
        Objects.requireNonNull(clause, "clause");
        if (mostSkipped < 0) {
            throw new IllegalArgumentException("skipped ranks must be at least 0, but were " + mostSkipped);
        }
        if (mostRanks < 1) {
            throw new IllegalArgumentException("ranks must be at least 1, but were " + mostRanks);
        }
    }

    /**
     * Passes repeats over, and takes any number of ranks.
     *
     * @param overvotes what becomes of a rank marked for several
     * @param mostSkipped how many ranks in a row may be skipped
     * @param clause the clause
     */
    MarksInTurn(Overvotes overvotes, int mostSkipped, Clause clause) {
        this(overvotes, mostSkipped, Repeats.PASS_OVER, UNLIMITED, clause);
    }

    /**
     * Returns the same with another rule for repeats.
     *
     * @param becoming what becomes of them
     * @return the changed copy
     */
    public MarksInTurn withRepeats(Repeats becoming) {
        return new MarksInTurn(overvotes, mostSkipped, becoming, mostRanks, clause);
    }

    /**
     * Returns the same for papers of a number of ranks.
     *
     * @param ranks the last rank that may be marked, at least 1
     * @return the changed copy
     */
    public MarksInTurn withMostRanks(int ranks) {
        return new MarksInTurn(overvotes, mostSkipped, repeats, ranks, clause);
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
    public void admit(Ballots marked) {
        if (mostRanks != UNLIMITED) {
            PaperRefusedException.refuseRanksBeyond(mostRanks, marked);
        }
    }

    @Override
    public Preferences read(Preferences marked) {
        List<List<Integer>> read = new ArrayList<>();
        BitSet seen = new BitSet();
        BitSet counting = new BitSet();
        int skipped = 0;
        for (List<Integer> rank : marked.ranks()) {
            if (rank.isEmpty()) {
                skipped++;
                continue;
            }
            boolean isOvervote = rank.size() > 1;
            boolean ends = skipped > mostSkipped
                    || (repeats == Repeats.END && rank.stream().anyMatch(seen::get))
                    || (isOvervote && overvotes == Overvotes.END);
            read.add(ends || (isOvervote && overvotes == Overvotes.PASS_OVER) ? List.of() : anew(rank, counting));
            if (ends) {
                break;
            }
            rank.forEach(seen::set);
            skipped = 0;
        }
        return Preferences.ofRanks(read);
    }

    /** Those at a rank for whom no mark has counted yet; now one does. */
    private static List<Integer> anew(List<Integer> rank, BitSet counting) {
        List<Integer> anew =
                rank.stream().filter(number -> !counting.get(number)).toList();
        anew.forEach(counting::set);
        return anew;
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
        if (repeats == Repeats.END) {
            causes.add(InactiveCause.REPEATED_RANKINGS);
        }
        causes.add(InactiveCause.NO_CHOICE_LEFT);
        return causes;
    }

    /**
     * Returns what the marks say that are looked at from the first on: skipped ranks first, then repeats, then
     * overvotes.
     */
    @Override
    public InactiveCause cause(Preferences marked, boolean[] available) {
        BitSet seen = new BitSet();
        int skipped = 0;
        for (List<Integer> rank : marked.ranks()) {
            if (!rank.isEmpty() && skipped > mostSkipped) {
                return InactiveCause.SKIPPED_RANKINGS;
            }
            if (repeats == Repeats.END && rank.stream().anyMatch(seen::get)) {
                return InactiveCause.REPEATED_RANKINGS;
            }
            rank.forEach(seen::set);
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
        PartDescription described = PartDescription.of("marksInTurn", clause)
                .with("overvotes", overvotes.word)
                .with("skippedRanks", mostSkipped == UNLIMITED ? "unlimited" : Integer.toString(mostSkipped));
        described = repeats == Repeats.END ? described.with("repeats", "end") : described;
        return mostRanks == UNLIMITED ? described : described.with("ranks", Integer.toString(mostRanks));
    }
}
