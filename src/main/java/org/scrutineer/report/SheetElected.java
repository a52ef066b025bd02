package org.scrutineer.report;

import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Elected;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.EmptyPlaces;
import org.scrutineer.wording.Fate;
import org.scrutineer.wording.Measured;
import org.scrutineer.wording.RonWords;

/**
 * Who is elected on a result sheet, on which figures and by which clause, and which places are left vacant.
 *
 * @param record the count
 * @param words how it is put in words
 */
record SheetElected(CountRecord record, SheetWords words) {

    /**
     * Writes who is elected.
     *
     * @param page the sheet
     */
    void writeOn(SheetPage page) {
        page.text(0, record.elected().isEmpty() ? "Nobody is elected" : "Elected, in this order");
        Course course = new Course(record);
        for (Elected elected : record.elected()) {
            String party = Printable.line(elected.candidate().party());
            page.text(
                    2,
                    elected.order() + ". " + words.names().of(elected.candidate())
                            + (party.isEmpty() ? "" : " (" + party + ")") + " - stage " + elected.stage() + ", "
                            + words.reason(elected.reason()) + figures(course, elected));
        }
        for (Candidate ron : RonWords.vacated(course)) {
            Fate.Vacated vacated = (Fate.Vacated) course.fateOf(ron);
            page.text(
                    2,
                    words.names().of(ron) + " elected: place left vacant - stage "
                            + course.stageOf(vacated).number() + ", "
                            + words.reason(vacated.decision().reason()) + figures(course, ron, vacated.decision()));
        }
        if (record.unfilledSeats() > 0) {
            page.text(
                    2,
                    "Places left unfilled: " + record.unfilledSeats()
                            + EmptyPlaces.why(record).map(why -> " - " + why).orElse(""));
        }
        page.blank();
    }

    /** On which figures somebody is elected, and by which clause. */
    private String figures(Course course, Elected elected) {
        if (!(course.fateOf(elected.candidate()) instanceof Fate.Chosen chosen)) {
            return "";
        }
        return figures(course, elected.candidate(), chosen.decision());
    }

    private String figures(Course course, Candidate elected, Decision decision) {
        Stage stage = course.stageOf(course.fateOf(elected));
        Votes votes = stage.tallyOf(elected).votes();
        Votes over = votes.minus(stage.quota());
        String against = "";
        if (record.rule().hasQuota() && !over.isZero()) {
            against = over.isPositive()
                    ? ", " + words.votes(over) + " over the quota"
                    : ", below the quota of " + words.votes(stage.quota());
        }
        return ", with " + Measured.by(record.rule()).of(words.votes(votes)) + against
                + SheetWords.clause(decision.clause());
    }
}
