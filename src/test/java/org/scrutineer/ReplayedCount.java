package org.scrutineer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.report.JsonRecord;
import org.scrutineer.rules.RuleBook;

/** A process of its own that counts {@link SampleElections#threeEqual()} from answers alone and prints the digest. */
final class ReplayedCount {

    private ReplayedCount() {}

    /**
     * Counts and prints.
     *
     * @param words the identifier of the rule book, then each answer as {@code 1:EXCLUSION:3,4,5:4}
     */
    public static void main(String[] words) {
        Lots lots = Lots.none();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            lots = lots.with(answer(word.split(":", -1)));
        }
        RuleBook book = RuleBooks.byId(words[0]);
        Election election = Elections.orderedFor(book, SampleElections.threeEqual());
        System.out.println(JsonRecord.of(Stv.count(election, book, lots)).digest());
    }

    private static Lots.Answer answer(String[] fields) {
        return new Lots.Answer(
                Integer.parseInt(fields[0]),
                TiePurpose.valueOf(fields[1]),
                Arrays.stream(fields[2].split(",", -1)).map(Integer::valueOf).collect(Collectors.toSet()),
                Integer.parseInt(fields[3]));
    }

    /**
     * Returns answers as words.
     *
     * @param answers the answers
     * @return the words, as {@link #main(String[])} reads them
     */
    static List<String> words(List<Lots.Answer> answers) {
        return answers.stream()
                .map(answer -> answer.stage() + ":" + answer.purpose().name() + ":"
                        + answer.tied().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")) + ":"
                        + answer.chosen())
                .toList();
    }
}
