package org.scrutineer.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Transfer;
import org.scrutineer.wording.Amounts;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.Fate;
import org.scrutineer.wording.Printables;

/**
 * A count as the summary of results that RCTab writes and RCVis reads. A stage of the record is a round; what is
 * decided on the figures of a round moves votes into the next. Drops papers, values, ties and clauses; what else it
 * cannot say as it was, its notes say.
 */
public final class RctabSummary {

    private static final int LONGEST_TITLE = 256;
    /** The place of votes that go to nobody. */
    static final String EXHAUSTED = "exhausted";

    /** The place of votes that rounding leaves with nobody. */
    static final String RESIDUAL = "residual surplus";

    private final CountRecord record;
    private final Course course;
    private final List<Stage> rounds;
    private final Map<Candidate, String> names;
    private final List<String> notes = new ArrayList<>();
    /** The votes that a candidate had left when the count ended during the candidate's exclusion. */
    private final Map<Candidate, Votes> stranded = new LinkedHashMap<>();
    /** The round after which each candidate is in no tally. */
    private final Map<Candidate, Integer> gone = new HashMap<>();

    private final Json.Members content;

    private RctabSummary(CountRecord record) {
        this.record = record;
        this.course = new Course(record);
        this.rounds = record.wholeStages();
        this.names = new RctabNames(record.candidates()).all();
        requireTransfers();
        findExclusions();
        this.content = summary();
    }

    /**
     * Writes the summary.
     *
     * @param record the record
     * @return the summary
     * @throws IllegalArgumentException if the count is by keep values, whose totals fall without transfers, or has
     *     votes in fractions, which the format has not
     */
    public static RctabSummary of(CountRecord record) {
        return new RctabSummary(record);
    }

    /**
     * Returns what the summary says otherwise than the record.
     *
     * @return a sentence each
     */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private void requireTransfers() {
        if (record.reOpenNominations().isKnown()) {
            throw new IllegalArgumentException(
                    "a count must be without re-open nominations to be a summary of RCTab, which knows none");
        }
        if (rounds.get(0).action().kind() == StageAction.Kind.QUOTIENTS) {
            throw new IllegalArgumentException(
                    "a count must transfer votes to be a summary of RCTab, but elects by quotients");
        }
        if (rounds.get(0).action().kind() == StageAction.Kind.KEEP_VALUES) {
            throw new IllegalArgumentException(
                    "a count must transfer votes to be a summary of RCTab, but counts by keep"
                            + " values, so that totals fall without transfers");
        }
        boolean fractions = record.stages().stream()
                .anyMatch(stage -> Course.total(stage).toString().indexOf('/') >= 0
                        || stage.tallies().stream()
                                .anyMatch(tally -> tally.votes().toString().indexOf('/') >= 0));
        if (fractions) {
            throw new IllegalArgumentException("votes must be decimal to be a summary of RCTab, but are fractions");
        }
    }

    /** In which round each exclusion stands: before the stage at which the papers move, else where it was decided. */
    private void findExclusions() {
        for (int round = 0; round + 1 < rounds.size(); round++) {
            for (Candidate candidate : movedOut(round + 1)) {
                gone.putIfAbsent(candidate, round);
            }
        }
        for (Candidate candidate : record.candidates()) {
            if (course.fateOf(candidate) instanceof Fate.Excluded excluded) {
                int decided = roundOf(excluded.entry());
                if (decided + 1 < rounds.size() && lastVotes(candidate).isZero()) {
                    gone.putIfAbsent(candidate, decided);
                }
            }
        }
        gone.keySet().forEach(candidate -> {
            if (!lastVotes(candidate).isZero()) {
                stranded.put(candidate, lastVotes(candidate));
                notes.add("the count ended while the papers of " + candidate + " were moving; the votes left, "
                        + lastVotes(candidate) + ", are counted as exhausted");
            }
        });
    }

    private Votes lastVotes(Candidate candidate) {
        return course.last().tallyOf(candidate).votes();
    }

    private List<Candidate> movedOut(int round) {
        return rounds.get(round).action() instanceof StageAction.Exclusion exclusion
                ? exclusion.candidates()
                : List.of();
    }

    private int roundOf(int entry) {
        int number = record.stages().get(entry).number();
        int round = 0;
        while (rounds.get(round).number() != number) {
            round++;
        }
        return round;
    }

    private Json.Members summary() {
        long standing = record.candidates().stream()
                .filter(candidate -> !candidate.isWithdrawn())
                .count();
        List<Json> results = new ArrayList<>();
        for (int round = 0; round < rounds.size(); round++) {
            results.add(round(round));
        }
        String last = digits(course.last().quota());
        String title = Printables.shortened(record.title().isBlank() ? "Election" : record.title(), LONGEST_TITLE);
        return Json.object()
                .with(
                        "config",
                        Json.object()
                                .with("contest", title)
                                .with("date", "")
                                .with("jurisdiction", "")
                                .with("office", "")
                                .with("generatedBy", "scrutineer " + JsonRecord.version())
                                .with("threshold", last))
                .with("jsonFormatVersion", "1")
                .with("results", new Json.Items(results))
                .with(
                        "summary",
                        Json.object()
                                .with("finalThreshold", last)
                                .with("numCandidates", standing)
                                .with("numWinners", record.seats())
                                .with("totalNumBallots", record.input().papersCast())
                                .with("undervotes", undervotes()))
                .build();
    }

