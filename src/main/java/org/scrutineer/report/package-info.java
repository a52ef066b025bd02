/**
 * What a count looks like from outside: the result sheet that a returning officer prints, and tables of its figures for
 * other programs. All are made from the record alone.
 */
@NullMarked
package org.scrutineer.report;

import org.jspecify.annotations.NullMarked;
