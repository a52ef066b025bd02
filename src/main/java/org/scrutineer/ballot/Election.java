package org.scrutineer.ballot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An election to be counted: a title, places to fill, candidates in ballot-paper order, and the papers.
 *
 * <pre>{@code
 * Election election = Election.builder("Branch committee", 2)
 *         .candidate("Ash", "Orchard Alliance")
 *         .candidate("Birch", "Harbour Forum")
 *         .candidate("Cedar", "")
 *         .papers(4, "Ash", "Birch")
 *         .papers(2, "Cedar")
 *         .build();
 * Election without = election.withWithdrawn(List.of(2));
 * Election ofOneName = Election.builder("Ward 3", 1)
 *         .candidate("Ash", "", "7c9e6679")
 *         .candidate("Ash", "", "16fd2706")
 *         .papersByKey(4, "16fd2706", "7c9e6679")
 *         .build();
 * Election fromFile = BltReader.read(Path.of("nec.blt"));
 * }</pre>
 *
 * @param title the title, possibly empty
 * @param seats the places to fill, at least 1
 * @param candidates the candidates, at least one, numbered from 1 in this order
 * @param ballots the papers, for as many candidates
 * @param files the files that the papers were read from, empty if they came from memory
 * @param categories the divisions of the candidates into groups that bound who may be elected, empty if there are none
 * @param order the order in which the papers lie, or {@link PaperOrder#none()}
 * @param transformations what was done with the papers before they became these ballots, empty if nothing was
 * @param reOpenNominations which candidate is re-open nominations, or {@link ReOpenNominations#none()}
 */
public record Election(
        String title,
        int seats,
        List<Candidate> candidates,
        Ballots ballots,
        List<BallotFile> files,
        List<Category> categories,
        PaperOrder order,
        List<Transformation> transformations,
        ReOpenNominations reOpenNominations) {

    /**
     * Copies the lists and checks what can be known before a count.
     *
     * @throws IllegalArgumentException if there is no seat or no candidate, the numbers do not run from 1, two
     *     candidates have the same key, the papers are for another number of candidates, a category does not place
     *     every candidate, one comes twice, the order is not one of these papers, or re-open nominations is no
     *     candidate or withdrawn
     */
    public Election {
        Objects.requireNonNull(title, "title");
        candidates = List.copyOf(candidates);
        files = List.copyOf(files);
        categories = List.copyOf(categories);
        transformations = List.copyOf(transformations);
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be at least 1, but were " + seats);
        }
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("candidates must be at least 1, but were 0");
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "candidate \"" + candidates.get(i).name() + "\" stands at place " + (i + 1) + " but has number "
                                + candidates.get(i).number());
            }
        }
        CandidateIndex.requireOwnKeys(candidates);
        if (ballots.candidates() != candidates.size()) {
            throw new IllegalArgumentException(
                    "papers are for " + ballots.candidates() + " candidates, but there are " + candidates.size());
        }
        reOpenNominations.check(candidates, seats);
        Set<String> names = new LinkedHashSet<>();
        for (Category category : categories) {
            category.requireToDivide(candidates, reOpenNominations);
            if (!names.add(category.name())) {
                throw new IllegalArgumentException("category \"" + category.name() + "\" comes twice");
            }
        }
        order.check(ballots);
    }

    /**
     * Makes an election whose papers lie in no known order and in which no group of candidates is bounded.
     *
     * @param title the title, possibly empty
     * @param seats the places to fill, at least 1
     * @param candidates the candidates, at least one, numbered from 1 in this order
     * @param ballots the papers, for as many candidates
     * @param files the files that the papers were read from, empty if they came from memory
     * @throws IllegalArgumentException if there is no seat or no candidate, the numbers do not run from 1, or the
     *     papers are for another number of candidates
     */
    public Election(String title, int seats, List<Candidate> candidates, Ballots ballots, List<BallotFile> files) {
        this(
                title,
                seats,
                candidates,
                ballots,
                files,
                List.of(),
                PaperOrder.none(),
                List.of(),
                ReOpenNominations.none());
    }

    /**
     * Starts an election with papers given in memory.
     *
     * @param title the title, possibly empty
     * @param seats the places to fill, at least 1
     * @return a builder
     */
    public static ElectionBuilder builder(String title, int seats) {
        return new ElectionBuilder(title, seats);
    }

    /**
     * Returns a candidate.
     *
     * @param number the number, from 1
     * @return the candidate
     * @throws IllegalArgumentException if there is no such candidate
     */
    public Candidate candidate(int number) {
        if (number < 1 || number > candidates.size()) {
            throw new IllegalArgumentException(
                    "candidate number " + number + " is not between 1 and " + candidates.size());
        }
        return candidates.get(number - 1);
    }

    /**
     * Returns who has not withdrawn.
     *
     * @return the candidates in ballot-paper order
     */
    public List<Candidate> standing() {
        return candidates.stream().filter(candidate -> !candidate.isWithdrawn()).toList();
    }

    /**
     * Returns the same election for another number of places.
     *
     * @param seats the places to fill, at least 1
     * @return the changed copy
     */
    public Election withSeats(int seats) {
        return new Election(
                title, seats, candidates, ballots, files, categories, order, transformations, reOpenNominations);
    }

    /**
     * Returns the same election with its papers in an order.
     *
     * @param order the order
     * @return the changed copy
     * @throws IllegalArgumentException if the order is not one of these papers
     */
    public Election withOrder(PaperOrder order) {
        return new Election(
                title, seats, candidates, ballots, files, categories, order, transformations, reOpenNominations);
    }

    /**
     * Returns the same election, of whose papers it is known what was done with them.
     *
     * @param done what was done, after all that is known already
     * @return the changed copy
     */
    public Election after(Transformation done) {
        List<Transformation> all = new ArrayList<>(transformations);
        all.add(done);
        return new Election(title, seats, candidates, ballots, files, categories, order, all, reOpenNominations);
    }

    /**
     * Returns the same election with candidates withdrawn.
     *
     * @param numbers the numbers of the candidates
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such candidate
     */
    public Election withWithdrawn(Collection<Integer> numbers) {
        return with(Standing.WITHDRAWN, numbers);
    }

    /**
     * Returns the same election with candidates as undeclared write-ins.
     *
     * @param numbers the numbers of the candidates
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such candidate
     */
    public Election withUndeclared(Collection<Integer> numbers) {
        return with(Standing.UNDECLARED, numbers);
    }

    private Election with(Standing standing, Collection<Integer> numbers) {
        List<Candidate> changed = new ArrayList<>(candidates);
        for (int number : numbers) {
            changed.set(number - 1, candidate(number).withStanding(standing));
        }
        return new Election(
                title, seats, changed, ballots, files, categories, order, transformations, reOpenNominations);
    }

    /**
     * Returns the same election with bounds on who may be elected. Whether some result can keep them is asked when a
     * count begins, of those who stand then: who has withdrawn can help to meet no minimum.
     *
     * <p>Inferred: where fewer candidates stand than there are places, all of them are elected, with constraints as
     * without, and the bounds are held against their number instead of that of the places. If they keep the bounds the
     * election is counted; if not it is refused. The number of places is never lowered to make bounds fit where enough
     * candidates stand.
     *
     * @param categories the divisions of the candidates into groups
     * @return the changed copy
     * @throws IllegalArgumentException if a category does not place every candidate, or one comes twice
     */
    public Election withCategories(List<Category> categories) {
        return new Election(
                title, seats, candidates, ballots, files, categories, order, transformations, reOpenNominations);
    }

    /**
     * Returns the same election with a candidate for re-open nominations, who is never excluded.
     *
     * @param ron the candidate
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such candidate, or the candidate is withdrawn or in a group
     */
    public Election withReOpenNominations(Candidate ron) {
        return withReOpenNominations(ReOpenNominations.neverExcluded(ron.number()));
    }

    /**
     * Returns the same election with a candidate for re-open nominations. It is named before categories are, for RON
     * is in no group.
     *
     * @param ron which candidate it is, and whether it can be excluded
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such candidate, or the candidate is withdrawn or in a group
     */
    public Election withReOpenNominations(ReOpenNominations ron) {
        return new Election(title, seats, candidates, ballots, files, categories, order, transformations, ron);
    }

    /**
     * Returns all who can stand in a count.
     *
     * @return the candidates, and behind them every further RON, numbered on
     */
    public List<Candidate> rows() {
        return reOpenNominations.rows(candidates, seats);
    }
}
