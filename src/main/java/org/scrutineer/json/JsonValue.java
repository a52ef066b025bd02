package org.scrutineer.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.RecordFault;

/**
 * A value that was read, at its place. It is asked for what it should be, and refuses if it is not of that kind; one of
 * the kind that does not go with the others is a fault.
 *
 * @param path the place
 * @param json the value
 * @param faults where faults go
 */
record JsonValue(JsonPath path, Json json, Faults faults) {

    private static final int SHOWN = 80;
    private static final Pattern FURTHER_RON = Pattern.compile("[1-9][0-9]{0,4}\\.[1-9][0-9]{0,4}");
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

    /**
     * Returns the fault that something else should be here.
     *
     * @param expected what should be here
     * @return the exception to throw
     */
    RecordFormatException wrong(String expected) {
        return new RecordFormatException(path.text(), expected, shown(json));
    }

    /**
     * Returns the fault that something else should be here, for which the list that this is in does without it.
     *
     * @param expected what should be here
     * @return the exception to throw
     */
    Faults.UnsoundException unsound(String expected) {
        return new Faults.UnsoundException(fault(expected));
    }

    /**
     * Adds the fault that something else should be here, where it can be stated all the same.
     *
     * @param expected what should be here
     */
    void doubt(String expected) {
        faults.add(fault(expected));
    }

    private RecordFault fault(String expected) {
        return new RecordFault(RecordFault.Kind.VALUE, path.text(), expected, shown(json));
    }

    /**
     * Returns a value as a message shows it.
     *
     * @param json the value
     * @return its canonical form, cut short if it is long
     */
    static String shown(Json json) {
        String line = json.canonical();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /**
     * Returns the members of this object.
     *
     * @return the members by name
     */
    Map<String, Json> members() {
        if (json instanceof Json.Members object) {
            return object.values();
        }
        throw wrong("an object");
    }

    /**
     * Returns a member that must be there.
     *
     * @param name the name
     * @return the member
     */
    JsonValue member(String name) {
        return optional(name)
                .orElseThrow(() -> new RecordFormatException(path.member(name).text(), "a value", "none"));
    }

    /**
     * Returns a member that may be left out.
     *
     * @param name the name
     * @return the member
     */
    Optional<JsonValue> optional(String name) {
        return Optional.ofNullable(members().get(name)).map(value -> new JsonValue(path.member(name), value, faults));
    }

    /**
     * Returns the values of this list.
     *
     * @return the values
     */
    List<JsonValue> items() {
        if (!(json instanceof Json.Items items)) {
            throw wrong("a list");
        }
        List<JsonValue> values = new ArrayList<>();
        for (Json item : items.values()) {
            values.add(new JsonValue(path.item(values.size()), item, faults));
        }
        return values;
    }

    /**
     * Returns what each value of this list stands for.
     *
     * @param <T> the type of what they stand for
     * @param reader what reads one of them
     * @return what they stand for, without those that cannot be stated
     */
    <T> List<T> list(Function<JsonValue, T> reader) {
        return items().stream()
                .map(item -> faults.orElse(() -> Optional.of(reader.apply(item)), Optional::<T>empty))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns the characters of this text.
     *
     * @return the characters
     */
    String text() {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        throw wrong("a text");
    }

    /**
     * Returns the members of this object, all of which are texts.
     *
     * @return the texts by name, in their order
     */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        members().keySet().forEach(name -> texts.put(name, member(name).text()));
        return texts;
    }

    /**
     * Returns this whole number.
     *
     * @param least the least it may be
     * @param most the most it may be
     * @return the number, or the one nearest to it that may be
     */
    int whole(int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        if (!(json instanceof Json.Whole whole)) {
            throw wrong(expected);
        }
        long nearest = Math.max(least, Math.min(most, whole.value()));
        if (nearest != whole.value()) {
            doubt(expected);
        }
        return (int) nearest;
    }

    /**
     * Returns this digest.
     *
     * @return {@code sha256:} and 64 hexadecimal digits, unless there is a fault
     */
    String digest() {
        if (!DIGEST.matcher(text()).matches()) {
            doubt("\"sha256:\" and 64 lower-case hexadecimal digits");
        }
        return text();
    }

    /**
     * Returns this number of papers.
     *
     * @return the papers, zero or more
     */
    long papers() {
        if (json instanceof Json.Text text && COUNT.matcher(text.value()).matches()) {
            return Long.parseLong(text.value());
        }
        throw wrong("a number of papers in quotes, without needless digits");
    }

    /**
     * Returns what this word of the format stands for.
     *
     * @param <E> the type of what words stand for
     * @param values all that have a word
     * @param term what gives the word of one
     * @return the one with this word
     */
    <E> E term(E[] values, Function<E, String> term) {
        String word = text();
        return Arrays.stream(values)
                .filter(value -> term.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "one of " + Arrays.stream(values).map(term).collect(Collectors.joining("\", \"", "\"", "\""))));
    }

    /**
     * Returns the candidate of this number.
     *
     * @param all all candidates
     * @return the candidate
     */
    Candidate candidate(List<Candidate> all) {
        if (isFurtherRon()) {
            return furtherRon(all);
        }
        if (!(json instanceof Json.Whole whole)) {
            throw wrong(wholeNumber(all));
        }
        if (whole.value() < 1
                || whole.value() > all.size()
                || !all.get((int) whole.value() - 1).isNominated()) {
            throw unsound(wholeNumber(all));
        }
        return all.get((int) whole.value() - 1);
    }

    private static String wholeNumber(List<Candidate> all) {
        return "a whole number from 1 to "
                + all.stream().filter(Candidate::isNominated).count();
    }

    /**
     * Returns whether this is how a further RON is written.
     *
     * @return whether this is two numbers with a dot between
     */
    boolean isFurtherRon() {
        return json instanceof Json.Text text
                && FURTHER_RON.matcher(text.value()).matches();
    }

    private Candidate furtherRon(List<Candidate> all) {
        String written = text();
        return all.stream()
                .filter(candidate -> !candidate.isNominated() && written.equals(candidate.reference()))
                .findFirst()
                .orElseThrow(() -> unsound("a further RON that can come to stand"));
    }

    /**
     * Returns the candidates of these numbers.
     *
     * @param all all candidates
     * @return the candidates, each once
     */
    List<Candidate> candidates(List<Candidate> all) {
        List<Candidate> candidates = list(value -> value.candidate(all));
        List<Candidate> once = candidates.stream().distinct().toList();
        if (once.size() < candidates.size()) {
            doubt("candidates none of whom comes twice");
        }
        return once;
    }
}
