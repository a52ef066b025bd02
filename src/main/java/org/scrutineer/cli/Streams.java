package org.scrutineer.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, for results; always UTF-8
 * @param messages all else, on standard error
 */
record Streams(InputStream in, OutputStream out, Messages messages) {}
