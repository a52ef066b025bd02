/** What every part of a rule book is, and what it may know of a count under way. */
@NullMarked
package org.scrutineer.rules.part;

import org.jspecify.annotations.NullMarked;
