/**
 * What the check understands of the parts of a rule book: one class for each form, found by the word that names it. A
 * form that is not known here, and a word that nobody read, is a doubt. A reading sees the figures of a count as {@link
 * org.scrutineer.audit.reading.TableView} has them, as a part of a rule book sees them in its own way; the two share
 * nothing.
 */
@NullMarked
package org.scrutineer.audit.reading;

import org.jspecify.annotations.NullMarked;
