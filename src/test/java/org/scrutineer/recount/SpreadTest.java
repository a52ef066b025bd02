package org.scrutineer.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.Stv;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Status;
import org.scrutineer.record.Tally;
import org.scrutineer.rules.RuleBook;

class SpreadTest {

    private static final Votes NONE = Votes.ZERO;

    /** Twice three, and the surplus. */
    @Test
    void isByTheWholeSurplusWherePapersLeaveInAnyWay() {
        assertThat(Spread.ANYHOW.after(Votes.of(3), NONE, new Spread.Transfer(1, Votes.of(40), 100), 3))
                .isEqualTo(Votes.of(46));
    }

    /** Twice three, and 2 × 0.00001 for each of 100 + 100 + 3 papers. */
    @Test
    void isTwiceAsFarWhereEachPaperPassesOnTheSame() {
        assertThat(Spread.proportional(5).after(Votes.of(3), NONE, new Spread.Transfer(1, Votes.of(40), 100), 3))
                .isEqualTo(Votes.parse("6.00406"));
    }

    @Test
    void isThriceAsFarWhereSeveralPassOn() {
        assertThat(Spread.proportional(5).after(Votes.of(3), NONE, new Spread.Transfer(2, Votes.of(40), 100), 3))
                .isEqualTo(Votes.parse("9.00406"));
    }

    @Test
    void isByTheWholeSurplusWhereThatIsLess() {
        assertThat(Spread.proportional(0).after(Votes.of(3), NONE, new Spread.Transfer(1, Votes.of(4), 100), 3))
                .isEqualTo(Votes.of(10));
    }

    @Test
    void addsWhatQuotasDifferBy() {
        assertThat(Spread.proportional(5).after(Votes.of(3), Votes.of(4), new Spread.Transfer(2, Votes.of(40), 100), 3))
                .isEqualTo(Votes.of(54));
    }

    /** What moves in two counts that go alike is compared, candidate by candidate, with what may. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"scottish-local, 5", "wigm-prf, 4", "northern-ireland, -1", "ers97, -1"})
    void boundsWhatLiesElsewhere(String id, int places) {
        RuleBook book = RuleBooks.byId(id);
        Spread spread = places < 0 ? Spread.ANYHOW : Spread.proportional(places);
        Random random = new Random(id.hashCode());
        List<String> beyond = new ArrayList<>();

        int surpluses = IntStream.range(0, 400)
                .map(run -> compareOneChange(random, book, spread, beyond))
                .sum();

        assertThat(surpluses).isGreaterThan(100);
        assertThat(beyond).isEmpty();
    }

    private static int compareOneChange(Random random, RuleBook book, Spread spread, List<String> beyond) {
        Election election = generated(random);
        Papers papers = new Papers(election);
        Map<Integer, Preferences> changed = Map.of(random.nextInt(papers.size()), list(random));
        return compare(stages(election, book), stages(papers.with(changed), book), spread, beyond);
    }

    private static int compare(List<Stage> one, List<Stage> other, Spread spread, List<String> beyond) {
        Votes off = Votes.of(1);
        int surpluses = 0;
        for (int entry = 0; entry < Math.min(one.size(), other.size()); entry++) {
            Stage stage = one.get(entry);
            boolean alike = stage.action().equals(other.get(entry).action())
                    && stage.part() == other.get(entry).part();
            if (!alike || !stage.quota().equals(other.get(entry).quota())) {
                return surpluses;
            }
            if (stage.action() instanceof StageAction.Surplus surplus) {
                off = spread.after(off, NONE, transfer(one.get(entry - 1), surplus.candidates()), 1);
                surpluses++;
            }
            Votes elsewhere = elsewhere(stage, other.get(entry));
            if (elsewhere.isMoreThan(off)) {
                beyond.add("stage " + stage.number() + ": " + elsewhere + " and not " + off);
            }
            if (!statuses(stage).equals(statuses(other.get(entry)))) {
                return surpluses;
            }
        }
        return surpluses;
    }

    private static List<Status> statuses(Stage stage) {
        return stage.tallies().stream().map(Tally::status).toList();
    }

    private static Spread.Transfer transfer(Stage before, List<Candidate> donors) {
        long papers = donors.stream()
                .mapToLong(donor -> before.tallyOf(donor).papers())
                .sum();
        Votes surplus =
                donors.stream().map(donor -> Unturned.surplus(before, donor)).reduce(Votes.ZERO, Votes::plus);
        return new Spread.Transfer(donors.size(), surplus, papers);
    }

    /** The votes that all together have more of, who have more, with those that are lost and non-transferable. */
    private static Votes elsewhere(Stage one, Stage other) {
        Votes more = positive(one.nonTransferable().minus(other.nonTransferable()))
                .plus(positive(one.lossByFraction().minus(other.lossByFraction())));
        for (int candidate = 0; candidate < one.tallies().size(); candidate++) {
            more = more.plus(positive(one.tallies()
                    .get(candidate)
                    .votes()
                    .minus(other.tallies().get(candidate).votes())));
        }
        return more;
    }

    private static Votes positive(Votes votes) {
        return votes.isNegative() ? Votes.ZERO : votes;
    }

    private static List<Stage> stages(Election election, RuleBook book) {
        List<Stage> stages = new ArrayList<>();
        Stv.follow(election, book, Lots.order(List.of(1, 2, 3, 4, 5)), stages::add);
        return stages;
    }

    private static Election generated(Random random) {
        var builder = Election.builder("Generated", 3).candidates("A", "B", "C", "D", "E");
        for (int line = 0; line < 8; line++) {
            builder.papers(1 + random.nextInt(12), list(random));
        }
        return builder.build();
    }

    private static Preferences list(Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, 5).boxed().toList());
        Collections.shuffle(order, random);
        return Preferences.of(order.subList(0, 1 + random.nextInt(5)).stream()
                .mapToInt(Integer::intValue)
                .toArray());
    }
}
