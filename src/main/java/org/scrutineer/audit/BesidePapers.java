package org.scrutineer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.ballot.Standing;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.record.CountStatement;
import org.scrutineer.record.LotMethod;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.Stage;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/**
 * Compares what a count was given besides its papers with what is stated to the check. What is not stated is taken from
 * the record, with a note: the papers tell nothing against it.
 *
 * @param count what is checked
 * @param stated what whoever checks knows of it
 * @param verdict where findings, notes and doubts go
 */
record BesidePapers(CountStatement count, List<Stated> stated, Verdict verdict) {

    private static final String METHOD = "method";

    /** What a record does not state: the words of what is chosen where nobody chooses, by key. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("gaps", "refuse"),
            Map.entry("equalRanks", "refuse"),
            Map.entry("withdrawnOnly", "invalid"),
            Map.entry("sample", "drawn"),
            Map.entry("layout", "auto"),
            Map.entry("interiorZero", "refused"),
            Map.entry("missingZero", "refused"),
            Map.entry("ballotId", "auto"),
            Map.entry("parentheses", "refused"),
            Map.entry("names", "auto"),
            Map.entry("strictness", "noticesAreKept"),
            Map.entry("charset", "UTF-8"));

    /** Compares what an election says. */
    void compare(Election election) {
        Findings findings = verdict.findings();
        findings.same(Invariant.R2, "title", election.title(), count.title());
        seats(election);
        candidates(
                described(election.candidates(), this::standing), described(count.candidates(), Candidate::standing));
        keys(election);
        withdrawn(election);
        constraints(election);
        reOpenNominations(election);
        files(election);
    }

    private static List<String> described(List<Candidate> candidates, Function<Candidate, Standing> standing) {
        return candidates.stream()
                .map(candidate -> candidate.number() + " " + candidate.name() + " " + candidate.party() + " "
                        + standing.apply(candidate))
                .toList();
    }

