package org.scrutineer.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.scrutineer.audit.reading.ValueReading;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.Source;

/**
 * Papers taken from a candidate, field by field in words, so that those worked out and those recorded compare.
 *
 * @param kind what kind of taking it is
 * @param candidate the number of the candidate
 * @param fields each field by name, in order
 */
record TakenPapers(String kind, int candidate, Map<String, String> fields) {

    /** The name of when the papers were received. */
    static final String RECEIPTS = "received at";

    private static final String IN_TURN = "papersInTurn";
    private static final String WHOLE_PAPERS = "wholePapers";

    TakenPapers {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static TakenPapers of(String kind, int candidate, Object... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return new TakenPapers(kind, candidate, fields);
    }

    /** The same of what a record says. */
    static TakenPapers of(Source source) {
        int candidate = source.candidate().number();
        Fraction votes = number(source.votes());
        if (source instanceof Source.Surplus surplus) {
            return surplus(
                    candidate,
                    surplus.papers(),
                    votes,
                    surplus.selector().term(),
                    number(surplus.received()),
                    new ValueReading.Worked(
                            number(surplus.transferValue()), number(surplus.numerator()), number(surplus.divisor())),
                    surplus.receipts());
        }
        if (source instanceof Source.InTurn turn) {
            return of(
                    IN_TURN,
                    candidate,
                    "to",
                    turn.to() instanceof Destination.Receiver receiver
                            ? receiver.candidate().number()
                            : turn.to() == Destination.Pool.NON_TRANSFERABLE
                                    ? MovementDue.NON_TRANSFERABLE
                                    : MovementDue.LOSS,
                    "numbers",
                    turn.numbers(),
                    "lying",
                    turn.lying(),
                    "due",
                    turn.due(),
                    "papers",
                    turn.papers(),
                    "votes",
                    votes);
        }
        if (source instanceof Source.WholePapers whole) {
            return of(
                    WHOLE_PAPERS,
                    candidate,
                    "numbers",
                    whole.numbers(),
                    "numerator",
                    number(whole.numerator()),
                    "divisor",
                    number(whole.divisor()),
                    "papers",
                    whole.papers(),
                    "votes",
                    votes);
        }
        return source instanceof Source.Exclusion exclusion
                ? exclusion(candidate, exclusion.papers(), votes, number(exclusion.value()), exclusion.receipts())
                : remainder(candidate, votes);
    }

    static TakenPapers surplus(
            int candidate,
            long papers,
            Fraction votes,
            String selector,
            Fraction received,
            ValueReading.Worked worked,
            List<Receipt> receipts) {
        return of(
                "surplus",
                candidate,
                List.of(
                                "received",
                                received,
                                "transfer value",
                                worked.value(),
                                "numerator",
                                worked.numerator(),
                                "divisor",
                                worked.divisor(),
                                "selector",
                                selector,
                                "papers",
                                papers,
                                "votes",
                                votes,
                                RECEIPTS,
                                receipts)
                        .toArray());
    }

    /** Whole papers by their places from 0, ascending. */
    static TakenPapers wholePapers(int candidate, List<Integer> papers, long numerator, long divisor) {
        return of(
                WHOLE_PAPERS,
                candidate,
                "numbers",
                numbers(papers),
                "numerator",
                Fraction.of(numerator),
                "divisor",
                Fraction.of(divisor),
                "papers",
                papers.size(),
                "votes",
                Fraction.of(papers.size()));
    }

    /** Papers that go to one place, looked at one after the other, by their places from 0, ascending. */
    static TakenPapers inTurn(int candidate, int to, List<Integer> papers, long lying, long due) {
        return of(
                IN_TURN,
                candidate,
                "to",
                to,
                "numbers",
                numbers(papers),
                "lying",
                lying,
                "due",
                due,
                "papers",
                papers.size(),
                "votes",
                Fraction.of(papers.size()));
    }

    /** The numbers of papers, in runs. */
    private static String numbers(List<Integer> papers) {
        StringJoiner runs = new StringJoiner(",");
        int from = 0;
        for (int i = 0; i < papers.size(); i++) {
            if (i + 1 == papers.size() || papers.get(i + 1) != papers.get(i) + 1) {
                int first = papers.get(from) + 1;
                runs.add(i > from ? first + "-" + (papers.get(i) + 1) : String.valueOf(first));
                from = i + 1;
            }
        }
        return runs.toString();
    }

    static TakenPapers exclusion(int candidate, long papers, Fraction votes, Fraction value, List<Receipt> receipts) {
        return of("exclusion", candidate, "received", value, "papers", papers, "votes", votes, RECEIPTS, receipts);
    }

    static TakenPapers remainder(int candidate, Fraction votes) {
        return of("remainder", candidate, "votes", votes);
    }

    private static Fraction number(Object amount) {
        return Fraction.parse(amount.toString());
    }
}
