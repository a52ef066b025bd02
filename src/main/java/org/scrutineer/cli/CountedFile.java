package org.scrutineer.cli;

import java.util.Optional;

/**
 * What came of a file that was counted.
 *
 * @param status how that ended
 * @param text the result, if there is one
 * @param messages what is to be said of it, in lines
 */
record CountedFile(ExitStatus status, Optional<String> text, String messages) {}
