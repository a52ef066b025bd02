package org.scrutineer.format;

import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.Standing;

/**
 * What a BLT file says before its ballots.
 *
 * @param candidates the number of candidates
 * @param seats the number of seats
 * @param layout the layout of the file, not {@code AUTO}
 * @param standings the standing of each candidate, in order of number
 * @param nicknames the short names in order of candidate number, empty if none
 * @param numbers the candidate number of each short name
 * @param tieOrder the candidate numbers in the order of {@code [tie]}, empty if none
 * @param countingOptions the words of each {@code [droop]}
 */
record BltContest(
        int candidates,
        int seats,
        BltOptions.Layout layout,
        List<Standing> standings,
        List<String> nicknames,
        Map<String, Integer> numbers,
        List<Integer> tieOrder,
        List<String> countingOptions) {

    /**
     * Returns what a message calls a candidate.
     *
     * @param text what the file says
     * @param number the number of the candidate
     * @return the number, with the text if that is another
     */
    static String named(String text, int number) {
        String said = "number " + number;
        return text.equals(Integer.toString(number)) ? said : said + ", \"" + text + "\",";
    }
}
