package org.scrutineer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.validity.ValidityPolicies;
import org.scrutineer.ballot.validity.ValidityPolicy;
import org.scrutineer.format.papers.PapersJson;
import org.scrutineer.format.papers.PapersWriter;

/** The forms in which papers are written. */
enum PapersForm {
    /** A summary for people. */
    TEXT {
        @Override
        String text(RawElection election, List<ValidityPolicy> policies) {
            return PapersSummary.of(election, given(election, policies));
        }
    },
    /** All that was read. */
    JSON {
        @Override
        String text(RawElection election, List<ValidityPolicy> policies) {
            return policies.isEmpty()
                    ? PapersJson.of(election)
                    : PapersJson.of(policies.get(0).interpret(election));
        }
    },
    /** BLT. */
    BLT,
    /** PrefLib. */
    PREFLIB,
    /** ABIF. */
    ABIF,
    /** A table with a column for each candidate. */
    CSV;

    /**
     * Returns a form.
     *
     * @param word its word
     * @return the form
     * @throws IllegalArgumentException if there is none
     */
    static PapersForm parse(String word) {
        return Arrays.stream(values())
                .filter(form -> form.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(new Known(
                                "format",
                                Arrays.stream(values())
                                        .map(PapersForm::toString)
                                        .toList())
                        .refusal(word)));
    }

    /**
     * Writes papers.
     *
     * @param election the contest
     * @param policies the validity policy, none if papers stay as they were marked
     * @return the text, of whole lines
     * @throws IllegalArgumentException if the form cannot hold them
     */
    String text(RawElection election, List<ValidityPolicy> policies) {
        RawElection written = given(election, policies).stream()
                .findFirst()
                .map(policy -> policy.interpret(election).validElection())
                .orElse(election);
        return PapersWriter.valueOf(name()).text(written);
    }

    /** The policy that is given, or else that of the law that the papers are of, if there is one. */
    private static List<ValidityPolicy> given(RawElection election, List<ValidityPolicy> policies) {
        return policies.isEmpty() ? ValidityPolicies.ofLaw(election).stream().toList() : policies;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
