package org.scrutineer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ballot.Setting;
import org.scrutineer.books.RuleBooks;
import org.scrutineer.format.BltSetting;
import org.scrutineer.format.papers.ReaderSetting;
import org.scrutineer.rules.paper.RuleSetting;

/**
 * A key of {@value Settings#OPTION}: something that can be chosen, which belongs to one owner only.
 *
 * @param owner who understands it
 * @param key the key
 * @param words what can be chosen, for the help
 */
record SettingKey(Owner owner, String key, String words) {

    /** Who understands a key. */
    enum Owner {
        /** The reader of a format of ballot files. */
        READER,
        /** A policy on what makes a paper valid. */
        POLICY,
        /** A rule book. */
        RULE_BOOK,
        /** The drawing of papers by chance. */
        SAMPLING
    }

    /** The keys of the reader of BLT. */
    static final List<SettingKey> BLT = Stream.concat(
                    of(Owner.READER, BltSetting.all()).stream(),
                    Stream.of(new SettingKey(Owner.READER, "charset", "the name of a character set")))
            .toList();

    /** The keys of the readers of all formats. */
    static final List<SettingKey> READERS = Arrays.stream(ReaderSetting.values())
            .map(setting -> new SettingKey(Owner.READER, setting.key(), setting.description()))
            .toList();

    /** The keys of rule books. */
    static final List<SettingKey> RULE_BOOK = of(Owner.RULE_BOOK, RuleSetting.all());

    /** The keys of a count of BLT files. */
    static final List<SettingKey> ALL =
            Stream.of(BLT, RULE_BOOK).flatMap(List::stream).toList();

    /** The keys of the readers of all formats and of rule books. */
    static final List<SettingKey> OF_ANY_FORMAT =
            Stream.of(READERS, RULE_BOOK).flatMap(List::stream).toList();

    /**
     * Returns the keys for files of one format.
     *
     * @param format the word of the format
     * @param others keys that belong to no reader
     * @return the keys of the readers of that format, and the others
     */
    static List<SettingKey> of(String format, List<SettingKey> others) {
        return Stream.of(format.equals(PapersInput.BLT) ? BLT : READERS, others)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns the keys of the options of rule books.
     *
     * @param books their identifiers
     * @return the keys, each once
     */
    static List<SettingKey> ofOptions(List<String> books) {
        return books.stream()
                .flatMap(book -> RuleBooks.options(book).stream())
                .distinct()
                .map(option -> new SettingKey(Owner.RULE_BOOK, option.name(), String.join("|", option.words())))
                .toList();
    }

    /**
     * Returns the key that a word stands for.
     *
     * @param word a key, or another word for one
     * @return the key; the word itself if it stands for none
     */
    static String named(String word) {
        return ReaderSetting.named(word).map(ReaderSetting::key).orElse(word);
    }

    private static List<SettingKey> of(Owner owner, List<? extends Setting> settings) {
        return settings.stream()
                .map(Setting::key)
                .distinct()
                .map(key -> new SettingKey(
                        owner,
                        key,
                        settings.stream()
                                .filter(setting -> setting.key().equals(key))
                                .map(Setting::word)
                                .collect(Collectors.joining("|"))))
                .toList();
    }
}
