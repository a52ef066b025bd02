package org.scrutineer.report;

import java.util.function.Function;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.Clause;
import org.scrutineer.wording.Amounts;
import org.scrutineer.wording.Sentence;
import org.scrutineer.wording.Speaker;

/** Says sentences in plain text. Not safe for several threads at once. */
final class PlainProse implements Speaker {

    private final SheetNames names;
    private final Function<Votes, String> amounts;
    private final StringBuilder text = new StringBuilder();

    private PlainProse(SheetNames names, Function<Votes, String> amounts) {
        this.names = names;
        this.amounts = amounts;
    }

    /**
     * Says a sentence.
     *
     * @param sentence the sentence
     * @param names the names of the candidates
     * @param amounts writes an amount of votes
     * @return the text, in one line
     */
    static String of(Sentence sentence, SheetNames names, Function<Votes, String> amounts) {
        PlainProse prose = new PlainProse(names, amounts);
        sentence.sayTo(prose);
        return prose.text.toString();
    }

    @Override
    public void words(String words) {
        text.append(words);
    }

    @Override
    public void given(String given) {
        text.append(Printable.line(given));
    }

    @Override
    public void named(Candidate candidate) {
        text.append(names.of(candidate));
    }

    @Override
    public void amount(Votes votes) {
        text.append(amounts.apply(votes));
    }

    @Override
    public void value(Votes value) {
        text.append(Amounts.shortest(value));
    }

    @Override
    public void cited(Clause clause) {
        text.append('[').append(Printable.line(clause.number())).append(']');
    }
}
