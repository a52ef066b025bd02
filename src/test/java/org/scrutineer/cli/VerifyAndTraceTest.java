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
    void refusesToTraceNothing() {
        Ran ran = Ran.reading(record(), "trace -");

        assertThat(ran).isEqualTo(new Ran(2, "", "trace: either --paper or a ballot file must be given\n"));
    }

    private static ByteArrayInputStream record() {
        String json =
                Ran.of("count --rules scottish-local --format json @branch.blt").out();
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
