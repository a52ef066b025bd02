/**
 * What becomes of skipped ranks, overvotes, repeats and marks that are no figures: validity policies as values, each
 * choice named and its source cited. A policy turns raw papers into ballots before the count and tells how many papers
 * it set aside or cut short, and why. Policies that depend on who is continuing read one paper at a time during a
 * count.
 */
@NullMarked
package org.scrutineer.ballot.validity;

import org.jspecify.annotations.NullMarked;
