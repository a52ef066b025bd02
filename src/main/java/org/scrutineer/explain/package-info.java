/**
 * Accounts of a count for people: why each candidate is elected or not, and by how many votes each decision stood. They
 * read the record and never count.
 */
@NullMarked
package org.scrutineer.explain;

import org.jspecify.annotations.NullMarked;
