package org.scrutineer.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Transfer;

/** What each of the papers that move is credited with, and what of a surplus each takes away. */
interface Credited {

    /** The place of papers that no candidate receives. */
    int NOBODY = 0;

    /**
     * Each paper is credited with what it is worth.
     *
     * @param leaving how many papers leave with the surplus
     */
    record Exactly(long leaving) implements Credited {

        @Override
        public Fraction share(int place, Fraction value) {
            return value;
        }

        @Override
        public Fraction taken(StageMoves stage, Fraction had, Fraction borne, boolean leaves) {
            if (!stage.raisesValues()) {
                return borne;
            }
            return leaves ? had.times(stage.surplus()).over(stage.leaving()) : Fraction.ZERO;
        }
    }

    /**
     * Returns what a paper is credited with.
     *
     * @param place the number of the candidate who receives it, or {@value #NOBODY}
     * @param value what it is worth
     * @return its share, in votes
     */
    Fraction share(int place, Fraction value);

    /**
     * Returns what a paper takes of a surplus, with what is lost of it.
     *
     * @param stage the transfer
     * @param had what the paper was credited with
     * @param borne what its giver gives up for it
     * @param leaves whether it leaves
     * @return the votes; those of all papers of the giver come to the surplus
     */
    Fraction taken(StageMoves stage, Fraction had, Fraction borne, boolean leaves);

    /**
     * Returns how many papers leave with a surplus.
     *
     * @return the papers, zero or more
     */
    long leaving();

    /**
     * Returns what each paper that leaves has of votes that all of them share alike.
     *
     * @param votes the votes
     * @return its part; one of them must leave
     */
    default Fraction equalPart(Fraction votes) {
        return votes.over(Fraction.of(leaving()));
    }

    /**
     * Papers are credited together: those of one receiver in one transfer share alike in what was credited for them.
     *
     * @param shares what each paper is credited with, by place
     * @param leaving how many papers leave with the surplus
     */
    record Together(Map<Integer, Fraction> shares, long leaving) implements Credited {

        public Together {
            shares = Map.copyOf(shares);
        }

        /** Reads what was credited in a stage. */
        static Together of(Stage stage, long leaving) {
            Map<Integer, Fraction> votes = new HashMap<>();
            Map<Integer, Long> papers = new HashMap<>();
            for (Transfer transfer : stage.transfers()) {
                if (transfer.papers() > 0) {
                    int place = place(transfer);
                    votes.merge(place, Fraction.parse(transfer.votes().toString()), Fraction::plus);
                    papers.merge(place, transfer.papers(), Long::sum);
                }
            }
            Map<Integer, Fraction> shares = new HashMap<>();
            votes.forEach((place, all) ->
                    shares.put(place, all.over(Fraction.of(Objects.requireNonNull(papers.get(place))))));
            return new Together(shares, leaving);
        }

        private static int place(Transfer transfer) {
            return transfer.to() instanceof Destination.Receiver receiver
                    ? receiver.candidate().number()
                    : NOBODY;
        }

        @Override
        public Fraction share(int place, Fraction value) {
            return shares.getOrDefault(place, Fraction.ZERO);
        }

        /** Where all papers leave, at one value whatever each had, all take the same. */
        @Override
        public Fraction taken(StageMoves stage, Fraction had, Fraction borne, boolean leaves) {
            return leaves && stage.papers() == StageMoves.Leaving.ALL ? equalPart(stage.surplus()) : borne;
        }
    }
}
