package org.scrutineer.format.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader can be told besides the bytes of its files. */
public enum ReaderSetting {
    /** The contest to read, by name or identifier. */
    CONTEST("the contest to read, by name or identifier"),
    /** The column of the key of a paper. */
    ID_COLUMN("the column of the key of a paper", "idColumnIndex", "id"),
    /** Whether the keys are unique. */
    IDS_UNIQUE("true: a key that comes twice is an error"),
    /** The column of the precinct. */
    PRECINCT_COLUMN("the column of the precinct, for totals by precinct", "precinctColumnIndex"),
    /** The column of the batch. */
    BATCH_COLUMN("the column of the batch", "batchColumnIndex"),
    /** The column of the number of equal papers. */
    WEIGHT_COLUMN("the column of the number of equal papers", "weightColumnIndex"),
    /** The column of the status of a record. */
    STATUS_COLUMN("the column of the status of a record"),
    /** The values of the status that are kept. */
    KEEP("list: the values of the status that are kept"),
    /** The columns that hold candidates, in order of rank. */
    RANK_COLUMNS("list: the columns that hold candidates, in order of rank"),
    /** The columns of candidates that hold ranks. */
    CANDIDATE_COLUMNS("list: the columns of candidates that hold ranks"),
    /** The first column of marks; those to the right of it are too. */
    FIRST_VOTE_COLUMN("the first column of marks; all to the right of it are too", "firstVoteColumnIndex"),
    /** The first row of papers. */
    FIRST_VOTE_ROW("the first row of papers, from 1", "firstVoteRowIndex"),
    /** How many rows of headings there are. */
    HEADER_ROWS("how many rows of headings there are"),
    /** Which row of headings names the candidates. */
    CANDIDATE_ROW("which row of headings names the candidates, from 1"),
    /** The text of a heading behind which the candidate stands. */
    CANDIDATE_AFTER("the text in a heading behind which the candidate stands"),
    /** Columns that are not read. */
    IGNORE("list: columns that are not read", "firstColumns"),
    /** The question of a form. */
    QUESTION("the question of a form whose answers are the marks"),
    /** What an overvote is written as. */
    OVERVOTE_LABEL("list: what an overvote of unknown candidates is written as"),
    /** What stands between the candidates of an overvote. */
    OVERVOTE_DELIMITER("what stands between the candidates of an overvote"),
    /** What a skipped rank is written as. */
    SKIPPED_LABEL("list: what a skipped rank is written as", "skippedRankLabel", "blank"),
    /** What a write-in that is no candidate is written as. */
    WRITE_IN_LABEL(
            "list: what a write-in that is no candidate is written as",
            "undeclaredWriteInLabel",
            "undeclaredWriteInLabels",
            "undeclaredWriteIn"),
    /** Whether a blank cell is a write-in. */
    BLANK_IS_WRITE_IN("true: a blank cell is a write-in that is no candidate", "treatBlankAsUndeclaredWriteIn"),
    /** What a row is whose marks are all blank. */
    ALL_BLANK_ROW("notOnPaper or unmarked: what a row is whose marks are all blank"),
    /** What stands between cells. */
    SEPARATOR("what stands between cells: , ; | or TAB"),
    /** What stands between the candidates of a list in one cell. */
    DELIMITER("what stands between the candidates of a list in one cell"),
    /** Whether rows may have too few cells. */
    RAGGED_ROWS("true: a row may have fewer cells than the headings"),
    /** The character set of a text. */
    CHARSET("the character set of a text, UTF-8 unless told"),
    /** The candidates. */
    CANDIDATES("list: the candidates, where the file does not name them"),
    /** Other names of candidates. */
    ALIASES("map: other names or identifiers of candidates, each with the name that it stands for"),
    /** The file that names the candidates. */
    CANDIDATE_TABLE("the file that names the candidates by number"),
    /** The highest rank. */
    MAX_RANK("the highest rank; max is the number of candidates", "maxRankingsAllowed", "ranks"),
    /** The column of the rank, of one mark a row. */
    RANK("the column of the rank, where a row is one mark"),
    /** The column of the candidate, of one mark a row. */
    CANDIDATE("the column of the candidate, where a row is one mark"),
    /** Whether the rows of a paper follow one another. */
    SORTED("true: the rows of a paper follow one another"),
    /** The electorate. */
    ELECTORATE("the electorate"),
    /** The state. */
    STATE("the state"),
    /** How many squares a paper has. */
    SQUARES("map: aboveTheLine and belowTheLine, how many squares a paper has"),
    /** The group voting tickets. */
    TICKETS("map: by letter of a group its tickets, each the numbers of all candidates in order, parted by ;"),
    /** The lots by which tickets take the papers that cannot be split. */
    TICKET_LOTS("map: by letter of a group, the tickets in the order in which a lot gives them papers left over"),
    /** Which of two statements of a preference is read. */
    USE("PreferenceNumber or PreferenceMark: which statement of a preference is read"),
    /** The number of the first candidate. */
    FIRST_NUMBER("0 or 1: the number of the first candidate"),
    /** What the number 0 says. */
    ZERO("what 0 says: not ranked"),
    /** What a weight says. */
    WEIGHT_MEANS("papers: a weight is a number of papers"),
    /** The control file. */
    CONTROL("the control file"),
    /** The sheet of a spreadsheet. */
    SHEET("the sheet of a spreadsheet, the first unless told"),
    /** What the absence of a contest says. */
    ABSENT_MEANS("notOnPaper or unmarked: what the absence of a contest says"),
    /** Whether test ballots are read. */
    TEST_BALLOTS("true: ballots marked as tests are read"),
    /** The places to fill. */
    SEATS("the places to fill"),
    /** Whether line ends of a BLT file matter. */
    LAYOUT("auto, lines or free: whether line ends of a BLT file matter"),
    /** What a zero between preferences of a BLT file is. */
    INTERIOR_ZERO("refused or skippedRank: what a zero between preferences of a BLT file is"),
    /** What a line of a BLT file is that has no closing zero. */
    MISSING_ZERO("refused or closedByLineEnd: what a line of a BLT file without a closing zero is"),
    /** What follows a ballot id of a BLT file. */
    BALLOT_ID("auto, beforePapers or inPlaceOfPapers: what follows a ballot id of a BLT file"),
    /** What parentheses among preferences of a BLT file are. */
    PARENTHESES("refused or equalRank: what parentheses among preferences of a BLT file are"),
    /** How the names of a BLT file stand. */
    NAMES("auto, oneALine, oneAString or inComments: how the names of a BLT file stand"),
    /** What a notice on a BLT file is. */
    STRICTNESS("noticesAreKept or noticesAreErrors: what a notice on a BLT file is");

    private final String description;
    private final String aliases;

    ReaderSetting(String description, String... aliases) {
        this.description = description;
        this.aliases = String.join(",", aliases);
    }

    /**
     * Returns the word by which the setting is given.
     *
     * @return the word, such as {@code idColumn}
     */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.length() == 0 ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    /**
     * Returns other words for the same.
     *
     * @return the words, possibly none
     */
    public List<String> aliases() {
        return aliases.isEmpty() ? List.of() : List.of(aliases.split(",", -1));
    }

    /**
     * Returns what is told by it.
     *
     * @return the description, for a person
     */
    public String description() {
        return description;
    }

    /**
     * Returns a setting.
     *
     * @param word its word, or another word for the same
     * @return the setting, if there is one
     */
    public static Optional<ReaderSetting> named(String word) {
        return Arrays.stream(values())
                .filter(setting ->
                        setting.key().equals(word) || setting.aliases().contains(word))
                .findFirst();
    }
}
