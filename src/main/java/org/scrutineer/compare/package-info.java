/**
 * Where two counts of the same papers part, whom slates elect, and the figures of a poll. Comparisons read records and
 * papers and never count.
 *
 * <p>What splitting the vote costs. Red has 57 voters of 100 and Blue 43, for two places. Where the most votes win and
 * each voter has two, two candidates of Red have 57 votes each, and Red takes both places. Let a third stand who is
 * much like them: the 114 votes of the same voters fall on three, none of them has 43, and Blue takes both. By the
 * single transferable vote each slate has one place both times, for the papers of who is excluded go on to those who
 * are alike:</p>
 *
 * <pre>{@code
 * Election two = Election.builder("Two alike", 2)
 *         .candidate("Ash", "Red").candidate("Birch", "Red")
 *         .candidate("Cedar", "Blue").candidate("Damson", "Blue")
 *         .papers(30, "Ash", "Birch").papers(27, "Birch", "Ash")
 *         .papers(23, "Cedar", "Damson").papers(20, "Damson", "Cedar")
 *         .build();
 * Election three = Election.builder("Three alike", 2)
 *         .candidate("Ash", "Red").candidate("Birch", "Red").candidate("Elder", "Red")
 *         .candidate("Cedar", "Blue").candidate("Damson", "Blue")
 *         .papers(20, "Ash", "Birch", "Elder").papers(19, "Birch", "Elder", "Ash").papers(18, "Elder", "Ash", "Birch")
 *         .papers(23, "Cedar", "Damson").papers(20, "Damson", "Cedar")
 *         .build();
 *
 * for (Election election : List.of(two, three)) {
 *     for (RuleBook book : List.of(BlockVote.ruleBook(), Ers97.ruleBook())) {
 *         Slates slates = Slates.of(Stv.count(election, book));
 *         System.out.print(election.title() + ", " + book.id() + ":");
 *         slates.all().forEach(slate -> System.out.print(" " + slate.name() + " " + slates.seats(slate)));
 *         System.out.println();
 *     }
 * }
 * }</pre>
 *
 * <p>It prints {@code Two alike, block-vote: Red 2 Blue 0}, {@code Two alike, ers97: Red 1 Blue 1}, {@code Three alike,
 * block-vote: Red 0 Blue 2} and {@code Three alike, ers97: Red 1 Blue 1}. On the command line {@code example FOLDER}
 * writes the papers of both, and {@code slates --rules block-vote --rules ers97 FOLDER/two-alike.blt} and the same with
 * {@code three-alike.blt} set them side by side; {@code compare} with the same options says at which decision the
 * counts part, and whose places that changes.</p>
 */
@NullMarked
package org.scrutineer.compare;

import org.jspecify.annotations.NullMarked;
