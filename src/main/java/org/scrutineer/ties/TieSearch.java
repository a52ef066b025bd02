package org.scrutineer.ties;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.scrutineer.CountInProgress;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.RuleBook;

/**
 * Follows the ways in which lots can fall, first those in which the fewest fall otherwise than supplied, each to its
 * end.
 */
final class TieSearch {

    static final Comparator<Candidate> BY_NUMBER = Comparator.comparing(Candidate::number);

    private final Election election;
    private final RuleBook book;
    private final int bound;
    private final List<Answer> supplied;
    private final Map<List<Object>, TieNode> known = new HashMap<>();
    private final Queue<TieNode> open = new PriorityQueue<>(
            Comparator.comparing(TieNode::deviations).thenComparing(TieNode::depth, Comparator.reverseOrder()));
    private int counts = 1;

    TieSearch(Election election, RuleBook book, Lots lots, int bound) {
        this.election = election;
        this.book = book;
        this.bound = bound;
        this.supplied =
                Answer.ofAllLots(Stv.count(election, book, lots.areDrawnByTie() ? lots : completed(lots, election)));
    }

    private static Lots completed(Lots supplied, Election election) {
        Set<Integer> lacking = new TreeSet<>(
                election.candidates().stream().map(Candidate::number).toList());
        List<Integer> order = new ArrayList<>(supplied.order());
        order.forEach(lacking::remove);
        order.addAll(lacking);
        return Lots.order(order).withFirst(supplied.answers());
    }

    TieOutcomes search() {
        CountInProgress begun = toTheNextTie(Stv.begin(election, book, Lots.none()));
        if (begun.isComplete()) {
            return new TieOutcomes(
                    List.of(new TieOutcomes.Outcome(elected(begun), BigInteger.ONE, List.of())), List.of(), counts);
        }
        TieNode root = new TieNode(begun, List.of(), 0);
        open.add(root);
        while (!open.isEmpty() && counts < bound) {
            follow(open.remove());
        }
        return outcomes(root);
    }

    private void follow(TieNode node) {
        if (followsTogether(node)) {
            return;
        }
        List<Candidate> tied = node.question().tie().candidates();
        Candidate first = asSupplied(node).orElse(tied.get(0));
        lead(node, first, node.deviations());
        for (Candidate other : tied) {
            if (!other.equals(first)) {
                lead(node, other, node.deviations() + 1);
            }
        }
    }

    private Optional<Candidate> asSupplied(TieNode node) {
        CountInProgress.Question question = node.question();
        return supplied.stream()
                .filter(answer -> answer.stage() == question.stage()
                        && answer.purpose() == question.tie().purpose()
                        && answer.tied().equals(question.tie().numbers()))
                .findFirst()
                .map(answer -> answer.among(question.tie().candidates()));
    }

    private void lead(TieNode node, Candidate chosen, int deviations) {
        CountInProgress next = answered(node.waiting(), chosen);
        node.lead(new TieNode.Edge(newAnswers(node, next), BigInteger.ONE, target(node, next, chosen, deviations)));
    }

    private static List<Answer> newAnswers(TieNode node, CountInProgress next) {
        return next.answers().subList(node.depth(), next.answers().size());
    }

    private CountInProgress answered(CountInProgress waiting, Candidate chosen) {
        counts++;
        return toTheNextTie(waiting.answer(chosen));
    }

    private TieNode.Target target(TieNode from, CountInProgress next, Object answers, int deviations) {
        if (next.isComplete()) {
            return new TieNode.Ends(elected(next));
        }
        List<Object> standing =
                TieNode.standing(next.question().orElseThrow(), from.question(), from.standing(), answers);
        TieNode node = known.get(standing);
        if (node == null) {
            node = new TieNode(next, standing, deviations);
            known.put(standing, node);
            open.add(node);
        }
        return new TieNode.Waits(node);
    }

    /** Follows one order for all in which candidates without a paper are excluded; returns whether that is enough. */
    private boolean followsTogether(TieNode node) {
        EmptyHanded tied = new EmptyHanded(election, book, node.waiting());
        if (!tied.areAlike(node.waiting())) {
            return false;
        }
        CountInProgress next = node.waiting();
        BigInteger ways = BigInteger.ONE;
        while (tied.areAskedForBy(next) && counts < bound) {
            List<Candidate> left = next.question().orElseThrow().tie().candidates();
            ways = ways.multiply(BigInteger.valueOf(left.size()));
            next = answered(next, left.get(left.size() - 1));
        }
        if (!tied.areExcludedFirst(next)) {
            return false;
        }
        node.lead(new TieNode.Edge(
                newAnswers(node, next), ways, target(node, next, node.question().tie(), node.deviations())));
        return true;
    }

    private static CountInProgress toTheNextTie(CountInProgress count) {
        CountInProgress next = count;
        while (next.question().isEmpty() && !next.isComplete()) {
            next = next.advance();
        }
        return next;
    }

    private static List<Candidate> elected(CountInProgress complete) {
        return complete.record().elected().stream()
                .map(Elected::candidate)
                .sorted(BY_NUMBER)
                .toList();
    }

    private TieOutcomes outcomes(TieNode root) {
        Map<TieNode, Map<List<Candidate>, TieOutcomes.Outcome>> found = new HashMap<>();
        return new TieOutcomes(
                List.copyOf(found(root, found).values()),
                open.stream().map(TieNode::open).distinct().toList(),
                counts);
    }

    private static Map<List<Candidate>, TieOutcomes.Outcome> found(
            TieNode node, Map<TieNode, Map<List<Candidate>, TieOutcomes.Outcome>> found) {
        Map<List<Candidate>, TieOutcomes.Outcome> already = found.get(node);
        if (already != null) {
            return already;
        }
        Map<List<Candidate>, TieOutcomes.Outcome> outcomes = new LinkedHashMap<>();
        for (TieNode.Edge edge : node.edges()) {
            for (TieOutcomes.Outcome further : further(edge.target(), found)) {
                List<Answer> lots = new ArrayList<>(edge.answers());
                lots.addAll(further.lots());
                TieOutcomes.Outcome outcome = new TieOutcomes.Outcome(
                        further.elected(), further.ways().multiply(edge.ways()), lots);
                outcomes.merge(
                        outcome.elected(),
                        outcome,
                        (one, other) -> new TieOutcomes.Outcome(
                                one.elected(), one.ways().add(other.ways()), one.lots()));
            }
        }
        found.put(node, outcomes);
        return outcomes;
    }

    private static List<TieOutcomes.Outcome> further(
            TieNode.Target target, Map<TieNode, Map<List<Candidate>, TieOutcomes.Outcome>> found) {
        if (target instanceof TieNode.Waits waits) {
            return List.copyOf(found(waits.node(), found).values());
        }
        List<Candidate> elected = ((TieNode.Ends) target).elected();
        return List.of(new TieOutcomes.Outcome(elected, BigInteger.ONE, List.of()));
    }
}
