package org.scrutineer.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.Rounding;

/**
 * What a part of a rule book says of itself: words by name, and the parts it is made of by role. The word {@code form}
 * names the part and the word {@code clause} its source, to which {@code reading} adds what is inferred there; a part
 * that says nothing is as good as not there.
 *
 * @param words the words by name, {@code form} and {@code clause} among them where they are stated
 * @param parts the parts by role; parts of one role stand in a list, by number from 1
 */
public record PartDescription(Map<String, String> words, Map<String, PartDescription> parts) {

    /** What a part says that has nothing to say. */
    public static final PartDescription NOTHING = new PartDescription(Map.of(), Map.of());

    static final String FORM = "form";
    static final String CLAUSE = "clause";
    static final String READING = "reading";

    /** The parts of a tie rule: the ways in which it breaks ties, one after the other. */
    static final String WAYS = "way";

    public PartDescription {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /**
     * Returns what a part without a clause says.
     *
     * @param form the word for what it is
     * @return the description
     */
    public static PartDescription of(String form) {
        return NOTHING.with(FORM, form);
    }

    /**
     * Returns what a part says.
     *
     * @param form the word for what it is
     * @param clause its source
     * @return the description
     */
    public static PartDescription of(String form, Clause clause) {
        return NOTHING.named(form, clause);
    }

    /**
     * Returns what a part says whose role alone tells what it is.
     *
     * @param clause its source
     * @return the description
     */
    public static PartDescription citing(Clause clause) {
        return NOTHING.cited(clause);
    }

    /**
     * Returns what a rule says that asks for several ways, one after the other. What the ways say besides their form
     * the rule says for them.
     *
     * @param ways what each way says of itself
     * @param clause the source of the rule
     * @return the description
     * @throws IllegalArgumentException if two ways say a word of the same name
     */
    public static PartDescription inTurn(List<PartDescription> ways, Clause clause) {
        PartDescription rule = citing(clause);
        List<PartDescription> forms = new ArrayList<>();
        for (PartDescription way : ways) {
            forms.add(of(way.form().orElse("")));
            for (Map.Entry<String, String> word : way.words.entrySet()) {
                rule = word.getKey().equals(FORM) ? rule : rule.with(word.getKey(), word.getValue());
            }
            for (Map.Entry<String, PartDescription> part : way.parts.entrySet()) {
                rule = rule.with(part.getKey(), part.getValue());
            }
        }
        return rule.with(WAYS, forms);
    }

    /**
     * Returns the same with one word more.
     *
     * @param name the name of the word
     * @param word the word
     * @return the changed copy
     * @throws IllegalArgumentException if there is a word of that name
     */
    public PartDescription with(String name, String word) {
        Map<String, String> more = new TreeMap<>(words);
        if (more.put(name, word) != null) {
            throw new IllegalArgumentException("a part must say \"" + name + "\" once, but was given it twice");
        }
        return new PartDescription(more, parts);
    }

    /**
     * Returns the same with a form and a clause.
     *
     * @param form the word for what it is
     * @param clause its source
     * @return the changed copy
     * @throws IllegalArgumentException if it has one already
     */
    public PartDescription named(String form, Clause clause) {
        return with(FORM, form).cited(clause);
    }

    private PartDescription cited(Clause clause) {
        PartDescription cited = with(CLAUSE, clause.toString());
        return clause.reading().isEmpty() ? cited : cited.with(READING, clause.reading());
    }

    /**
     * Returns the same with a rounding: the number of places and the direction.
     *
     * @param rounding the rounding
     * @return the changed copy
     * @throws IllegalArgumentException if it has one already
     */
    public PartDescription with(Rounding rounding) {
        return with("places", Integer.toString(rounding.places()))
                .with("rounding", rounding.direction().name().toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the same with one part more.
     *
     * @param role what the part is to this one
     * @param part what the part says; one that says nothing is left out
     * @return the changed copy
     * @throws IllegalArgumentException if there is a part in that role
     */
    public PartDescription with(String role, PartDescription part) {
        if (part.words.isEmpty() && part.parts.isEmpty()) {
            return this;
        }
        Map<String, PartDescription> more = new TreeMap<>(parts);
        if (more.put(role, part) != null) {
            throw new IllegalArgumentException("a part must have one \"" + role + "\", but was given two");
        }
        return new PartDescription(words, more);
    }

    /**
     * Returns the same with parts more, in a role that several can have.
     *
     * @param role what each part is to this one
     * @param list what the parts say, in their order
     * @return the changed copy
     * @throws IllegalArgumentException if there are parts in that role
     */
    public PartDescription with(String role, List<PartDescription> list) {
        PartDescription numbered = NOTHING;
        for (int i = 0; i < list.size(); i++) {
            numbered = numbered.with(Integer.toString(i + 1), list.get(i));
        }
        return with(role, numbered);
    }

    /**
     * Returns the word for what the part is.
     *
     * @return the form, empty if the role alone tells it
     */
    public Optional<String> form() {
        return word(FORM);
    }

    /**
     * Returns the source of the part.
     *
     * @return the clause with what is inferred there, if one is stated
     */
    public Optional<Clause> clause() {
        return word(CLAUSE)
                .map(text ->
                        reading().map(reading -> Clause.ofText(text, reading)).orElseGet(() -> Clause.of(text)));
    }

    /**
     * Returns what is read at the source of the part although the text leaves it open.
     *
     * @return the reading, empty if nothing is inferred
     */
    public Optional<String> reading() {
        return word(READING);
    }

    /**
     * Returns a word.
     *
     * @param name its name
     * @return the word, if it is said
     */
    public Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /**
     * Returns the part in a role.
     *
     * @param role the role
     * @return the part, if there is one
     */
    public Optional<PartDescription> part(String role) {
        return Optional.ofNullable(parts.get(role));
    }

    /**
     * Returns the parts in a role that several can have.
     *
     * @param role the role
     * @return the parts in the order of their numbers, up to the first number that is missing
     */
    public List<PartDescription> list(String role) {
        Map<String, PartDescription> numbered = part(role).orElse(NOTHING).parts;
        List<PartDescription> list = new ArrayList<>();
        while (numbered.containsKey(Integer.toString(list.size() + 1))) {
            list.add(numbered.get(Integer.toString(list.size() + 1)));
        }
        return list;
    }

    /**
     * Returns the forms of the ways that the rule asks for, one after the other.
     *
     * @return the forms, empty if it is no such rule
     */
    public List<String> ways() {
        return list(WAYS).stream().map(way -> way.form().orElse("")).toList();
    }

    /**
     * Returns this part and all that it is made of.
     *
     * @return the parts, each before those it is made of
     */
    public Stream<PartDescription> all() {
        return Stream.concat(Stream.of(this), parts.values().stream().flatMap(PartDescription::all));
    }

    /**
     * Returns the words of the whole, as the record states them.
     *
     * @return the words by names that begin with the roles, such as {@code step.2.ties.form}
     * @throws IllegalArgumentException if two words come to the same name
     */
    public Map<String, String> parameters() {
        return Parameters.of(this);
    }

    /**
     * Returns the name of a word of this part where the part is in a role of another.
     *
     * @param role the role
     * @param word the name of the word in this part
     * @return its name among the {@link #parameters()} of the other
     */
    public String nameIn(String role, String word) {
        return Parameters.name(role, this, word);
    }

    /**
     * Reads the words of a record. Whatever they are, {@link #parameters()} of what is returned are the same again.
     *
     * @param parameters the words by names that begin with the roles
     * @return the whole that says them
     */
    public static PartDescription ofParameters(Map<String, String> parameters) {
        return Parameters.read(parameters);
    }
}
