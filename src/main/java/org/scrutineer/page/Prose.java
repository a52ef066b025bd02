package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.wording.Speaker;

/** Says sentences in nodes of a page. Not safe for several threads at once. */
final class Prose implements Speaker {

    /** Clauses that are numbers; others, such as {@code definition 2}, are words already. */
    private static final Pattern NUMBERED =
            Pattern.compile("[A-Za-z0-9().,/\\u2013-]*[0-9A-Z()][A-Za-z0-9().,/ \\u2013-]{0,40}");

    private final Subject subject;
    private final List<Node> nodes = new ArrayList<>();

    Prose(Subject subject) {
        this.subject = subject;
    }

    @Override
    public void words(String words) {
        nodes.add(new Node.Text(words));
    }

    @Override
    public void given(String text) {
        nodes.add(Names.foreign(text));
    }

    @Override
    public void named(Candidate candidate) {
        nodes.add(subject.names().of(candidate));
    }

    @Override
    public void amount(Votes votes) {
        nodes.addAll(subject.numbers().spoken(votes));
    }

    @Override
    public void value(Votes value) {
        nodes.addAll(subject.numbers().shortest(value));
    }

    @Override
    public void cited(Clause clause) {
        nodes.add(clause(clause));
    }

    /**
     * Returns a clause in its frame.
     *
     * @param clause the clause
     * @return the frame
     */
    static Node clause(Clause clause) {
        String number = clause.number();
        boolean numbered = NUMBERED.matcher(number).matches();
        // Digits and points cannot turn the direction of writing, so they need no element of their own.
        return numbered
                ? Tag.SPAN.of("clause\u00a0" + number).as("cl")
                : Tag.SPAN.of(Names.foreign(number)).as("cl");
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }
}
