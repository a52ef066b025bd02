package org.scrutineer.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.RuleDescription;

/**
 * A value that was read, at its place. It is asked for what it should be, and refuses if it is not.
 *
 * @param path the place
 * @param json the value
 */
record JsonValue(JsonPath path, Json json) {

    private static final int SHOWN = 80;
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern AMOUNT = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+|/[1-9][0-9]*)?");
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
        return Optional.ofNullable(members().get(name)).map(value -> new JsonValue(path.member(name), value));
    }

    /**
     * Returns what each value of this list stands for.
     *
     * @param <T> the type of what they stand for
     * @param reader what reads one of them
     * @return what they stand for
     */
    <T> List<T> list(Function<JsonValue, T> reader) {
        if (!(json instanceof Json.Items items)) {
            throw wrong("a list");
        }
        List<T> read = new ArrayList<>();
        for (Json item : items.values()) {
            read.add(reader.apply(new JsonValue(path.item(read.size()), item)));
        }
        return List.copyOf(read);
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
     * Returns this whole number.
     *
     * @param least the least it may be
     * @param most the most it may be
     * @return the number
     */
    int whole(int least, int most) {
        if (json instanceof Json.Whole whole && whole.value() >= least && whole.value() <= most) {
            return (int) whole.value();
        }
        throw wrong("a whole number from " + least + " to " + most);
    }

    /**
     * Returns this digest.
     *
     * @return {@code sha256:} and 64 hexadecimal digits
     */
    String digest() {
        if (json instanceof Json.Text text && DIGEST.matcher(text.value()).matches()) {
            return text.value();
        }
        throw wrong("\"sha256:\" and 64 lower-case hexadecimal digits");
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
     * Returns these votes.
     *
     * @param rule the rule book, which says whether they are exact or have decimal places
     * @return the votes
     */
    Votes votes(RuleDescription rule) {
        Votes votes = amount(rule.places());
        if (!rule.isExact() && (text().indexOf('/') >= 0 || places(text()) != rule.places())) {
            throw wrong("votes in quotes with " + rule.places() + " decimal places");
        }
        return votes;
    }

    private static int places(String digits) {
        int point = digits.indexOf('.');
        return point < 0 ? 0 : digits.length() - point - 1;
    }

    /**
     * Returns this amount, which may need more decimal places than votes.
     *
     * @param places the decimal places it must be written with where it fits them
     * @return the amount
     */
    Votes amount(int places) {
        if (json instanceof Json.Text text && AMOUNT.matcher(text.value()).matches()) {
            Votes amount = Votes.parse(text.value());
            if (Amounts.plain(amount, places).equals(text.value())) {
                return amount;
            }
            throw wrong("\"" + Amounts.plain(amount, places) + "\"");
        }
        throw wrong("an amount in quotes with " + places + " decimal places");
    }

    /**
     * Returns this value of a paper.
     *
     * @param places the decimal places it must be written with where it fits them
     * @return the value
     */
    TransferValue value(int places) {
        amount(places);
        return TransferValue.parse(text());
    }

    /**
     * Returns this keep value.
     *
     * @param places the decimal places it must be written with
     * @return the keep value
     */
    KeepValue keepValue(int places) {
        amount(places);
        if (text().indexOf('/') >= 0 || places(text()) != places) {
            throw wrong("a keep value in quotes with " + places + " decimal places");
        }
        return KeepValue.parse(text());
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
        return all.get(whole(1, all.size()) - 1);
    }

    /**
     * Returns the candidates of these numbers.
     *
     * @param all all candidates
     * @return the candidates, none of them twice
     */
    List<Candidate> candidates(List<Candidate> all) {
        List<Candidate> candidates = list(value -> value.candidate(all));
        if (candidates.stream().distinct().count() < candidates.size()) {
            throw wrong("candidates none of whom comes twice");
        }
        return candidates;
    }
}
