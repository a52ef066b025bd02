package org.scrutineer.books;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** Stages as rounds: what led to each, the threshold, the votes, those of inactive papers, and the elected. */
public final class RctabRounds {

    private RctabRounds() {}

    /** The stages of a count; last who is excluded by the last decisions, if nobody is elected. */
    public static List<String> of(CountRecord count) {
        List<String> rounds =
                new ArrayList<>(count.stages().stream().map(RctabRounds::round).toList());
        Stage last = count.stages().get(count.stages().size() - 1);
        last.decisions().stream()
                .filter(decision -> count.elected().isEmpty() && decision.type() == DecisionType.EXCLUDE)
                .limit(1)
                .forEach(decision -> rounds.add("then out " + numbers(decision.candidates())));
        return rounds;
    }

    private static String round(Stage stage) {
        String action = "-";
        if (stage.action() instanceof StageAction.Exclusion exclusion) {
            action = "x" + numbers(exclusion.candidates());
        } else if (stage.action() instanceof StageAction.Surplus surplus) {
            action = "s" + numbers(surplus.candidates());
        }
        List<Candidate> elected = stage.decisions().stream()
                .filter(decision -> decision.type() == DecisionType.ELECT)
                .flatMap(decision -> decision.candidates().stream())
                .toList();
        return String.join(
                " | ",
                action,
                plain(stage.quota()),
                stage.tallies().stream().map(tally -> plain(tally.votes())).collect(Collectors.joining(" ")),
                plain(stage.nonTransferable()),
                elected.isEmpty() ? "-" : numbers(elected));
    }

    private static String numbers(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::number)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    static String plain(Object votes) {
        String text = votes.toString();
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
