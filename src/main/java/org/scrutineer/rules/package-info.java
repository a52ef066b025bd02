/**
 * Rule books and the parts they are made of. A part is a small immutable value that does one piece of a rule, names its
 * clause and describes itself; no part reads another part's settings. What a part may know of a count is in
 * {@link org.scrutineer.rules.part.CountView}.
 *
 * <p>The words in which parts describe themselves, in {@link org.scrutineer.rules.part.Part#description()}, are fixed: in
 * one list they are the {@code rule.parameters} of a published record, and tell another program which arithmetic to redo.
 */
@NullMarked
package org.scrutineer.rules;

import org.jspecify.annotations.NullMarked;
