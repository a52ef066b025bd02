/**
 * Files of raw papers in the forms that people have them: tables of ranks or choices, exports of forms, published
 * records. Each format is read by one class behind {@link org.scrutineer.format.papers.Formats}; all of them keep what
 * was marked, count every record they read, and refuse what they cannot read with a code and a place. A format is
 * proposed with reasons, and chosen by the caller.
 */
@NullMarked
package org.scrutineer.format.papers;

import org.jspecify.annotations.NullMarked;
