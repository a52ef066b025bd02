package org.scrutineer.page;

/** What a page is made of: elements, and the text in them. */
sealed interface Node permits Element, Node.Text, Node.Raw {

    /**
     * Writes the node.
     *
     * @param out where to
     */
    void writeTo(StringBuilder out);

    /**
     * Text, escaped when it is written.
     *
     * @param text any text
     */
    record Text(String text) implements Node {
        @Override
        public void writeTo(StringBuilder out) {
            Escaped.text(text, out);
        }
    }

    /**
     * What a browser does not read as markup: the content of a style or script element.
     *
     * @param text text without {@code <} and {@code &}, so that it means the same to every reader and cannot end its
     * element
     */
    record Raw(String text) implements Node {

        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it has a character that would be markup
         */
        public Raw {
            if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0 || Escaped.hidesAnything(text)) {
                throw new IllegalArgumentException("text that is not escaped must be without markup");
            }
        }

        @Override
        public void writeTo(StringBuilder out) {
            out.append(text);
        }
    }
}
