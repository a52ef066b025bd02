package org.scrutineer.format.papers;

import java.io.Serial;

/** Says which library a reader needs that is not there. */
public final class MissingLibraryException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private MissingLibraryException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Makes an exception.
     *
     * @param artifact the group and name of the library
     * @param module its module
     * @param cause what was thrown
     * @return the exception
     */
    static MissingLibraryException of(String artifact, String module, Throwable cause) {
        return new MissingLibraryException(
                "this format needs the library " + artifact
                        + (MissingLibraryException.class.getModule().isNamed()
                                ? " on the module path, and its module to be resolved: --add-modules " + module
                                : " on the class path"),
                cause);
    }
}
