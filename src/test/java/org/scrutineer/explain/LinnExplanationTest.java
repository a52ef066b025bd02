package org.scrutineer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutineer.Stv;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.format.BltReader;
import org.scrutineer.record.CountRecord;

/**
 * The ward of Linn, Glasgow 2007. Every figure is that of the official stage report or follows from it by hand: what a
 * candidate gained at a stage is a whole number of papers at each value, 1 and 129 / 2043 = 0.06314.
 */
class LinnExplanationTest {

    private static CountRecord count;

    @BeforeAll
    static void count() throws IOException {
        count = Stv.count(
                BltReader.read(Path.of("src/test/resources/counts/scotland/glasgow_2007_linn/ballots.blt")),
                ScottishLocal.ruleBook());
    }

    private static String explained(int number) {
        return Explanation.of(count, count.candidates().get(number - 1)).toString();
    }

    /**
     * Stage 3 by hand: 1.31570 is 1 paper at 1 and 5 at 0.06314; 8.37884 is 8 and 6, 9.50512 9 and 8, 5.18942 5 and
     * 3, 3.18942 3 and 3, 6.37884 6 and 6, 9.12628 9 and 2, 18.01024 17 and 16, 59.71502 57 and 43, and of those not
     * transferable 36.02048 is 34 and 32: in all 149 and 124.
     */
    @Test
    void tellsOfTheFirstToBeExcluded() {
        assertThat(explained(10)).isEqualTo("""
                Gordon Thomson (Soc)
                  Stage 1: Gordon Thomson (Soc) has 149.00000 votes: 149 first preferences.
                  Stage 2: Gordon Thomson (Soc) receives 124 papers (7.82936 votes) from David Ritchie (SNP) and has 156.82936 votes. Gordon Thomson (Soc), with 156.82936 votes, is excluded with the fewest votes. The next, Harry Mcarthur (SU), has 166.83106: clause 51.
                  Stage 3: Gordon Thomson (Soc) passes on 156.82936 votes as excluded and is left with 0.00000 votes. 149 papers keep the value of 1.00000: 149.00000 votes. 124 papers keep the value of 0.06314: 7.82936 votes. To Esme H Clark (Con) 6 papers (1.31570 votes), Margot Clark (LD) 14 papers (8.37884 votes), Sadie Docherty (Lab) 17 papers (9.50512 votes), Chris Lang (Ind) 8 papers (5.18942 votes), Harry Mcarthur (SU) 6 papers (3.18942 votes), John Mckenzie (Lab) 12 papers (6.37884 votes), Alan Stewart (Lab) 11 papers (9.12628 votes), Chloe Helen Stewart (Gr) 33 papers (18.01024 votes) and Frank Young (Sol) 100 papers (59.71502 votes). 66 papers (36.02048 votes) become non-transferable.
                  Stage 4: Gordon Thomson (Soc), who is excluded, receives nothing and has 0.00000 votes.
                  Stage 5: Gordon Thomson (Soc), who is excluded, receives nothing and has 0.00000 votes.
                  Stage 6: Gordon Thomson (Soc), who is excluded, receives nothing and has 0.00000 votes.
                  Stage 7: Gordon Thomson (Soc), who is excluded, receives nothing and has 0.00000 votes.
                  Stage 8: Gordon Thomson (Soc), who is excluded, receives nothing and has 0.00000 votes.
                  Stage 9: Gordon Thomson (Soc), who is excluded, receives nothing and has 0.00000 votes.
                  Stage 10: Gordon Thomson (Soc), who is excluded, receives nothing and has 0.00000 votes.
                  Gordon Thomson (Soc) is not elected: excluded on the figures of stage 2.""");
    }

    /**
     * Stage 2 by hand: each gain over 0.06314 is a whole number of papers, 1470 in all, which leaves 573 of 2043. The
     * report puts 36.18420 with the non-transferable: 573 papers at 0.06314, and what 2043 of them are short of 129.
     */
    @Test
    void tellsOfTheFirstToBeElected() {
        assertThat(explained(7)).isEqualTo("""
                David Ritchie (SNP)
                  Stage 1: David Ritchie (SNP) has 2043.00000 votes: 2043 first preferences. David Ritchie (SNP), with 2043.00000 votes, has the quota of 1914.00000 and is elected: clause 48.
                  Stage 2: David Ritchie (SNP) passes on the surplus of 129.00000 votes and is left with 1914.00000 votes. The transfer value of 2043 papers received at 1.00000 is 129.00000 / 2043 = 0.06314. To Esme H Clark (Con) 113 papers (7.13482 votes), Margot Clark (LD) 300 papers (18.94200 votes), Sadie Docherty (Lab) 114 papers (7.19796 votes), Chris Lang (Ind) 89 papers (5.61946 votes), Harry Mcarthur (SU) 29 papers (1.83106 votes), John Mckenzie (Lab) 131 papers (8.27134 votes), Alan Stewart (Lab) 102 papers (6.44028 votes), Chloe Helen Stewart (Gr) 234 papers (14.77476 votes), Gordon Thomson (Soc) 124 papers (7.82936 votes) and Frank Young (Sol) 234 papers (14.77476 votes). 573 papers (36.17922 votes) become non-transferable. 0.00498 votes that no paper carries are lost by fraction.
                  Stage 3: David Ritchie (SNP), who is elected, receives nothing and has 1914.00000 votes.
                  Stage 4: David Ritchie (SNP), who is elected, receives nothing and has 1914.00000 votes.
                  Stage 5: David Ritchie (SNP), who is elected, receives nothing and has 1914.00000 votes.
                  Stage 6: David Ritchie (SNP), who is elected, receives nothing and has 1914.00000 votes.
                  Stage 7: David Ritchie (SNP), who is elected, receives nothing and has 1914.00000 votes.
                  Stage 8: David Ritchie (SNP), who is elected, receives nothing and has 1914.00000 votes.
                  Stage 9: David Ritchie (SNP), who is elected, receives nothing and has 1914.00000 votes.
                  Stage 10: David Ritchie (SNP), who is elected, receives nothing and has 1914.00000 votes.
                  David Ritchie (SNP) is elected at stage 1, as number 1 of 4.""");
    }
}
