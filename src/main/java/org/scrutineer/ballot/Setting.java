package org.scrutineer.ballot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A choice that whoever reads or counts papers has made, in the words of records and command lines: a key and a word.
 */
public interface Setting {

    /**
     * Returns what was chosen about.
     *
     * @return the key, in camelCase, of one meaning only in the whole library
     */
    String key();

    /**
     * Returns what was chosen.
     *
     * @return the word, in camelCase but for names from elsewhere
     */
    String word();

    /**
     * Returns the word for a constant.
     *
     * @param constant the constant, named in capitals with underscores
     * @return its name in camelCase
     */
    static String word(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.length() == 0 ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    /**
     * Finds a setting by its words.
     *
     * @param settings the settings that there are
     * @param key the key
     * @param word the word
     * @param <S> the type of the settings
     * @return the setting
     * @throws IllegalArgumentException if there is no such key, or the key has no such word
     */
    static <S extends Setting> S find(List<S> settings, String key, String word) {
        List<S> ofKey =
                settings.stream().filter(setting -> setting.key().equals(key)).toList();
        if (ofKey.isEmpty()) {
            throw new IllegalArgumentException("a setting must be of "
                    + settings.stream().map(Setting::key).distinct().collect(Collectors.joining(", "))
                    + ", but was of \""
                    + key + "\"");
        }
        return ofKey.stream()
                .filter(setting -> setting.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " must be one of "
                        + ofKey.stream().map(Setting::word).collect(Collectors.joining(", ")) + ", but was \"" + word
                        + "\""));
    }
}
