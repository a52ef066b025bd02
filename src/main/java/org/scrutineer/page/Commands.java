package org.scrutineer.page;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.CountRecord;

/**
 * The commands by which a reader checks a page. A name of a file is in them only if no shell could read it as anything
 * else.
 *
 * @param record the record
 */
record Commands(CountRecord record) {

    /** What stands for the page itself. */
    private static final String PAGE = "PAGE.html";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}");

    /** The name of the ballot file, or a word for it. */
    private String ballots() {
        List<BallotFile> files = record.input().files();
        return files.size() == 1 ? plain(files.get(0).name()) : "BALLOTS";
    }

    /**
     * Returns a name of a file for a command.
     *
     * @param name the name
     * @return the name, or a word for it
     */
    static String plain(String name) {
        return PLAIN.matcher(name).matches() ? name : "BALLOTS";
    }

    private static String program() {
        return "java -jar scrutineer-stv-" + JsonRecord.version() + "-cli.jar ";
    }

    /**
     * Returns the command that takes the record out of the page.
     *
     * @return one line
     */
    String extract() {
        return "sed -n 's/^<script type=\"application\\/json\" id=\"record\">\\(.*\\)<\\/script>$/\\1/p' " + PAGE
                + " > record.json";
    }

    /**
     * Returns the command that works the whole count out again.
     *
     * @return one line
     */
    String verify() {
        return program() + "verify " + PAGE + " " + ballots();
    }

    /**
     * Returns the command that explains the count.
     *
     * @return one line
     */
    String explain() {
        return program() + "explain " + PAGE;
    }

    /**
     * Returns the command that says who takes a place.
     *
     * @return one line
     */
    String vacancy() {
        return program() + "vacancy --rules " + plain(record.rule().id()) + " --leaving N " + ballots();
    }
}
