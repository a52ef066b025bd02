package org.scrutineer.format;

/** The kinds of token before the names of a BLT file. */
enum BltToken {
    /** Nothing read yet, or nothing that still stands. */
    NONE,
    /** A whole number without a sign. */
    NUMBER,
    /** A minus sign and a whole number. */
    NEGATIVE,
    /** A minus sign alone. */
    DASH,
    /** Any other text without blanks. */
    WORD,
    /** An opening parenthesis. */
    OPEN_PARENTHESIS,
    /** A closing parenthesis. */
    CLOSE_PARENTHESIS,
    /** An opening bracket. */
    OPEN_BRACKET,
    /** A closing bracket. */
    CLOSE_BRACKET,
    /** The end of a line, not of the file. */
    LINE_END,
    /** The end of the file. */
    FILE_END
}
