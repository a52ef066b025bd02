package org.scrutineer.report;

import java.util.function.Function;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.Clause;
import org.scrutineer.wording.Amounts;
import org.scrutineer.wording.Sentence;
import org.scrutineer.wording.Speaker;

/** Says sentences in one line, in plain text or in Markdown. Not safe for several threads at once. */
final class Prose implements Speaker {

    private static final String MARKUP = "|\\`*_<>[]#~&!";

    private final Form form;
    private final SheetNames names;
    private final Function<Votes, String> amounts;
    private final StringBuilder text = new StringBuilder();

    private Prose(Form form, SheetNames names, Function<Votes, String> amounts) {
        this.form = form;
        this.names = names;
        this.amounts = amounts;
    }

    /** In what sentences are said. */
    enum Form {
        /** Plain text; clauses, which may hold round brackets, stand in square ones. */
        PLAIN("[", "]") {
            @Override
            String given(String text) {
                return Printable.line(text);
            }

            @Override
            String named(String name) {
                return name;
            }
        },
        /** Markdown, where text from outside is no markup. */
        MARKDOWN("(", ")") {
            @Override
            String given(String text) {
                return escaped(text);
            }

            @Override
            String named(String name) {
                return escaped(name);
            }
        };

        private final String opening;
        private final String closing;

        Form(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        abstract String given(String text);

        abstract String named(String name);

        /**
         * Says a sentence.
         *
         * @param sentence the sentence
         * @param names the names of the candidates
         * @param amounts writes an amount of votes
         * @return the text, in one line
         */
        String say(Sentence sentence, SheetNames names, Function<Votes, String> amounts) {
            Prose prose = new Prose(this, names, amounts);
            sentence.sayTo(prose);
            return prose.text.toString();
        }
    }

    /**
     * Returns text from outside so that it stands for itself in Markdown.
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
        text.append(form.given(given));
    }

    @Override
    public void named(Candidate candidate) {
        text.append(form.named(names.of(candidate)));
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
        text.append(form.opening).append(form.given(clause.number())).append(form.closing);
    }
}
