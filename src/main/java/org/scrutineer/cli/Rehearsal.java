package org.scrutineer.cli;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Does what is asked for most, on a small election, and says nothing. The launcher runs it once, to make a class-data
 * archive of the classes it takes, whatever the first command of a user is.
 */
final class Rehearsal {

    private static final String BALLOTS = "rehearsal.blt";
    private static final String RECORD = "rehearsal.json";

    /** Six candidates for three places: surpluses, exclusions, and papers that run out. */
    private static final String ELECTION = """
            6 3
            20 1 2 3 0
            9 2 1 0
            7 3 4 0
            6 4 3 2 0
            5 5 6 1 0
            2 6 5 4 0
            1 6 0
            0
            "Ash"
            "Birch"
            "Cedar"
            "Dogwood"
            "Elder"
            "Fir"
            "A rehearsal"
            """;

    private static final List<String> COMMANDS = List.of(
            "count --rules scottish-local --format json --output @" + RECORD + " @" + BALLOTS,
            "count --rules scottish-local --lots 1,2,3,4,5,6 @" + BALLOTS,
            "count --rules ers97 --format jsonl @" + BALLOTS + " @" + BALLOTS,
            "count --rules meek-prf @" + BALLOTS,
            "count --rules meek-nz --format csv-long @" + BALLOTS,
            "count --rules ireland-dail --order file @" + BALLOTS,
            "count --rules wigm-prf --format html @" + BALLOTS,
            "count --rules northern-ireland -",
            "verify @" + RECORD + " @" + BALLOTS,
            "explain @" + RECORD,
            "trace @" + RECORD + " @" + BALLOTS,
            "compare --rules scottish-local --rules wigm-prf @" + BALLOTS,
            "papers --input blt @" + BALLOTS,
            "rules",
            "help count");

    private Rehearsal() {}

    /**
     * Rehearses in a folder that is made for it, and taken away.
     *
     * @param arguments nothing
     * @throws IOException if the folder cannot be written to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("scrutineer");
        try {
            in(folder, System.err);
        } finally {
            Files.deleteIfExists(folder.resolve(RECORD));
            Files.deleteIfExists(folder.resolve(BALLOTS));
            Files.delete(folder);
        }
    }

    /**
     * Rehearses in a folder.
     *
     * @param folder where files are written, and stay
     * @param err where messages go
     * @return the gravest of how the commands ended
     * @throws IOException if a file cannot be written
     */
    static ExitStatus in(Path folder, PrintStream err) throws IOException {
        Files.writeString(folder.resolve(BALLOTS), ELECTION);
        ExitStatus status = ExitStatus.DONE;
        try (Messages messages = TerminalMessages.orPlain(err)) {
            for (String command : COMMANDS) {
                status = status.graver(run(words(command, folder), messages));
            }
        }
        return status;
    }

    private static String[] words(String command, Path folder) {
        return Arrays.stream(command.split(" "))
                .map(word -> word.replace("@", folder + File.separator))
                .toArray(String[]::new);
    }

    private static ExitStatus run(String[] words, Messages messages) {
        ByteArrayInputStream ballots = new ByteArrayInputStream(ELECTION.getBytes(StandardCharsets.UTF_8));
        Streams streams = new Streams(ballots, OutputStream.nullOutputStream(), messages);
        return new Program(streams).run(words);
    }
}
