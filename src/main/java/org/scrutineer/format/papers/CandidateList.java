package org.scrutineer.format.papers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.raw.RawCandidate;
import org.scrutineer.ballot.raw.RawCandidate.Kind;

/**
 * The candidates of a contest as they become known, by name or identifier. Names are compared after normalisation to
 * NFC and without blanks around them; other names are joined by the table that the caller gives, and never by likeness.
 */
final class CandidateList {

    /** The name of the pseudo-candidate of undeclared write-ins where the file gives none. */
    static final String WRITE_IN = "UWI";

    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<RawCandidate> candidates = new ArrayList<>();
    private int writeIn;

    /**
     * Makes a list without candidates.
     *
     * @param aliases other names and identifiers, each with the name that it stands for
     */
    CandidateList(Map<String, String> aliases) {
        aliases.forEach((from, to) -> this.aliases.put(normal(from), normal(to)));
    }

    /** A name in the form in which names are compared. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    /**
     * Finds a candidate.
     *
     * @param name the name or another name
     * @return the number, 0 if there is none
     */
    int find(String name) {
        String normal = resolved(name);
        return numbers.getOrDefault(normal, 0);
    }

    private String resolved(String name) {
        String normal = normal(name);
        return aliases.getOrDefault(normal, normal);
    }

    /**
     * Finds a candidate, or adds one.
     *
     * @param name the name
     * @return the number
     */
    int findOrAdd(String name) {
        int found = find(name);
        return found > 0 ? found : add(name, "");
    }

    /**
     * Adds a candidate.
     *
     * @param name the name, not of one who is there
     * @param party the party, empty if none
     * @return the number
     */
    int add(String name, String party) {
        String normal = resolved(name);
        int number = candidates.size() + 1;
        numbers.put(normal, number);
        candidates.add(new RawCandidate(Candidate.of(number, normal).withParty(party), Kind.DECLARED));
        return number;
    }

    /** Adds a candidate as known from elsewhere, without a name or with that of another if need be. */
    void add(Candidate candidate) {
        numbers.putIfAbsent(normal(candidate.name()), candidate.number());
        candidates.add(new RawCandidate(candidate, Kind.DECLARED));
    }

    /**
     * Returns the pseudo-candidate of undeclared write-ins, added where it is first needed.
     *
     * @return the number
     */
    int writeIn() {
        return writeIn(WRITE_IN);
    }

    /**
     * Returns the pseudo-candidate of undeclared write-ins, added where it is first needed.
     *
     * @param name its name if it is added
     * @return the number
     */
    int writeIn(String name) {
        return writeIn == 0 ? addWriteIn(name) : writeIn;
    }

    /**
     * Adds the pseudo-candidate of undeclared write-ins.
     *
     * @param name its name
     * @return the number
     */
    int addWriteIn(String name) {
        int number = candidates.size() + 1;
        writeIn = number;
        numbers.put(normal(name), number);
        candidates.add(new RawCandidate(Candidate.of(number, normal(name)), Kind.UNDECLARED_WRITE_IN));
        return number;
    }

    /** Lets another name or identifier stand for a candidate. */
    void alias(String name, int number) {
        numbers.putIfAbsent(normal(name), number);
    }

    /** The names, for messages. */
    List<String> names() {
        return candidates.stream().map(RawCandidate::name).toList();
    }

    int size() {
        return candidates.size();
    }

    List<RawCandidate> list() {
        return List.copyOf(candidates);
    }
}
