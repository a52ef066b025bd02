/**
 * What voters marked, before any rule: raw papers with skipped ranks, several candidates at a rank, a candidate at
 * several ranks, and overvotes whose candidates nobody wrote down. What becomes of these is for a validity policy, or
 * for rules that meet them as they come.
 *
 * <h2>Papers from an application</h2>
 *
 * <p>Rows of any type, from a list, a query or a stream, are read once and not kept: a function says whom a row ranks,
 * by the caller's own keys. Skipped ranks and repeats stay as they are until a policy reads them. A key with a typing
 * error is refused, with its row and the nearest there is.
 * <pre>{@code
 * record Row(String voter, List<String> choices) {}
 * List<Row> rows = List.of(
 *         new Row("v1", List.of("ann", "ben")),
 *         new Row("v2", List.of("ann", "", "cy")),
 *         new Row("v3", List.of("ben", "ben", "ann")));
 * RawElection poll = RawElection.builder("Board", 1)
 *         .candidate("Ann Ash", "", "ann")
 *         .candidate("Ben Birch", "", "ben")
 *         .candidate("Cy Cedar", "", "cy")
 *         .papersInOrder(rows, Row::choices)
 *         .build();
 * Interpretation read = ValidityPolicies.byId("skip").interpret(poll);
 * CountRecord count = Stv.count(read.election(), ScottishLocal.ruleBook());
 *
 * System.out.println(read.passedOver());
 * count.elected().forEach(elected -> System.out.println(elected.candidate().key()));
 * }</pre>
 *
 * <p>Rows that give each candidate a rank go through {@code papersByRank}. With a
 * {@linkplain org.scrutineer.ballot.raw.Label label} a row tells its precinct or batch.
 *
 * <h2>Papers marked above the line</h2>
 *
 * <p>Where groups of candidates have squares of their own, a row tells what is written in the squares of both halves.
 * The policy of a law says which half counts, and reads a figure for a group as its candidates from top to bottom.
 * <pre>{@code
 * record Paper(Map<String, String> above, Map<String, String> below) {}
 * List<Paper> papers = List.of(
 *         new Paper(Map.of("A", "1", "B", "2"), Map.of()),
 *         new Paper(Map.of("B", "/"), Map.of("Cy Cedar", "1")));
 * RawElection senate = RawElection.builder("Senate", 1)
 *         .candidates("Ann Ash", "Ben Birch", "Cy Cedar", "Di Durian", "Ed Elm", "Flo Fir", "Gus Gorse")
 *         .group("A", "Ann Ash", "Ben Birch")
 *         .group("B", "Cy Cedar", "Di Durian")
 *         .papersOfSquares(papers, Paper::above, Paper::below)
 *         .build();
 * Interpretation read = ValidityPolicies.byId("au-senate").interpret(senate);
 * CountRecord count = Stv.count(read.election(), AustralianSenate.law2021());
 * }</pre>
 *
 * <h2>Papers from many machines</h2>
 *
 * <p>Where papers lie in a cluster each task gathers its own in a {@link org.scrutineer.ballot.raw.PapersPart}: papers
 * by label, and what became of the records. Parts travel as bytes, are merged in any order, and are counted on one
 * machine.
 */
@NullMarked
package org.scrutineer.ballot.raw;

import org.jspecify.annotations.NullMarked;
