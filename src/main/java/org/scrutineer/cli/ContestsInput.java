package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.ContestsFile;
import org.scrutineer.format.ContestsFile.Entry;
import org.scrutineer.format.ContestsFile.Word;
import org.scrutineer.format.ContestsReader;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;
import picocli.CommandLine.ParseResult;

/**
 * A file of contests, and what its lines ask for.
 *
 * @param parsed the command, with the options of papers and of lots from a seed
 * @param name the name of the file
 * @param file what it says
 */
record ContestsInput(ParseResult parsed, String name, ContestsFile file) {

    private static final String BAD_VALUE = "E064";
    private static final String LOTS_AND_SEED = "lots and --seed must not be given together";

    /**
     * Reads a file of contests.
     *
     * @param parsed the command
     * @param name the name of the file
     * @return what it says
     * @throws CountFailure if it cannot be read, or is malformed
     */
    static ContestsInput read(ParseResult parsed, String name) throws CountFailure {
        try {
            return new ContestsInput(parsed, name, ContestsReader.read(Path.of(name)));
        } catch (BallotFormatException e) {
            throw failure(name, e);
        } catch (InvalidPathException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getReason(), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + CountFailure.reason(e), e);
        }
    }

    /**
     * Says what is wrong in a file of contests.
     *
     * @param name the name of the file
     * @param e what was thrown
     * @return the failure, to be thrown
     */
    static CountFailure failure(String name, BallotFormatException e) {
        return new CountFailure(
                ExitStatus.BAD_INPUT,
                name + String.valueOf(e.getMessage()).substring(e.source().length()),
                e);
    }

    /**
     * Returns the file of a contest: a relative path begins at the folder of the file of contests.
     *
     * @param word the path as it stands
     * @return the path
     */
    Path path(Word word) {
        try {
            return Path.of(name).resolveSibling(Path.of(word.text()));
        } catch (InvalidPathException e) {
            throw file.error(word, BAD_VALUE, e.getReason());
        }
    }

    /**
     * Returns all files that are read.
     *
     * @return this one, and the ballot files and files of constraints that it names
     */
    List<InputFile> files() {
        List<InputFile> files = new ArrayList<>();
        files.add(new InputFile("file of contests", name));
        for (Entry entry : file.entries()) {
            files.add(new InputFile("ballot file", path(entry.ballots()).toString()));
            entry.values(ContestsReader.CONSTRAINTS)
                    .forEach(word -> files.add(
                            new InputFile("file of constraints", path(word).toString())));
        }
        return files;
    }

    /**
     * Returns the rule book of a contest.
     *
     * @param entry the contest
     * @return the rule book, with what the command chooses
     * @throws BallotFormatException if there is none of its name
     */
    RuleBook book(Entry entry) {
        Word word = entry.values(ContestsReader.RULES).get(0);
        return value(
                word,
                () -> CountSyntax.books(parsed, List.of(RuleOptions.byId(word.text())))
                        .get(0));
    }

    /**
     * Returns how the election of a contest is changed before it is counted.
     *
     * @param entry the contest
     * @return the change
     */
    UnaryOperator<Election> change(Entry entry) {
        List<UnaryOperator<Election>> changes = new ArrayList<>();
        entry.values(ContestsReader.SEATS)
                .forEach(word -> changes.add(election -> election.withSeats(number("seats", word))));
        if (!entry.values(ContestsReader.WITHDRAW).isEmpty()) {
            changes.add(
                    election -> election.withWithdrawn(candidates(entry.values(ContestsReader.WITHDRAW), election)));
        }
        entry.values(ContestsReader.RON)
                .forEach(word ->
                        changes.add(election -> value(word, () -> election.withReOpenNominations(ron(entry, word)))));
        entry.values(ContestsReader.CONSTRAINTS)
                .forEach(word ->
                        changes.add(election -> value(word, () -> new ConstraintsFile(path(word)).apply(election))));
        return election -> {
            Election changed = election;
            for (UnaryOperator<Election> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }

    private ReOpenNominations ron(Entry entry, Word word) {
        int number = number("the candidate who is re-open nominations", word);
        return entry.keys().containsKey(ContestsReader.RON_EXCLUDABLE)
                ? ReOpenNominations.excludable(number)
                : ReOpenNominations.neverExcluded(number);
    }

    /**
     * Returns how many voting papers were distributed.
     *
     * @param entry the contest
     * @return the papers, 0 if that is not said
     */
    long distributed(Entry entry) {
        return entry.values(ContestsReader.DISTRIBUTED).stream()
                .mapToInt(word -> number("papers distributed", word))
                .findFirst()
                .orElse(0);
    }

    /**
     * Returns the lots of a contest: those of its line, else drawn from the seed of the command in the context of the
     * name of the contest.
     *
     * @param entry the contest
     * @param election its election
     * @return the lots
     */
    Lots lots(Entry entry, Election election) {
        List<Word> order = entry.values(ContestsReader.LOTS);
        List<Answer> answers = entry.values(ContestsReader.ANSWER).stream()
                .map(word -> value(word, () -> answer(word, election)))
                .toList();
        if (parsed.hasMatchedOption("--seed")) {
            if (!order.isEmpty()) {
                throw file.error(order.get(0), BAD_VALUE, LOTS_AND_SEED);
            }
            return parsed.matchedOptionValue("--draw", LotWay.STV_LOT)
                    .lots(parsed.matchedOptionValue("--seed", ""), entry.name().text(), election.candidates())
                    .withFirst(answers);
        }
        return order.isEmpty()
                ? Lots.none().withFirst(answers)
                : value(order.get(0), () -> Lots.order(candidates(order, election)))
                        .withFirst(answers);
    }

    private static Answer answer(Word word, Election election) {
        Answer answer = Answer.parse(word.text());
        answer.tied().forEach(election::candidate);
        return answer;
    }

    private List<Integer> candidates(List<Word> words, Election election) {
        return words.stream()
                .map(word -> value(
                        word,
                        () -> election.candidate(Numbers.atLeastOne("a candidate number", word.text()))
                                .number()))
                .toList();
    }

    private int number(String what, Word word) {
        return value(word, () -> Numbers.atLeastOne(what, word.text()));
    }

    /** What a value makes, or an error at its place. */
    private <T> T value(Word word, Supplier<T> made) {
        try {
            return made.get();
        } catch (BallotFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            BallotFormatException error = file.error(word, BAD_VALUE, String.valueOf(e.getMessage()));
            error.initCause(e);
            throw error;
        }
    }
}
