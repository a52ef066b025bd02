package org.scrutineer.audit;

import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.Ballots;

/** How the value of a paper divides among the candidates on it in a count by keep values. */
interface Division {

    /** The decimal places of keep values. */
    int places();

    /** Lays out the papers of those entries that count. */
    PaperCount lay(Ballots ballots, Table table, boolean[] counts);

    /** What becomes of one paper. */
    Divided divide(List<List<Integer>> ranks, Fraction[] keepValues);

    /** Reads the parameters. */
    static Division read(Words words, PaperReading papers) {
        words.text("division.clause");
        if (words.has("division.numbers")) {
            return DivisionOverOrders.read(words, papers);
        }
        if (papers == PaperReading.EQUAL_RANKS_STAND) {
            words.doubt("equal ranks stand, and this check divides papers among equals in exact numbers only");
        }
        return RoundedDivision.read(words, papers);
    }

    /**
     * What became of a paper.
     *
     * @param held what each candidate keeps, by number, without those who keep nothing
     * @param rest what nobody keeps
     */
    record Divided(Map<Integer, Fraction> held, Fraction rest) {}
}
