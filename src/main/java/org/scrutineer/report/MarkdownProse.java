package org.scrutineer.report;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.Clause;
import org.scrutineer.wording.Amounts;
import org.scrutineer.wording.Sentence;
import org.scrutineer.wording.Speaker;

/** Says sentences in Markdown, where text from outside is no markup. Not safe for several threads at once. */
final class MarkdownProse implements Speaker {

    private static final String MARKUP = "|\\`*_<>[]#~&!";

    private final SheetNames names;
    private final TableFigures figures;
    private final StringBuilder text = new StringBuilder();

    private MarkdownProse(SheetNames names, TableFigures figures) {
        this.names = names;
        this.figures = figures;
    }

    /**
     * Says a sentence.
     *
     * @param sentence the sentence
     * @param names the names of the candidates
     * @param figures how amounts are written
     * @return the text, in one line
     */
    static String of(Sentence sentence, SheetNames names, TableFigures figures) {
        MarkdownProse prose = new MarkdownProse(names, figures);
        sentence.sayTo(prose);
        return prose.text.toString();
    }

    /**
     * Returns text from outside so that it stands for itself.
     *
     * @param text the text
     * @return the text in one line, signs of markup after a backslash
     */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char sign : Printable.line(text).toCharArray()) {
            if (MARKUP.indexOf(sign) >= 0) {
                escaped.append('\\');
            }
            escaped.append(sign);
        }
        return escaped.toString();
    }

    @Override
    public void words(String words) {
        text.append(words);
    }

    @Override
    public void given(String given) {
        text.append(escaped(given));
    }

    @Override
    public void named(Candidate candidate) {
        text.append(escaped(names.of(candidate)));
    }

    @Override
    public void amount(Votes votes) {
        text.append(figures.amount(votes));
    }

    @Override
    public void value(Votes value) {
        text.append(Amounts.shortest(value));
    }

    @Override
    public void cited(Clause clause) {
        text.append('(').append(escaped(clause.number())).append(')');
    }
}
