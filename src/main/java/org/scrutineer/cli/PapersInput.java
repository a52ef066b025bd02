package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.validity.ValidityPolicies;
import org.scrutineer.ballot.validity.ValidityPolicy;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.BltOptions;
import org.scrutineer.format.papers.BallotSource;
import org.scrutineer.format.papers.Formats;
import org.scrutineer.format.papers.MissingLibraryException;
import org.scrutineer.format.papers.PapersFile;
import org.scrutineer.format.papers.Proposal;
import org.scrutineer.format.papers.ReaderSetting;
import org.scrutineer.format.papers.ReaderSettings;
import org.scrutineer.record.CountStatement;

/**
 * How files of papers are read.
 *
 * @param format the word of their format
 * @param settings what the reader is told
 * @param policies the validity policy, none if papers stay as they were marked
 * @param expected how many papers there must be
 */
record PapersInput(String format, ReaderSettings settings, List<ValidityPolicy> policies, Expected expected) {

    /** The format of files where none is told. */
    static final String BLT = "blt";

    /** BLT, as it stands. */
    static final PapersInput AS_IT_STANDS = new PapersInput(BLT, ReaderSettings.none(), List.of(), new AnyNumber());

    /** Copies the list. */
    PapersInput {
        policies = List.copyOf(policies);
    }

    /**
     * Returns how the files of a count were read, as its record states it.
     *
     * @param count the record
     * @return the choice
     * @throws IllegalArgumentException if the record states a way of reading that there is not
     */
    static PapersInput of(CountStatement count) {
        Map<String, String> stated = new TreeMap<>();
        String format = BLT;
        for (BallotFile file : count.input().files()) {
            format = Formats.all().containsKey(file.format()) ? file.format() : format;
            stated.putAll(file.reading());
        }
        ReaderSettings settings = ReaderSettings.none();
        for (Map.Entry<String, String> each : stated.entrySet()) {
            settings = settings.with(each.getKey(), each.getValue());
        }
        List<ValidityPolicy> policies = count.input().validity().stream()
                .map(made -> ValidityPolicies.byId(made.parameters().getOrDefault("policy", "")))
                .toList();
        return new PapersInput(format, settings, policies, new AnyNumber());
    }

    /**
     * Returns how BLT is read.
     *
     * @return the choices among what the reader is told
     * @throws IllegalArgumentException if there is no such choice
     */
    BltOptions blt() {
        Map<String, String> words = new TreeMap<>();
        SettingKey.BLT.forEach(key ->
                ReaderSetting.named(key.key()).flatMap(settings::get).ifPresent(word -> words.put(key.key(), word)));
        return BltOptions.of(words);
    }

    /**
     * Returns the same with another choice of what becomes of the order of papers.
     *
     * @param order whether papers keep the order of their records
     * @return the changed copy
     */
    PapersInput with(BltOptions.FileOrder order) {
        return new PapersInput(format, settings.with(order), policies, expected);
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
     * Returns whether papers are read as they stand in a BLT file.
     *
     * @return whether the format is BLT, and no policy makes anything else of the papers
     */
    boolean isBltAsItStands() {
        return format.equals(BLT) && policies.isEmpty();
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
        Map<String, String> paths = new LinkedHashMap<>();
        for (String name : names) {
            for (BallotSource source : sources(name, streams)) {
                sources.add(source);
                paths.putIfAbsent(
                        source.name(),
                        isFolder(name) ? Path.of(name, source.name()).toString() : name);
            }
        }
        try {
            PapersFile read = Formats.read(format, sources, settings);
            expected.check(read.election().papers().papers());
            return read;
        } catch (BallotFormatException e) {
            String name = paths.getOrDefault(e.source(), e.source());
            String place = Objects.toString(e.getMessage()).substring(e.source().length());
            String others = proposals(sources.get(0));
            throw new CountFailure(ExitStatus.BAD_INPUT, name + place + Settings.advice(e.settings()) + others, e);
        } catch (IllegalArgumentException | MissingLibraryException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, all + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CountFailure(ExitStatus.BAD_INPUT, all + ": " + CountFailure.reason(e), e);
        }
    }

    private static boolean isFolder(String name) {
        return !name.equals(CountRequest.STANDARD_INPUT) && Files.isDirectory(Path.of(name));
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

    /**
     * Returns what a file looks like that does not look like its format.
     *
     * @param source the file
     * @return words to go after a message, empty if it looks like its format, or like nothing known
     */
    String proposals(BallotSource source) {
        try {
            List<Proposal> proposals = Formats.propose(source);
            return proposals.isEmpty()
                            || proposals.stream()
                                    .anyMatch(proposal -> proposal.format().equals(format))
                    ? ""
                    : proposals.stream()
                            .map(Proposal::toString)
                            .collect(Collectors.joining(
                                    " or ",
                                    "; the file looks like ",
                                    ", which " + PapersOptions.INPUT + " would choose"));
        } catch (IOException | BallotFormatException e) {
            return "";
        }
    }
}
