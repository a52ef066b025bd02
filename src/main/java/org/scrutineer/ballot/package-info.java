/**
 * What is handed to a count: candidates, ballot papers and places. Papers are kept in columns, one entry for each
 * distinct list of preferences, and never change once built. Nothing here reads a rule: a paper is kept as it was
 * marked, and what of it counts is for the rule book to say.
 */
@NullMarked
package org.scrutineer.ballot;

import org.jspecify.annotations.NullMarked;
