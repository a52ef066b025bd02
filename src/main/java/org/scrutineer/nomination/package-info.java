/**
 * Who stands in an election at all: a threshold of nominations, which is passed before any paper is printed and has no
 * influence on a count.
 */
@NullMarked
package org.scrutineer.nomination;

import org.jspecify.annotations.NullMarked;
