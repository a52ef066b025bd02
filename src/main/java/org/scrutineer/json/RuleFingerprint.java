package org.scrutineer.json;

import java.util.List;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.record.RuleDescription;

/**
 * Makes the fingerprint of a rule book: a digest of all that its description says, by which a record that claims
 * another rule under the same name is found out.
 *
 * <p>It is the SHA-256 of {@code stv-rule/1}, a zero byte and the member {@code rule} of the count record in canonical
 * JSON (RFC 8785), without the parameters by which an election bounds who may be elected.
 */
public final class RuleFingerprint {

    private RuleFingerprint() {}

    /**
     * Returns the fingerprint of a rule book.
     *
     * @param rule the description of the rule book
     * @return {@code sha256:} and 64 lower-case hexadecimal digits
     */
    public static String of(RuleDescription rule) {
        return DigestChain.ofRule(RuleFormat.write(rule, List.of(), ReOpenNominations.none()))
                .toString();
    }
}
