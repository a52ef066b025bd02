package org.scrutineer.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** The style sheet of a page, and the head that lets a browser use it and nothing else. */
final class Sheet {

    private Sheet() {}

    /**
     * Returns the style sheet of a page.
     *
     * @param subject what the page is about
     * @return the style sheet
     */
    static String of(Subject subject) {
        int entries = subject.stages().size();
        StringBuilder shown = new StringBuilder();
        for (int entry = 0; entry < entries; entry++) {
            shown.append(entry == 0 ? "" : ",")
                    .append("#p")
                    .append(entry)
                    .append(":checked~.cards>:nth-child(")
                    .append(entry + 1)
                    .append(')');
        }
        return common() + "rect.q{x:" + Scale.percent(subject.scale().line()) + "}" + shown + "{display:block}";
    }

    /**
     * Returns what the style sheets of all pages have in common.
     *
     * @return the style sheet, in one line
     */
    static String common() {
        try (InputStream in = Objects.requireNonNull(
                Sheet.class.getResourceAsStream("page.css"), "the library lacks its resource page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r", "")
                    .replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the head of a page. Its policy forbids everything but this one style sheet.
     *
     * @param title the title
     * @param style the style sheet
     * @return the head
     */
    static Element head(String title, String style) {
        String policy =
                "default-src 'none'; style-src 'sha256-" + digest(style) + "'; base-uri 'none'; form-action 'none'";
        return Tag.HEAD.of(
                Tag.META.of().with(Attribute.CHARSET, "utf-8"),
                Tag.META
                        .of()
                        .with(Attribute.HTTP_EQUIV, "Content-Security-Policy")
                        .with(Attribute.CONTENT, policy),
                named("viewport", "width=device-width, initial-scale=1"),
                named("referrer", "no-referrer"),
                named("color-scheme", "light dark"),
                Tag.TITLE.of(title),
                Tag.STYLE.of(new Node.Raw(style)));
    }

    private static Element named(String name, String content) {
        return Tag.META.of().with(Attribute.NAME, name).with(Attribute.CONTENT, content);
    }

    private static String digest(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    /**
     * Returns the stripes that mark what was received.
     *
     * @return a picture without size that defines them
     */
    static Element patterns() {
        Element stripes = Tag.PATTERN
                .of(
                        Tag.RECT.of().as("p0").with(Attribute.WIDTH, 6).with(Attribute.HEIGHT, 6),
                        Tag.RECT.of().as("p1").with(Attribute.WIDTH, 3).with(Attribute.HEIGHT, 6))
                .with(Attribute.ID, "h")
                .with(Attribute.WIDTH, 6)
                .with(Attribute.HEIGHT, 6)
                .with(Attribute.PATTERN_UNITS, "userSpaceOnUse")
                .with(Attribute.PATTERN_TRANSFORM, "rotate(45)");
        return Tag.SVG
                .of(Tag.DEFS.of(stripes))
                .as("d")
                .with(Attribute.ARIA_HIDDEN, "true")
                .with(Attribute.WIDTH, 0)
                .with(Attribute.HEIGHT, 0);
    }
}
