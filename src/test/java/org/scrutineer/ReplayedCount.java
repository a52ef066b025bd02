package org.scrutineer;

import java.util.Arrays;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;

/** A process of its own that counts {@link SampleElections#threeEqual()} from answers alone and prints the digest. */
final class ReplayedCount {

    private ReplayedCount() {}

    /**
     * Counts and prints.
     *
     * @param words the identifier of the rule book, then each answer as text
     */
    public static void main(String[] words) {
        Lots lots = Lots.none();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            lots = lots.with(Answer.parse(word));
        }
        RuleBook book = RuleBooks.byId(words[0]);
        Election election = Elections.orderedFor(book, SampleElections.threeEqual());
        System.out.println(JsonRecord.of(Stv.count(election, book, lots)).digest());
    }
}
