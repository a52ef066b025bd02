package org.scrutineer.recount;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;

/** Words what all samples come to. */
final class EverySampleText {

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private EverySampleText() {}

    static String of(EverySample result) {
        CandidateNames names = new CandidateNames(
                result.chances().stream().map(EverySample.Chance::candidate).toList());
        return "every sample that " + result.ruleBook() + " can take, in " + result.counts()
                + (result.counts() == 1 ? " count" : " counts") + "; the likelihoods are exact\n\n"
                + result.chances().stream()
                        .map(chance -> "  " + names.of(chance.candidate()) + "  elected with "
                                + words(chance.likelihood()) + "\n")
                        .collect(Collectors.joining())
                + "\nelected together:\n"
                + result.outcomes().stream()
                        .map(outcome ->
                                "  " + listed(names, outcome.elected()) + ": " + words(outcome.likelihood()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String listed(CandidateNames names, List<Candidate> candidates) {
        return candidates.isEmpty() ? "nobody" : names.listed(candidates);
    }

    private static String words(Likelihood likelihood) {
        BigInteger millionths = likelihood.inMillionths();
        String shown = millionths.equals(MILLION) || millionths.signum() == 0
                ? ""
                : " (0." + String.format("%06d", millionths) + "...)";
        return likelihood + shown;
    }
}
