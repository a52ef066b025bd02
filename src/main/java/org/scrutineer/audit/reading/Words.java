package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.scrutineer.audit.Fraction;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/** What a part of a rule book says, as it is read. Each word must be known, and none may be left over. */
final class Words {

    private static final int MOST_DIGITS = 100;
    private static final String CLAUSE = "clause";

    private final PartDescription part;
    private final UnaryOperator<String> name;
    private final List<String> doubts;
    private final Set<String> unread;
    private final Map<String, Words> parts = new TreeMap<>();

    private Words(PartDescription part, UnaryOperator<String> name, List<String> doubts) {
        this.part = part;
        this.name = name;
        this.doubts = doubts;
        this.unread = new TreeSet<>(part.words().keySet());
        part.parts()
                .forEach((role, other) ->
                        parts.put(role, new Words(other, word -> name.apply(other.nameIn(role, word)), doubts)));
    }

    /** The words of a whole rule book. */
    static Words of(PartDescription whole) {
        return new Words(whole, UnaryOperator.identity(), new ArrayList<>());
    }

    /** Whether there is such a word. */
    boolean has(String word) {
        return part.words().containsKey(word);
    }

    /**
     * A word, whatever it is; in doubt if it is missing. What is inferred at a clause is read with it: it changes no
     * figure.
     */
    String text(String word) {
        unread.remove(word);
        if (word.equals(CLAUSE)) {
            unread.remove("reading");
        }
        Optional<String> said = part.word(word);
        if (said.isEmpty()) {
            doubts.add("parameter " + name.apply(word) + " is missing");
        }
        return said.orElse("");
    }

    /** A word that must be one of some; in doubt, and the first of them, if it is not. */
    String oneOf(String word, String... known) {
        String said = text(word);
        for (String each : known) {
            if (each.equals(said)) {
                return said;
            }
        }
        unknown(word);
        return known[0];
    }

    /** A word that must be one. */
    void only(String word, String known) {
        oneOf(word, known);
    }

    /** Says that a word is not known, if it is there. */
    void unknown(String word) {
        part.word(word)
                .ifPresent(said -> doubts.add(
                        "parameter " + name.apply(word) + " is \"" + said + "\", which this check does not know"));
    }

    /** The clause of the part. */
    Clause clause() {
        return Clause.of(text(CLAUSE));
    }

    /** A number of decimal places. */
    int places(String word) {
        String said = text(word);
        if (!said.matches("[0-9]|[1-3][0-9]|40")) {
            wrong(word, "which is no number of places");
            return 0;
        }
        return Integer.parseInt(said);
    }

    /** A number. */
    Fraction number(String word) {
        String said = text(word);
        if (said.length() > MOST_DIGITS) {
            doubts.add("parameter " + name.apply(word) + " has more than " + MOST_DIGITS + " digits");
            return Fraction.ZERO;
        }
        try {
            return said.isEmpty() ? Fraction.ZERO : Fraction.parse(said);
        } catch (NumberFormatException e) {
            wrong(word, "which is no number");
            return Fraction.ZERO;
        }
    }

    /** Says that a word is not what it must be, if it is there. */
    void wrong(String word, String why) {
        part.word(word).ifPresent(said -> doubts.add("parameter " + name.apply(word) + " is \"" + said + "\", " + why));
    }

    /** The part in a role, if there is one. */
    Optional<Words> part(String role) {
        return Optional.ofNullable(parts.get(role));
    }

    /** The part in a role; in doubt, and one that says nothing, if there is none. */
    Words need(String role) {
        return part(role)
                .orElseGet(() -> new Words(
                        PartDescription.NOTHING,
                        word -> name.apply(PartDescription.of("").nameIn(role, word)),
                        doubts));
    }

    /** The parts in a role that several can have. */
    List<Words> list(String role) {
        return part(role)
                .map(numbered -> {
                    List<Words> list = new ArrayList<>();
                    while (numbered.parts.containsKey(Integer.toString(list.size() + 1))) {
                        list.add(numbered.need(Integer.toString(list.size() + 1)));
                    }
                    return list;
                })
                .orElse(List.of());
    }

    /** Says that of parts in some roles the order is not known in which they are asked. */
    void doubtTheOrderOf(List<String> roles) {
        doubts.add(
                "which of " + String.join(" and ", roles.stream().map(name).toList()) + " is asked first is not said");
    }

    /** Adds something that is not understood. */
    void doubt(String doubt) {
        doubts.add(doubt);
    }

    /** What was not understood of the whole, and what of this part and those it is made of nobody read. */
    List<String> doubts() {
        List<String> all = new ArrayList<>(doubts);
        unread().forEach(word -> all.add("parameter " + word + " is not known to this check"));
        return all;
    }

    private Set<String> unread() {
        Set<String> names = new TreeSet<>();
        unread.forEach(word -> names.add(name.apply(word)));
        parts.values().forEach(other -> names.addAll(other.unread()));
        return names;
    }
}
