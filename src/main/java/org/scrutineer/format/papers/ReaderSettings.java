package org.scrutineer.format.papers;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Nearest;
import org.scrutineer.format.BltOptions.FileOrder;

/** What a reader is told, as texts: a list is one line of CSV or a JSON array, a map is JSON. Immutable. */
public final class ReaderSettings {

    private static final ReaderSettings NONE =
            new ReaderSettings(new EnumMap<>(ReaderSetting.class), FileOrder.FORGOTTEN, asked -> {});

    private final Map<ReaderSetting, String> values;
    private final FileOrder order;
    private final Consumer<ReaderSetting> asked;

    private ReaderSettings(Map<ReaderSetting, String> values, FileOrder order, Consumer<ReaderSetting> asked) {
        this.values = Collections.unmodifiableMap(values);
        this.order = order;
        this.asked = asked;
    }

    /**
     * Returns no setting.
     *
     * @return the settings
     */
    public static ReaderSettings none() {
        return NONE;
    }

    /**
     * Returns these settings and another.
     *
     * @param setting what is told
     * @param value its value
     * @return the changed copy
     */
    public ReaderSettings with(ReaderSetting setting, String value) {
        EnumMap<ReaderSetting, String> changed = new EnumMap<>(ReaderSetting.class);
        changed.putAll(values);
        changed.put(setting, value);
        return new ReaderSettings(changed, order, asked);
    }

    /**
     * Returns these settings with another choice of what becomes of the order of papers.
     *
     * @param chosen whether papers keep the order of the records that they come from
     * @return the changed copy
     */
    public ReaderSettings with(FileOrder chosen) {
        return new ReaderSettings(values, chosen, asked);
    }

    /**
     * Returns what becomes of the order of papers.
     *
     * @return whether papers keep the order of the records that they come from
     */
    public FileOrder order() {
        return order;
    }

    /** These settings without one that is of no use to a reader, even if it is asked for. */
    ReaderSettings without(ReaderSetting setting) {
        EnumMap<ReaderSetting, String> changed = new EnumMap<>(ReaderSetting.class);
        changed.putAll(values);
        changed.remove(setting);
        return new ReaderSettings(changed, order, other -> {
            if (other != setting) {
                asked.accept(other);
            }
        });
    }

    /** The same settings, which tell an action about each that a reader asks for. */
    ReaderSettings telling(Consumer<ReaderSetting> action) {
        return new ReaderSettings(values, order, action);
    }

    /**
     * Returns these settings and another, by its word.
     *
     * @param word the word of the setting
     * @param value its value
     * @return the changed copy
     * @throws IllegalArgumentException if there is no such setting, or it is told already
     */
    public ReaderSettings with(String word, String value) {
        ReaderSetting setting = ReaderSetting.named(word).orElseThrow(() -> unknown(word));
        if (values.containsKey(setting)) {
            throw new IllegalArgumentException(
                    "a setting must be given once, but " + setting.key() + " was given twice");
        }
        return with(setting, value);
    }

    private static IllegalArgumentException unknown(String word) {
        List<String> keys =
                Arrays.stream(ReaderSetting.values()).map(ReaderSetting::key).toList();
        return new IllegalArgumentException("a setting must be one of " + String.join(", ", keys) + ", but was \""
                + word + "\"; the nearest is " + Nearest.to(word, keys));
    }

    /**
     * Returns what is told.
     *
     * @param setting the setting
     * @return its value, if it is told
     */
    public Optional<String> get(ReaderSetting setting) {
        asked.accept(setting);
        return Optional.ofNullable(values.get(setting));
    }

    /**
     * Returns all that is told.
     *
     * @return the values by setting
     */
    public Map<ReaderSetting, String> values() {
        return values;
    }

    boolean has(ReaderSetting setting) {
        asked.accept(setting);
        return values.containsKey(setting);
    }

    boolean isTrue(ReaderSetting setting) {
        return get(setting).map(text -> truth(setting, text)).orElse(false);
    }

    private static boolean truth(ReaderSetting setting, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(setting.key() + " must be true or false, but was \"" + text + "\"");
        }
        return text.equals("true");
    }

    List<String> list(ReaderSetting setting) {
        return get(setting).map(text -> SettingText.list(setting, text)).orElse(List.of());
    }

    Map<String, String> map(ReaderSetting setting) {
        return get(setting).map(text -> SettingText.map(setting, text)).orElse(Map.of());
    }

    /**
     * Returns a whole number that is told.
     *
     * @param setting the setting
     * @param otherwise the number if none is told
     * @return the number
     * @throws IllegalArgumentException if it is not a whole number from 0
     */
    int number(ReaderSetting setting, int otherwise) {
        return get(setting).map(text -> SettingText.number(setting, text)).orElse(otherwise);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReaderSettings that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the settings as {@code key=value}, joined by blanks. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
