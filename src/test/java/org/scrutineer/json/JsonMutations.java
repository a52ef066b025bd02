package org.scrutineer.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A good record with one thing in it made wrong, for every member it has. */
final class JsonMutations {

    private static final Set<String> AMOUNTS = Set.of(
            "votes",
            "keep",
            "papers",
            "quota",
            "lossByFraction",
            "setAside",
            "selectorValue",
            "transferValue",
            "numerator",
            "divisor",
            "papersCast",
            "papersValid",
            "weightValid");

    /** What tells of a member of an object that may have any members. */
    private static final JsonPath FIRST_DIGEST =
            JsonPath.ROOT.member("stages").item(0).member("digest");

    private final Json good;
    private final Predicate<String> wanted;
    private final List<Mutation> mutations = new ArrayList<>();

    private JsonMutations(Json good, Predicate<String> wanted) {
        this.good = good;
        this.wanted = wanted;
    }

    /**
     * A record with one thing made wrong.
     *
     * @param what what was done
     * @param path the member it was done to
     * @param text the JSON
     */
    record Mutation(String what, String path, String text) {
        @Override
        public String toString() {
            return path + " " + what;
        }
    }

    /**
     * Returns a record with one thing made wrong, in every way and for every member.
     *
     * @param text the good record
     * @return the mutations
     */
    static Stream<Mutation> of(String text) {
        return mutations(text, shape -> true);
    }

    /**
     * Returns a record with one thing made wrong, in every way for every member of its own shape: of stages, decisions
     * and other items of one kind only the first.
     *
     * @param text the good record
     * @return the mutations
     */
    static Stream<Mutation> ofEachShape(String text) {
        return mutations(text, new HashSet<>()::add);
    }

    private static Stream<Mutation> mutations(String text, Predicate<String> wanted) {
        JsonMutations all = new JsonMutations(JsonParser.parse(text), wanted);
        all.visit(JsonPath.ROOT, "$", all.good);
        return all.mutations.stream();
    }

    /** What an item is: where there are several kinds, its kind. */
    private static String kind(Json item) {
        return item instanceof Json.Members object
                ? "[" + object.values().getOrDefault("kind", object.values().getOrDefault("type", Json.text(""))) + "]"
                : "[]";
    }

    private void visit(JsonPath path, String shape, Json json) {
        if (json instanceof Json.Members object) {
            boolean open = path.text().endsWith(".parameters");
            add(
                    "with a member unknown",
                    shape,
                    open ? FIRST_DIGEST : path.member("extra"),
                    () -> written(path, value -> withExtra((Json.Members) value)));
            object.values().forEach((name, value) -> {
                JsonPath member = path.member(name);
                String memberShape = shape + "." + name;
                add(
                        "removed",
                        memberShape,
                        open ? FIRST_DIGEST : member,
                        () -> written(path, parent -> printed(((Json.Members) parent).without(name))));
                add("doubled", memberShape, member, () -> written(path, parent -> doubled(parent, name, value)));
                add("of another type", memberShape, member, () -> written(member, JsonMutations::ofAnotherType));
                if (value instanceof Json.Whole) {
                    add(
                            "with a fraction",
                            memberShape,
                            member,
                            () -> written(member, number -> number.canonical() + ".0"));
                    add(
                            "with a zero before",
                            memberShape,
                            member,
                            () -> written(member, number -> "0" + number.canonical()));
                }
                if (value instanceof Json.Text number && AMOUNTS.contains(name) && !open) {
                    add(
                            "with a zero before",
                            memberShape,
                            member,
                            () -> written(member, amount -> "\"0" + number.value() + "\""));
                    add(
                            "with a zero after",
                            memberShape,
                            member,
                            () -> written(member, amount -> "\"" + number.value() + ".0\""));
                    add(
                            "with a plus",
                            memberShape,
                            member,
                            () -> written(member, amount -> "\"+" + number.value() + "\""));
                }
                visit(member, memberShape, value);
            });
        } else if (json instanceof Json.Items list) {
            for (int i = 0; i < list.values().size(); i++) {
                Json item = list.values().get(i);
                visit(path.item(i), shape + kind(item), item);
            }
        }
    }

    private void add(String what, String shape, JsonPath path, Supplier<String> text) {
        if (wanted.test(shape + " " + what)) {
            mutations.add(new Mutation(what, path.text(), text.get()));
        }
    }

    private static String ofAnotherType(Json json) {
        return json instanceof Json.Text ? "70000" : "\"other\"";
    }

    private static String withExtra(Json.Members object) {
        return printed(Json.object().withAll(object).with("extra", "unknown").build());
    }

    private static String printed(Json json) {
        return json.canonical();
    }

    private static String doubled(Json object, String name, Json value) {
        String rest = object.canonical();
        return rest.substring(0, rest.length() - 1) + "," + Json.text(name).canonical() + ":" + value.canonical() + "}";
    }

    /** The good record, but with one value written otherwise. */
    private String written(JsonPath place, Function<Json, String> otherwise) {
        return written(JsonPath.ROOT, good, place, otherwise);
    }

    private static String written(JsonPath path, Json json, JsonPath place, Function<Json, String> otherwise) {
        if (path.equals(place)) {
            return otherwise.apply(json);
        }
        if (json instanceof Json.Members object) {
            List<String> members = new ArrayList<>();
            for (Map.Entry<String, Json> member : object.values().entrySet()) {
                members.add(Json.text(member.getKey()).canonical() + ":"
                        + written(path.member(member.getKey()), member.getValue(), place, otherwise));
            }
            return "{" + String.join(",", members) + "}";
        }
        if (json instanceof Json.Items list) {
            List<String> items = new ArrayList<>();
            for (Json item : list.values()) {
                items.add(written(path.item(items.size()), item, place, otherwise));
            }
            return "[" + String.join(",", items) + "]";
        }
        return json.canonical();
    }
}
