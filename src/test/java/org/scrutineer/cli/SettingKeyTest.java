package org.scrutineer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingKeyTest {

    @Test
    void belongsToOneOwnerOnlyAndIsWrittenInCamelCase() {
        assertThat(SettingKey.ALL)
                .hasSizeGreaterThan(9)
                .extracting(SettingKey::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+([A-Z][a-z]*)*"));
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
