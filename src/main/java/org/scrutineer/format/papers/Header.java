package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutineer.format.BallotFormatException;
import org.scrutineer.format.Spot;

/**
 * A row of headings, and the columns that settings name: by heading, or by number from 1.
 *
 * @param file the name of the file
 * @param names the headings, normalised
 * @param spots where each of them is
 */
record Header(String file, List<String> names, List<Spot> spots) {

    /**
     * Takes the current row.
     *
     * @param rows the rows
     * @return its headings
     */
    static Header of(Rows rows) {
        List<String> names = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (int cell = 0; cell < rows.size(); cell++) {
            names.add(CandidateList.normal(rows.text(cell)));
            spots.add(rows.spot(cell));
        }
        return new Header(rows.name(), names, spots);
    }

    int size() {
        return names.size();
    }

    /**
     * Finds a column that may be named.
     *
     * @param settings what is told
     * @param setting the setting that names it
     * @return the column, from 0
     */
    OptionalInt column(ReaderSettings settings, ReaderSetting setting) {
        return settings.get(setting)
                .map(text -> OptionalInt.of(named(setting, text)))
                .orElse(OptionalInt.empty());
    }

    /**
     * Finds columns.
     *
     * @param settings what is told
     * @param setting the setting that names them
     * @return the columns, from 0, in the order in which they are named; empty if none is
     */
    List<Integer> columns(ReaderSettings settings, ReaderSetting setting) {
        List<String> texts =
                settings.get(setting).map(text -> many(setting, text)).orElse(List.of());
        List<Integer> columns = new ArrayList<>();
        for (String text : texts) {
            String[] ends = text.split("\\s*\u2026\\s*|(?<=^\\d{1,5})-(?=\\d{1,5}$)", -1);
            if (ends.length == 2 && index(text) < 0) {
                int last = named(setting, ends[1]);
                IntStream.rangeClosed(named(setting, ends[0]), last).forEach(columns::add);
            } else {
                columns.add(named(setting, text));
            }
        }
        return columns;
    }

    /** A heading may hold a comma, so that the whole text is tried first. */
    private List<String> many(ReaderSetting setting, String text) {
        return index(text) >= 0 ? List.of(text) : SettingText.list(setting, text);
    }

    private int index(String name) {
        return names.indexOf(CandidateList.normal(name));
    }

    /**
     * Finds a column by its heading.
     *
     * @param heading the heading
     * @return the column, from 0
     */
    int require(String heading) {
        int found = index(heading);
        if (found < 0) {
            throw new BallotFormatException(
                    file, Spot.at(spots.isEmpty() ? 1 : spots.get(0).line(), 1), "C04", missing(heading));
        }
        return found;
    }

    private int named(ReaderSetting setting, String text) {
        int found = index(text);
        if (found >= 0 && !(WholeNumber.digits(text) && text.isEmpty())) {
            return found;
        }
        int number = WholeNumber.digits(text.strip()) ? SettingText.number(setting, text) : 0;
        if (number < 1 || number > names.size()) {
            Spot spot = Spot.at(spots.isEmpty() ? 1 : spots.get(0).line(), 1);
            throw new BallotFormatException(file, spot, "C04", missing(text));
        }
        return number - 1;
    }

    private String missing(String wanted) {
        return "a column \"" + wanted + "\" is wanted, but the columns are "
                + String.join(
                        ", ", names.stream().map(name -> "\"" + name + "\"").toList());
    }

    /** The columns that settings name for something else than marks. */
    Set<Integer> named(ReaderSettings settings) {
        Set<Integer> named = new TreeSet<>();
        for (ReaderSetting setting : List.of(
                ReaderSetting.ID_COLUMN,
                ReaderSetting.PRECINCT_COLUMN,
                ReaderSetting.BATCH_COLUMN,
                ReaderSetting.WEIGHT_COLUMN,
                ReaderSetting.STATUS_COLUMN)) {
            column(settings, setting).ifPresent(named::add);
        }
        named.addAll(columns(settings, ReaderSetting.IGNORE));
        return named;
    }

    /**
     * Returns an error at a heading.
     *
     * @param code the code
     * @param column the column, from 0
     * @param problem what must hold and what was found
     * @return the error
     */
    BallotFormatException error(String code, int column, String problem) {
        return new BallotFormatException(file, spots.get(column), code, problem);
    }
}
