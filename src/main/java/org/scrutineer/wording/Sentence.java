package org.scrutineer.wording;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;

/** A sentence, or several, in pieces: words, names and amounts are told apart, so that each can be shown in its way. */
public final class Sentence {

    private static final Votes ONE = Votes.of(1);

    private final List<Phrase> phrases;

    private Sentence(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /**
     * Begins a sentence.
     *
     * @param words its first words, possibly none
     * @return the sentence
     */
    public static Sentence of(String words) {
        return new Sentence(List.of()).words(words);
    }

    private Sentence and(Phrase phrase) {
        List<Phrase> more = new ArrayList<>(phrases);
        more.add(phrase);
        return new Sentence(more);
    }

    /**
     * Goes on with words of this library.
     *
     * @param words the words
     * @return the longer sentence
     */
    public Sentence words(String words) {
        return words.isEmpty() ? this : and(new Phrase.Words(words));
    }

    /**
     * Goes on with words from outside.
     *
     * @param text the words
     * @return the longer sentence
     */
    public Sentence given(String text) {
        return and(new Phrase.Given(text));
    }

    /**
     * Goes on with a name.
     *
     * @param candidate the candidate
     * @return the longer sentence
     */
    public Sentence named(Candidate candidate) {
        return and(new Phrase.Named(candidate));
    }

    /**
     * Goes on with names.
     *
     * @param candidates the candidates
     * @return the longer sentence, which has {@code A, B and C} in it
     */
    public Sentence named(List<Candidate> candidates) {
        Sentence longer = this;
        for (int i = 0; i < candidates.size(); i++) {
            String between = i == candidates.size() - 1 ? " and " : ", ";
            longer = longer.words(i == 0 ? "" : between).named(candidates.get(i));
        }
        return longer;
    }

    /**
     * Goes on with an amount.
     *
     * @param votes the votes
     * @return the longer sentence
     */
    public Sentence amount(Votes votes) {
        return and(new Phrase.Amount(votes));
    }

    /**
     * Goes on with an amount and the word behind it.
     *
     * @param votes the votes
     * @return the longer sentence, which has {@code 1 vote} or {@code 3.60 votes} in it
     */
    public Sentence votes(Votes votes) {
        return amount(votes).words(votes.equals(ONE) ? " vote" : " votes");
    }

    /**
     * Goes on with a value or a quotient.
     *
     * @param value the value
     * @return the longer sentence, which has no more places of it than it needs
     */
    public Sentence value(Votes value) {
        return and(new Phrase.Value(value));
    }

    /**
     * Goes on with a clause, a blank before it.
     *
     * @param clause the clause
     * @return the longer sentence
     */
    public Sentence cited(Clause clause) {
        return words(" ").and(new Phrase.Cited(clause));
    }

    /**
     * Goes on with another sentence.
     *
     * @param other the other
     * @return both
     */
    public Sentence then(Sentence other) {
        List<Phrase> more = new ArrayList<>(phrases);
        more.addAll(other.phrases);
        return new Sentence(more);
    }

    /**
     * Has the sentence said.
     *
     * @param speaker who says it
     */
    public void sayTo(Speaker speaker) {
        phrases.forEach(phrase -> phrase.sayTo(speaker));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence that && phrases.equals(that.phrases);
    }

    @Override
    public int hashCode() {
        return phrases.hashCode();
    }

    @Override
    public String toString() {
        return phrases.toString();
    }
}
