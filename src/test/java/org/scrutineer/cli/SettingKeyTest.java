package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingKeyTest {

    @Test
    void belongsToOneOwnerOnlyAndIsWrittenInCamelCase() {
        assertThat(Stream.of(SettingKey.READERS, SettingKey.RULE_BOOK).flatMap(List::stream))
                .hasSizeGreaterThan(50)
                .extracting(SettingKey::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+([A-Z][a-z]*)*"));
    }

    @Test
    void isAmongThoseOfAllFormatsIfItIsOneOfBlt() {
        assertThat(SettingKey.BLT)
                .hasSize(8)
                .extracting(SettingKey::key)
                .isSubsetOf(SettingKey.READERS.stream().map(SettingKey::key).toList());
    }

    @Test
    void saysWhatCanBeChosen() {
        assertThat(SettingKey.ALL)
                .contains(
                        new SettingKey(SettingKey.Owner.READER, "missingZero", "refused|closedByLineEnd"),
                        new SettingKey(SettingKey.Owner.READER, "charset", "the name of a character set"),
                        new SettingKey(SettingKey.Owner.RULE_BOOK, "gaps", "refuse|close|end"));
    }
}
