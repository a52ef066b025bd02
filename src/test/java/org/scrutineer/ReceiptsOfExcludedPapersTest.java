package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.audit.Audit;
import org.scrutineer.ballot.Election;
import org.scrutineer.books.NorthernIreland;
import org.scrutineer.books.ScottishLocal;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;

/** A record says when the papers of an excluded candidate were received; worked by hand. */
class ReceiptsOfExcludedPapersTest {

    /** 11 papers, quota 6: C has two first preferences, and the paper of D from stage 2. */
    @Test
    void nameEveryStageWherePapersOfOneValueLeaveTogether() {
        Election election = Election.builder("", 1)
                .candidates("A", "B", "C", "D")
                .papers(4, "A")
                .papers(4, "B")
                .papers(2, "C", "B")
                .papers(1, "D", "C", "B")
                .build();

        CountRecord count = Stv.count(election, ScottishLocal.ruleBook());

        assertThat(leaving(count))
                .containsExactly("2: 1 papers of D at 1, received at [1]", "3: 3 papers of C at 1, received at [1, 2]");
    }

    /**
     * 82 papers, quota 28. The surplus of A, 4, goes on at 4/10 to C and F. C has 7.00 and is excluded first; of the
     * papers of C one goes to D at 1 in the first part and one at 0.40 in the second, so D has 9.40 and is next. First
     * preferences leave before papers of value 1 that were received later.
     */
    @Test
    void nameThePartOfAStage() {
        Election election = Election.builder("", 2)
                .candidates("A", "C", "D", "E", "F", "G")
                .papers(1, "A", "C", "D")
                .papers(4, "A", "C", "F")
                .papers(5, "A", "F")
                .papers(22, "A")
                .papers(1, "C", "D")
                .papers(4, "C", "F")
                .papers(4, "D", "E")
                .papers(4, "D")
                .papers(14, "E")
                .papers(10, "F")
                .papers(13, "G")
                .build();

        CountRecord count = Stv.count(election, NorthernIreland.ruleBook());

        assertThat(leaving(count))
                .containsExactly(
                        "3: 5 papers of C at 1, received at [1]",
                        "3: 5 papers of C at 0.40, received at [2]",
                        "4: 8 papers of D at 1, received at [1]",
                        "4: 1 papers of D at 1, received at [3.1]",
                        "4: 1 papers of D at 0.40, received at [3.2]",
                        "5: 13 papers of G at 1, received at [1]");
        assertThat(Audit.check(count, election).isGood()).isTrue();
    }

    private static List<String> leaving(CountRecord count) {
        return count.stages().stream()
                .flatMap(stage -> stage.sources().stream()
                        .filter(Source.Exclusion.class::isInstance)
                        .map(source -> words(stage, (Source.Exclusion) source)))
                .toList();
    }

    private static String words(Stage stage, Source.Exclusion source) {
        return stage.number() + ": " + source.papers() + " papers of " + source.candidate() + " at " + source.value()
                + ", received at " + source.receipts();
    }
}
