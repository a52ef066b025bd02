package org.scrutineer.ballot;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Gathers an election in memory. Candidates are named before papers. Not safe for several threads at once. */
public final class ElectionBuilder {

    private final String title;
    private final int seats;
    private final CandidateIndex candidates = new CandidateIndex();
    private final Set<Integer> withdrawn = new LinkedHashSet<>();
    private final Set<Integer> undeclared = new LinkedHashSet<>();
    private final Map<Preferences, Long> papers = new LinkedHashMap<>();
    private long allPapers;

    ElectionBuilder(String title, int seats) {
        this.title = title;
        this.seats = seats;
    }

    /**
     * Adds candidates in ballot-paper order.
     *
     * @param names their names; who bears the name of another is not named on papers by it
     * @return this builder
     */
    public ElectionBuilder candidates(String... names) {
        for (String name : names) {
            candidate(name, "");
        }
        return this;
    }

    /**
     * Adds a candidate with a party.
     *
     * @param name the name
     * @param party the party, slate or description
     * @return this builder
     */
    public ElectionBuilder candidate(String name, String party) {
        return candidate(name, party, "");
    }

    /**
     * Adds a candidate with a party and a key.
     *
     * @param name the name
     * @param party the party, slate or description
     * @param key the caller's own key, which no other candidate has
     * @return this builder
     * @throws IllegalArgumentException if another candidate has the key, or it is no key
     */
    public ElectionBuilder candidate(String name, String party, String key) {
        return candidate(
                Candidate.of(candidates.all().size() + 1, name).withParty(party).withKey(key));
    }

    /**
     * Adds a candidate.
     *
     * @param candidate the candidate, whose number is the next
     * @return this builder
     * @throws IllegalArgumentException if the number is not the next, or another candidate has the key
     */
    public ElectionBuilder candidate(Candidate candidate) {
        candidates.add(candidate);
        return this;
    }

    /**
     * Marks candidates as withdrawn.
     *
     * @param names their names
     * @return this builder
     * @throws IllegalArgumentException if there is no such candidate
     */
    public ElectionBuilder withdrawn(String... names) {
        Arrays.stream(names).map(candidates::numberOfName).forEach(withdrawn::add);
        return this;
    }

    /**
     * Marks candidates as undeclared write-ins: voters wrote them in, and nobody declared them. Most often it is one,
     * for all of them. Whether they count is said by the rule book, or elections with some are refused.
     *
     * @param names their names
     * @return this builder
     * @throws IllegalArgumentException if there is no such candidate
     */
    public ElectionBuilder undeclared(String... names) {
        Arrays.stream(names).map(candidates::numberOfName).forEach(undeclared::add);
        return this;
    }

    /**
     * Adds papers that bear the same preferences.
     *
     * @param number the number of papers, at least 1
     * @param names the candidates in order of preference
     * @return this builder
     * @throws IllegalArgumentException if there is no such candidate, or one comes twice, or the number is below 1,
     *     or with it the papers are 2^53 or more
     */
    public ElectionBuilder papers(long number, String... names) {
        return papers(number, Arrays.stream(names).mapToInt(candidates::numberOfName));
    }

    /**
     * Adds papers that bear the same preferences, by key.
     *
     * @param number the number of papers, at least 1
     * @param keys the keys of the candidates in order of preference
     * @return this builder
     * @throws IllegalArgumentException if there is no such candidate, or one comes twice, or the number is below 1,
     *     or with it the papers are 2^53 or more
     */
    public ElectionBuilder papersByKey(long number, String... keys) {
        return papers(number, Arrays.stream(keys).mapToInt(candidates::numberOfKey));
    }

    /**
     * Adds papers that bear the same preferences.
     *
     * @param number the number of papers, at least 1
     * @param ranked the candidates in order of preference, as they were added
     * @return this builder
     * @throws IllegalArgumentException if there is no such candidate, or one comes twice, or the number is below 1,
     *     or with it the papers are 2^53 or more
     */
    public ElectionBuilder papers(long number, List<Candidate> ranked) {
        return papers(number, ranked.stream().mapToInt(candidates::numberOf));
    }

    private ElectionBuilder papers(long number, IntStream ranked) {
        return papers(number, Preferences.of(ranked.toArray()));
    }

    /**
     * Adds papers that bear the same preferences, by candidate number.
     *
     * @param number the number of papers, at least 1
     * @param preferences the preferences
     * @return this builder
     * @throws IllegalArgumentException if the number is below 1, or with it the papers are 2^53 or more
     */
    public ElectionBuilder papers(long number, Preferences preferences) {
        if (number < 1) {
            throw new IllegalArgumentException("a number of papers must be at least 1, but was " + number);
        }
        if (number > Ballots.MOST_PAPERS - allPapers) {
            throw new IllegalArgumentException(
                    "papers must be fewer than 2^53, but were " + allPapers + " before " + number + " more");
        }
        allPapers += number;
        papers.merge(preferences, number, Long::sum);
        return this;
    }

    /**
     * Returns the election.
     *
     * @return the election, immutable
     * @throws IllegalArgumentException if it has no seat or no candidate, or a paper marks a candidate that does
     *     not exist
     */
    public Election build() {
        List<Candidate> all = candidates.all();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("candidates must be at least 1, but were 0");
        }
        BallotAccumulator accumulator = new BallotAccumulator(all.size());
        papers.forEach((preferences, number) -> accumulator.add(number, preferences));
        return new Election(title, seats, all, accumulator.build(), List.of())
                .withUndeclared(undeclared)
                .withWithdrawn(withdrawn);
    }
}
