package org.scrutineer.reduce;

import java.util.EnumSet;
import java.util.Set;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.RuleFamily;
import org.scrutineer.record.TieMethod;

/** Cuts lists of preferences after the last one that a count read. */
final class PaperCutter {

    /** What settles a tie before preferences are looked at. */
    private static final Set<TieMethod> BEFORE_PREFERENCES = EnumSet.of(TieMethod.FORWARD, TieMethod.BACKWARD);

    private final Ballots ballots;
    private final Passage passage;
    private final BehindADefect behind;
    private final Naming naming;

    /** What becomes of the rest of a list that was read as far as an equal or a skipped rank. */
    private enum BehindADefect {
        CUT {
            @Override
            int end(int defect, int end) {
                return defect;
            }
        },
        KEPT {
            @Override
            int end(int defect, int end) {
                return end;
            }
        };

        /** Where the list ends, if it has its first such rank, or its end, at one place and its end at another. */
        abstract int end(int defect, int end);
    }

    /** Whether it matters that a candidate is named at all, wherever on a list. */
    private enum Naming {
        MAKES_NO_DIFFERENCE {
            @Override
            void keep(Ballots ballots, int[] kept, int[] ends) {}
        },
        MAKES_A_CANDIDATE_STAND {
            @Override
            void keep(Ballots ballots, int[] kept, int[] ends) {
                NamedCandidates.keep(ballots, kept, ends);
            }
        };

        abstract void keep(Ballots ballots, int[] kept, int[] ends);
    }

    PaperCutter(Ballots ballots, CountRecord record) {
        this.ballots = ballots;
        RuleDescription rule = record.rule();
        this.passage = passage(record);
        this.behind = rule.papers().areCutAtTheFirstDefect() ? BehindADefect.CUT : BehindADefect.KEPT;
        this.naming = rule.standsWhoIsNamed() ? Naming.MAKES_A_CANDIDATE_STAND : Naming.MAKES_NO_DIFFERENCE;
    }

    private static Passage passage(CountRecord record) {
        if (consultsPreferences(record)) {
            return (preferences, length) -> Passage.TO_THE_END;
        }
        RuleFamily family = record.rule()
                .family()
                .orElseThrow(
                        () -> new IllegalArgumentException("papers can be reduced only where it is known how they are"
                                + " counted, but \"" + record.rule().id() + "\" does not say it"));
        return switch (family) {
            case KEEP_VALUES -> new PassageByKeepValues(record);
            case QUOTIENTS -> new PassageByQuotients(record);
            case PLURALITY -> new PassageByVotes(record);
            case PARCELS -> new PassageInParcels(record);
        };
    }

    /** Whether a tie was settled by how many papers mark each candidate first, second and so on. */
    private static boolean consultsPreferences(CountRecord record) {
        return record.rule().ties().areSettledByPreferences()
                && record.stages().stream()
                        .flatMap(stage -> stage.decisions().stream())
                        .flatMap(decision -> decision.ties().stream())
                        .anyMatch(tie -> !BEFORE_PREFERENCES.contains(tie.method()));
    }

    /** The papers with only what was read, in numeric order of their lists. */
    Ballots cut() {
        int[] kept = new int[ballots.size()];
        int[] ends = new int[ballots.size()];
        int[] preferences = new int[longest()];
        for (int entry = 0; entry < kept.length; entry++) {
            int sound = readSound(entry, preferences);
            ends[entry] = behind.end(sound, ballots.start(entry + 1) - ballots.start(entry));
            int read = passage.read(preferences, sound);
            kept[entry] = read == Passage.TO_THE_END ? ends[entry] : read;
        }
        naming.keep(ballots, kept, ends);
        BallotAccumulator accumulator = new BallotAccumulator(ballots.candidates());
        short[] marks = new short[preferences.length];
        for (int entry = 0; entry < kept.length; entry++) {
            for (int place = 0; place < kept[entry]; place++) {
                marks[place] = (short) ballots.mark(ballots.start(entry) + place);
            }
            accumulator.add(ballots.papersOf(entry), marks, kept[entry]);
        }
        return accumulator.build();
    }

    /** Fills in the preferences before any equal or skipped rank, and returns how many there are. */
    private int readSound(int entry, int[] preferences) {
        int start = ballots.start(entry);
        int length = ballots.start(entry + 1) - start;
        int sound = 0;
        while (sound < length && ballots.mark(start + sound) > 0) {
            preferences[sound] = ballots.mark(start + sound);
            sound++;
        }
        return sound;
    }

    private int longest() {
        int longest = 0;
        for (int entry = 0; entry < ballots.size(); entry++) {
            longest = Math.max(longest, ballots.start(entry + 1) - ballots.start(entry));
        }
        return longest;
    }
}
