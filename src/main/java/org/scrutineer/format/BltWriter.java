package org.scrutineer.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Standing;

/**
 * Writes an election as a BLT file that other programs read: UTF-8, one record a line, quoted names, LF at each line
 * end. Records stand in the order of the entries of {@link Ballots}. What the format cannot hold is refused.
 * {@link BltReader} reads the same election back from the file, but for what the caller chose to leave out or change.
 */
public final class BltWriter {

    private final Election election;
    private final Quotes quotes;
    private final Parties parties;

    private BltWriter(Election election, Quotes quotes, Parties parties) {
        this.election = election;
        this.quotes = quotes;
        this.parties = parties;
    }

    /** What becomes of a quotation mark in a name or title, for which most programs have no spelling. */
    public enum Quotes {
        /** It is refused. */
        REFUSED,
        /** It is doubled, as spreadsheets do; refused where it would then read as the mark around a party. */
        DOUBLED,
        /** It is written as an apostrophe. */
        APOSTROPHE
    }

    /** What becomes of the parties of candidates, which most programs do not read. */
    public enum Parties {
        /** A candidate who has one is refused. */
        REFUSED,
        /** They are left out. */
        OMITTED,
        /** They are written as a second string on the line of each name. */
        SECOND_STRING
    }

    /**
     * Writes an election without quotation marks and parties.
     *
     * @param election the election
     * @param output where to; not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a name or title has a quotation mark, line break or control character, or a
     *     candidate has a party
     */
    public static void write(Election election, OutputStream output) throws IOException {
        write(election, output, Quotes.REFUSED, Parties.REFUSED);
    }

    /**
     * Writes an election.
     *
     * @param election the election
     * @param output where to; not closed
     * @param quotes what becomes of quotation marks
     * @param parties what becomes of parties
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a name, party or title has a line break, control character or refused
     *     quotation mark, or a candidate has a refused party
     */
    public static void write(Election election, OutputStream output, Quotes quotes, Parties parties)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        new BltWriter(election, quotes, parties).writeTo(writer);
        writer.flush();
    }

    /**
     * Returns an election without quotation marks and parties as the text of a BLT file.
     *
     * @param election the election
     * @return the text
     * @throws IllegalArgumentException as {@link #write(Election, OutputStream)} does
     */
    public static String text(Election election) {
        return text(election, Quotes.REFUSED, Parties.REFUSED);
    }

    /**
     * Returns an election as the text of a BLT file.
     *
     * @param election the election
     * @param quotes what becomes of quotation marks
     * @param parties what becomes of parties
     * @return the text
     * @throws IllegalArgumentException as {@link #write(Election, OutputStream, Quotes, Parties)} does
     */
    public static String text(Election election, Quotes quotes, Parties parties) {
        StringWriter text = new StringWriter();
        try {
            new BltWriter(election, quotes, parties).writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private void writeTo(Writer writer) throws IOException {
        String names = names();
        writer.append(head());
        Ballots ballots = election.ballots();
        StringBuilder line = new StringBuilder();
        for (int entry = 0; entry < ballots.size(); entry++) {
            line.setLength(0);
            line.append(ballots.papersOf(entry));
            appendRanks(line, ballots, entry);
            writer.append(line.append(" 0\n"));
        }
        writer.append("0\n").append(names);
    }

    private static void appendRanks(StringBuilder line, Ballots ballots, int entry) {
        char before = ' ';
        for (int i = ballots.start(entry); i < ballots.start(entry + 1); i++) {
            int mark = ballots.mark(i);
            if (mark == 0 && before == '=') {
                throw new IllegalArgumentException(
                        "BLT must have no repeat of a candidate, but a paper is " + ballots.preferencesOf(entry));
            }
            line.append(before);
            if (mark == 0) {
                line.append('-');
            } else {
                line.append(Math.abs(mark));
            }
            before = mark < 0 ? '=' : ' ';
        }
    }

    private String head() {
        StringBuilder withdrawn = new StringBuilder();
        StringBuilder undeclared = new StringBuilder();
        for (Candidate candidate : election.candidates()) {
            if (candidate.isWithdrawn()) {
                withdrawn.append(withdrawn.length() == 0 ? "-" : " -").append(candidate.number());
            } else if (candidate.standing() == Standing.UNDECLARED) {
                undeclared.append(' ').append(candidate.number());
            }
        }
        return election.candidates().size() + " " + election.seats() + "\n"
                + (withdrawn.length() == 0 ? "" : withdrawn + "\n")
                + (undeclared.length() == 0 ? "" : "[undeclared" + undeclared + "]\n");
    }

    private String names() {
        StringBuilder lines = new StringBuilder();
        for (Candidate candidate : election.candidates()) {
            String what = "name of candidate " + candidate.number();
            if (parties == Parties.SECOND_STRING) {
                lines.append(quoted(candidate.name(), what)).append(' ');
                lines.append(quoted(candidate.party(), "party of candidate " + candidate.number()));
            } else if (parties == Parties.REFUSED && !candidate.party().isEmpty()) {
                throw new IllegalArgumentException("candidate " + candidate.number()
                        + " must have no party, or Parties must say what becomes of it, but had \"" + candidate.party()
                        + "\"");
            } else {
                lines.append(quoted(candidate.name(), what));
                checkReadsBack(candidate.name(), what, NameText.ofQuoted(changed(candidate.name())));
            }
            lines.append('\n');
        }
        NameText title = new NameText(NameText.withoutQuotes(changed(election.title())), "", NameText.Shape.QUOTED);
        lines.append(quoted(election.title(), "title")).append('\n');
        checkReadsBack(election.title(), "title", title);
        return lines.toString();
    }

    private String changed(String text) {
        return quotes == Quotes.APOSTROPHE ? text.replace('"', '\'') : text;
    }

    private void checkReadsBack(String text, String what, NameText read) {
        if (!read.name().equals(changed(text)) || !read.party().isEmpty()) {
            throw new IllegalArgumentException(
                    what + " must not read as another name or a name and a party, but was \"" + text + "\"");
        }
    }

    private String quoted(String text, String what) {
        if (quotes == Quotes.REFUSED && text.indexOf('"') >= 0) {
            throw new IllegalArgumentException(what + " must not have a quotation mark, but was \"" + text + "\"");
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' && character != '\t' && character != '\f') {
                throw new IllegalArgumentException(what + " must not have a line break or control character, but has U+"
                        + String.format("%04X", (int) character) + " at place " + (i + 1));
            }
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(what + " must be of whole characters, but has half of a surrogate pair");
        }
        return '"' + changed(text).replace("\"", "\"\"") + '"';
    }
}
