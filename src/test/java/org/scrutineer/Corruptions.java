package org.scrutineer;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.audit.Fraction;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.PaperNumbers;
import org.scrutineer.record.PartDescription;

/**
 * Every way of corrupting one field of a record: each component of each record in it is changed by itself, whatever it
 * is, so that a field added later is corrupted too.
 */
final class Corruptions {

    private final List<Candidate> candidates;

    private Corruptions(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    /**
     * A record with one field corrupted.
     *
     * @param field the field, as type and component, and what was done to it
     * @param place where the field is
     * @param count the record
     */
    record Corruption(String field, String place, CountRecord count) {}

    /** A changed value, and which field was changed. */
    private record Changed(String field, String place, Object value) {}

    /**
     * Returns all corruptions of a record.
     *
     * @param count the record
     * @return the corruptions, in the order of the fields
     */
    static List<Corruption> of(CountRecord count) {
        return new Corruptions(count.candidates())
                .ofRecord(count, "").stream()
                        .map(changed -> new Corruption(changed.field, changed.place, (CountRecord) changed.value))
                        .toList();
    }

    /**
     * Returns one corruption of each field of a record.
     *
     * @param count the record
     * @return the last corruption of each field, by field
     */
    static List<Corruption> ofEachField(CountRecord count) {
        Map<String, Corruption> last = new TreeMap<>();
        of(count).forEach(corruption -> last.put(corruption.field(), corruption));
        return List.copyOf(last.values());
    }

    private List<Changed> ofRecord(Record whole, String place) {
        List<Changed> all = new ArrayList<>();
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, whole))
                .toArray();
        for (int i = 0; i < components.length; i++) {
            int index = i;
            String field = whole.getClass().getSimpleName() + "." + components[i].getName();
            Function<Object, Object> rebuild = changed -> with(whole, components, values, index, changed);
            for (Changed changed : changes(values[i], field, place + "/" + components[i].getName())) {
                Object rebuilt = rebuild.apply(changed.value);
                if (rebuilt != null && !rebuilt.equals(whole)) {
                    all.add(new Changed(changed.field, changed.place, rebuilt));
                }
            }
        }
        return all;
    }

    private List<Changed> changes(Object value, String field, String place) {
        if (value instanceof List<?> list) {
            return ofList(list, field, place);
        }
        if (value instanceof PartDescription parts) {
            return ofMap(parts.parameters(), place).stream()
                    .map(changed -> new Changed(changed.field, changed.place, described(changed.value)))
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(map, place);
        }
        if (value instanceof Set<?> set) {
            return List.of(new Changed(field, place, set.stream().skip(1).collect(Collectors.toSet())));
        }
        if (value instanceof Candidate candidate && !field.equals("CountHeader.candidates")) {
            Candidate other = candidates.get(candidate.number() % candidates.size());
            return List.of(new Changed(field, place, other));
        }
        return value instanceof Record part
                ? ofRecord(part, place)
                : List.of(new Changed(field, place, changedValue(value)));
    }

    private static Object changedValue(Object value) {
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Votes votes) {
            return votes.plus(Votes.parse("0.00001"));
        }
        if (value instanceof TransferValue worth) {
            return TransferValue.parse(Fraction.parse(worth.toString())
                    .plus(Fraction.parse("1/100000"))
                    .toString());
        }
        if (value instanceof KeepValue keepValue) {
            return KeepValue.parse(Fraction.parse(keepValue.toString())
                    .plus(Fraction.parse("1/100000"))
                    .toString());
        }
        if (value instanceof PaperNumbers numbers) {
            List<Integer> changed = new ArrayList<>(numbers.list());
            changed.set(changed.size() - 1, changed.get(changed.size() - 1) + 1);
            return PaperNumbers.of(changed.stream().mapToInt(Integer::intValue).toArray());
        }
        if (value instanceof Enum<?> constant) {
            List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
            return all.get((all.indexOf(constant) + 1) % all.size());
        }
        return value + "x";
    }

    private List<Changed> ofList(List<?> list, String field, String place) {
        List<Changed> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            String at = place + "[" + i + "]";
            changes(list.get(i), field, at).forEach(changed -> {
                List<Object> copy = new ArrayList<>(list);
                copy.set(index, changed.value);
                all.add(new Changed(changed.field, changed.place, copy));
            });
            List<Object> shorter = new ArrayList<>(list);
            shorter.remove(i);
            all.add(new Changed(field + " (one missing)", at, shorter));
            if (i > 0) {
                List<Object> swapped = new ArrayList<>(list);
                Collections.swap(swapped, i - 1, i);
                all.add(new Changed(field + " (two changed over)", at, swapped));
            }
        }
        return all;
    }

    private static PartDescription described(Object parameters) {
        Map<String, String> words = new TreeMap<>();
        ((Map<?, ?>) parameters).forEach((name, word) -> words.put((String) name, (String) word));
        return PartDescription.ofParameters(words);
    }

    private static List<Changed> ofMap(Map<?, ?> map, String place) {
        List<Changed> all = new ArrayList<>();
        map.forEach((key, value) -> {
            Map<Object, Object> changed = new TreeMap<>(map);
            changed.put(key, value + "x");
            all.add(new Changed("parameter " + key, place, changed));
        });
        return all;
    }

    private static Object value(RecordComponent component, Record whole) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record with one component changed, or nothing if its type refuses it. */
    private static @Nullable Object with(
            Record whole, RecordComponent[] components, Object[] values, int index, Object changed) {
        Object[] copy = values.clone();
        copy[index] = changed;
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(copy);
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
