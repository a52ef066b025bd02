package org.scrutineer.format;

/** What ends a field of a line of a BLT file. */
enum BltFields {
    /** A blank or the line end. */
    BLANKS_BETWEEN,
    /** A blank, or a comma before the line end. */
    COMMA_AT_LINE_END
}
