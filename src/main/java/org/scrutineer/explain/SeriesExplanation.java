package org.scrutineer.explain;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.ContestsRecord;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.ListRecord;
import org.scrutineer.record.ResizedRecord;
import org.scrutineer.record.Resizing;

/**
 * What several counts that make one result mean for a candidate: the outcome in a sentence, and the account of the
 * count that decides it. It is made from the records alone.
 *
 * @param outcome the outcome in one sentence
 * @param count which count decides it, in words
 * @param account the account of that count
 */
public record SeriesExplanation(String outcome, String count, Explanation account) {

    public SeriesExplanation {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(account, "account");
    }

    /**
     * Explains an ordered list to a candidate: by the recount that leaves the candidate out, that for one place if none
     * does, and the first if the candidate is not on the list.
     *
     * @param list the list
     * @param candidate a candidate of its first count
     * @return the explanation
     */
    public static SeriesExplanation of(ListRecord list, Candidate candidate) {
        CountRecord first = list.counts().get(0);
        String name = name(first, candidate);
        int place = list.order().indexOf(candidate) + 1;
        if (place == 0) {
            return by(
                    first,
                    candidate,
                    name + " is not on the list, for the count for all of it does not elect " + name + ".");
        }
        String where = name + " has place " + place + " of " + list.order().size() + " on the list";
        int of = Math.max(0, Math.min(list.counts().size() - 1, list.order().size() + 1 - place));
        CountRecord deciding = list.counts().get(of);
        if (place == 1) {
            return by(deciding, candidate, where + ", elected by the " + name(deciding) + ".");
        }
        return by(
                deciding,
                candidate,
                where + ": elected by the " + name(list.counts().get(of - 1)) + ", and left out by that for "
                        + places(deciding.seats()) + ".");
    }

    /**
     * Explains larger and smaller counts to a candidate: by the count that decides for the group of the candidate.
     *
     * @param resized the result
     * @param candidate a candidate
     * @return the explanation
     */
    public static SeriesExplanation of(ResizedRecord resized, Candidate candidate) {
        CountRecord first = resized.counts().get(0);
        Group group = resized.category().groupOf(candidate);
        CountRecord deciding = first;
        String why = "";
        for (Resizing.Shortfall shortfall : Resizing.shortfall(resized.category(), first)) {
            boolean isShort = shortfall.under().equals(group);
            deciding = last(resized.counts(), first, isShort ? 1 : -1);
            why = ", for the " + name(first) + " elects "
                    + Resizing.electedOf(shortfall.under(), first).size() + " of "
                    + Printable.line(shortfall.under().name()) + ", where " + shortfall.wanted()
                    + (shortfall.wanted() == 1 ? " is" : " are") + " wanted";
        }
        return by(deciding, candidate, name(first, candidate) + outcome(resized, candidate, deciding) + why + ".");
    }

    /** The last count for more places than the first, or for fewer; the first if there is none. */
    private static CountRecord last(List<CountRecord> counts, CountRecord first, int direction) {
        return counts.stream()
                .filter(count -> Integer.signum(count.seats() - first.seats()) == direction)
                .reduce((one, other) -> other)
                .orElse(first);
    }

    private static String outcome(ResizedRecord resized, Candidate candidate, CountRecord deciding) {
        Resizing result = resized.result();
        String group = resized.category().groupOf(candidate).name();
        for (Resizing.SteppedOver over : result.steppedOver()) {
            if (over.group().equals(group)) {
                return " may be elected or not, which no rule settles: the " + name(deciding) + " elects "
                        + over.found() + " of " + Printable.line(group) + ", not the " + over.wanted() + " wanted";
            }
        }
        boolean elected =
                result.elected().stream().anyMatch(from -> from.candidate().equals(candidate));
        return (elected ? " is elected" : " is not elected") + " by the " + name(deciding) + ", which decides for "
                + Printable.line(group);
    }

    /**
     * Explains contests to a candidate of one of them.
     *
     * @param contest the contest
     * @param candidate a candidate of it
     * @return the explanation
     */
    public static SeriesExplanation of(ContestsRecord.Counted contest, Candidate candidate) {
        CountRecord count = contest.record();
        List<String> earlier = contest.withdrawn().stream()
                .filter(each -> each.candidate().equals(candidate))
                .map(each -> Printable.line(each.contest()))
                .toList();
        Explanation account = Explanation.of(count, candidate);
        String outcome = earlier.isEmpty()
                ? account.outcome()
                : name(count, candidate) + " is withdrawn, being elected in " + String.join(" and ", earlier) + ".";
        String name = Printable.line(contest.name());
        return new SeriesExplanation(name + ": " + outcome, "count of " + name, account);
    }

    private static SeriesExplanation by(CountRecord count, Candidate candidate, String outcome) {
        Candidate there = count.candidates().get(candidate.number() - 1);
        return new SeriesExplanation(outcome, name(count), Explanation.of(count, there));
    }

    private static String name(CountRecord count, Candidate candidate) {
        return new CandidateNames(count.candidates()).of(candidate);
    }

    private static String name(CountRecord count) {
        return "count for " + places(count.seats());
    }

    private static String places(int places) {
        return places + (places == 1 ? " place" : " places");
    }

    /**
     * Returns the outcome, and below it the account of the count that decides it.
     *
     * @param shown makes the text of the account
     * @return the text, without an end of line
     */
    public String text(Function<Explanation, String> shown) {
        return outcome + "\nThe " + count + ":\n"
                + shown.apply(account).lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    /** Returns the outcome, and below it the account of the count that decides it, each stage on a line of its own. */
    @Override
    public String toString() {
        return text(Explanation::toString);
    }
}
