package org.scrutineer.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.scrutineer.report.Text;

/** A JSON value; without fractions, truth values and null, none of which a count record has. */
sealed interface Json {

    /**
     * Writes the value.
     *
     * @param writer the form to write it in
     */
    void writeTo(JsonWriter writer);

    /**
     * Returns the canonical form.
     *
     * <p>Source: RFC 8785 (JSON Canonicalization Scheme), 3.2.
     *
     * @return one line without line end
     */
    default String canonical() {
        FlatJson writer = FlatJson.canonical();
        writeTo(writer);
        return writer.toString();
    }

    /**
     * Returns the form for people.
     *
     * @return the lines, the last without line end
     */
    default String indented() {
        IndentedJson writer = new IndentedJson();
        writeTo(writer);
        return writer.toString();
    }

    /**
     * Returns a text.
     *
     * @param value the characters
     * @return the value
     * @throws IllegalArgumentException if a surrogate stands alone
     */
    static Json text(String value) {
        return new Text(value);
    }

    /**
     * Returns a whole number.
     *
     * @param value the number, nearer to zero than 2<sup>53</sup>
     * @return the value
     * @throws IllegalArgumentException if it is not
     */
    static Json whole(long value) {
        return new Whole(value);
    }

    /**
     * Returns a list of what each item maps to.
     *
     * @param <T> the type of the items
     * @param items the items
     * @param mapping what makes a value of an item
     * @return the value
     */
    static <T> Json list(List<T> items, Function<? super T, ? extends Json> mapping) {
        return new Items(items.stream().<Json>map(mapping).toList());
    }

    /**
     * Returns an object in the making, which has no members yet.
     *
     * @return the empty object
     */
    static JsonObject object() {
        return new JsonObject();
    }

    /**
     * Returns an object all of whose members are texts.
     *
     * @param texts the texts by name
     * @return the value
     * @throws IllegalArgumentException if a surrogate stands alone
     */
    static Members texts(Map<String, String> texts) {
        JsonObject object = object();
        texts.forEach(object::with);
        return object.build();
    }

    private static void requireWritable(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                int point = text.codePointAt(index);
                if (Character.charCount(point) == 1) {
                    throw new IllegalArgumentException("a text must not hold a lone surrogate, but has U+"
                            + Integer.toHexString(point) + " at index " + index);
                }
                index++;
            }
        }
    }

    /**
     * An object.
     *
     * @param values the members by name, in the order they were added
     */
    record Members(Map<String, Json> values) implements Json {

        /**
         * Copies the map in its order.
         *
         * @throws IllegalArgumentException if a surrogate stands alone in a name
         */
        public Members {
            values.keySet().forEach(Json::requireWritable);
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /**
         * Returns this object without a member.
         *
         * @param name the name
         * @return the changed copy
         */
        Members without(String name) {
            Map<String, Json> fewer = new LinkedHashMap<>(values);
            fewer.remove(name);
            return new Members(fewer);
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.object(values);
        }
    }

    /**
     * A list.
     *
     * @param values the values in order
     */
    record Items(List<Json> values) implements Json {

        public Items {
            values = List.copyOf(values);
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.list(values);
        }
    }

    /**
     * A list too long to be kept: its values are made anew each time it is written.
     *
     * @param values gives the same values in the same order each time
     */
    record Series(Iterable<? extends Json> values) implements Json {

        @Override
        public void writeTo(JsonWriter writer) {
            writer.list(values);
        }
    }

    /**
     * A text.
     *
     * @param value the characters
     */
    record Text(String value) implements Json {

        /**
         * Checks that the characters can be written as UTF-8.
         *
         * @throws IllegalArgumentException if a surrogate stands alone
         */
        public Text {
            requireWritable(value);
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.text(value);
        }
    }

    /**
     * A whole number.
     *
     * @param value the number, nearer to zero than 2<sup>53</sup>
     */
    record Whole(long value) implements Json {

        private static final long LIMIT = 1L << 53;

        /**
         * Checks that every reader of JSON holds the number exactly.
         *
         * @throws IllegalArgumentException if it is 2<sup>53</sup> or more from zero
         */
        public Whole {
            if (value <= -LIMIT || value >= LIMIT) {
                throw new IllegalArgumentException("a whole number must be nearer to zero than 2^53, but was " + value);
            }
        }

        @Override
        public void writeTo(JsonWriter writer) {
            writer.whole(value);
        }
    }
}
