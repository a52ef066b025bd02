package org.scrutineer.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An object in the making, member for member. Not for use by several threads. */
final class JsonObject {

    private final Map<String, Json> members = new LinkedHashMap<>();

    /**
     * Adds a member.
     *
     * @param name the name
     * @param value the value
     * @return this
     * @throws IllegalArgumentException if there is such a member already
     */
    JsonObject with(String name, Json value) {
        if (members.putIfAbsent(name, value) != null) {
            throw new IllegalArgumentException("an object must not have two members \"" + name + "\"");
        }
        return this;
    }

    /**
     * Adds a member that is an object.
     *
     * @param name the name
     * @param value the object, as it is now
     * @return this
     * @throws IllegalArgumentException if there is such a member already
     */
    JsonObject with(String name, JsonObject value) {
        return with(name, value.build());
    }

    /**
     * Adds a member that is a text.
     *
     * @param name the name
     * @param value the text
     * @return this
     * @throws IllegalArgumentException if there is such a member already, or a surrogate stands alone
     */
    JsonObject with(String name, String value) {
        return with(name, Json.text(value));
    }

    /**
     * Adds a member that is a whole number.
     *
     * @param name the name
     * @param value the number, nearer to zero than 2<sup>53</sup>
     * @return this
     * @throws IllegalArgumentException if there is such a member already, or the number is too far from zero
     */
    JsonObject with(String name, long value) {
        return with(name, Json.whole(value));
    }

    /**
     * Adds a member, if there is a value.
     *
     * @param name the name
     * @param value the value
     * @return this
     * @throws IllegalArgumentException if there is such a member already
     */
    JsonObject withIfPresent(String name, Optional<? extends Json> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    /**
     * Adds a member that is a text, unless it is empty.
     *
     * @param name the name
     * @param value the text
     * @return this
     * @throws IllegalArgumentException if there is such a member already, or a surrogate stands alone
     */
    JsonObject withUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : with(name, value);
    }

    /**
     * Adds a member that is a list, unless it is empty.
     *
     * @param <T> the type of the items
     * @param name the name
     * @param items the items
     * @param mapping what makes a value of an item
     * @return this
     * @throws IllegalArgumentException if there is such a member already
     */
    <T> JsonObject withUnlessEmpty(String name, List<T> items, Function<? super T, ? extends Json> mapping) {
        return items.isEmpty() ? this : with(name, Json.list(items, mapping));
    }

    /**
     * Adds every member of an object.
     *
     * @param object the object
     * @return this
     * @throws IllegalArgumentException if there is one of them already
     */
    JsonObject withAll(Json.Members object) {
        object.values().forEach(this::with);
        return this;
    }

    /**
     * Returns the object.
     *
     * @return the members in the order in which they were added
     * @throws IllegalArgumentException if a surrogate stands alone in a name
     */
    Json.Members build() {
        return new Json.Members(members);
    }
}
