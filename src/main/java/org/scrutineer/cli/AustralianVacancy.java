package org.scrutineer.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;
import org.scrutineer.lot.Lots;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.vacancy.AustralianCountback;
import org.scrutineer.vacancy.CasualVacancy;
import org.scrutineer.vacancy.Vacancy;
import org.scrutineer.vacancy.WeightedCountback;

/**
 * What {@code vacancy} prints where a place is filled as in Australia.
 *
 * @param names the names of the candidates
 * @param vacancy the place
 * @param book the rule book of the count
 * @param lots the lots supplied
 * @param consenting the numbers of those who want the place
 */
record AustralianVacancy(CandidateNames names, Vacancy vacancy, RuleBook book, Lots lots, List<Integer> consenting) {

    /** Copies the list. */
    AustralianVacancy {
        consenting = List.copyOf(consenting);
    }

    /**
     * Fills the place and says how.
     *
     * @param way the way in which it is filled
     * @return lines
     * @throws IllegalArgumentException if the place cannot be filled by a count
     */
    String text(CasualVacancy way) {
        return VacancyCommand.leaving(names, vacancy)
                + switch (way) {
                    case CAPITAL_TERRITORY -> weighted("");
                    case TASMANIA -> weighted(" (provisional)");
                    case WESTERN_AUSTRALIA -> restarted();
                    case VICTORIAN_COUNCILS -> recount("inferred");
                    case NEW_SOUTH_WALES_COUNCILS -> recount("provisional");
                    case PARLIAMENT ->
                        throw new IllegalArgumentException("a count must fill a place, but after counts by " + book.id()
                                + " a parliament chooses");
                    case BY_ELECTION ->
                        throw new IllegalArgumentException("a count must fill a place, but after counts by " + book.id()
                                + " a by-election is held");
                };
    }

    private String weighted(String status) {
        WeightedCountback count = AustralianCountback.weighted(vacancy, book, lots, consenting);
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (WeightedCountback.Row row : count.counts()) {
            number++;
            lines.append("Count ")
                    .append(number)
                    .append(", ")
                    .append(row.what())
                    .append(": ");
            lines.append(row.votes().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> candidate(entry.getKey()) + " " + digits(entry.getValue()))
                    .collect(Collectors.joining(", ")));
            lines.append("; exhausted ").append(digits(row.exhausted()));
            lines.append("; quota ").append(row.quota()).append(".\n");
        }
        return lines + "By the papers that elected "
                + names.of(vacancy.leaving().get(0)) + status + ": "
                + names.of(count.elected())
                + (number == 0 ? ", who alone consents.\n" : ", elected at count " + number + ".\n");
    }

    private String digits(Votes votes) {
        return votes.toString(vacancy.original().rule().places());
    }

    private String candidate(int number) {
        Candidate candidate = vacancy.election().candidate(number);
        return names.of(candidate);
    }

    private String restarted() {
        AustralianCountback.Restarted recount = AustralianCountback.restarted(vacancy, book, lots, consenting);
        return recount.passedOver().stream()
                        .map(one ->
                                "A recount elected " + names.of(one) + ", who takes no part, and was started anew.\n")
                        .collect(Collectors.joining())
                + "By a recount of all papers: "
                + VacancyCommand.taking(names, recount.last().elected(), "recount") + ".\n";
    }

    /** Whoever neither is a member nor consents is passed over. */
    private String recount(String status) {
        List<Integer> others = vacancy.election().candidates().stream()
                .filter(candidate -> vacancy.original().elected().stream()
                        .noneMatch(elected -> elected.candidate().equals(candidate)))
                .map(Candidate::number)
                .filter(number -> !consenting.contains(number))
                .toList();
        return "By a recount of all papers (" + status + "): "
                + VacancyCommand.taking(
                        names, vacancy.recount(book, lots, others).elected(), "recount")
                + ".\n";
    }
}
