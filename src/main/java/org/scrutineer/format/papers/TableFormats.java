package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The formats that are tables of text, made by hand or by a form. */
final class TableFormats {

    private TableFormats() {}

    /**
     * Returns the formats.
     *
     * @return the formats
     */
    static List<BallotFormat> all() {
        return List.of(
                text("rank-matrix-csv", "a column for each candidate, ranks in the cells", Tables::matrix, start -> ""),
                text(
                        "choice-columns-csv",
                        "a column for each rank, candidates in the cells",
                        Tables::choices,
                        start -> headings(start, "(?i).*\\b(choice|rank) ?1\\b.*", "a heading is of a first rank")),
                text(
                        "long-csv",
                        "a row for each mark, with the key of its paper",
                        Tables::marks,
                        start -> headings(start, "(?i)ballot_?id[,;\\t|].*", "the first heading is of a ballot")),
                text(
                        "form-grid-candidates-csv",
                        "a form with a row for each candidate",
                        Forms::gridOfCandidates,
                        start -> headings(start, ".*\\[(?!\\d+\\]).*\\].*", "headings end with a name in brackets")),
                text(
                        "form-grid-ranks-csv",
                        "a form with a row for each rank",
                        Forms::gridOfRanks,
                        start -> headings(start, ".*\\[(1|1st.*)\\].*", "headings end with a rank in brackets")),
                text(
                        "form-ranking-widget-csv",
                        "a form whose answer is a list",
                        Forms::ranking,
                        start -> headings(start, "ID,Start time,.*", "the headings are those of a ranking question")),
                preset(
                        "qualtrics-csv",
                        "an export of Qualtrics with three rows of headings",
                        TableFormats::qualtrics,
                        Forms::candidatesInARow,
                        start -> start.line(3).contains("ImportId") ? "the third row has import identifiers" : ""),
                preset(
                        "surveymonkey-csv",
                        "an export of SurveyMonkey with two rows of headings",
                        TableFormats::surveyMonkey,
                        Forms::candidatesInARow,
                        start -> headings(start, "Respondent ID,.*", "the first heading is of a respondent")),
                preset(
                        "ess-csv",
                        "records of ES&S, a column for each contest and rank",
                        UnaryOperator.identity(),
                        RecordSheets::ofContest,
                        start -> headings(start, "\"?Cast Vote Record\"?,.*", "the first heading is Cast Vote Record")),
                preset(
                        "minneapolis-csv",
                        "records of Minneapolis, equal ones counted",
                        told -> or(told, ReaderSetting.SKIPPED_LABEL, "undervote,XXX"),
                        RecordSheets::aggregated,
                        start -> headings(
                                start, "(?i)Precinct,1ST CHOICE.*", "the headings are Precinct and 1ST CHOICE")),
                preset(
                        "clear-ballot-csv",
                        "records of Clear Ballot, a column for each oval",
                        told -> or(told, ReaderSetting.SEPARATOR, ","),
                        ClearBallot::of,
                        start -> headings(
                                start, "\"?RowNumber\"?,\"?BoxID.*", "the first headings are RowNumber and BoxID")),
                new NewYork("nyc-csv", TableFormat::text),
                xlsx("ess-xlsx", "records of ES&S as a spreadsheet", UnaryOperator.identity(), RecordSheets::ofContest),
                xlsx(
                        "rank-matrix-xlsx",
                        "a column for each candidate, as a spreadsheet",
                        UnaryOperator.identity(),
                        Tables::matrix),
                xlsx(
                        "choice-columns-xlsx",
                        "a column for each rank, as a spreadsheet",
                        UnaryOperator.identity(),
                        Tables::choices),
                xlsx("long-xlsx", "a row for each mark, as a spreadsheet", UnaryOperator.identity(), Tables::marks),
                xlsx(
                        "minneapolis-xlsx",
                        "records of Minneapolis as a spreadsheet",
                        told -> or(told, ReaderSetting.SKIPPED_LABEL, "undervote,XXX"),
                        RecordSheets::aggregated),
                new NewYork("nyc-xlsx", TableFormats::sheet));
    }

    private static BallotFormat xlsx(
            String word, String title, UnaryOperator<ReaderSettings> preset, TableFormat.Layout layout) {
        return new TableFormat(
                word,
                title,
                preset,
                TableFormats::sheet,
                layout,
                start -> start.text().startsWith("PK") && start.nameEnds(".xlsx") ? "the file is a spreadsheet" : "");
    }

    private static Rows sheet(BallotSource file, ReaderSettings settings) throws IOException {
        try {
            return XlsxRows.open(file, settings);
        } catch (NoClassDefFoundError e) {
            throw MissingLibraryException.of("org.dhatim:fastexcel-reader", "org.dhatim.fastexcel.reader", e);
        }
    }

    private static ReaderSettings qualtrics(ReaderSettings told) {
        ReaderSettings settings = or(told, ReaderSetting.HEADER_ROWS, "3");
        settings = or(settings, ReaderSetting.CANDIDATE_ROW, "2");
        settings = or(settings, ReaderSetting.CANDIDATE_AFTER, " - ");
        settings = or(settings, ReaderSetting.STATUS_COLUMN, "Status");
        return or(settings, ReaderSetting.KEEP, "0");
    }

    private static ReaderSettings surveyMonkey(ReaderSettings told) {
        ReaderSettings settings = or(told, ReaderSetting.HEADER_ROWS, "2");
        settings = or(settings, ReaderSetting.CANDIDATE_ROW, "2");
        return or(settings, ReaderSetting.SKIPPED_LABEL, "N/A");
    }

    /** ReaderSettings with one that is told where the caller tells nothing. */
    static ReaderSettings or(ReaderSettings settings, ReaderSetting setting, String value) {
        return settings.has(setting) ? settings : settings.with(setting, value);
    }

    private static BallotFormat text(
            String word, String title, TableFormat.Layout layout, Function<FileStart, String> likeness) {
        return preset(word, title, UnaryOperator.identity(), layout, likeness);
    }

    private static BallotFormat preset(
            String word,
            String title,
            UnaryOperator<ReaderSettings> preset,
            TableFormat.Layout layout,
            Function<FileStart, String> likeness) {
        return new TableFormat(word, title, preset, TableFormat::text, layout, likeness);
    }

    /** The reason if the first line fits a pattern. */
    static String headings(FileStart start, String pattern, String reason) {
        return start.line(1).matches(pattern) ? reason : "";
    }
}
