/**
 * The result of a count as one HTML page with pictures, which needs nothing else: no script, no request, no other file.
 * Made from the record, and from what traces, comparisons and vacancies make of records and papers. Markup is written
 * by {@link org.scrutineer.page.Element} alone, which escapes whatever is put into it.
 */
@NullMarked
package org.scrutineer.page;

import org.jspecify.annotations.NullMarked;
