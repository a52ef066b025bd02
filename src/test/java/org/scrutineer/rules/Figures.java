package org.scrutineer.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.BallotAccumulator;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.part.KeepValueView;
import org.scrutineer.rules.part.Point;

/** The figures of a count that never was, for tests of single parts. */
public final class Figures implements KeepValueView {

    private final int seats;
    private final List<Candidate> continuing = new ArrayList<>();
    private final List<Candidate> elected = new ArrayList<>();
    private final List<Candidate> awaiting = new ArrayList<>();
    private final List<Candidate> guarded = new ArrayList<>();
    private final List<Candidate> doomed = new ArrayList<>();
    private final List<Candidate> decisive = new ArrayList<>();
    private final List<Candidate> all = new ArrayList<>();
    private final List<Votes> votes = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private StageAction.Kind kind = StageAction.Kind.FIRST_PREFERENCES;
    private final List<Consumer<BallotAccumulator>> added = new ArrayList<>();
    private List<KeepValue> keeps = List.of();
    private List<KeepValue> revised = List.of();
    private Votes surplus = Votes.ZERO;
    private Optional<Votes> previousSurplus = Optional.empty();
    private String text = "";
    private final List<Category> categories = new ArrayList<>();
    private int stage = 1;
    private long valid;
    private Votes quota = Votes.ZERO;
    private Votes nonTransferable = Votes.ZERO;
    private Votes loss = Votes.ZERO;

    private Figures(int seats) {
        this.seats = seats;
    }

    /**
     * Returns figures of candidates in ballot-paper order, such as {@code A 12.00, B 27 elected, C 18 done, D 0 out}:
     * elected with a surplus that waits, elected and passed on, excluded; otherwise continuing, and with
     * {@code guarded} or {@code doomed} one whom constraints let nobody exclude or nobody elect.
     */
    public static Figures of(int seats, String candidates) {
        Figures figures = new Figures(seats);
        figures.text = candidates + " for " + seats;
        for (String text : candidates.split(", ", -1)) {
            String[] words = text.split(" ", -1);
            Candidate candidate = Candidate.of(figures.all.size() + 1, words[0]);
            figures.all.add(candidate);
            figures.votes.add(Votes.parse(words[1]));
            switch (words.length > 2 ? words[2] : "") {
                case "elected" -> {
                    figures.elected.add(candidate);
                    figures.awaiting.add(candidate);
                }
                case "done" -> figures.elected.add(candidate);
                case "out" -> {}
                case "guarded" -> {
                    figures.continuing.add(candidate);
                    figures.guarded.add(candidate);
                }
                case "doomed" -> {
                    figures.continuing.add(candidate);
                    figures.doomed.add(candidate);
                }
                default -> figures.continuing.add(candidate);
            }
        }
        return figures;
    }

    public Figures quota(String amount) {
        quota = Votes.parse(amount);
        return this;
    }

    public Figures valid(long papers) {
        valid = papers;
        return this;
    }

    public Figures nonTransferable(String amount) {
        nonTransferable = Votes.parse(amount);
        return this;
    }

    public Figures loss(String amount) {
        loss = Votes.parse(amount);
        return this;
    }

    /** Says of whom all together the exclusion would guard or doom somebody. */
    public Figures decidedBy(String names) {
        decisive.addAll(named(names));
        return this;
    }

    /**
     * Says of whom all together the exclusion would guard or doom somebody, because of the least number to be elected
     * of a group. The others are another group, of which none need be elected.
     */
    public Figures decidedBy(String names, int least, String group) {
        Set<Integer> members = numbers(named(group));
        List<Candidate> others = new ArrayList<>(all);
        others.removeAll(named(group));
        categories.add(new Category(
                "sort",
                List.of(
                        new Group("group", least, all.size(), members),
                        new Group("others", 0, all.size(), numbers(others)))));
        return decidedBy(names);
    }