    /** The papers that rank nobody, where those are told from papers that are for nobody from the first round on. */
    private long undervotes() {
        return rounds.get(0).inactive().isEmpty()
                ? 0
                : record.input().papersCast() - record.input().papersValid();
    }

    private Json round(int round) {
        Stage stage = rounds.get(round);
        Votes exhausted = stage.nonTransferable();
        JsonObject tally = Json.object();
        for (Candidate candidate : record.candidates()) {
            boolean out = gone.getOrDefault(candidate, rounds.size()) < round;
            if (!candidate.isWithdrawn() && !out) {
                tally.with(name(candidate), digits(stage.tallyOf(candidate).votes()));
            }
            if (out) {
                exhausted = exhausted.plus(stage.tallyOf(candidate).votes());
            }
        }
        return Json.object()
                .with("round", round + 1L)
                .with("threshold", digits(stage.quota()))
                .with("inactiveBallots", inactive(stage, exhausted))
                .with("tally", tally)
                .with("tallyResults", new Json.Items(happening(round)))
                .build();
    }

    /** By cause; what no other cause is told of are choices that are exhausted. */
    private static JsonObject inactive(Stage stage, Votes all) {
        Map<InactiveCause, Votes> told = new EnumMap<>(InactiveCause.class);
        stage.inactive().forEach(papers -> told.put(papers.cause(), papers.votes()));
        told.remove(InactiveCause.NO_CHOICE_LEFT);
        Votes exhausted = told.values().stream().reduce(all, Votes::minus);
        return Json.object()
                .with("exhaustedChoices", digits(exhausted))
                .with("overvotes", digits(told.getOrDefault(InactiveCause.OVERVOTE, Votes.ZERO)))
                .with("repeatedRankings", digits(told.getOrDefault(InactiveCause.REPEATED_RANKINGS, Votes.ZERO)))
                .with("skippedRankings", digits(told.getOrDefault(InactiveCause.SKIPPED_RANKINGS, Votes.ZERO)));
    }

    private List<Json> happening(int round) {
        List<Json> happening = new ArrayList<>();
        for (Candidate candidate : course.inOrderOfResult()) {
            if (course.fateOf(candidate) instanceof Fate.Chosen chosen && marked(candidate, chosen) == round) {
                happening.add(happening("elected", candidate, round));
            }
        }
        for (Candidate candidate : record.candidates()) {
            if (gone.getOrDefault(candidate, -1) == round) {
                happening.add(happening("eliminated", candidate, round));
            }
        }
        return happening;
    }

    private Json happening(String what, Candidate candidate, int round) {
        return Json.object()
                .with(what, name(candidate))
                .with("transfers", moved(round, candidate))
                .build();
    }

    /** The round in which an election is marked: before the surplus moves, else the round of election. */
    private int marked(Candidate candidate, Fate.Chosen chosen) {
        int elected = roundOf(chosen.entry());
        for (int round = elected + 1; round < rounds.size(); round++) {
            if (rounds.get(round).action() instanceof StageAction.Surplus surplus
                    && surplus.candidates().contains(candidate)) {
                if (round - 1 > elected) {
                    String note = candidate + " was elected at stage "
                            + chosen.elected().stage() + "; marked in round " + round + ", before the surplus moves";
                    if (!notes.contains(note)) {
                        notes.add(note);
                    }
                }
                return round - 1;
            }
        }
        return elected;
    }

    /** What left a candidate between a round and the next. */
    private Json moved(int round, Candidate from) {
        Map<String, Votes> sums = new LinkedHashMap<>();
        if (round + 1 < rounds.size()) {
            int next = rounds.get(round + 1).number();
            record.stages().stream()
                    .filter(stage -> stage.number() == next)
                    .flatMap(stage -> stage.transfers().stream())
                    .filter(transfer ->
                            transfer.from().equals(from) && !transfer.votes().isZero())
                    .forEach(transfer -> sums.merge(place(transfer), transfer.votes(), Votes::plus));
            Votes left = stranded.getOrDefault(from, Votes.ZERO);
            if (!left.isZero()) {
                sums.merge(EXHAUSTED, left, Votes::plus);
            }
        }
        JsonObject transfers = Json.object();
        sums.forEach((place, votes) -> transfers.with(place, digits(votes)));
        return transfers.build();
    }

    private String place(Transfer transfer) {
        if (transfer.to() instanceof Destination.Receiver receiver) {
            return name(receiver.candidate());
        }
        return transfer.to() == Destination.Pool.NON_TRANSFERABLE ? EXHAUSTED : RESIDUAL;
    }

    private String name(Candidate candidate) {
        return names.getOrDefault(candidate, candidate.toString());
    }

    private static String digits(Votes votes) {
        return Amounts.shortest(votes);
    }

    /** Returns the summary as JSON, in lines indented by depth. */
    @Override
    public String toString() {
        return content.indented();
    }
}
