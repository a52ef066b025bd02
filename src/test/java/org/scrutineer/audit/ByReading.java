package org.scrutineer.audit;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.CountSheet;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.reading.Due;
import org.scrutineer.audit.reading.KeepValueTableView;
import org.scrutineer.audit.reading.PaperReading;
import org.scrutineer.audit.reading.ReadParts;
import org.scrutineer.audit.reading.TieReading;
import org.scrutineer.audit.reading.ValueReading;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Tie;
import org.scrutineer.lot.TiePurpose;
import org.scrutineer.record.Decision;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.Figures;
import org.scrutineer.rules.parcel.PaperGroup;

/** What the check makes of the description of a part, on the figures that the part itself is asked about. */
public final class ByReading {

    private ByReading() {}

    /** The decisions of the ending described in the role {@code ending}. */
    public static String ending(PartDescription rules, Figures figures, List<Integer> lots) {
        return text(ReadParts.endings(rules).due(table(figures), figures.stageKind(), supplied(figures, lots)));
    }

    /** The decisions of the election test described in the role {@code election}. */
    public static String election(PartDescription rules, Figures figures, List<Integer> lots) {
        return text(ReadParts.election(rules).due(table(figures), figures.stageKind(), supplied(figures, lots)));
    }

    /** What the step described in the role {@code step} asks for next. */
    public static String step(PartDescription rules, Figures figures, List<Integer> lots) {
        Table table = table(figures);
        new GuardedAndDoomed(table, figures.categories());
        return ReadParts.step(rules)
                .due(table, supplied(figures, lots))
                .map(ByReading::text)
                .orElse("nothing");
    }

    /** Whom the step of a count by keep values excludes that is described in the role {@code step}. */
    public static String keepValueStep(PartDescription rules, Figures figures, List<Integer> lots) {
        Table table = table(figures);
        new GuardedAndDoomed(table, figures.categories());
        return ReadParts.keepValueStep(rules)
                .due(new Kept(table, figures), supplied(figures, lots))
                .map(decision -> text(List.of(decision)))
                .orElse("nothing");
    }

    private record Kept(Table table, Figures figures) implements KeepValueTableView {

        @Override
        public int counts() {
            return figures.history().size();
        }

        @Override
        public Fraction surplus() {
            return fraction(figures.totalSurplus());
        }

        @Override
        public Optional<Fraction> previousSurplus() {
            return figures.previousTotalSurplus().map(ByReading::fraction);
        }

        @Override
        public Fraction keepValue(int number) {
            return Fraction.parse(figures.keepValueOf(table.candidate(number)).toString());
        }

        @Override
        public Fraction revised(int number) {
            return Fraction.parse(
                    figures.revisedKeepValueOf(table.candidate(number)).toString());
        }
    }

    private static String text(Due due) {
        if (due instanceof Due.LotMissing missing) {
            return "a lot between " + missing.tied();
        }
        if (due instanceof Due.Next next && next.action() instanceof StageAction.Surplus surplus) {
            return next.decisions().isEmpty()
                    ? "surplus of " + CountSheet.names(surplus.candidates())
                    : text(next.decisions()) + "; surplus of " + CountSheet.names(surplus.candidates());
        }
        return text(due.decisions());
    }

    /** On whom a tie falls by the rule described in the role of ties, and in which steps. */
    public static String settled(PartDescription rules, Figures figures, Tie tie, List<Integer> lots) {
        TieReading.Aim aim = tie.purpose() == TiePurpose.EXCLUSION ? TieReading.Aim.WEAKEST : TieReading.Aim.STRONGEST;
        List<Integer> tied = tie.candidates().stream().map(Candidate::number).toList();
        Table table = table(figures);
        TieReading.Settled settled = ReadParts.ties(rules).settle(table, aim, tied, supplied(figures, lots));
        return settled.chosen() == 0
                ? "a lot"
                : table.candidate(settled.chosen())
                        + settled.steps().stream().map(CountSheet::tie).collect(Collectors.joining());
    }

    /** The quota by the rule described in the role {@code quota}. */
    public static String quota(PartDescription rules, Figures figures) {
        return ReadParts.quota(rules).due(table(figures)).toString();
    }

