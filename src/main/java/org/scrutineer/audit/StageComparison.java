package org.scrutineer.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.record.Stage;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.record.Transfer;

/** Compares the figures of a stage in a record with those of the table. */
final class StageComparison {

    private final Table table;
    private final Findings findings;
    private final Invariant wrongVotes;

    StageComparison(Table table, Findings findings, Invariant wrongVotes) {
        this.table = table;
        this.wrongVotes = wrongVotes;
        this.findings = findings;
    }

    /** Compares what was taken and what moved; the table has the states before the stage's decisions. */
    void movement(Stage stage, MovementDue movement) {
        takings(stage, movement);
        Map<MovementDue.Way, MovementDue.Amount> recorded = MovementDue.emptyWays();
        for (Transfer transfer : stage.transfers()) {
            if (recorded.put(MovementDue.way(transfer), MovementDue.amount(transfer)) != null) {
                findings.report(Invariant.R2, way(MovementDue.way(transfer)), "one line", "several");
            }
        }
        findings.same(
                Invariant.R2,
                "order of the transfers",
                List.copyOf(recorded.keySet()),
                stage.transfers().stream().map(MovementDue::way).distinct().toList());
        Set<Integer> misled = new TreeSet<>();
        recorded.forEach((way, amount) -> {
            MovementDue.Amount due = movement.moved().get(way);
            if (due == null) {
                findings.report(misplaced(way, amount), way(way), "nothing", amount);
                misled.add(way.from());
            } else if (!due.equals(amount)) {
                findings.report(misplaced(way, amount), way(way), due, amount);
            }
        });
        movement.moved().forEach((way, amount) -> {
            if (!recorded.containsKey(way) && !misled.contains(way.from())) {
                findings.report(
                        way.to() == MovementDue.LOSS ? Invariant.I19 : Invariant.I10, way(way), amount, "nothing");
            }
        });
    }

    private Invariant misplaced(MovementDue.Way way, MovementDue.Amount amount) {
        if (amount.papers() < 0 || amount.votes().signum() < 0) {
            return Invariant.I4;
        }
        if (way.to() == MovementDue.LOSS) {
            return Invariant.I19;
        }
        if (way.to() == MovementDue.NON_TRANSFERABLE) {
            return Invariant.I10;
        }
        return switch (table.state(way.to())) {
            case EXCLUDED, WITHDRAWN -> Invariant.I8;
            case ELECTED -> Invariant.I9;
            case CONTINUING, GUARDED -> Invariant.I10;
        };
    }

    private String way(MovementDue.Way way) {
        String to = switch (way.to()) {
            case MovementDue.NON_TRANSFERABLE -> "non-transferable";
            case MovementDue.LOSS -> "loss by fraction";
            default -> table.candidate(way.to()).toString();
        };
        return "transfer from " + table.candidate(way.from()) + " to " + to;
    }

    private void takings(Stage stage, MovementDue movement) {
        int recorded = stage.sources().size();
        int due = movement.taken().size();
        for (int i = 0; i < Math.max(recorded, due); i++) {
            if (i >= recorded) {
                findings.report(Invariant.I2, named(movement.taken().get(i)), "to be taken", "nothing");
            } else if (i >= due) {
                findings.report(
                        Invariant.I2, named(TakenPapers.of(stage.sources().get(i))), "nothing", "taken");
            } else {
                taking(movement.taken().get(i), TakenPapers.of(stage.sources().get(i)));
            }
        }
    }

    private void taking(TakenPapers due, TakenPapers recorded) {
        if (due.candidate() != recorded.candidate() || !due.kind().equals(recorded.kind())) {
            findings.report(Invariant.I2, "papers taken", named(due), named(recorded));
            return;
        }
        due.fields().forEach((name, value) -> {
            String found = recorded.fields().getOrDefault(name, "");
            if (!found.equals(value)) {
                findings.report(wrongTaking(name, due, recorded), named(due) + ", " + name, value, found);
            }
        });
    }

    private static Invariant wrongTaking(String name, TakenPapers due, TakenPapers recorded) {
        if (name.equals("selector") || name.equals("numbers")) {
            return Invariant.I14;
        }
        if (name.equals(TakenPapers.RECEIPTS)) {
            return Invariant.I2;
        }
        Fraction found = Fraction.parse(recorded.fields().getOrDefault(name, ""));
        if (found.signum() < 0) {
            return Invariant.I4;
        }
        boolean isValue = name.equals("received") || name.equals("transfer value");
        if (isValue && rises(found, due) && !rises(Fraction.parse(due.fields().getOrDefault(name, "")), due)) {
            return found.compareTo(Fraction.ONE) > 0 ? Invariant.I4 : Invariant.I5;
        }
        return due.kind().equals("exclusion") ? isValue ? Invariant.I5 : Invariant.I2 : Invariant.I14;
    }

