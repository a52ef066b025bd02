package org.scrutineer.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.constraint.ConstraintException;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.part.CountRefusedException;
import org.scrutineer.vacancy.CasualVacancy;
import org.scrutineer.vacancy.Vacancy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says who takes a place that falls vacant after a count. */
final class VacancyCommand implements Command {

    private static final String CONSENTING = "--consenting";
    private static final String UNWILLING = "--unwilling";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create()
                .name("vacancy")
                .addOption(CountSyntax.option("--leaving", "N[,N...]", Numbers::candidates)
                        .required(true)
                        .description(
                                "Who leaves a place, by number on the ballot paper; several if they leave together.")
                        .build())
                .addOption(CountSyntax.option(UNWILLING, "N[,N...]", Numbers::candidates)
                        .description("Candidates who do not want the place.")
                        .build())
                .addOption(CountSyntax.option(CONSENTING, "N[,N...]", Numbers::candidates)
                        .description("Candidates who want the place: the papers of whoever leaves are counted for them,"
                                + " in place of 7.1 and 7.2.")
                        .build());
        RuleOptions.addTo(spec, "The rule book of the count and the recount.");
        CountSyntax.addElectionOptions(spec).addPositional(CountSyntax.oneFile());
        spec.usageMessage()
                .description(
                        "Show who takes a place that falls vacant after a count, by section 7 of ERS97, or who take"
                                + " several that fall vacant together.",
                        "7.1: all papers are counted again, without whoever leaves and whoever is unwilling; no other"
                                + " member can be excluded, and the first new one elected takes the place, or as many as"
                                + " there are places. 7.2: the runner-up is the last who was excluded.",
                        "With " + CONSENTING + " instead: the papers that stood with whoever leaves at the end of the"
                                + " count are counted for one place, each read from the top for the"
                                + " candidates who consent, as in a casual election in Malta"
                                + " (provisional), and in Cambridge, Massachusetts (cambridge), where"
                                + " more than half of those that show a preference, or more than all"
                                + " others, elect. Only for counts in which every paper was worth one"
                                + " vote.",
                        "After a count by a rule book of Australia, with " + CONSENTING + ", as its law says: the"
                                + " papers that elected whoever leaves, weighed up to the quota (au-act-, au-tas-); all"
                                + " papers again, anew where somebody is elected who does not consent (au-wa-); all"
                                + " papers again without whoever does not consent (au-vic-council, inferred).");
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed, Streams streams) throws CountFailure {
        CountRequest request = CountSyntax.request(parsed);
        List<Integer> leaving = parsed.matchedOptionValue("--leaving", List.of());
        List<Integer> unwilling = parsed.matchedOptionValue(UNWILLING, List.of());
        List<Integer> consenting = parsed.matchedOptionValue(CONSENTING, List.of());
        if (!unwilling.isEmpty() && !consenting.isEmpty()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    CONSENTING + " and " + UNWILLING + " must not be given together");
        }
        return new OneFile(request, streams).print((count, ready) -> {
            RuleBook book = request.book();
            CountRecord original = count.count(ready, book);
            try {
                Vacancy vacancy = new Vacancy(
                        ready.election(),
                        original,
                        leaving.stream().map(ready.election()::candidate).toList());
                CandidateNames names = new CandidateNames(ready.election().candidates());
                if (consenting.isEmpty()) {
                    return text(names, vacancy, vacancy.recount(book, ready.lots(), unwilling));
                }
                Optional<CasualVacancy> australian = CasualVacancy.after(book);
                return australian.isPresent()
                        ? new AustralianVacancy(names, vacancy, book, ready.lots(), consenting).text(australian.get())
                        : countback(
                                names, vacancy, vacancy.countback(RuleBooks.ofVacancy(book), ready.lots(), consenting));
            } catch (LotNeededException e) {
                throw new CountFailure(
                        ExitStatus.LOT_NEEDED,
                        ready.name() + ": recount: " + e.getMessage() + AnswerOption.toType(e),
                        e);
            } catch (IllegalArgumentException | CountRefusedException | ConstraintException e) {
                throw new CountFailure(ExitStatus.BAD_INPUT, ready.name() + ": " + e.getMessage(), e);
            }
        });
    }

    private static String countback(CandidateNames names, Vacancy vacancy, Vacancy.Recount countback) {
        return leaving(names, vacancy)
                + "By countback of " + countback.record().input().papersCast() + " papers of "
                + names.listed(vacancy.leaving())
                + ", of which "
                + countback.record().input().papersValid() + " name a candidate who consents: "
                + taking(names, countback.elected(), "countback") + ".\n";
    }

    private static String text(CandidateNames names, Vacancy vacancy, Vacancy.Recount recount) {
        int unfilled = vacancy.leaving().size() - recount.elected().size();
        return leaving(names, vacancy)
                + "By a recount of all papers (as in ERS97 7.1): " + taking(names, recount.elected(), "recount") + ".\n"
                + (unfilled > 0 ? "No candidate is left for " + unfilled + " of the places.\n" : "")
                + (vacancy.leaving().size() == 1 ? runnerUp(names, vacancy.runnersUp()) : "");
    }

    static String leaving(CandidateNames names, Vacancy vacancy) {
        return names.listed(vacancy.leaving())
                + (vacancy.leaving().size() == 1 ? " leaves a place.\n" : " leave their places together.\n");
    }

    static String taking(CandidateNames names, List<Elected> elected, String count) {
        return elected.stream()
                .map(one -> names.of(one.candidate()) + ", elected at stage " + one.stage() + " of the " + count)
                .collect(Collectors.joining("; "));
    }

    private static String runnerUp(CandidateNames names, List<Candidate> runnersUp) {
        return "Runner-up (as in ERS97 7.2): "
                + (runnersUp.isEmpty() ? "nobody, for nobody was excluded" : names.listed(runnersUp))
                + (runnersUp.size() > 1 ? ", who are level" : "") + ".\n";
    }
}
