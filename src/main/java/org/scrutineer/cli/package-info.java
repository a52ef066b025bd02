/**
 * The command line: a thin layer of words over the calls that a program would make. It is not part of the library but
 * of the archive that runs by itself, the only place with a dependency.
 */
@NullMarked
package org.scrutineer.cli;

import org.jspecify.annotations.NullMarked;
