package org.scrutineer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.scrutineer.ballot.Setting;
import org.scrutineer.books.BookOption;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.format.papers.ReaderSetting;
import org.scrutineer.format.papers.ReaderSettings;
import org.scrutineer.rules.RuleBook;
import org.scrutineer.rules.paper.RuleSetting;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What is chosen with {@value #OPTION}.
 *
 * @param words what is chosen, by key
 */
record Settings(Map<String, String> words) {

    /** The option. */
    static final String OPTION = "--set";

    /** Copies the map. */
    Settings {
        words = Map.copyOf(words);
    }

    /**
     * Returns the option, which may be given several times.
     *
     * @param keys the keys that the command may know
     * @return the option
     */
    static OptionSpec option(List<SettingKey> keys) {
        return OptionSpec.builder(OPTION)
                .paramLabel("KEY=VALUE")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "What to choose where a file can be read in several ways, or a rule book leaves a choice; once for each"
                                + " KEY. The record states it. The options of rule books that stand for a program are told by"
                                + " the command rules. "
                                + keys.stream()
                                        .map(key -> key.key() + ": " + key.words())
                                        .collect(Collectors.joining(". ", "", ".")))
                .build();
    }

    /**
     * Reads what is chosen.
     *
     * @param parsed the command
     * @return what is chosen
     * @throws IllegalArgumentException if a value is malformed or a key comes twice
     */
    static Settings of(ParseResult parsed) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String text : parsed.matchedOptionValue(OPTION, List.<String>of())) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(OPTION + " must be KEY=VALUE, but was \"" + text + "\"");
            }
            put(words, SettingKey.named(text.substring(0, equals)), text.substring(equals + 1));
        }
        if (parsed.hasMatchedOption(PapersOptions.CONTEST)) {
            put(words, ReaderSetting.CONTEST.key(), parsed.matchedOptionValue(PapersOptions.CONTEST, ""));
        }
        return new Settings(words);
    }

    private static void put(Map<String, String> words, String key, String word) {
        if (words.putIfAbsent(key, word) != null) {
            throw new IllegalArgumentException(
                    OPTION + " must be given once for each key, but \"" + key + "\" came twice");
        }
    }

    /**
     * Reads what is chosen by a command that names no rule book.
     *
     * @param keys the keys that the command knows
     * @param parsed the command
     * @return what is chosen
     * @throws ParameterException if it is malformed, of another key, or there is no such choice
     */
    static Settings ofKeys(List<SettingKey> keys, ParseResult parsed) {
        try {
            Settings settings = of(parsed);
            settings.requireKnown(keys);
            SettingKey.RULE_BOOK.stream()
                    .filter(key -> settings.words.containsKey(key.key()))
                    .forEach(key -> RuleSetting.of(key.key(), settings.word(key)));
            return settings;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    /**
     * Returns the option that makes choices, for a message.
     *
     * @param settings the choices
     * @return words to go after a message, empty if there is no choice
     */
    static String advice(List<? extends Setting> settings) {
        return settings.isEmpty()
                ? ""
                : settings.stream()
                        .map(setting -> OPTION + " " + setting.key() + "=" + setting.word())
                        .collect(Collectors.joining(" or ", " (", ")"));
    }

    /**
     * Returns what the reader of ballot files is told where something is told already.
     *
     * @param told what is told already
     * @return all that is told
     */
    ReaderSettings reader(ReaderSettings told) {
        ReaderSettings all = told;
        for (ReaderSetting setting : ReaderSetting.values()) {
            String word = words.get(setting.key());
            all = word == null ? all : all.with(setting, word);
        }
        return all;
    }

    /**
     * Returns rule books with what is chosen for those of them that leave the choice.
     *
     * @param books the rule books
     * @param format the format of the ballot files
     * @return the rule books, in the same order
     * @throws IllegalArgumentException if a key is known neither to any of them nor to the reader, or has no such word
     */
    List<RuleBook> in(List<RuleBook> books, String format) {
        List<RuleBook> changed = new ArrayList<>(books);
        List<SettingKey> known = new ArrayList<>(SettingKey.of(format, List.of()));
        known.addAll(SettingKey.ofOptions(books.stream().map(RuleBook::id).toList()));
        changed.replaceAll(this::withOptions);
        for (SettingKey key : SettingKey.RULE_BOOK) {
            if (books.stream().anyMatch(book -> leaves(book, key))) {
                known.add(key);
                changed.replaceAll(book -> words.containsKey(key.key()) ? with(book, key) : book);
            }
        }
        requireKnown(known);
        return changed;
    }

    /** A rule book with what is chosen by its options, if it has any. */
    private RuleBook withOptions(RuleBook book) {
        Map<String, String> chosen = optionsOf(book.id());
        return chosen.isEmpty() ? book : RuleBooks.of(book.id(), chosen);
    }

    /**
     * Returns what is chosen by the options of a rule book.
     *
     * @param book its identifier
     * @return the words by the names of the options, empty if it has none or none is chosen
     */
    Map<String, String> optionsOf(String book) {
        Map<String, String> chosen = new TreeMap<>();
        for (BookOption option : RuleBooks.options(book)) {
            if (words.containsKey(option.name())) {
                chosen.put(option.name(), words.getOrDefault(option.name(), ""));
            }
        }
        return chosen;
    }

    private static boolean leaves(RuleBook book, SettingKey key) {
        return RuleSetting.all().stream()
                .filter(setting -> setting.key().equals(key.key()))
                .anyMatch(setting -> book.with(setting).isPresent());
    }

    private RuleBook with(RuleBook book, SettingKey key) {
        return book.with(RuleSetting.of(key.key(), word(key))).orElse(book);
    }

    private String word(SettingKey key) {
        return words.getOrDefault(key.key(), "");
    }

    /**
     * Checks that all keys are known.
     *
     * @param keys the keys that are known
     * @throws IllegalArgumentException if one is not
     */
    void requireKnown(List<SettingKey> keys) {
        TreeSet<String> known = keys.stream().map(SettingKey::key).collect(Collectors.toCollection(TreeSet::new));
        words.keySet().stream()
                .sorted()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(
                            OPTION + " must name something that can be chosen here, which is "
                                    + String.join(", ", known) + ", but named \"" + key + "\"");
                });
    }
}
