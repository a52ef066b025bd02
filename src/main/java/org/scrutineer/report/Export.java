package org.scrutineer.report;

import org.scrutineer.json.RctabSummary;
import org.scrutineer.record.CountRecord;

/** The forms in which other programs, and people who write, take a result. Each drops something of the record. */
public enum Export {
    /** The result sheet of the Electoral Reform Society as comma-separated values. */
    CSV_ERS("papers, values, ties and clauses") {
        @Override
        public String of(CountRecord record, Formulas formulas) {
            return ErsCsv.of(record, formulas);
        }
    },
    /** A line for each candidate and entry of the record. */
    CSV_LONG("from whom to whom votes went, and ties") {
        @Override
        public String of(CountRecord record, Formulas formulas) {
            return LongCsv.of(record, formulas);
        }
    },
    /** From whom to whom votes went. */
    CSV_TRANSFERS("totals, decisions and ties") {
        @Override
        public String of(CountRecord record, Formulas formulas) {
            return TransfersCsv.of(record, formulas);
        }
    },
    /** The distribution of preferences as the Australian Electoral Commission publishes it. */
    CSV_AEC("clauses") {
        @Override
        public String of(CountRecord record, Formulas formulas) {
            return AecCsv.of(record, formulas);
        }
    },
    /** A distribution of preferences with everything that one has: see the columns in the file's first line. */
    CSV_DISTRIBUTION("clauses and reasons") {
        @Override
        public String of(CountRecord record, Formulas formulas) {
            return DistributionCsv.of(record, formulas);
        }
    },
    /** The result in Markdown. */
    MARKDOWN("pictures, papers and values") {
        @Override
        public String of(CountRecord record, Formulas formulas) {
            return MarkdownSheet.of(record);
        }
    },
    /** The summary that RCTab writes and RCVis reads; see {@link RctabSummary}. */
    RCTAB("papers, values, ties and clauses") {
        @Override
        public String of(CountRecord record, Formulas formulas) {
            return RctabSummary.of(record) + "\n";
        }
    };

    private final String drops;

    Export(String drops) {
        this.drops = drops;
    }

    /**
     * Writes a record in this form, the same bytes for the same record.
     *
     * @param record the record
     * @param formulas what becomes of text that looks like a formula, in comma-separated values
     * @return the lines, each ended by LF
     * @throws IllegalArgumentException if the form cannot hold the count
     */
    public abstract String of(CountRecord record, Formulas formulas);

    /**
     * Returns what of the record the form has not.
     *
     * @return words without full stop
     */
    public String drops() {
        return drops;
    }
}
