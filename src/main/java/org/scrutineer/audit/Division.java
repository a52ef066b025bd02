package org.scrutineer.audit;

import java.util.List;
import java.util.Map;
import org.scrutineer.audit.reading.DivisionReading;
import org.scrutineer.audit.reading.KeepValueRule;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.ballot.Ballots;

/** How the value of a paper divides among the candidates on it in a count by keep values. */
interface Division {

    /** The decimal places of keep values. */
    int places();

    /** Lays out the papers of those entries that count. */
    PaperCount lay(Ballots ballots, Table table, boolean[] counts);

    /** What becomes of one paper. */
    Divided divide(List<List<Integer>> ranks, Fraction[] keepValues);

    /** The division of a rule book. */
    static Division of(KeepValueRule rule) {
        return of(rule.division(), rule.revision().places(), rule.papers().reading());
    }

    /** The division that a part says, with keep values of so many places. */
    static Division of(DivisionReading division, int places, PaperReading papers) {
        return division.match(
                inUnits -> RoundedDivision.of(inUnits, papers), () -> new DivisionOverOrders(places, papers));
    }

    /**
     * What became of a paper.
     *
     * @param held what each candidate keeps, by number, without those who keep nothing
     * @param rest what nobody keeps
     */
    record Divided(Map<Integer, Fraction> held, Fraction rest) {}
}
