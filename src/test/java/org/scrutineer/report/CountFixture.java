package org.scrutineer.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Standing;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Elected;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.Reason;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.record.Transfer;

/**
 * Builds count records by hand. Candidates are named by name. A stage takes its tallies as words in ballot-paper
 * order, such as {@code 20.00/20*}: votes, papers, and a mark: {@code *} elected, {@code x} excluded, {@code w}
 * withdrawn. What follows a stage belongs to it.
 */
public final class CountFixture {

    public static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    private static final Map<String, Status> MARKS =
            Map.of("*", Status.ELECTED, "x", Status.EXCLUDED, "w", Status.WITHDRAWN);

    private final String title;
    private final int seats;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<InvalidPapers> invalid = new ArrayList<>();
    private final List<BallotFile> files = new ArrayList<>();
    private final List<Candidate> lotOrder = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Elected> elected = new ArrayList<>();
    private RuleDescription rule = new RuleDescription("ers97", "1", "ERS97", 2, Map.of(), List.of());
    private long valid;
    private String quota = "0";
    private Votes nonTransferable = Votes.ZERO;
    private long nonTransferablePapers;
    private Votes loss = Votes.ZERO;

    private int number;
    private int part;
    private StageAction action = new StageAction.FirstPreferences();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private CountFixture(String title, int seats) {
        this.title = title;
        this.seats = seats;
    }

    public static CountFixture count(String title, int seats, String... names) {
        CountFixture fixture = new CountFixture(title, seats);
        for (String name : names) {
            fixture.candidates.add(Candidate.of(fixture.candidates.size() + 1, name));
        }
        return fixture;
    }

    CountFixture rule(RuleDescription described) {
        rule = described;
        return this;
    }

    CountFixture withdrawn(String name) {
        candidates.replaceAll(
                candidate -> candidate.name().equals(name) ? candidate.withStanding(Standing.WITHDRAWN) : candidate);
        return this;
    }

    CountFixture party(String name, String party) {
        candidates.replaceAll(candidate -> candidate.name().equals(name) ? candidate.withParty(party) : candidate);
        return this;
    }

    CountFixture valid(long papers) {
        valid = papers;
        return this;
    }

    CountFixture invalid(long papers, String reason, String clause) {
        invalid.add(new InvalidPapers(reason, papers, Clause.of(clause)));
        return this;
    }

    CountFixture file(String name, String format) {
        files.add(new BallotFile(name, DIGEST, format));
        return this;
    }

    CountFixture lotOrder(String... names) {
        lotOrder.addAll(named(names));
        return this;
    }

    public CountFixture first(String tallies) {
        return stage(new StageAction.FirstPreferences(), tallies, 0);
    }

    public CountFixture surplus(String of, String tallies) {
        return stage(new StageAction.Surplus(named(of)), tallies, 0);
    }

    CountFixture exclusion(List<String> of, String tallies) {
        return exclusionPart(0, of, tallies);
    }

    /** Adds a part of an exclusion; the first has part 1, and 0 is an exclusion in one piece. */
    CountFixture exclusionPart(int part, List<String> of, String tallies) {
        return stage(new StageAction.Exclusion(named(of.toArray(String[]::new))), tallies, part);
    }

    private CountFixture stage(StageAction next, String words, int nextPart) {
        finishStage();
        number += nextPart > 1 ? 0 : 1;
        part = nextPart;
        action = next;
        tallies.clear();
        for (String word : words.strip().split("\\s+", -1)) {
            tallies.add(tally(candidates.get(tallies.size()), word));
        }
        return this;
    }

    private void finishStage() {
        if (number == 0) {
            return;
        }
        long filled = tallies.stream()
                .filter(tally -> tally.status() == Status.ELECTED)
                .count();
        stages.add(new Stage(
                number,
                part,
                action,
                sources,
                transfers,
                tallies,
                nonTransferable,
                nonTransferablePapers,
                loss,
                Votes.parse(quota),
                (int) (seats - filled),
                decisions));
        sources.clear();
        transfers.clear();
        decisions.clear();
    }

