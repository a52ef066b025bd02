package org.scrutineer.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Transformation;

/**
 * What was counted.
 *
 * @param ballotSetDigest the digest of all papers as marked
 * @param files the files they were read from, empty if they came from memory
 * @param papersCast all papers
 * @param papersValid the papers that count towards the quota
 * @param invalid the papers that do not, by reason
 * @param transformations what was done with the papers before they were counted, in order
 */
public record CountInput(
        String ballotSetDigest,
        List<BallotFile> files,
        long papersCast,
        long papersValid,
        List<InvalidPapers> invalid,
        List<Transformation> transformations) {

    /** Copies the lists. */
    public CountInput {
        Objects.requireNonNull(ballotSetDigest, "ballotSetDigest");
        files = List.copyOf(files);
        invalid = List.copyOf(invalid);
        transformations = List.copyOf(transformations);
    }

    /**
     * Makes the input of a count of papers as they are.
     *
     * @param ballotSetDigest the digest of all papers as marked
     * @param files the files they were read from, empty if they came from memory
     * @param papersCast all papers
     * @param papersValid the papers that count towards the quota
     * @param invalid the papers that do not, by reason
     */
    public CountInput(
            String ballotSetDigest,
            List<BallotFile> files,
            long papersCast,
            long papersValid,
            List<InvalidPapers> invalid) {
        this(ballotSetDigest, files, papersCast, papersValid, invalid, List.of());
    }

    /**
     * Returns how the papers were put in an order.
     *
     * @return the transformation, if the rule book asks for an order
     */
    public Optional<Transformation> paperOrder() {
        return transformation(Transformation.PAPER_ORDER);
    }

    /**
     * Returns how ballots were made of raw papers.
     *
     * @return the transformation, if a validity policy made them
     */
    public Optional<Transformation> validity() {
        return transformation(Transformation.VALIDITY);
    }

    private Optional<Transformation> transformation(String name) {
        return transformations.stream()
                .filter(transformation -> transformation.name().equals(name))
                .findFirst();
    }
}
