package org.scrutineer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.record.RuleDescription;

class RuleFingerprintTest {

    /** The digest was made by another program of the one line of canonical JSON. */
    @Test
    void isTheDigestOfTheRuleBookInCanonicalJson() {
        RuleDescription rule = new RuleDescription(
                "demo",
                "1",
                "A \"rule\" \\ of\tour own, § 3",
                5,
                Map.of("quota.form", "droopPlusUnit", "family", "parcels"),
                List.of("I1", "I2"));

        assertThat(RuleFingerprint.of(rule))
                .isEqualTo("sha256:e2ce4e56e60180773f7b1ab68af7404469f450dba8a31f55788452fbbb9458dd");
    }
}
