package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.record.CountInput;

/**
 * How anybody checks the count: the commands, and the digests they must find.
 *
 * @param subject the count
 * @param digest the digest of the record
 */
record CheckSection(Subject subject, String digest) {

    private static final String ALGORITHM = "sha256:";

    Element element() {
        Commands commands = new Commands(subject.record());
        CountInput input = subject.record().input();
        List<Element> steps = new ArrayList<>();
        for (BallotFile file : input.files()) {
            steps.add(Tag.LI.of(
                    new Node.Text("See that the papers are the same ones:"),
                    command("sha256sum " + Commands.plain(file.name())),
                    new Node.Text("It must print "),
                    hex(file.digest().replace(ALGORITHM, "")),
                    new Node.Text(".")));
        }
        steps.add(Tag.LI.of(
                new Node.Text(
                        "Work everything out again from the papers, by code that shares nothing with the count. The"
                                + " page itself is the record:"),
                command(commands.verify()),
                new Node.Text("It must say that every number and every decision is right.")));
        steps.add(Tag.LI.of(new Node.Text("Read why each candidate is elected or not:"), command(commands.explain())));
        steps.add(Tag.LI.of(
                new Node.Text("Or take the record out of the page, for any other program:"),
                command(commands.extract())));
        return SectionKind.CHECK.of(List.of(
                Tag.P.of(
                        "This page carries the whole record of the count. With the papers, anybody can work every figure"
                                + " out again."),
                Tag.OL.of(steps).as("how"),
                digests(input),
                Tag.P.of("Each stage has a digest of its own, in the record.").as("hint")));
    }

    private static Element command(String line) {
        return Tag.PRE.of(Tag.CODE.of(line)).with(Attribute.TABINDEX, 0);
    }

    private static Element hex(String digits) {
        return Tag.CODE.of(Names.foreign(digits)).as("hex");
    }

    private Element digests(CountInput input) {
        List<Element> rows = new ArrayList<>();
        rows.add(Tables.pair("This count", List.of(hex(digest))));
        rows.add(Tables.pair("The papers, in any order", List.of(hex(input.ballotSetDigest()))));
        for (BallotFile file : input.files()) {
            rows.add(Tag.TR.of(
                    Tables.row(new Node.Text("File "), Names.foreign(file.name())), Tag.TD.of(hex(file.digest()))));
        }
        input.validity().ifPresent(made -> rows.add(Tables.pair("The raw papers", List.of(hex(made.before())))));
        input.paperOrder()
                .ifPresent(order -> rows.add(Tables.pair("The papers in their order", List.of(hex(order.after())))));
        rows.add(Tables.pair("Made by", Subject.words("scrutineer " + JsonRecord.version())));
        return Tables.pairs("Digests", rows).with(Attribute.DATA_RECORD, "digests");
    }
}
