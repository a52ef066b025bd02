package org.scrutineer.recount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.Stv;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Elected;
import org.scrutineer.rules.Families;
import org.scrutineer.rules.KeepValueRules;
import org.scrutineer.rules.ParcelRules;
import org.scrutineer.rules.PluralityRules;
import org.scrutineer.rules.QuotientRules;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.Sample;

/**
 * What all samples come to that a rule book can take at random, each with its likelihood, exactly. Papers with the same
 * preferences are not told apart.
 *
 * @param ruleBook the identifier of the rule book
 * @param counts how many counts were made, one for all samples that take as many papers of each kind
 * @param chances how likely each candidate is to be elected, in ballot-paper order
 * @param outcomes the sets of candidates that can be elected, the most likely first
 */
public record EverySample(String ruleBook, int counts, List<Chance> chances, List<Outcome> outcomes) {

    /** Copies the lists. */
    public EverySample {
        Objects.requireNonNull(ruleBook, "ruleBook");
        chances = List.copyOf(chances);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * How likely a candidate is to be elected.
     *
     * @param candidate the candidate
     * @param likelihood how likely
     */
    public record Chance(Candidate candidate, Likelihood likelihood) {

        public Chance {
            Objects.requireNonNull(candidate, "candidate");
            Objects.requireNonNull(likelihood, "likelihood");
        }
    }

    /**
     * Candidates who are elected together.
     *
     * @param elected the candidates, in ballot-paper order
     * @param likelihood how likely
     */
    public record Outcome(List<Candidate> elected, Likelihood likelihood) {

        /** Copies the list. */
        public Outcome {
            elected = List.copyOf(elected);
            Objects.requireNonNull(likelihood, "likelihood");
        }
    }

    /**
     * Counts an election by every sample.
     *
     * @param election the election
     * @param book the rule book
     * @param lots the lots for ties
     * @param most how many counts are made at most, at least 1
     * @return what they came to
     * @throws TooManySamplesException if more would have to be made
     * @throws org.scrutineer.lot.LotNeededException if some count needs a lot that was not supplied
     * @throws org.scrutineer.rules.part.CountRefusedException if the rule book cannot count the election as it stands
     * @throws IllegalArgumentException if the rule book takes no papers at random
     */
    public static EverySample of(Election election, RuleBook book, Lots lots, int most) {
        SampleScript script = new SampleScript();
        RuleBook scripted = book.accept(new Scripted(script))
                .orElseThrow(() -> new IllegalArgumentException(
                        "samples must be of a rule book that takes papers at random, but were of \"" + book.id()
                                + "\""));
        Map<List<Candidate>, Likelihood> outcomes = new LinkedHashMap<>();
        int counts = 0;
        boolean more = true;
        while (more) {
            if (counts == most) {
                throw new TooManySamplesException(most);
            }
            script.rewind();
            List<Candidate> elected =
                    TrueCount.inBallotPaperOrder(Stv.follow(election, scripted, lots, stage -> {}).stream()
                            .map(Elected::candidate)
                            .toList());
            outcomes.merge(elected, script.likelihood(), Likelihood::plus);
            counts++;
            more = script.advance();
        }
        return of(election, book, counts, outcomes);
    }

    private static EverySample of(
            Election election, RuleBook book, int counts, Map<List<Candidate>, Likelihood> outcomes) {
        List<Outcome> sorted = new ArrayList<>();
        outcomes.forEach((elected, likelihood) -> sorted.add(new Outcome(elected, likelihood)));
        sorted.sort(Comparator.comparing(Outcome::likelihood).reversed());
        List<Chance> chances = election.candidates().stream()
                .map(candidate -> new Chance(
                        candidate,
                        sorted.stream()
                                .filter(outcome -> outcome.elected().contains(candidate))
                                .map(Outcome::likelihood)
                                .reduce(Likelihood.NONE, Likelihood::plus)))
                .toList();
        return new EverySample(book.id(), counts, chances, sorted);
    }

    /** A rule book of which every sample is taken in turn. */
    private record Scripted(SampleScript script) implements Families<Optional<RuleBook>> {
        @Override
        public Optional<RuleBook> parcels(ParcelRules rules) {
            return rules.filing().with(Sample.DRAWN).map(random -> rules.with(new Filing.InCanonicalOrder(script)));
        }

        @Override
        public Optional<RuleBook> keepValues(KeepValueRules rules) {
            return Optional.empty();
        }

        @Override
        public Optional<RuleBook> quotients(QuotientRules rules) {
            return Optional.empty();
        }

        @Override
        public Optional<RuleBook> plurality(PluralityRules rules) {
            return Optional.empty();
        }
    }

    /** Returns the likelihoods, a line each. */
    @Override
    public String toString() {
        return EverySampleText.of(this);
    }
}