    private static Set<Integer> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).collect(Collectors.toSet());
    }

    /** The constraints because of which an exclusion would guard or doom somebody. */
    public List<Category> categories() {
        return List.copyOf(categories);
    }

    /** All candidates, in ballot-paper order. */
    public List<Candidate> candidates() {
        return List.copyOf(all);
    }

    /** Adds papers with these candidates in this order. */
    public Figures papers(long number, String names) {
        Preferences preferences =
                Preferences.of(named(names).stream().mapToInt(Candidate::number).toArray());
        added.add(ballots -> ballots.add(number, preferences));
        return this;
    }

    /** Says what each candidate keeps, and what each would keep next, in ballot-paper order. */
    public Figures keeps(String now, String next) {
        keeps = Arrays.stream(now.split(" ")).map(KeepValue::parse).toList();
        revised = Arrays.stream(next.split(" ")).map(KeepValue::parse).toList();
        return this;
    }

    /** Says what all surpluses come to. */
    public Figures surplus(String amount) {
        surplus = Votes.parse(amount);
        return this;
    }

    /** Says what all surpluses came to at the count of the papers before. */
    public Figures previousSurplus(String amount) {
        previousSurplus = Optional.of(Votes.parse(amount));
        return this;
    }

    public Figures at(int number, StageAction.Kind what) {
        stage = number;
        kind = what;
        return this;
    }

    /**
     * Adds a point before the present one: what each candidate had, in ballot-paper order. Further points of a stage
     * are parts of it.
     */
    public Figures point(int number, String amounts) {
        long earlier = points.stream().filter(point -> point.stage() == number).count();
        points.add(new Point(
                number,
                (int) earlier,
                number == 1 ? StageAction.Kind.FIRST_PREFERENCES : StageAction.Kind.EXCLUSION,
                Arrays.stream(amounts.split(" ")).map(Votes::parse).toList()));
        return this;
    }

    /** The candidates of these names, in this order. */
    public List<Candidate> named(String names) {
        return Arrays.stream(names.split(" "))
                .flatMap(name ->
                        all.stream().filter(candidate -> candidate.name().equals(name)))
                .toList();
    }

    public Tie tie(TiePurpose purpose, String names) {
        return new Tie(purpose, named(names));
    }

    @Override
    public int seats() {
        return seats;
    }

    @Override
    public int stage() {
        return stage;
    }

    @Override
    public StageAction.Kind stageKind() {
        return kind;
    }

    @Override
    public long validPapers() {
        return valid;
    }

    @Override
    public Votes quota() {
        return quota;
    }

    @Override
    public Votes nonTransferable() {
        return nonTransferable;
    }

    @Override
    public Votes lossByFraction() {
        return loss;
    }

    @Override
    public List<Candidate> continuing() {
        return List.copyOf(continuing);
    }

    @Override
    public List<Candidate> excludable() {
        return continuing.stream()
                .filter(candidate -> !guarded.contains(candidate))
                .toList();
    }

    @Override
    public List<Candidate> doomed() {
        return List.copyOf(doomed);
    }

    @Override
    public boolean isIndifferentTo(List<Candidate> excluded) {
        return decisive.isEmpty() || !excluded.containsAll(decisive);
    }

    @Override
    public List<Candidate> elected() {
        return List.copyOf(elected);
    }

    @Override
    public int electedAt(Candidate candidate) {
        return elected.contains(candidate) ? stage : 0;
    }

    @Override
    public List<Candidate> awaitingTransfer() {
        return List.copyOf(awaiting);
    }

    @Override
    public Votes votesOf(Candidate candidate) {
        return votes.get(candidate.number() - 1);
    }

    @Override
    public List<Point> history() {
        List<Point> history = new ArrayList<>(points);
        history.add(new Point(stage, 0, kind, votes));
        return history;
    }

    @Override
    public Ballots ballots() {
        BallotAccumulator ballots = new BallotAccumulator(all.size());
        added.forEach(papers -> papers.accept(ballots));
        return ballots.build();
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public KeepValue keepValueOf(Candidate candidate) {
        return keeps.get(candidate.number() - 1);
    }

    @Override
    public KeepValue revisedKeepValueOf(Candidate candidate) {
        return revised.get(candidate.number() - 1);
    }

    @Override
    public Votes totalSurplus() {
        return surplus;
    }

    @Override
    public Optional<Votes> previousTotalSurplus() {
        return previousSurplus;
    }
}
