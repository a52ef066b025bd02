package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * Reads the preferences of an electorate of the Australian Capital Territory: a row for each preference of a formal
 * paper.
 */
final class CapitalTerritory {

    private static final String TOTAL = "Total.txt";
    private static final int HIGHEST = 1000;

    private final FileRoles roles;
    private final ReaderSettings settings;
    private final Collected collected;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final RankedMarks marks = new RankedMarks();
    private final MarkBuffer buffer = new MarkBuffer();

    private CapitalTerritory(FileRoles roles, ReaderSettings settings) {
        this.roles = roles;
        this.settings = settings;
        this.collected = new Collected("papersInFile", settings);
    }

    /**
     * Reads the files.
     *
     * @param word the word of the format
     * @param files the preferences of the electorate, the electorates and the candidates
     * @param settings what is told
     * @return what they say
     * @throws IOException if a file cannot be read
     */
    static PapersFile read(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        CapitalTerritory territory = new CapitalTerritory(new FileRoles(word, files, settings, ','), settings);
        territory.readAll();
        return territory.collected.end();
    }

    private void readAll() throws IOException {
        Map<String, String> codes = new TreeMap<>();
        roles.read(header -> header.names().equals(List.of("ecode", "electorate")), rows -> {
            while (rows.next()) {
                codes.put(rows.text(1).strip(), rows.text(0).strip());
            }
        });
        String wanted = settings.get(ReaderSetting.ELECTORATE)
                .or(() -> settings.get(ReaderSetting.CONTEST))
                .or(() -> roles.nameBefore(TOTAL))
                .orElse("");
        String code = codes.get(wanted);
        if (code == null) {
            throw new BallotFormatException(
                    roles.files().get(0).name(),
                    Spot.START,
                    "J10",
                    "the electorate must be one of " + String.join(", ", codes.keySet()) + ", but was \"" + wanted
                            + "\"");
        }
        collected.title(wanted);
        if (roles.read(header -> header.names().contains("cname"), rows -> candidates(rows, code)) == 0) {
            throw roles.missing("the column cname");
        }
        if (roles.read(header -> header.names().contains("pindex"), this::preferences) == 0) {
            throw roles.missing("the column pindex");
        }
        roles.collect(collected);
    }

    private void candidates(Rows rows, String code) throws IOException {
        Header header = Header.of(rows);
        int electorate = header.require("ecode");
        int party = header.require("pcode");
        int place = header.require("ccode");
        int name = header.require("cname");
        while (rows.next()) {
            if (rows.text(electorate).strip().equals(code)) {
                numbers.put(
                        rows.text(party).strip() + ":" + rows.text(place).strip(),
                        collected.candidates().add(rows.text(name), ""));
            }
        }
    }

    private void preferences(Rows rows) throws IOException {
        Header header = Header.of(rows);
        int batch = header.require("batch");
        int index = header.require("pindex");
        int preference = header.require("pref");
        int party = header.require("pcode");
        int place = header.require("ccode");
        Set<String> met = new HashSet<>();
        String paper = "";
        while (rows.next()) {
            String key = rows.text(batch) + ":" + rows.text(index);
            if (!paper.equals(key)) {
                if (!paper.isEmpty()) {
                    end();
                }
                if (!met.add(key)) {
                    throw rows.error(
                            "C11", index, "the rows of a paper must follow one another, but " + key + " comes again");
                }
            }
            paper = key;
            int rank = rows.number(preference);
            if (rank < 1 || rank > HIGHEST) {
                throw rows.error(
                        "C07",
                        preference,
                        "a preference must be a whole number from 1, but was " + rows.text(preference));
            }
            Integer candidate = numbers.get(
                    rows.text(party).strip() + ":" + rows.text(place).strip());
            if (candidate == null) {
                throw rows.error(
                        "C09",
                        place,
                        "a candidate must be one of the electorate, but was " + rows.text(party) + " "
                                + rows.text(place));
            }
            marks.mark(candidate, rank);
        }
        if (!paper.isEmpty()) {
            end();
        }
    }

    private void end() {
        marks.moveTo(buffer);
        collected.papers(1, buffer, Label.NONE);
    }
}
