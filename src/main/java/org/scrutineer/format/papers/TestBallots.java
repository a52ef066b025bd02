package org.scrutineer.format.papers;

import java.util.Arrays;

/** Reports of ballots that were cast to test a machine, and say so: they are read only if that is asked for. */
final class TestBallots {

    /**
     * The member that names a kind of report that the standard has no word for; some producers write {@code test}
     * there.
     */
    static final String KIND = "OtherReportType";

    private TestBallots() {}

    /**
     * Checks the kind of a report.
     *
     * @param kind the member {@value #KIND}
     * @param settings what is told
     * @throws org.scrutineer.format.BallotFormatException if it is of tests, and they are not asked for
     */
    static void check(Node kind, ReaderSettings settings) {
        boolean isTest = Arrays.asList(kind.text().split("[\\s,]+", -1)).contains("test");
        if (isTest && !settings.isTrue(ReaderSetting.TEST_BALLOTS)) {
            throw kind.error(
                    "R06",
                    "the ballots must not be those of a test, but the report says so; "
                            + ReaderSetting.TEST_BALLOTS.key() + "=true reads them");
        }
    }
}
