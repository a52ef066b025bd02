package org.scrutineer.rules.quotient;

import java.util.Objects;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.Part;

/**
 * The quotient of a candidate: the papers that name the candidate first of those who continue, divided by one more than
 * the fractions of candidates that these papers have elected. Each paper that elects somebody has then elected the
 * fraction of a candidate that is one divided by the quotient, so that all of them have elected one more together.
 *
 * @param clause the clause
 */
public record PapersByFractions(Clause clause) implements Part {

    public PapersByFractions {
        Objects.requireNonNull(clause, "clause");
    }

    /**
     * Works a quotient out.
     *
     * @param papers the papers of the candidate
     * @param fractions the fractions that they have elected, in all
     * @return the quotient, exactly; zero without papers
     */
    public Votes quotient(long papers, Votes fractions) {
        return Votes.of(1, Votes.of(papers).dividedBy(Votes.of(1).plus(fractions)));
    }

    /**
     * Works out what papers have elected once their candidate is elected.
     *
     * @param papers a number of the papers of the candidate
     * @param quotient the quotient of the candidate, not zero
     * @return the fractions of these papers in all, exactly
     */
    public Votes fractions(long papers, Votes quotient) {
        TransferValue each = Votes.of(1).dividedBy(quotient);
        return Votes.of(papers, each);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("papersByFractions", clause).with("numbers", "exact");
    }
}
