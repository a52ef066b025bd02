package org.scrutineer.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.BallotsDigest;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.raw.PapersPart;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.format.BltReader;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.lot.Lots;

/** As many papers as {@code -Dspark.args=-Dpapers=N} says, no two alike but by chance. */
class SparkPapersTest {

    private static final int PAPERS = Integer.getInteger("papers", 1_000_000);
    private static final int CANDIDATES = 100;
    private static final int SPLITS = 8;

    @TempDir
    private Path folder;

    @Test
    void giveTheSameDigestAndRecordAsOnOneMachine() throws IOException {
        Path file = write(folder.resolve("papers.blt"));
        Election election = BltReader.read(file);
        Ballots expected = election.ballots();

        PapersPart gathered;
        SparkConf settings = new SparkConf()
                .setMaster("local[2]")
                .setAppName("scrutineer")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.driver.maxResultSize", "0");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            gathered = SparkPapers.gather(spark, file.toString(), SPLITS, "generated", CANDIDATES);
        }

        assertThat(gathered.tally().papers()).isEqualTo(PAPERS);
        assertThat(gathered.ballots().papers()).isEqualTo(PAPERS);
        assertThat(BallotsDigest.of(gathered.ballots())).isEqualTo(BallotsDigest.of(expected));
        assertThat(record(election, gathered.ballots())).isEqualTo(record(election, expected));
    }

    private static String record(Election election, Ballots ballots) {
        Election counted = new Election(
                election.title(), election.seats(), election.candidates(), ballots, election.files());
        Lots lots = Lots.order(IntStream.rangeClosed(1, CANDIDATES).boxed().toList());
        return JsonRecord.of(Stv.count(counted, ScottishLocal.ruleBook(), lots)).toString();
    }

    private static Path write(Path file) throws IOException {
        SplittableRandom chance = new SplittableRandom(14);
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
            lines.print(CANDIDATES + " 6\n");
            for (int paper = 0; paper < PAPERS; paper++) {
                lines.print("1 " + preferences(chance) + "0\n");
            }
            lines.print("0\n");
            IntStream.rangeClosed(1, CANDIDATES).forEach(number -> lines.print("\"Candidate " + number + "\"\n"));
            lines.print("\"Papers by the million\"\n");
        }
        return file;
    }

    private static String preferences(SplittableRandom chance) {
        boolean[] ranked = new boolean[CANDIDATES + 1];
        StringBuilder preferences = new StringBuilder();
        for (int left = chance.nextInt(6, 13); left > 0; ) {
            int candidate = chance.nextInt(1, CANDIDATES + 1);
            if (!ranked[candidate]) {
                ranked[candidate] = true;
                preferences.append(candidate).append(' ');
                left--;
            }
        }
        return preferences.toString();
    }
}
