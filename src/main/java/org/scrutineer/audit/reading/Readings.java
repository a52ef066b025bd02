package org.scrutineer.audit.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The readings of one question, by the form of the part that answers it, and by their roles those of parts that change
 * the answer of another.
 *
 * @param <T> what an answer is read as
 */
final class Readings<T> {

    private final T notUnderstood;
    private final Map<String, Function<Words, T>> byForm;
    /** Of these one part has one at most: which of two would come first the words do not say. */
    private final Map<String, BiFunction<T, Words, T>> around;
    /** Of these a part may have several, for their order makes no difference. */
    private final Map<String, BiFunction<T, Words, T>> besides;

    private Readings(
            T notUnderstood,
            Map<String, Function<Words, T>> byForm,
            Map<String, BiFunction<T, Words, T>> around,
            Map<String, BiFunction<T, Words, T>> besides) {
        this.notUnderstood = notUnderstood;
        this.byForm = byForm;
        this.around = around;
        this.besides = besides;
    }

    /** Readings of some forms; what stands in for a form that is not known is never asked, for there is a doubt. */
    static <T> Readings<T> of(T notUnderstood, Map<String, Function<Words, T>> byForm) {
        return new Readings<>(notUnderstood, byForm, Map.of(), Map.of());
    }

    /** The same with a part that changes the answer of the one that has it in a role, where no other part does. */
    Readings<T> around(String role, BiFunction<T, Words, T> reading) {
        return new Readings<>(notUnderstood, byForm, more(around, role, reading), besides);
    }

    /** The same with a part that changes the answer of the one that has it in a role, whatever other parts do. */
    Readings<T> besides(String role, BiFunction<T, Words, T> reading) {
        return new Readings<>(notUnderstood, byForm, around, more(besides, role, reading));
    }

    /** The same with the forms of another question, each read as an answer of this one. */
    <S> Readings<T> with(Readings<S> other, Function<S, T> as) {
        Map<String, Function<Words, T>> all = new LinkedHashMap<>(byForm);
        other.byForm.keySet().forEach(form -> all.put(form, part -> as.apply(other.read(part))));
        return new Readings<>(notUnderstood, all, around, besides);
    }

    private static <V> Map<String, V> more(Map<String, V> some, String role, V reading) {
        Map<String, V> more = new LinkedHashMap<>(some);
        more.put(role, reading);
        return more;
    }

    /** Reads a part. */
    T read(Words part) {
        Function<Words, T> reading = byForm.get(part.text("form"));
        if (reading == null) {
            part.unknown("form");
            return notUnderstood;
        }
        List<String> roles = around.keySet().stream()
                .filter(role -> part.part(role).isPresent())
                .toList();
        if (roles.size() > 1) {
            part.doubtTheOrderOf(roles);
        }
        T answer = reading.apply(part);
        for (Map<String, BiFunction<T, Words, T>> changes : List.of(around, besides)) {
            for (Map.Entry<String, BiFunction<T, Words, T>> change : changes.entrySet()) {
                answer = part.part(change.getKey()).isPresent()
                        ? change.getValue().apply(answer, part)
                        : answer;
            }
        }
        return answer;
    }

    /** The forms that are known. */
    Set<String> forms() {
        return new TreeSet<>(byForm.keySet());
    }

    /** The roles of parts that change an answer. */
    Set<String> roles() {
        Set<String> roles = new TreeSet<>(around.keySet());
        roles.addAll(besides.keySet());
        return roles;
    }

    /** What stands in for an answer that was not understood, and must not be asked. */
    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"})
    static <R> R refuse() {
        throw new IllegalStateException("a part that is not understood must not be asked");
    }
}
