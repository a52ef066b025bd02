package org.scrutineer.format.papers;

import java.util.List;

/** The formats that are JSON or XML. Those in JSON need a library that may be absent. */
final class TreeFormats {

    private TreeFormats() {}

    /**
     * Returns the formats.
     *
     * @return the formats
     */
    static List<BallotFormat> all() {
        return List.of(
                new FilesFormat(
                        "nist-cvr-json",
                        "cast vote records by NIST SP 1500-103 in JSON",
                        json(Nist::json),
                        start -> start.text().contains("CastVoteRecordReport")
                                        && start.text().startsWith("{")
                                ? "the root is a CastVoteRecordReport"
                                : ""),
                new FilesFormat(
                        "nist-cvr-xml",
                        "cast vote records by NIST SP 1500-103 in XML",
                        Nist::xml,
                        start -> start.text().contains("CastVoteRecordReport")
                                        && start.text().startsWith("<")
                                ? "the root is a CastVoteRecordReport"
                                : ""),
                new FilesFormat(
                        "dominion-json",
                        "the JSON export of Dominion systems with its manifests",
                        json(Dominion::read),
                        start -> start.text().contains("\"Sessions\"") ? "there is a member Sessions" : ""),
                new FilesFormat(
                        "hart-xml",
                        "records of Hart systems, a file for each sheet",
                        Hart::read,
                        start -> start.text().contains("CVRDesign.xsd") ? "the namespace is that of Hart" : ""),
                new FilesFormat(
                        "belenios-json",
                        "the result of a Belenios election",
                        json(Belenios::read),
                        start -> start.text().contains("\"result\"") ? "there is a member result" : ""));
    }

    private static FilesFormat.Reader json(FilesFormat.Reader reader) {
        return (word, files, settings) -> {
            try {
                return reader.read(word, files, settings);
            } catch (NoClassDefFoundError e) {
                throw MissingLibraryException.of(
                        "com.fasterxml.jackson.core:jackson-core", "com.fasterxml.jackson.core", e);
            }
        };
    }
}
