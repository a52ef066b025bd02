package org.scrutineer.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An option of a rule book that stands for a program, under the program's own name: one of some words, or a whole
 * number.
 *
 * @param name the name, in camelCase
 * @param words the words that can be chosen; {@link #NUMBER} stands for any whole number from 0
 * @param usual what is chosen where nobody chooses
 */
public record BookOption(String name, List<String> words, String usual) {

    /** What stands for any whole number from 0 to 999999999. */
    public static final String NUMBER = "N";

    /** Copies the list. */
    public BookOption {
        words = List.copyOf(words);
    }

    /**
     * Makes an option of which the first word is the usual one.
     *
     * @param name the name
     * @param usual the usual word
     * @param others the other words
     * @return the option
     */
    static BookOption of(String name, String usual, String... others) {
        List<String> words = new ArrayList<>(List.of(usual));
        words.addAll(List.of(others));
        return new BookOption(name, words, usual);
    }

    /**
     * Makes an option of which the first word is the usual one.
     *
     * @param name the name
     * @param words the words, at least one
     * @return the option
     */
    static BookOption of(String name, List<String> words) {
        return new BookOption(name, words, words.get(0));
    }

    /**
     * Returns what is chosen by each of some options.
     *
     * @param options the options of a rule book
     * @param chosen the words that somebody chose, by name
     * @return the words of all options, the usual ones where nobody chose
     * @throws IllegalArgumentException if there is no such option, or it has no such word
     */
    static Map<String, String> all(List<BookOption> options, Map<String, String> chosen) {
        Map<String, String> all = new TreeMap<>();
        options.forEach(option -> all.put(option.name, option.checked(chosen.getOrDefault(option.name, option.usual))));
        chosen.keySet().stream()
                .sorted()
                .filter(name -> !all.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("an option must be one of "
                            + options.stream().map(BookOption::name).collect(Collectors.joining(", ")) + ", but was \""
                            + name
                            + "\"");
                });
        return all;
    }

    private String checked(String word) {
        boolean isNumber = words.contains(NUMBER) && word.matches("0|[1-9][0-9]{0,8}");
        if (!isNumber && (word.equals(NUMBER) || !words.contains(word))) {
            throw new IllegalArgumentException(name + " must be " + known() + ", but was \"" + word + "\"");
        }
        return word;
    }

    private String known() {
        boolean numbers = words.contains(NUMBER);
        List<String> known = words.stream()
                .filter(word -> !numbers || !word.matches("[0-9]+"))
                .map(word -> word.equals(NUMBER) ? "a whole number from 0 to 999999999" : word)
                .toList();
        return (known.size() > 1 ? "one of " : "") + String.join(", ", known);
    }
}