    private static Tally tally(Candidate candidate, String word) {
        String mark = word.substring(word.length() - 1);
        String[] figures = word.replaceAll("[*xw]$", "").split("/", -1);
        return new Tally(
                candidate,
                Votes.parse(figures[0]),
                figures.length > 1 ? Long.parseLong(figures[1]) : 0,
                MARKS.getOrDefault(mark, Status.CONTINUING));
    }

    /** Sets the quota of this stage and those that follow. */
    CountFixture quota(String votes) {
        quota = votes;
        return this;
    }

    /** Sets what is non-transferable at this stage and those that follow. */
    CountFixture nonTransferable(String votes, long papers) {
        nonTransferable = Votes.parse(votes);
        nonTransferablePapers = papers;
        return this;
    }

    /** Sets what is lost by fraction at this stage and those that follow. */
    CountFixture loss(String votes) {
        loss = Votes.parse(votes);
        return this;
    }

    /** Adds papers of a surplus: received at a value -> passed on at a value, which is numerator / divisor. */
    public CountFixture from(String name, long papers, Source.Selector selector, String values, String division) {
        String[] value = values.split(" -> ", -1);
        String[] operands = division.split(" / ", -1);
        TransferValue passedOn = TransferValue.parse(value[1]);
        sources.add(new Source.Surplus(
                named(name),
                papers,
                Votes.of(papers, passedOn),
                selector,
                TransferValue.parse(value[0]),
                passedOn,
                Votes.parse(operands[0]),
                Votes.parse(operands[1])));
        return this;
    }

    /** Adds papers of an excluded candidate, received at a stage such as "3", or at a part of one such as "3.2". */
    public CountFixture from(String name, long papers, String value, String... receipts) {
        TransferValue kept = TransferValue.parse(value);
        List<Receipt> received = Stream.of(receipts).map(Receipt::parse).toList();
        sources.add(new Source.Exclusion(named(name), papers, Votes.of(papers, kept), kept, received));
        return this;
    }

    /** Adds votes of a surplus that no paper carries. */
    CountFixture remainder(String name, String votes) {
        sources.add(new Source.Remainder(named(name), Votes.parse(votes)));
        return this;
    }

    CountFixture to(String from, String to, long papers, String votes) {
        transfers.add(new Transfer(named(from), new Destination.Receiver(named(to)), papers, Votes.parse(votes)));
        return this;
    }

    CountFixture to(String from, Destination.Pool to, long papers, String votes) {
        transfers.add(new Transfer(named(from), to, papers, Votes.parse(votes)));
        return this;
    }

    /** Adds a decision. Those it elects join the elected. */
    CountFixture decide(DecisionType type, Reason reason, String clause, String... names) {
        return decide(Decision.of(type, named(names), reason, Clause.of(clause)));
    }

    /** Adds a decision on one candidate with ties. */
    CountFixture decide(DecisionType type, Reason reason, String clause, String name, List<TieBreak> ties) {
        return decide(new Decision(type, List.of(named(name)), reason, Clause.of(clause), ties));
    }

    private CountFixture decide(Decision decision) {
        decisions.add(decision);
        if (decision.type() == DecisionType.ELECT) {
            decision.candidates()
                    .forEach(candidate ->
                            elected.add(new Elected(candidate, elected.size() + 1, number, decision.reason())));
        }
        return this;
    }

    TieBreak tie(TieMethod method, int stage, String chosen, String... names) {
        return new TieBreak(named(names), method, stage, named(chosen));
    }

    public CountRecord build() {
        finishStage();
        long spoilt = invalid.stream().mapToLong(InvalidPapers::papers).sum();
        CountInput input = new CountInput(DIGEST, files, valid + spoilt, valid, invalid);
        return new CountRecord(title, seats, candidates, rule, input, Randomness.supplied(lotOrder), stages, elected);
    }

    private Candidate named(String name) {
        return candidates.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Candidate> named(String... names) {
        return Arrays.stream(names).map(this::named).toList();
    }
}
