package org.scrutineer.ballot.validity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.RawPapers;
import org.scrutineer.ballot.raw.RawPapersBuilder;

/**
 * What a policy makes of the papers of a contest. Papers set aside stay among the ballots, without a preference: they
 * were cast.
 *
 * @param source the contest as it was voted on
 * @param policy the policy
 * @param ballots all papers, those set aside without a preference
 * @param order the order of the papers, none if it is not known
 * @param valid the papers that count
 * @param setAside the papers that count for nobody, by reason
 * @param cutShort the papers that count and end early, by cause
 * @param passedOver the papers that count and on which a defect was passed over, by defect
 * @param sections the papers that count by the half of them that does, empty of papers without a line
 * @param tickets the papers that adopt each ticket of a group, by its letter, in the order of the tickets
 */
public record Interpretation(
        RawElection source,
        ValidityPolicy policy,
        Ballots ballots,
        PaperOrder order,
        long valid,
        Map<SetAside, Long> setAside,
        Map<Defect, Long> cutShort,
        Map<Defect, Long> passedOver,
        Map<Reading.Section, Long> sections,
        Map<String, List<Long>> tickets) {

    public Interpretation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(ballots, "ballots");
        Objects.requireNonNull(order, "order");
        setAside = Collections.unmodifiableMap(new TreeMap<>(setAside));
        cutShort = Collections.unmodifiableMap(new TreeMap<>(cutShort));
        passedOver = Collections.unmodifiableMap(new TreeMap<>(passedOver));
        sections = Collections.unmodifiableMap(new TreeMap<>(sections));
        tickets = Collections.unmodifiableMap(new TreeMap<>(tickets));
    }

    static Interpretation of(RawElection election, ValidityPolicy policy) {
        Gathered gathered = new Gathered(
                election.papers(), Math.max(1, election.candidates().size()));
        if (election.columns().isNone()) {
            RankReading reading =
                    new RankReading(policy.choices(), election.candidates().size());
            election.papers().forEach((marks, papers) -> gathered.add(reading.read(marks), papers));
        } else {
            SquareReading reading = policy.squares(election.columns());
            election.papers().forEach((marks, papers) -> gathered.add(reading.next(marks), reading, papers));
        }
        return gathered.of(election, policy);
    }

    /**
     * Returns the election to be counted.
     *
     * @return the election, which says what was done with its papers
     * @throws IllegalArgumentException if the places to fill are not told, or there is no candidate
     */
    public Election election() {
        return source.election(ballots)
                .withOrder(order)
                .after(new Transformation(
                        Transformation.VALIDITY, described(), source.digest(), BallotsDigest.of(ballots)));
    }

    /**
     * Returns the contest with the papers that count, and with no others.
     *
     * @return the contest, whose papers name candidates alone
     */
    public RawElection validElection() {
        return source.interpreted(validPapers());
    }

    /**
     * Returns the papers that count, as raw papers of the preferences that count.
     *
     * @return the papers
     */
    public RawPapers validPapers() {
        RawPapersBuilder papers = new RawPapersBuilder();
        for (int entry = 0; entry < ballots.size(); entry++) {
            List<RawMarks.Rank> ranks = ballots.preferencesOf(entry).ranks().stream()
                    .map(rank -> RawMarks.Rank.of(rank.toArray(Integer[]::new)))
                    .toList();
            if (!ranks.isEmpty()) {
                papers.add(ballots.papersOf(entry), RawMarks.of(ranks), Label.NONE);
            }
        }
        return papers.build();
    }

    /**
     * Returns what was done with the papers, for the record.
     *
     * @return the policy, and the papers set aside, cut short, and with something passed over, by reason
     */
    public Map<String, String> described() {
        Map<String, String> words = new LinkedHashMap<>(policy.described());
        setAside.forEach((reason, papers) -> words.put("setAside." + reason.term(), Long.toString(papers)));
        cutShort.forEach((cause, papers) -> words.put("cutShort." + cause.term(), Long.toString(papers)));
        passedOver.forEach((defect, papers) -> words.put("passedOver." + defect.term(), Long.toString(papers)));
        tickets.forEach((letter, papers) -> words.put(
                "tickets." + letter, papers.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        sections.forEach((section, papers) -> words.put("counted." + section.term(), Long.toString(papers)));
        return words;
    }
}
