package org.scrutineer.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.ballot.Setting;
import org.scrutineer.format.BltOptions.BallotId;
import org.scrutineer.format.BltOptions.Coding;
import org.scrutineer.format.BltOptions.InteriorZero;
import org.scrutineer.format.BltOptions.Layout;
import org.scrutineer.format.BltOptions.MissingZero;
import org.scrutineer.format.BltOptions.Names;
import org.scrutineer.format.BltOptions.Parentheses;
import org.scrutineer.format.BltOptions.Strictness;

/** One choice of {@link BltOptions}, with the words that records and command lines have for it. */
public sealed interface BltSetting extends Setting
        permits Layout, InteriorZero, MissingZero, BallotId, Parentheses, Names, Coding, Strictness {

    /**
     * Returns the choices that can be listed: all but character sets.
     *
     * @return the choices, those of one key together
     */
    static List<BltSetting> all() {
        return Stream.<BltSetting[]>of(
                        Layout.values(),
                        InteriorZero.values(),
                        MissingZero.values(),
                        BallotId.values(),
                        Parentheses.values(),
                        Names.values(),
                        Strictness.values())
                .flatMap(Stream::of)
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * Returns the keys.
     *
     * @return the keys, that of character sets last
     */
    static List<String> keys() {
        return Stream.concat(all().stream().map(Setting::key).distinct(), Stream.of(Coding.KEY))
                .toList();
    }

    /**
     * Returns a choice by its words.
     *
     * @param key the key
     * @param word the word; of {@code charset} the name of a character set
     * @return the choice
     * @throws IllegalArgumentException if there is no such key, or no such word for it
     */
    static BltSetting of(String key, String word) {
        if (!key.equals(Coding.KEY)) {
            return Setting.find(all(), key, word);
        }
        try {
            return new Coding(Charset.forName(word));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    key + " must be the name of a character set that is known here, but was \"" + word + "\"", e);
        }
    }

    @Override
    default String word() {
        return Setting.word((Enum<?>) this);
    }
}