    /** Whether a value is above that at which the papers were received. */
    private static boolean rises(Fraction value, TakenPapers due) {
        return value.compareTo(Fraction.parse(due.fields().getOrDefault("received", ""))) > 0;
    }

    private String named(TakenPapers taken) {
        return taken.kind() + " of " + table.candidate(taken.candidate());
    }

    /** Compares the totals. A sum is reported only where each figure in it is right. */
    void totals(Stage stage) {
        int before = findings.size();
        figures(stage);
        if (findings.size() == before) {
            sums(stage);
        }
    }

    /** Compares the totals one by one. */
    void figures(Stage stage) {
        for (Tally tally : stage.tallies()) {
            Fraction votes = Fraction.parse(tally.votes().toString());
            int number = tally.candidate().number();
            if (!votes.equals(table.votes(number))) {
                findings.report(
                        wrongTally(votes.signum(), number, wrongVotes),
                        "votes of " + tally.candidate(),
                        table.votes(number),
                        votes);
            }
            if (tally.papers() != table.papers(number)) {
                findings.report(
                        wrongTally(Long.signum(tally.papers()), number, Invariant.I3),
                        "papers of " + tally.candidate(),
                        table.papers(number),
                        tally.papers());
            }
        }
        Fraction nonTransferable = Fraction.parse(stage.nonTransferable().toString());
        Fraction loss = Fraction.parse(stage.lossByFraction().toString());
        findings.same(Invariant.I18, "non-transferable votes", table.nonTransferable, nonTransferable);
        findings.same(
                Invariant.I18, "non-transferable papers", table.nonTransferablePapers, stage.nonTransferablePapers());
        findings.same(
                Invariant.I18, "papers for nobody by cause", table.causes().soFar(), Causes.words(stage.inactive()));
        findings.same(Invariant.I1, "loss by fraction", table.loss, loss);
        findings.same(
                Invariant.I16,
                "quota",
                table.quota,
                Fraction.parse(stage.quota().toString()));
    }

    private void sums(Stage stage) {
        Fraction votes = Fraction.parse(stage.nonTransferable().toString())
                .plus(Fraction.parse(stage.lossByFraction().toString()));
        long papers = stage.nonTransferablePapers();
        for (Tally tally : stage.tallies()) {
            votes = votes.plus(Fraction.parse(tally.votes().toString()));
            papers += tally.papers();
        }
        findings.same(Invariant.I1, "votes in all", Fraction.of(table.validPapers), votes);
        findings.same(Invariant.I3, "papers in all", table.validPapers, papers);
    }

    private Invariant wrongTally(int sign, int number, Invariant otherwise) {
        if (sign < 0) {
            return Invariant.I4;
        }
        boolean empty = table.votes(number).signum() == 0 && table.papers(number) == 0;
        Status state = table.state(number);
        boolean emptied = state == Status.WITHDRAWN || (state == Status.EXCLUDED && empty);
        return emptied ? Invariant.I8 : otherwise;
    }

    /** Compares the states and the vacancies, after the decisions. */
    void states(Stage stage) {
        for (Tally tally : stage.tallies()) {
            findings.same(
                    Invariant.I6,
                    "state of " + tally.candidate(),
                    table.state(tally.candidate().number()).term(),
                    tally.status().term());
        }
        findings.same(
                Invariant.R2,
                "who stands",
                table.ron().present(),
                stage.tallies().stream().map(Tally::candidate).toList());
        findings.same(Invariant.I7, "vacancies", table.vacancies(), stage.vacancies());
        if (table.vacancies() < 0) {
            findings.report(
                    Invariant.I7,
                    "elected",
                    "no more than " + table.seats(),
                    table.elected().size());
        }
    }

    /** Whether the record has every candidate in the state of the table. */
    boolean agreesInStates(Stage stage) {
        Map<Integer, Status> recorded = new TreeMap<>();
        stage.tallies().forEach(tally -> recorded.put(tally.candidate().number(), tally.status()));
        return recorded.entrySet().stream().allMatch(entry -> table.state(entry.getKey()) == entry.getValue());
    }
}
