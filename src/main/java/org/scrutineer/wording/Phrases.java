package org.scrutineer.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Rounding;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;

/** Words and figures that accounts are made of. No two candidates are called the same. */
public final class Phrases {

    private static final int PLACES_OF_A_SHARE = 4;

    private final int places;
    private final Measured measured;
    private final CandidateNames names;

    /**
     * Makes the words for a count.
     *
     * @param count the record
     */
    public Phrases(CountRecord count) {
        places = count.rule().places();
        measured = Measured.by(count.rule());
        names = new CandidateNames(count.rows());
    }

    /**
     * Returns a part of something.
     *
     * @param part the part
     * @param whole the whole
     * @return per cent, cut off after two decimal places; zero of nothing
     */
    public static String percent(Votes part, Votes whole) {
        return whole.isZero()
                ? "0.00"
                : Votes.of(100, part.dividedBy(whole, Rounding.down(PLACES_OF_A_SHARE)))
                        .toString(2);
    }

    /**
     * Returns the name of a candidate, with the number if another has the same name.
     *
     * @param candidate the candidate
     * @return the name
     */
    public String name(Candidate candidate) {
        return names.of(candidate);
    }

    /**
     * Returns names as in a sentence.
     *
     * @param candidates the candidates
     * @return such as {@code A, B and C}
     */
    public String names(List<Candidate> candidates) {
        return list(candidates.stream().map(this::name).toList());
    }

    /**
     * Returns parts of a sentence joined.
     *
     * @param parts the parts
     * @return such as {@code a, b and c}, or {@code a, x; b and c} if a part has a comma
     */
    public static String list(List<String> parts) {
        int last = parts.size() - 1;
        if (last < 1) {
            return String.join("", parts);
        }
        boolean comma = parts.stream().anyMatch(part -> part.contains(","));
        return String.join(comma ? "; " : ", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /**
     * Returns an amount of votes without a word behind it.
     *
     * @param votes the votes
     * @return the digits with the places of the count, or as many as it needs
     */
    public String figure(Votes votes) {
        Votes rounded = votes.rounded(Rounding.down(places));
        return rounded.equals(votes) ? rounded.toString(places) : votes.toString();
    }

    /**
     * Returns an amount of votes, or a quotient where candidates are measured by them.
     *
     * @param votes the votes
     * @return such as {@code 3.60 votes}
     */
    public String votes(Votes votes) {
        return votes.equals(Votes.of(1)) ? measured.one(figure(votes)) : measured.of(figure(votes));
    }

    /**
     * Names what whoever is lowest has.
     *
     * @return such as {@code the fewest votes}
     */
    public String fewest() {
        return "the " + measured.least();
    }

    /**
     * Returns the value of a paper.
     *
     * @param value the value
     * @return the digits
     */
    public String value(TransferValue value) {
        return figure(Votes.of(1, value));
    }

    /**
     * Returns a keep value.
     *
     * @param value the value
     * @return the digits
     */
    public String value(KeepValue value) {
        return value.toString(places);
    }

    /**
     * Names a candidate with the votes had at the end of a stage.
     *
     * @param stage the stage
     * @param candidate the candidate
     * @return such as {@code Smith, with 12.00 votes,}
     */
    public String with(Stage stage, Candidate candidate) {
        return name(candidate) + ", with " + votes(stage.tallyOf(candidate).votes()) + ",";
    }

    /**
     * Returns a number of papers.
     *
     * @param papers the papers
     * @return such as {@code 1 paper}
     */
    public static String papers(long papers) {
        return number(papers, "paper");
    }

    /**
     * Returns a number of things.
     *
     * @param number how many
     * @param one what one of them is called
     * @return such as {@code 2 places}
     */
    public static String number(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /**
     * Returns a sum.
     *
     * @param parts what is added, at least one
     * @return such as {@code 1.00 + 2.00 = 3.00}, or the one part alone
     */
    public String sum(List<Votes> parts) {
        Votes total = parts.stream().reduce(Votes.ZERO, Votes::plus);
        String added = parts.stream().map(this::figure).collect(Collectors.joining(" + "));
        return parts.size() > 1 ? added + " = " + figure(total) : added;
    }
}
