package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.format.papers.NamedRanks.Name;
import org.scrutineer.format.papers.NamedRanks.Others;

/**
 * Reads the Condorcet Election Format: parameters behind {@code #/}, then a vote a line. Who is not ranked is not
 * ranked.
 */
final class Cef implements TextFormat.Reader {

    private static final String EMPTY = "/EMPTY_RANKING/";

    /** Makes the reader. */
    Cef() {}

    @Override
    public void read(LineBytes lines, ReaderSettings settings, Collected collected) throws IOException {
        boolean weighted = false;
        Others others = collected.isTold() ? Others.REFUSED : Others.ADDED;
        MarkBuffer buffer = new MarkBuffer();
        while (lines.next()) {
            TextLine line = TextLine.of(lines);
            String text = line.text();
            if (text.startsWith("#/")) {
                String key = text.substring(2, Math.max(2, text.indexOf(':')))
                        .strip()
                        .toLowerCase(Locale.ROOT);
                String value = text.substring(text.indexOf(':') + 1).strip();
                switch (key) {
                    case "candidates" -> {
                        for (String name : value.split(";", -1)) {
                            collected.candidates().findOrAdd(name);
                        }
                        others = Others.REFUSED;
                    }
                    case "number of seats" -> collected.seats(Math.max(1, WholeNumber.of(value)));
                    case "weight allowed" -> weighted = value.equalsIgnoreCase("true");
                    default -> collected.notice("W-PARAMETER", line.spot(0), "the parameter " + key + " is not used");
                }
            } else {
                String vote = text.contains("#") ? text.substring(0, text.indexOf('#')) : text;
                if (!vote.isBlank()) {
                    vote(new TextLine(line.file(), line.number(), vote), weighted, others, settings, collected, buffer);
                }
            }
        }
    }

    private static void vote(
            TextLine line,
            boolean weighted,
            Others others,
            ReaderSettings settings,
            Collected collected,
            MarkBuffer buffer) {
        String text = line.text();
        int tags = text.indexOf("||");
        int start = tags < 0 ? 0 : tags + 2;
        int star = text.indexOf('*', start);
        int caret = text.indexOf('^', start);
        int end = caret >= 0 ? caret : star >= 0 ? star : text.length();
        long papers = star < 0 ? 1 : number(line, star + 1, text.length(), "number of votes");
        if (caret >= 0) {
            long weight = number(line, caret + 1, star < 0 ? text.length() : star, "weight");
            if (weighted && !settings.has(ReaderSetting.WEIGHT_MEANS)) {
                throw line.error(
                        "C10",
                        caret,
                        "a weight must be told to be a number of papers, with weightMeans=papers, but is not");
            }
            papers *= weighted ? weight : 1;
        }
        buffer.clear();
        String order = text.substring(start, end);
        if (!order.strip().equals(EMPTY) && !order.isBlank()) {
            NamedRanks ranks = new NamedRanks(collected.candidates(), others);
            int at = start;
            for (String rank : order.split(">", -1)) {
                List<Name> names = new ArrayList<>();
                for (String name : rank.split("=", -1)) {
                    names.add(new Name(name, at));
                    at += name.length() + 1;
                }
                ranks.rank(line, names, buffer);
            }
        }
        collected.papers(papers, buffer, Label.NONE);
    }

    private static int number(TextLine line, int from, int to, String what) {
        int at = line.skipBlanks(from);
        String text = line.text().substring(Math.min(at, to), to).strip();
        int number = WholeNumber.digits(text) ? WholeNumber.of(text) : 0;
        if (number < 1) {
            throw line.error("C10", at, "a " + what + " must be a whole number from 1, but was \"" + text + "\"");
        }
        return number;
    }
}
