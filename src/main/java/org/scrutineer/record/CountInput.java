package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.BallotFile;

/**
 * What was counted.
 *
 * @param ballotSetDigest the digest of all papers as marked
 * @param files the files they were read from, empty if they came from memory
 * @param papersCast all papers
 * @param papersValid the papers that count towards the quota
 * @param invalid the papers that do not, by reason
 */
public record CountInput(
        String ballotSetDigest,
        List<BallotFile> files,
        long papersCast,
        long papersValid,
        List<InvalidPapers> invalid) {

    public CountInput {
        Objects.requireNonNull(ballotSetDigest, "ballotSetDigest");
        files = List.copyOf(files);
        invalid = List.copyOf(invalid);
    }
}
