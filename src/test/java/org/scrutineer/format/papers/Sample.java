package org.scrutineer.format.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A sample: files as people have them, and what they read to. */
record Sample(String name, Path folder, JsonNode expected) {

    /** Options whose values are commentary for a person; where a reader needs more, the settings that say it. */
    private static final Map<String, ReaderSettings> SAID_OTHERWISE = Map.of(
            "choice-columns-csv",
            ReaderSettings.none().with("rankColumns", "Choice 1 … Choice 5").with("overvoteDelimiter", "|"),
            "portland-2024-d1-cut",
            ReaderSettings.none()
                    .with("idColumn", "1")
                    .with("rankColumns", "2-7")
                    .with("overvoteLabel", "overvote")
                    .with("undeclaredWriteInLabels", "Uncertified Write In,Write-in-120,Write-in-121,Write-in-122"));

    private static final Set<String> COMMENTARY = Set.of(
            "seats: ask the caller",
            "seats: from the writ",
            "candidateColumns: all others",
            "candidates: in order of first appearance (the file has no list)",
            "candidates: in the order of the columns",
            "blank: skipped rank");

    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        for (String group : List.of("made-up", "public")) {
            try (Stream<Path> files = Files.walk(root().resolve(group))) {
                files.filter(file -> file.getFileName().toString().matches("expected.*\\.json"))
                        .sorted()
                        .forEach(file -> samples.add(of(group, file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return samples;
    }

    private static Sample of(String group, Path file) {
        Path folder = Objects.requireNonNull(file.getParent(), "the folder of a sample");
        String contest = file.getFileName().toString().replaceAll("^expected\\.?|\\.?json$", "");
        String name = group + "/" + folder.getFileName() + (contest.isEmpty() ? "" : ", " + contest);
        return new Sample(name, folder, json(bytes(file)));
    }

    static Path root() {
        try {
            return Path.of(Sample.class.getResource("/format").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(byte[] bytes) {
        return new ObjectMapper().readTree(bytes);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String format() {
        return expected.get("format").asString();
    }

    /** The files; of a spreadsheet that has a twin in text only the first. */
    List<BallotSource> files() {
        List<BallotSource> files = new ArrayList<>();
        for (JsonNode file : expected.get("files")) {
            if (!(file.asString().endsWith(".csv") && format().equals("ess-xlsx"))) {
                files.add(BallotSource.of(file.asString(), content(folder, file.asString())));
            }
        }
        return files;
    }

    static byte[] content(Path folder, String file) {
        Path packed = folder.resolve(file + ".gz");
        if (!Files.exists(packed)) {
            return bytes(folder.resolve(file));
        }
        try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(bytes(packed)))) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReaderSettings settings() {
        ReaderSettings otherwise = SAID_OTHERWISE.get(folder.getFileName().toString());
        ReaderSettings told = otherwise == null ? settings(expected.path("options")) : otherwise;
        String names = StreamSupport.stream(expected.get("candidates").spliterator(), false)
                .filter(candidate -> candidate.has("manifestId"))
                .map(candidate -> candidate.get("manifestId") + ":" + candidate.get("name"))
                .collect(Collectors.joining(","));
        return names.isEmpty() ? told : told.with("aliases", "{" + names + "}");
    }

    static ReaderSettings settings(JsonNode options) {
        ReaderSettings settings = ReaderSettings.none();
        for (Map.Entry<String, JsonNode> option : options.properties()) {
            String value = option.getValue().isString()
                    ? option.getValue().asString()
                    : option.getValue().toString();
            if (!COMMENTARY.contains(option.getKey() + ": " + value)) {
                settings = settings.with(option.getKey(), value);
            }
        }
        return settings;
    }

    /** The names of candidates by number; the pseudo-candidate of write-ins has one name everywhere. */
    Map<Integer, String> names() {
        Map<Integer, String> names = new TreeMap<>();
        for (JsonNode candidate : expected.get("candidates")) {
            names.put(
                    candidate.get("n").asInt(),
                    candidate.path("kind").asString("").equals("undeclaredWriteIn")
                            ? CandidateList.WRITE_IN
                            : candidate.get("name").asString());
        }
        return names;
    }

    /** Papers as texts with candidate names, each with its number of papers. */
    static Map<String, Long> papers(JsonNode papers, Map<Integer, String> names) {
        Map<String, Long> told = new TreeMap<>();
        for (JsonNode paper : papers) {
            List<String> ranks = StreamSupport.stream(paper.get("r").spliterator(), false)
                    .map(rank -> rank.isString() ? "over" : rank(rank, names))
                    .toList();
            told.merge(String.join(" > ", ranks), paper.get("w").asLong(), Long::sum);
        }
        return told;
    }

    private static String rank(JsonNode rank, Map<Integer, String> names) {
        return String.join(
                " = ",
                StreamSupport.stream(rank.spliterator(), false)
                        .map(number -> names.get(number.asInt()))
                        .sorted()
                        .toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
