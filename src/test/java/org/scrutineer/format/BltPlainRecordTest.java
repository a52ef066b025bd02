package org.scrutineer.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record of plain numbers takes a shorter way, unless something stands before it on its line. */
class BltPlainRecordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 1 2 0",
                "3 12 10 0",
                "3 10",
                "3 1 10",
                "3 1 1 0",
                "3 13 0",
                "3 1 2",
                "3  1 0",
                "3 1 0 ",
                "3 1 00",
                "3 1 000",
                "3 01 0",
                "03 1 0",
                "3 1 0 0",
                "3 1 0 2 0",
                "3 0",
                "3 00",
                "3",
                "30",
                "0 1 0",
                "999999999999999 1 0",
                "9007199254740990 1 0",
                "9007199254740991 1 0",
                "99999999999999999999 1 0",
                "3 99999999999999999999 0",
                "3 32767 0",
                "3 32768 0",
                "3 65537 0",
                "3 4294967297 0",
                "3\t1 0",
                "3 1\t2 0",
                "3 1 2 0x",
                "3 1 2x 0",
                "3 1 -2 0",
                "3 1 - 0",
                "3 1=2 0",
                "3 1 0\r",
                "3 1 0\r3 2 0",
                "3 1 0\r\n3 2 0",
                "3 1 0 # x",
                "3x 1 0",
                "3 ",
                "3 1 0,",
                "\"3\" 1 0",
                "(3) 2 1 0",
                "(3) 1 2 0"
            })
    void readsAsItDoesBehindAComment(String line) {
        String head = "12 2|1 2 0|";
        String tail = "|1 2 3 0|0|A|B|C|D|E|F|G|H|I|J|K|L|T|";

        String plain = Blt.outcome(head + line + tail);

        assertThat(plain).isEqualTo(Blt.outcome(head + "/**/" + line + tail));
    }
}
