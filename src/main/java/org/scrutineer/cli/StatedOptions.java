package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.audit.Stated;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.ReOpenNominations;
import org.scrutineer.ballot.Transformation;
import org.scrutineer.lot.Answer;
import org.scrutineer.record.CountStatement;
import picocli.CommandLine.ParseResult;

/**
 * What a command states that a count was given beside its ballot file, by the options with which it was given.
 *
 * @param parsed the command
 * @param file the ballot file
 */
record StatedOptions(ParseResult parsed, BallotsRead file) {

    /**
     * Returns what is stated.
     *
     * @param count what is checked
     * @return all that the options state
     * @throws IllegalArgumentException if options do not go together, or with the ballot file or the rule book
     */
    List<Stated> of(CountStatement count) {
        Election election = file.election();
        List<Stated> stated = new ArrayList<>();
        if (parsed.hasMatchedOption("--seats")) {
            stated.add(new Stated.Seats(parsed.<Integer>matchedOptionValue("--seats", 1)));
        }
        if (parsed.hasMatchedOption("--withdraw")) {
            List<Integer> numbers = parsed.matchedOptionValue("--withdraw", List.of());
            Numbers.check("--withdraw", numbers, election);
            stated.add(new Stated.Withdrawn(Set.copyOf(numbers)));
        }
        if (parsed.hasMatchedOption("--constraints")) {
            Path path = parsed.matchedOptionValue("--constraints", Path.of(""));
            stated.add(new Stated.Constraints(
                    new ConstraintsFile(path).apply(election).categories()));
        }
        ReOpenNominations ron = RonOption.of(parsed);
        if (ron.isKnown()) {
            stated.add(new Stated.Ron(ron));
        }
        LotSource lots = CountSyntax.otherLots(parsed);
        if (!(lots instanceof LotSource.None)) {
            stated.add(new Stated.LotsFrom(lots.lotsFor(file).randomness(election)));
        }
        OrderSource order = OrderSource.of(parsed);
        if (!(order instanceof OrderSource.None)) {
            stated.add(new Stated.OrderOfPapers(order.parameters()));
        }
        Settings.of(parsed).words().forEach((key, word) -> stated.add(new Stated.Chosen(key, word)));
        PapersOptions.policies(parsed)
                .forEach(policy -> stated.add(new Stated.Chosen(Transformation.VALIDITY, policy.id())));
        RuleOptions.check(parsed, election);
        RuleOptions.deposits(parsed, count.rule().id()).ifPresent(stated::add);
        answers(election).forEach(stated::add);
        return stated;
    }

    private Stream<Stated.Answer> answers(Election election) {
        List<Answer> answers = parsed.matchedOptionValue(AnswerOption.NAME, List.of());
        answers.forEach(answer ->
                Numbers.check(AnswerOption.NAME, answer.tied().stream().sorted().toList(), election));
        return answers.stream()
                .map(answer -> new Stated.Answer(answer.stage(), answer.tied(), answer.chosen(), answer.decidedBy()));
    }
}
