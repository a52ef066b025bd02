package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.explain.Explanation;
import org.scrutineer.explain.SeriesExplanation;
import org.scrutineer.json.JsonContests;
import org.scrutineer.json.JsonList;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.JsonResized;
import org.scrutineer.json.RecordFormatException;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.ListRecord;
import org.scrutineer.record.ResizedRecord;
import org.scrutineer.report.ContestsSheet;
import org.scrutineer.report.ListSheet;
import org.scrutineer.report.ResizedSheet;

/** What a file holds that is to be told: the record of a count, or the result of several. */
sealed interface StoredResult {

    /**
     * Reads a text.
     *
     * @param text JSON
     * @return what it holds
     * @throws RecordFormatException if the text is JSON of none of the formats, or a record with a fault
     * @throws IllegalArgumentException if counts of one result do not go together
     */
    static StoredResult read(String text) {
        try {
            return new OfCount(JsonRecord.parse(text));
        } catch (RecordFormatException e) {
            if (e.path().equals(Checked.FORMAT) && e.found().contains(JsonList.FORMAT)) {
                return new OfList(JsonList.parse(text));
            }
            if (e.path().equals(Checked.FORMAT) && e.found().contains(JsonResized.FORMAT)) {
                return new OfResized(JsonResized.parse(text));
            }
            if (e.path().equals(Checked.FORMAT) && e.found().contains(JsonContests.FORMAT)) {
                return new OfContests(JsonContests.parse(text));
            }
            throw e;
        }
    }

    /**
     * Returns accounts for candidates.
     *
     * @param word whom the word of the command names, all if it is empty
     * @param shown which stages have a line of their own
     * @return a text for each, without an end of line
     * @throws IllegalArgumentException if the word names nobody
     */
    List<String> accounts(String word, StagesShown shown);

    /**
     * Returns the result in a form.
     *
     * @param name the name of the file
     * @param form the form
     * @return the text, of whole lines
     * @throws CountFailure if the result does not fit the form
     */
    String sheet(String name, ResultForm form) throws CountFailure;

    /**
     * Returns what a form says otherwise than the result.
     *
     * @param form the form
     * @return a sentence each, none for most forms
     */
    default List<String> notes(ResultForm form) {
        return List.of();
    }

    private static String ofSeveral(String name, ResultForm form, String sheet) throws CountFailure {
        if (form.format() != OutputFormat.TEXT) {
            throw new CountFailure(
                    ExitStatus.BAD_INPUT,
                    name + ": --format " + form.format() + " holds one count, but there are several",
                    new IllegalArgumentException(form.format().toString()));
        }
        return sheet;
    }

    private static List<Candidate> named(String word, List<Candidate> candidates) {
        return word.isEmpty() ? candidates : NamedCandidate.find(word, candidates);
    }

    /**
     * The record of one count.
     *
     * @param count the count
     */
    record OfCount(CountRecord count) implements StoredResult {
        @Override
        public String sheet(String name, ResultForm form) throws CountFailure {
            return form.text(name, count);
        }

        @Override
        public List<String> notes(ResultForm form) {
            return form.format().notes(count);
        }

        @Override
        public List<String> accounts(String word, StagesShown shown) {
            return Explanation.of(count, named(word, count.rows())).stream()
                    .map(shown::text)
                    .toList();
        }
    }

    /**
     * An ordered list.
     *
     * @param list the list
     */
    record OfList(ListRecord list) implements StoredResult {
        @Override
        public String sheet(String name, ResultForm form) throws CountFailure {
            return ofSeveral(name, form, ListSheet.of(list, form.rendering()).toString());
        }

        @Override
        public List<String> accounts(String word, StagesShown shown) {
            return named(word, list.counts().get(0).candidates()).stream()
                    .map(candidate -> SeriesExplanation.of(list, candidate).text(shown::text))
                    .toList();
        }
    }

    /**
     * Counts for all places, for more and for fewer.
     *
     * @param resized the result
     */
    record OfResized(ResizedRecord resized) implements StoredResult {
        @Override
        public String sheet(String name, ResultForm form) throws CountFailure {
            return ofSeveral(
                    name, form, ResizedSheet.of(resized, form.rendering()).toString());
        }

        @Override
        public List<String> accounts(String word, StagesShown shown) {
            return named(word, resized.counts().get(0).candidates()).stream()
                    .map(candidate -> SeriesExplanation.of(resized, candidate).text(shown::text))
                    .toList();
        }
    }

    /**
     * Contests counted one after the other; a name is looked for in all of them.
     *
     * @param contests the contests
     */
    record OfContests(ContestsRecord contests) implements StoredResult {
        @Override
        public String sheet(String name, ResultForm form) throws CountFailure {
            return ofSeveral(
                    name, form, ContestsSheet.of(contests, form.rendering()).toString());
        }

        @Override
        public List<String> accounts(String word, StagesShown shown) {
            List<String> accounts = new ArrayList<>();
            for (ContestsRecord.Counted contest : contests.contests()) {
                contest.record().candidates().stream()
                        .filter(candidate -> word.isEmpty() || candidate.name().equals(word))
                        .forEach(candidate -> accounts.add(
                                SeriesExplanation.of(contest, candidate).text(shown::text)));
            }
            if (accounts.isEmpty()) {
                throw new IllegalArgumentException("no candidate of any contest has the name \"" + word + "\"");
            }
            return accounts;
        }
    }
}
