package org.scrutineer.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The rule book a count was made by, in words that another program can act on.
 *
 * @param id the identifier of the rule book
 * @param names its other names, empty if it has none
 * @param version the version of the library's rendering of it
 * @param citation the text it renders
 * @param places the decimal places of every amount in the record, but for votes that are exact fractions
 * @param parts what each part of the rule book says of itself, by role
 * @param promises the invariants that hold at every stage, by number
 */
public record RuleDescription(
        String id,
        List<String> names,
        String version,
        String citation,
        int places,
        PartDescription parts,
        List<String> promises) {

    /** The word for why a rule book is provisional. */
    public static final String PROVISIONAL = "provisional";

    /** The word for how counts are numbered. */
    public static final String NUMBERING = "numbering";

    /** The role of the choices of whoever counts, where the text leaves one. */
    public static final String SETTINGS = "set";

    /** The role of what is chosen by the options of a rule book that stands for a program. */
    public static final String OPTIONS = "option";

    /**
     * Copies the lists, and keeps the parts as the record states them.
     *
     * @throws IllegalArgumentException if two words of the parts come to the same name
     */
    public RuleDescription {
        Objects.requireNonNull(id, "id");
        names = List.copyOf(names);
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(citation, "citation");
        parts = PartDescription.ofParameters(parts.parameters());
        promises = List.copyOf(promises);
    }

    /**
     * Makes the description of a rule book of one name from the words of a record.
     *
     * @param id the identifier of the rule book
     * @param version the version of the library's rendering of it
     * @param citation the text it renders
     * @param places the decimal places of every amount in the record, but for votes that are exact fractions
     * @param parameters what the parts say of themselves, by names that begin with their roles; any words
     * @param promises the invariants that hold at every stage, by number
     */
    public RuleDescription(
            String id,
            String version,
            String citation,
            int places,
            Map<String, String> parameters,
            List<String> promises) {
        this(id, List.of(), version, citation, places, PartDescription.ofParameters(parameters), promises);
    }

    /**
     * Returns the same with other words of its parts.
     *
     * @param changed what the parts say of themselves, by names that begin with their roles; any words
     * @return the changed copy
     */
    public RuleDescription withParameters(Map<String, String> changed) {
        return new RuleDescription(
                id, names, version, citation, places, PartDescription.ofParameters(changed), promises);
    }

    /**
     * Returns what the parts say of themselves in one list, as the record states it.
     *
     * @return the words by names that begin with the roles, in the order of the names
     */
    public Map<String, String> parameters() {
        return parts.parameters();
    }

    /**
     * Returns whether amounts of votes are exact fractions, which the decimal places of the rule book do not bound.
     *
     * @return whether votes are never rounded
     */
    public boolean isExact() {
        return Stream.of("division", "papers", "quotient").anyMatch(role -> isWord(role, "numbers", "exact"));
    }

    /**
     * Returns what whoever counted chose, where the text leaves a choice.
     *
     * @return the words by key, empty if nothing was chosen
     */
    public Map<String, String> settings() {
        return parts.part(SETTINGS).orElse(PartDescription.NOTHING).parameters();
    }

    /**
     * Returns what is chosen by each option of a rule book that stands for a program.
     *
     * @return the words by name of the option, empty if the rule book has none
     */
    public Map<String, String> options() {
        return parts.part(OPTIONS).orElse(PartDescription.NOTHING).parameters();
    }

    /**
     * Returns what the rule book says of papers.
     *
     * @return the answers of its parts
     */
    public PapersDescription papers() {
        return new PapersDescription(parts);
    }

    /**
     * Returns what the rule book says of surpluses.
     *
     * @return the answers of its parts
     */
    public SurplusDescription surpluses() {
        return new SurplusDescription(parts);
    }

    /**
     * Returns what the rule book says of ties.
     *
     * @return the answers of its parts
     */
    public TiesDescription ties() {
        return new TiesDescription(parts);
    }

    /**
     * Returns how the rule book counts.
     *
     * @return the family, empty if it states none or one that is not known
     */
    public Optional<RuleFamily> family() {
        return parts.word("family").flatMap(RuleFamily::ofTerm);
    }

    /**
     * Returns whether the most votes win.
     *
     * @return whether the family is known to be that one
     */
    public boolean isPlurality() {
        return family().equals(Optional.of(RuleFamily.PLURALITY));
    }

    /**
     * Returns whether what candidates have as votes adds up with the votes that nobody has.
     *
     * @return whether it does: quotients do not
     */
    public boolean hasVotesThatAddUp() {
        return !family().equals(Optional.of(RuleFamily.QUOTIENTS));
    }

    /**
     * Returns whether a count may begin again after an exclusion, so that nobody is elected for good before its end.
     *
     * @return whether it may
     */
    public boolean beginsAgain() {
        return parts.all().anyMatch(part -> part.form().equals(Optional.of("fromTheBeginning")));
    }

    /**
     * Returns how many places alone the rule book fills.
     *
     * @return the number, empty if it fills any or does not say a number
     */
    public OptionalInt seats() {
        return parts.part("quota")
                .flatMap(quota -> quota.word("seats"))
                .filter(seats -> seats.matches("[1-9][0-9]{0,8}"))
                .map(seats -> OptionalInt.of(Integer.parseInt(seats)))
                .orElse(OptionalInt.empty());
    }

    /**
     * Returns how those who count number the stages and parts of a count.
     *
     * @return the numbering; that of the record where the rule book states none, or one that is not known
     */
    public CountNumbering numbering() {
        return parts.word(NUMBERING).flatMap(CountNumbering::ofTerm).orElse(CountNumbering.STAGE_AND_PART);
    }

    /**
     * Returns whether only those stand whom a paper names.
     *
     * @return whether a nomination alone is not enough
     */
    public boolean standsWhoIsNamed() {
        return isForm("candidature", "namedOnAPaper");
    }

    /**
     * Returns whether candidates are elected by their part of the active votes.
     *
     * @return whether they are, besides by the quota
     */
    public boolean electsByActiveShare() {
        return isForm("election", "quotaOrActiveShare");
    }

    /**
     * Returns how many votes are asked of whoever stays after the first exclusion.
     *
     * @return the votes, 0 if none are asked
     */
    public long leastVotesToStay() {
        return parts.list("step").stream()
                .flatMap(step -> step.word("least").stream())
                .filter(least -> least.matches("[0-9]{1,18}"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    /**
     * Returns by what an exclusion is abandoned that leaves no more candidates than vacancies: a stage in which no
     * paper moves.
     *
     * @return the clause or the practice, empty if every exclusion is carried out
     */
    public Optional<Clause> abandonsExclusions() {
        return parts.list("step").stream()
                .flatMap(step -> step.part("abandoned").stream())
                .flatMap(abandoned -> abandoned.clause().stream())
                .findFirst();
    }

    /**
     * Returns whether a part of the rule book concerns some candidates by name: those who paid a deposit.
     *
     * @return whether it does
     */
    public boolean concernsCandidatesByName() {
        return parts.all().flatMap(part -> part.word("quarter").stream()).anyMatch(word -> word.matches("[0-9].*"));
    }

    /**
     * Returns what of the text of the rule book was not read.
     *
     * @return the reason why it cannot be relied on, empty if all that bears on a count was read
     */
    public Optional<String> provisional() {
        return parts.word(PROVISIONAL);
    }

    /**
     * Returns the clauses that leave open what is read there.
     *
     * @return the clauses with their readings, each once, in the order of the roles of the parts
     */
    public List<Clause> inferred() {
        return parts.all()
                .flatMap(part -> part.clause().stream())
                .filter(Clause::isInferred)
                .distinct()
                .toList();
    }

    /**
     * Returns whether the rule book has a quota; where it has none, the record states it as zero.
     *
     * @return whether there is a quota
     */
    public boolean hasQuota() {
        return !isForm("quota", "none");
    }

    /**
     * Returns the clause that says what the quota is.
     *
     * @return the clause, if one is stated
     */
    public Optional<Clause> quotaClause() {
        return parts.part("quota").flatMap(PartDescription::clause);
    }

    /**
     * Returns how the quota is worked out.
     *
     * @return the way, empty if there is no quota or it is not known what the rule book says of it
     */
    public Optional<QuotaDescription> quota() {
        return parts.part("quota").flatMap(QuotaDescription::of);
    }

    private boolean isForm(String role, String form) {
        return isWord(role, PartDescription.FORM, form);
    }

    private boolean isWord(String role, String name, String word) {
        return parts.part(role).flatMap(part -> part.word(name)).equals(Optional.of(word));
    }
}
