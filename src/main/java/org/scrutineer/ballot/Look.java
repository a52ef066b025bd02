package org.scrutineer.ballot;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a name looks like to whoever reads it: names of one look cannot be told apart on paper. Blanks of every kind and
 * number are one; composed and decomposed letters, wide and narrow forms, kinds of hyphen and of apostrophe, and
 * Cyrillic and Greek letters in the shape of Latin ones are the same; marks without width are nothing. Capitals and
 * small letters differ.
 */
public final class Look {

    private Look() {}

    /**
     * Returns the look of a text.
     *
     * @param text the text
     * @return the same text for all that look alike; not to be shown
     */
    public static String of(String text) {
        return isItsOwn(text) ? text : Folding.of(text);
    }

    /** Whether all is letters, figures and marks of ASCII with single blanks between them, as most names are. */
    private static boolean isItsOwn(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || letter == '`' || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Gives all that look alike one text. Apart, for its tables delay the start of a program. */
    private static final class Folding {

        private static final Pattern NOTHING_TO_SEE = Pattern.compile(
                "[\\p{Cf}\\p{Cc}&&[^\\t\\n\\r]]|[\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u3164\\uffa0\\ufe00-\\ufe0f]"
                        + "|[\\x{e0100}-\\x{e01ef}]");
        private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u2800]+");
        private static final String SHAPES_OF_OTHERS =
                "\u2010\u2011\u2012\u2013\u2212\uff0d\ufe63\u2018\u2019\u02bc\u02b9\u2032`\u00b4\u201b"
                        + "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425"
                        + "\u0430\u0435\u0455\u0456\u0458\u043e\u0440\u0441\u0443\u0445"
                        + "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd";
        private static final String SHAPES = "-------''''''''ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXov";

        private Folding() {}

        static String of(String text) {
            String plain = NOTHING_TO_SEE.matcher(text).replaceAll("");
            StringBuilder shapes = new StringBuilder(plain.length());
            plain.codePoints().forEach(letter -> shapes.appendCodePoint(shape(letter)));
            String composed = Normalizer.normalize(shapes, Normalizer.Form.NFKC);
            return BLANKS.matcher(composed).replaceAll(" ").strip();
        }

        private static int shape(int letter) {
            int at = SHAPES_OF_OTHERS.indexOf(letter);
            return at < 0 ? letter : SHAPES.charAt(at);
        }
    }
}
