package org.scrutineer.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.PapersPart;
import org.scrutineer.ballot.raw.ReadTally;
import org.scrutineer.format.BltReader;

/**
 * Gathers the papers of a BLT file with one record a line, whose names stand in quotes. Every task makes a small BLT
 * file of its lines, so that the reader refuses there what it refuses everywhere; what travels is a part in bytes.
 */
final class SparkPapers {

    private SparkPapers() {}

    // The guide shows what stands from here
    static PapersPart gather(JavaSparkContext spark, String file, int splits, String contest, int candidates) {
        return spark.textFile(file, splits)
                .mapPartitionsWithIndex(
                        (split, lines) -> List.of(part(split, lines, contest, candidates).toBytes())
                                .iterator(),
                        false)
                .collect()
                .stream()
                .map(PapersPart::fromBytes)
                .reduce(new PapersPart(contest, candidates, "papers"), PapersPart::merge);
    }

    private static PapersPart part(int split, Iterator<String> lines, String contest, int candidates)
            throws IOException {
        StringBuilder records = new StringBuilder();
        if (split == 0) {
            lines.next(); // "42 9": dropped by its place, for a record may read the same
        }
        lines.forEachRemaining(line -> {
            if (Character.isDigit(line.charAt(0)) && !line.equals("0")) {
                records.append(line).append('\n');
            }
        });
        PapersPart part = new PapersPart(contest, candidates, "papers");
        if (records.isEmpty()) {
            return part;
        }
        String names = "\"Nobody\"\n".repeat(candidates);
        byte[] blt = (candidates + " 1\n" + records + "0\n" + names + "\"Split\"\n").getBytes(StandardCharsets.UTF_8);
        Ballots papers = BltReader.readFile(new ByteArrayInputStream(blt), "split " + split)
                .election()
                .ballots();
        return part.add(papers, Label.NONE).add(ReadTally.ofMemory(papers.papers()));
    }
    // to here
}