    /** The quota on the votes that candidates have, by the rule described in the role {@code quota}. */
    public static String activeQuota(PartDescription rules, Figures figures) {
        return ReadParts.quota(rules).due(table(figures)).toString();
    }

    /** The value at which papers are passed on by the first step. */
    public static String value(PartDescription rules, Votes surplus, Votes votes, PaperGroup group) {
        boolean allFirst = group.firstPreferences() == group.papers();
        return ReadParts.value(rules)
                .formula()
                .worked(
                        fraction(surplus),
                        fraction(votes),
                        new ValueReading.Group(
                                Fraction.parse(group.received().toString()),
                                allFirst ? ValueReading.Origin.FIRST_PREFERENCES : ValueReading.Origin.TRANSFERS,
                                group.transferable(),
                                group.papers(),
                                Fraction.parse(group.received().toString())
                                        .times(group.papers() - group.transferable())))
                .value()
                .toString();
    }

    /** The keep value worked out anew by the rule described in the role {@code revision}. */
    public static String revised(PartDescription rules, String keepValue, Votes quota, Votes votes) {
        return ReadParts.revision(rules)
                .revision()
                .next(Fraction.parse(keepValue), fraction(quota), fraction(votes))
                .toString();
    }

    /** What becomes of a paper by the rule described in the role {@code division}: what each keeps, and the rest. */
    public static String divided(PartDescription rules, List<List<String>> keepValues) {
        List<Fraction> each =
                keepValues.stream().flatMap(List::stream).map(Fraction::parse).toList();
        Fraction[] byNumber =
                Stream.concat(Stream.of(Fraction.ZERO), each.stream()).toArray(Fraction[]::new);
        Iterator<Integer> numbers = IntStream.rangeClosed(1, each.size()).iterator();
        List<List<Integer>> ranks = keepValues.stream()
                .map(rank -> rank.stream().map(any -> numbers.next()).toList())
                .toList();
        int places = rules.part("revision")
                .flatMap(revision -> revision.word("places"))
                .map(Integer::parseInt)
                .orElse(0);
        Division.Divided divided = Division.of(ReadParts.division(rules), places, PaperReading.EQUAL_RANKS_STAND)
                .divide(ranks, byNumber);
        return IntStream.rangeClosed(1, each.size())
                        .mapToObj(number -> divided.held()
                                .getOrDefault(number, Fraction.ZERO)
                                .toString())
                        .collect(Collectors.joining(" "))
                + " rest " + divided.rest();
    }

    private static String text(List<Decision> decisions) {
        return decisions.isEmpty() ? "nothing" : String.join("; ", CountSheet.decisions(decisions));
    }

    private static LotsOfTheRecord supplied(Figures figures, List<Integer> lots) {
        List<Candidate> all = figures.candidates();
        return LotsOfTheRecord.before(Randomness.supplied(lots.stream()
                .filter(number -> number <= all.size())
                .map(number -> all.get(number - 1))
                .toList()));
    }

    private static Table table(Figures figures) {
        Table table = new Table(figures.seats(), figures.candidates());
        table.validPapers = figures.validPapers();
        table.nonTransferable = fraction(figures.nonTransferable());
        table.loss = fraction(figures.lossByFraction());
        table.quota = fraction(figures.quota());
        table.layOut(figures.ballots());
        figures.history().forEach(point -> {
            figures.candidates().forEach(one -> table.set(one.number(), 0, fraction(point.votesOf(one))));
            table.strike(point.stage(), point.kind());
        });
        figures.elected().forEach(one -> table.elect(one.number()));
        figures.candidates().stream()
                .filter(one -> !figures.continuing().contains(one))
                .filter(one -> !figures.elected().contains(one))
                .forEach(one -> table.exclude(one.number()));
        figures.elected().stream()
                .filter(one -> !figures.awaitingTransfer().contains(one))
                .forEach(one -> table.markPassedOn(one.number()));
        figures.continuing().stream()
                .filter(one -> !figures.excludable().contains(one))
                .forEach(one -> table.guard(one.number()));
        figures.doomed().forEach(one -> table.doom(one.number()));
        return table;
    }

    private static Fraction fraction(Votes votes) {
        return Fraction.parse(votes.toString());
    }
}
