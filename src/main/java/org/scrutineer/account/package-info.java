/**
 * Accounts of a count for people: why each candidate is elected or not, by how many votes each decision stood, where two
 * counts part, and papers reduced for publication. They read records and papers and never count.
 */
@NullMarked
package org.scrutineer.account;

import org.jspecify.annotations.NullMarked;
