package org.scrutineer.record;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of parts in one list, as the record states them: the name of a word of a part in a role is the role, a dot
 * and the name. A few roles lie otherwise, and words that could come from no part keep their whole names.
 */
final class Parameters {

    /**
     * How a part lies whose form has a name of its own beside the part that it belongs to.
     *
     * @param form the name of its form
     * @param beside the names of further words of it that lie there
     */
    private record Beside(String form, Set<String> beside) {}

    private static final Map<String, Beside> BESIDE = Map.of(
            "value",
            new Beside("value", Set.of("cap", "rounding", "places", "withoutNextPreference", "remainder", "zeroValue")),
            "fractions",
            new Beside("transfer", Set.of()),
            "proviso",
            new Beside("proviso", Set.of("quarter")),
            "withoutVotes",
            new Beside("withoutVotes", Set.of()),
            "transfers",
            new Beside("transfers", Set.of()),
            "oneSeat",
            new Beside("oneSeat", Set.of()));

    /** The role of a rule that asks for several ways; their forms are one word, with commas between. */
    private static final String TIES = "ties";

    /** How deep parts are told apart in a list of words. */
    private static final int DEEPEST = 12;

    private Parameters() {}

    /** The words of a part and of all that it is made of. */
    static Map<String, String> of(PartDescription part) {
        Map<String, String> names = new TreeMap<>();
        part.words().forEach((name, word) -> put(names, name, word));
        part.parts().forEach((role, other) -> {
            boolean beside = BESIDE.containsKey(role);
            Map<String, String> own = role.equals(TIES) && !other.ways().isEmpty() ? joined(other) : of(other);
            own.forEach((name, word) -> put(names, beside ? name(role, other, name) : role + "." + name, word));
        });
        return names;
    }

    /** The name of a word of a part in a role, as the part that has it there says it. */
    static String name(String role, PartDescription part, String word) {
        Beside beside = BESIDE.get(role);
        if (role.equals(PartDescription.WAYS)) {
            return PartDescription.FORM;
        }
        if (beside == null || part.form().isEmpty()) {
            return role + "." + word;
        }
        if (word.equals(PartDescription.FORM)) {
            return beside.form();
        }
        return beside.beside().contains(word) ? word : role + "." + word;
    }

    private static void put(Map<String, String> names, String name, String word) {
        if (names.put(name, word) != null) {
            throw new IllegalArgumentException(
                    "words of a rule book must have different names, but \"" + name + "\" is the name of two");
        }
    }

    /** The words of a rule that asks for several ways, which have nothing but their forms. */
    private static Map<String, String> joined(PartDescription rule) {
        Map<String, PartDescription> others = new TreeMap<>(rule.parts());
        others.remove(PartDescription.WAYS);
        Map<String, String> words = of(new PartDescription(rule.words(), others));
        put(words, PartDescription.FORM, String.join(",", rule.ways()));
        return words;
    }

    /** The part that says some words. */
    static PartDescription read(Map<String, String> parameters) {
        return read(parameters, 0);
    }

    private static PartDescription read(Map<String, String> names, int depth) {
        Map<String, String> words = new TreeMap<>();
        Map<String, Map<String, String>> byRole = new TreeMap<>();
        names.forEach((name, word) -> {
            int dot = name.indexOf('.');
            if (dot < 0 || depth == DEEPEST) {
                words.put(name, word);
            } else {
                byRole.computeIfAbsent(name.substring(0, dot), role -> new TreeMap<>())
                        .put(name.substring(dot + 1), word);
            }
        });
        BESIDE.forEach((role, beside) -> gather(role, beside, words, byRole));
        Map<String, PartDescription> parts = new TreeMap<>();
        byRole.forEach((role, own) -> parts.put(role, role.equals(TIES) ? ties(own, depth) : read(own, depth + 1)));
        return new PartDescription(words, parts);
    }

    /**
     * Gives a part the words that lie beside it; where words of these names lie in its own place, all stay as they are.
     */
    private static void gather(
            String role, Beside beside, Map<String, String> words, Map<String, Map<String, String>> byRole) {
        Map<String, String> own = byRole.getOrDefault(role, Map.of());
        boolean hasForm = words.containsKey(beside.form());
        boolean fits = !own.containsKey(PartDescription.FORM)
                && !(hasForm && beside.beside().stream().anyMatch(own::containsKey));
        if (!fits) {
            byRole.remove(role);
            own.forEach((name, word) -> words.put(role + "." + name, word));
        } else if (hasForm) {
            Map<String, String> whole = new TreeMap<>(own);
            whole.put(PartDescription.FORM, words.remove(beside.form()));
            beside.beside().stream()
                    .filter(words::containsKey)
                    .toList()
                    .forEach(name -> whole.put(name, words.remove(name)));
            byRole.put(role, whole);
        }
    }

    private static PartDescription ties(Map<String, String> own, int depth) {
        Map<String, String> words = new TreeMap<>(own);
        Map<String, String> aside = new TreeMap<>();
        own.keySet().stream()
                .filter(name -> name.startsWith(PartDescription.WAYS + "."))
                .forEach(name -> aside.put(name, words.remove(name)));
        String forms = words.remove(PartDescription.FORM);
        PartDescription rule = read(words, depth + 1);
        aside.putAll(rule.words());
        PartDescription whole = new PartDescription(aside, rule.parts());
        return forms == null
                ? whole
                : whole.with(
                        PartDescription.WAYS,
                        Arrays.stream(forms.split(",", -1))
                                .map(PartDescription::of)
                                .toList());
    }
}
