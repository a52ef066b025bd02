package org.scrutineer.books;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks;
import org.scrutineer.ballot.raw.RawPapers;
import org.scrutineer.ballot.raw.RawPapersBuilder;
import org.scrutineer.ballot.raw.ReadTally;
import org.scrutineer.lot.Lots;
import org.scrutineer.lot.RctabLot;
import org.scrutineer.record.CountRecord;
import org.scrutineer.rules.RuleBook;

/**
 * One of RCTab's own test cases; the notice of the files says what their lines are.
 *
 * @param name the name
 * @param lines the lines, each a letter, a blank and what it says
 */
record RctabCase(String name, List<String> lines) {

    private static final int CAUSES = 4;

    static List<RctabCase> read(String file) {
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(RctabCase.class.getResourceAsStream("/irv-us/" + file), file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^E ", -1))
                    .skip(1)
                    .map(part -> part.lines().toList())
                    .map(lines -> new RctabCase(lines.get(0), lines.subList(1, lines.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> of(String letter) {
        return lines.stream()
                .filter(line -> line.startsWith(letter + " "))
                .map(line -> line.substring(2))
                .toList();
    }

    Map<String, String> options() {
        return Stream.of(of("O").get(0).split(" ", -1))
                .map(word -> word.split("=", -1))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
    }

    RuleBook book() {
        return RuleBooks.of("irv-us", options());
    }

    Election election() {
        List<String> names = of("C");
        List<RawCandidate> candidates = IntStream.range(0, names.size())
                .mapToObj(place -> RawCandidate.of(place + 1, names.get(place)))
                .toList();
        RawPapersBuilder builder = new RawPapersBuilder();
        for (String line : of("B")) {
            String[] words = line.split(" ", 2);
            builder.add(Long.parseLong(words[0]), marks(words[1]), Label.NONE);
        }
        RawPapers papers = builder.build();
        return new RawElection(
                        name,
                        Integer.parseInt(of("S").get(0)),
                        candidates,
                        papers,
                        ReadTally.ofMemory(papers.papers()),
                        List.of())
                .asMarked()
                .withUndeclared(of("U").stream().map(Integer::valueOf).toList())
                .withWithdrawn(of("X").stream().map(Integer::valueOf).toList());
    }

    private static RawMarks marks(String text) {
        return text.isEmpty()
                ? RawMarks.NONE
                : RawMarks.of(
                        Arrays.stream(text.split(">", -1)).map(RctabCase::rank).toList());
    }

    private static RawMarks.Rank rank(String text) {
        return switch (text) {
            case "-" -> RawMarks.Rank.SKIPPED;
            default ->
                RawMarks.Rank.of(
                        Arrays.stream(text.split("=", -1)).map(Integer::valueOf).toArray(Integer[]::new));
        };
    }

    /** The lots of the mode of tie-breaking: the order of candidates, or drawn from the seed. */
    Lots lots(Election election) {
        String[] words = of("L").get(0).split(" ", -1);
        return switch (words[0]) {
            case "order" ->
                Lots.order(election.candidates().stream().map(Candidate::number).toList());
            case "permutation" -> Lots.drawn(new RctabLot(Long.parseLong(words[1])), election.candidates());
            default -> Lots.drawnByTie(new RctabLot(Long.parseLong(words[1])));
        };
    }

    CountRecord count() {
        Election election = election();
        return Stv.count(election, book(), lots(election));
    }

    /** The rounds of the case, each with what led to it, the threshold, the votes, those inactive and the elected. */
    List<String> rounds() {
        List<String> rounds = new ArrayList<>();
        for (String line : of("R")) {
            String[] parts = line.split(" \\| ", -1);
            Votes inactive = Stream.of(parts[CAUSES - 1].split(" ", -1))
                    .map(Votes::parse)
                    .reduce(Votes.ZERO, Votes::plus);
            rounds.add(String.join(" | ", parts[0], parts[1], parts[2], RctabRounds.plain(inactive), parts[CAUSES]));
        }
        of("Z").forEach(excluded -> rounds.add("then out " + excluded));
        return rounds;
    }

    @Override
    public String toString() {
        return name;
    }
}
