package org.scrutineer.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.ballot.Identity;

/**
 * What a file of contests says, as it stands there: its ballot files are not read.
 *
 * @param source the name of the file, for messages
 * @param entries the contests in counting order, at least one
 * @param statements what is said of candidates whose names leave open whether they are one person
 */
public record ContestsFile(String source, List<Entry> entries, List<Statement> statements) {

    /** Copies the lists. */
    public ContestsFile {
        Objects.requireNonNull(source, "source");
        entries = List.copyOf(entries);
        statements = List.copyOf(statements);
    }

    /**
     * A word or a string, and where it stands.
     *
     * @param text the text, of a string without its quotes
     * @param line the line, from 1
     * @param column the column at which it starts, from 1
     */
    public record Word(String text, int line, int column) {
        public Word {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A contest.
     *
     * @param name its name, which no other has
     * @param ballots the ballot file
     * @param keys what is said of it, by key: words of {@link ContestsReader#KEYS}, each with one value or more
     */
    public record Entry(Word name, Word ballots, Map<String, List<Word>> keys) {

        /** Copies the map. */
        public Entry {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(ballots, "ballots");
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }

        /**
         * Returns the values of a key.
         *
         * @param key the key
         * @return the values in order, none if the key is not there
         */
        public List<Word> values(String key) {
            return keys.getOrDefault(key, List.of());
        }
    }

    /**
     * What is said of two candidates.
     *
     * @param identity what is said
     * @param one where the first stands
     * @param other where the other stands
     */
    public record Statement(Identity identity, Word one, Word other) {
        public Statement {
            Objects.requireNonNull(identity, "identity");
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }
    }

    /**
     * Says that something in the file is wrong.
     *
     * @param word where it is
     * @param code the code of the kind of error
     * @param problem what must hold and what was found
     * @return the exception to throw
     */
    public BallotFormatException error(Word word, String code, String problem) {
        return new BallotFormatException(source, word.line(), word.column(), code, problem);
    }
}
