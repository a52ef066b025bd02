package org.scrutineer.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.scrutineer.record.RecordFault;

/**
 * A digest that vouches for everything it was made from: the header of a count record, then each stage, then the
 * result. Whoever holds it can check what comes next alone.
 *
 * <p>Each link is the SHA-256 of a tag, a zero byte, the bytes of the link before, and the canonical form of what is
 * added.
 */
final class DigestChain {

    private static final String PREFIX = "sha256:";

    private final byte[] link;

    private DigestChain(byte[] link) {
        this.link = link;
    }

    /**
     * Starts a chain.
     *
     * @param header all that is known before the first stage
     * @return the first link
     */
    static DigestChain ofHeader(Json header) {
        return new DigestChain(new byte[0]).next("stv-header/1\0", header);
    }

    /**
     * Makes a chain of a rule book alone.
     *
     * @param rule the rule book
     * @return the only link
     */
    static DigestChain ofRule(Json rule) {
        return new DigestChain(new byte[0]).next("stv-rule/1\0", rule);
    }

    /**
     * Adds a stage.
     *
     * @param stage the stage, without its digest
     * @return the next link
     */
    DigestChain withStage(Json stage) {
        return next("stv-stage/1\0", stage);
    }

    /**
     * Adds the result.
     *
     * @param result the result
     * @return the last link
     */
    DigestChain withResult(Json result) {
        return next("stv-result/1\0", result);
    }

    /**
     * Returns the chain to go on with where a link is stated; one that is another is a fault.
     *
     * @param stated the link in words
     * @return the chain up to the link that is stated, or up to this one if the words are no link
     */
    DigestChain orAsStated(JsonValue stated) {
        String link = stated.text();
        if (link.equals(toString())) {
            return this;
        }
        stated.faults()
                .add(new RecordFault(RecordFault.Kind.DIGEST, stated.path().text(), toString(), link));
        return link.matches(PREFIX + "[0-9a-f]{64}")
                ? new DigestChain(HexFormat.of().parseHex(link.substring(PREFIX.length())))
                : this;
    }

    private DigestChain next(String tag, Json addition) {
        MessageDigest sha256 = sha256();
        sha256.update(tag.getBytes(StandardCharsets.UTF_8));
        sha256.update(link);
        return new DigestChain(sha256.digest(addition.canonical().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns {@code sha256:} and 64 lower-case hexadecimal digits. */
    @Override
    public String toString() {
        return PREFIX + HexFormat.of().formatHex(link);
    }
}
