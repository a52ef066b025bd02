package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ballot.validity.ValidityPolicy;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.papers.BallotSource;
import org.scrutineer.format.papers.Formats;
import org.scrutineer.format.papers.PapersFile;
import org.scrutineer.format.papers.Proposal;
import org.scrutineer.format.papers.ReaderSettings;

/**
 * How files of papers are read.
 *
 * @param format the word of their format
 * @param settings what the reader is told
 * @param policies the validity policy, none if papers stay as they were marked
 * @param expected how many papers there must be
 */
record PapersInput(String format, ReaderSettings settings, List<ValidityPolicy> policies, Expected expected) {

    /** Copies the list. */
    PapersInput {
        policies = List.copyOf(policies);
    }

    /** How many papers there must be. */
    sealed interface Expected {

        /**
         * Checks a number.
         *
         * @param papers the papers that were read
         * @throws IllegalArgumentException if there are others than expected
         */
        void check(long papers);
    }

    /** Any number of papers. */
    record AnyNumber() implements Expected {
        @Override
        public void check(long papers) {}
    }

    /**
     * A number that is known beforehand.
     *
     * @param papers the papers
     */
    record KnownNumber(long papers) implements Expected {
        @Override
        public void check(long read) {
            if (read != papers) {
                throw new IllegalArgumentException("papers must be " + papers + " as expected, but were " + read);
            }
        }
    }

    /**
     * Reads files, and those in folders, as one contest.
     *
     * @param names the names of files and folders, at least one
     * @param streams standard input, for the name {@value CountRequest#STANDARD_INPUT}
     * @return what they say
     * @throws CountFailure if one cannot be read, or there are other papers than expected
     */
    PapersFile read(List<String> names, Streams streams) throws CountFailure {
        String all = String.join(", ", names);
        List<BallotSource> sources = new ArrayList<>();
        try {
            for (String name : names) {
                sources.addAll(sources(name, streams));
            }
            PapersFile read = Formats.read(format, sources, settings);
            expected.check(read.election().papers().papers());
            return read;
        } catch (BallotFormatException e) {
            String name = names.stream()
                    .filter(one -> one.endsWith(e.source()))
                    .findFirst()
                    .orElse(e.source());
            String place = Objects.toString(e.getMessage()).substring(e.source().length());
            throw new CountFailure(
                    ExitStatus.BAD_INPUT, name + place + Settings.advice(e.settings()) + proposals(sources), e);
        } catch (IllegalArgumentException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, all + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, all + ": " + CountFailure.reason(e), e);
        }
    }

    private static List<BallotSource> sources(String name, Streams streams) throws CountFailure {
        try {
            if (name.equals(CountRequest.STANDARD_INPUT)) {
                return List.of(BallotSource.of(name, streams.in().readAllBytes()));
            }
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                return List.of(BallotSource.of(path));
            }
            try (Stream<Path> files = Files.list(path)) {
                return files.filter(Files::isRegularFile)
                        .sorted()
                        .map(BallotSource::of)
                        .toList();
            }
        } catch (InvalidPathException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + e.getReason(), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, name + ": " + CountFailure.reason(e), e);
        }
    }

    /** What the first file looks like, if that is something else than what it was read as. */
    private String proposals(List<BallotSource> sources) throws CountFailure {
        try {
            String others = Formats.propose(sources.get(0)).stream()
                    .filter(proposal -> !proposal.format().equals(format))
                    .map(Proposal::toString)
                    .collect(Collectors.joining(" or "));
            return others.isEmpty() ? "" : "; the file looks like " + others + ", which --input would choose";
        } catch (IOException e) {
            return "";
        }
    }
}
