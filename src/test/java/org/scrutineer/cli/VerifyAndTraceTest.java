package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VerifyAndTraceTest {

    @Test
    void findsTheRecordOfACountGood() {
        Ran ran = Ran.reading(record(), "verify - @branch.blt");

        assertThat(ran).isEqualTo(new Ran(0, "every number and every decision is right\n", ""));
    }

    @Test
    void findsARecordOfOtherPapersWrong() {
        Ran ran = Ran.reading(record(), "verify - @tie.blt");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("R2: title: expected ");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void tracesOnePaper() {
        Ran ran = Ran.reading(record(), "trace - --paper 1,2");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("1>2\n    stage 1: ").endsWith("\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void tracesStagesWithoutChangeInOneLine() {
        String count = "count --rules meek-prf --format json @quiet-stages.blt";

        assertThat(Ran.reading(output(count), "trace - @quiet-stages.blt").out())
                .isEqualTo("""
                10 x 1
                    stage 1: Ash (Green) 1
                    stages 2 to 4: no change; Ash (Green) 1
                6 x 2
                    stage 1: Birch 1
                    stages 2 to 4: no change; Birch 1
                3 x 3
                    stage 1: Cedar 1
                    stages 2 to 3: no change; Cedar 1
                    stage 4: non-transferable 1
                2 x 4>2
                    stage 1: Dan (A) 1
                    stage 2: Dan (A) 1
                    stage 3: Birch 1
                    stage 4: Birch 1
                1 x 5>2
                    stage 1: Dan (B) 1
                    stage 2: Birch 1
                    stages 3 to 4: no change; Birch 1
                """);
        assertThat(Ran.reading(output(count), "trace - --paper 1 --every-stage").out())
                .isEqualTo("""
                1
                    stage 1: Ash (Green) 1
                    stage 2: Ash (Green) 1
                    stage 3: Ash (Green) 1
                    stage 4: Ash (Green) 1
                """);
    }

    @Test
    void findsTheRecordOfAnExactCountGood() {
        Ran ran = Ran.reading(exactRecord(), "verify - @equal-ranks.blt");

        assertThat(ran).isEqualTo(new Ran(0, "every number and every decision is right\n", ""));
    }

    @Test
    void tracesAPaperWithEqualRanks() {
        Ran ran = Ran.reading(exactRecord(), "trace - --paper 1=2,3");

        assertThat(ran).isEqualTo(new Ran(0, "1=2>3\n    stage 1: Ash 0.5, Birch 0.5\n", ""));
    }

    @Test
    void refusesToTraceAPaperForACandidateWhoIsNone() {
        Ran ran = Ran.reading(exactRecord(), "trace - --paper 1=9");

        assertThat(ran).isEqualTo(new Ran(2, "", "trace: candidate number 9 is not between 1 and 3\n"));
    }

    @Test
    void refusesToTraceNothing() {
        Ran ran = Ran.reading(record(), "trace -");

        assertThat(ran).isEqualTo(new Ran(2, "", "trace: either --paper or a ballot file must be given\n"));
    }

    private static ByteArrayInputStream record() {
        return output("count --rules scottish-local --format json @branch.blt");
    }

    private static ByteArrayInputStream exactRecord() {
        return output("count --rules meek-exact --format json @equal-ranks.blt");
    }

    private static ByteArrayInputStream output(String command) {
        String json = Ran.of(command).out();
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
