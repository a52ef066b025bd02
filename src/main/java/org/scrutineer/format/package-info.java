/**
 * Ballot files in and out. A reader keeps every paper as it was marked and says in a notice what it met that a person
 * might want to look at; a text that can be read in two ways stops with an error that names both.
 */
@NullMarked
package org.scrutineer.format;

import org.jspecify.annotations.NullMarked;