    /** Compares candidates, and names those only who differ. */
    private void candidates(List<String> due, List<String> recorded) {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < Math.max(due.size(), recorded.size()); i++) {
            List<String> here = due.subList(Math.min(i, due.size()), Math.min(i + 1, due.size()));
            List<String> there = recorded.subList(Math.min(i, recorded.size()), Math.min(i + 1, recorded.size()));
            if (!here.equals(there)) {
                expected.addAll(here);
                found.addAll(there);
            }
        }
        verdict.findings().same(Invariant.R2, "candidates", expected, found);
    }

    /** Compares the callers' keys, of which a ballot file knows none. */
    private void keys(Election election) {
        List<String> known = keys(election.candidates());
        List<String> recorded = keys(count.candidates());
        if (!known.isEmpty()) {
            verdict.findings().same(Invariant.R2, "keys of candidates", known, recorded);
        } else if (!recorded.isEmpty()) {
            verdict.note("keys of candidates: " + recorded);
        }
    }

    private static List<String> keys(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.key().isEmpty())
                .map(candidate -> candidate.number() + " " + candidate.key())
                .toList();
    }

    /** How a candidate of the election may stand in the record: as stated, or withdrawn on the word of the record. */
    private Standing standing(Candidate candidate) {
        boolean isStated = of(Stated.Withdrawn.class)
                .map(withdrawn -> withdrawn.numbers().contains(candidate.number()))
                .orElseGet(() -> isWithdrawnInTheRecord(candidate.number()));
        return isStated ? Standing.WITHDRAWN : candidate.standing();
    }

    private boolean isWithdrawnInTheRecord(int number) {
        return number <= count.candidates().size()
                && count.candidates().get(number - 1).isWithdrawn();
    }

    private void seats(Election election) {
        Optional<Stated.Seats> known = of(Stated.Seats.class);
        if (known.isPresent()) {
            verdict.findings().same(Invariant.R2, "places", known.get().seats(), count.seats());
        } else if (election.seats() != count.seats()) {
            verdict.note("places: " + count.seats() + ", where the ballot file says " + election.seats());
        }
    }

    private void withdrawn(Election election) {
        if (of(Stated.Withdrawn.class).isEmpty()) {
            election.candidates().stream()
                    .filter(candidate -> !candidate.isWithdrawn() && isWithdrawnInTheRecord(candidate.number()))
                    .forEach(candidate -> verdict.note("candidate " + candidate.number() + ", " + candidate
                            + ", is withdrawn and passed over on every paper"));
        }
    }

    private void constraints(Election election) {
        Optional<Stated.Constraints> known = of(Stated.Constraints.class);
        if (known.isEmpty() && election.categories().isEmpty()) {
            count.categories().forEach(category -> verdict.note("constraints: " + category));
        } else {
            List<Category> due = known.map(Stated.Constraints::categories).orElse(election.categories());
            verdict.findings().same(Invariant.R2, "constraints", due, count.categories());
        }
    }

    private void reOpenNominations(Election election) {
        ReOpenNominations recorded = count.reOpenNominations();
        Optional<Stated.Ron> known = of(Stated.Ron.class);
        if (known.isPresent() || election.reOpenNominations().isKnown()) {
            ReOpenNominations due = known.map(Stated.Ron::who).orElse(election.reOpenNominations());
            verdict.findings().same(Invariant.R2, "re-open nominations", words(due), words(recorded));
        } else if (recorded.isKnown()) {
            verdict.note("re-open nominations: " + words(recorded));
        }
    }

    private String words(ReOpenNominations ron) {
        if (!ron.isKnown()) {
            return "nobody";
        }
        return "candidate " + ron.number()
                + (ron.exclusion() == ReOpenNominations.Exclusion.NEVER
                        ? ", never excluded"
                        : ", excluded like any other");
    }

    private void files(Election election) {
        List<String> recorded = digests(count.input().files());
        if (election.files().isEmpty() && !recorded.isEmpty()) {
            verdict.note("the digests of the files that were counted, " + recorded);
        } else {
            verdict.findings().same(Invariant.R2, "files", digests(election.files()), recorded);
        }
    }

    /** Compares what whoever counted chose: how the files were read, and what the rule book leaves open. */
    void compareSettings() {
        Map<String, String> recorded = new TreeMap<>(count.rule().settings());
        recorded.putAll(count.rule().options());
        count.input().files().forEach(file -> recorded.putAll(file.reading()));
        count.input()
                .validity()
                .map(Transformation::parameters)
                .ifPresent(policy -> recorded.put(Transformation.VALIDITY, policy.getOrDefault("policy", "")));
        for (Stated each : stated) {
            if (each instanceof Stated.Chosen chosen) {
                String found = recorded.remove(chosen.key());
                boolean usual = found == null && chosen.word().equals(USUAL.get(chosen.key()));
                verdict.findings()
                        .same(
                                Invariant.R2,
                                chosen.key(),
                                chosen.word(),
                                usual ? chosen.word() : Objects.requireNonNullElse(found, "nothing"));
            }
        }
        recorded.forEach((key, word) -> verdict.note(key + "=" + word + ", as whoever counted chose"));
    }

    private static List<String> digests(List<BallotFile> files) {
        return files.stream().map(BallotFile::digest).toList();
    }

    /** Compares what no election says: lots and orders of papers. */
    void compareLotsAndOrder() {
        Optional<Stated.LotsFrom> lots = of(Stated.LotsFrom.class);
        if (lots.isPresent()) {
            verdict.findings().same(Invariant.R2, "lots", words(lots.get().randomness()), words(count.randomness()));
        } else if (count.randomness().method() != LotMethod.NONE) {
            verdict.note("lots: " + words(count.randomness()));
        }
        Optional<Stated.OrderOfPapers> order = of(Stated.OrderOfPapers.class);
        Map<String, String> recorded = order();
        if (order.isPresent() && (!recorded.isEmpty() || count.rule().papers().areChosenByTheirOrder())) {
            verdict.findings()
                    .same(
                            Invariant.R2,
                            "order of the papers",
                            new TreeMap<>(order.get().parameters()),
                            recorded);
        } else if (!recorded.isEmpty()) {
            verdict.note("order of the papers: " + recorded);
        }
    }

    private static String words(Randomness lots) {
        String seed = lots.seed().isEmpty() ? "" : " from the seed \"" + lots.seed() + "\"";
        String context = lots.context().isEmpty() ? "" : " and the context \"" + lots.context() + "\"";
        String order = lots.lotOrder().isEmpty()
                ? ""
                : " " + lots.lotOrder().stream().map(Candidate::number).toList();
        return lots.method().term() + seed + context + order;
    }

    private Map<String, String> order() {
        Map<String, String> parameters = new TreeMap<>();
        count.input().paperOrder().map(Transformation::parameters).ifPresent(all -> {
            for (String name : List.of(METHOD, "seed", "context")) {
                if (all.containsKey(name)) {
                    parameters.put(name, all.get(name));
                }
            }
        });
        return parameters;
    }

    /** Compares the lots that persons drew; of one that is not stated nothing tells whether it fell so. */
    void compareAnswers() {
        List<Stated.Answer> left = new ArrayList<>(stated.stream()
                .filter(Stated.Answer.class::isInstance)
                .map(Stated.Answer.class::cast)
                .toList());
        for (Stage stage : count.stages()) {
            verdict.findings().at(stage.number(), stage.part());
            stage.decisions().stream()
                    .flatMap(decision -> decision.ties().stream())
                    .filter(tie -> tie.method() == TieMethod.MANUAL)
                    .forEach(tie -> answer(stage, tie, left));
        }
        verdict.findings().at(0, 0);
        left.forEach(answer -> verdict.findings()
                .report(Invariant.R2, answer.toString(), "drawn by a person", "no tie that a person settled"));
    }

    private void answer(Stage stage, TieBreak tie, List<Stated.Answer> left) {
        Set<Integer> tied = new TreeSet<>();
        tie.candidates().forEach(candidate -> tied.add(candidate.ballotNumber()));
        Optional<Stated.Answer> known = left.stream()
                .filter(answer ->
                        answer.stage() == stage.number() && answer.tied().equals(tied))
                .findFirst();
        if (known.isEmpty()) {
            verdict.doubt("stage " + stage.number() + ": the lot between " + tie.candidates() + ", drawn by a person");
            return;
        }
        left.remove(known.get());
        verdict.findings()
                .same(
                        Invariant.R2,
                        "the lot between " + tied,
                        known.get().chosen(),
                        tie.chosen().ballotNumber());
        if (!known.get().decidedBy().isEmpty()) {
            verdict.findings()
                    .same(
                            Invariant.R2,
                            "who drew the lot between " + tied,
                            known.get().decidedBy(),
                            tie.decidedBy());
        }
    }

    private <T extends Stated> Optional<T> of(Class<T> kind) {
        return stated.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
