package org.scrutineer.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutineer.lot.Answer;
import org.scrutineer.lot.Lots;

/** Where the lots for ties come from. */
sealed interface LotSource {

    /** The word for {@link FromFile}. */
    String FILE = "file";

    /**
     * Reads the value of the option.
     *
     * @param text candidate numbers joined by commas, or {@value #FILE}
     * @return the source
     * @throws IllegalArgumentException if it is neither, or a candidate comes twice
     */
    static LotSource parse(String text) {
        if (text.equals(FILE)) {
            return new FromFile();
        }
        if (text.chars().allMatch(Character::isLetter)) {
            throw new IllegalArgumentException(
                    "an order of lots must be candidate numbers joined by commas, or the word " + FILE + ", but was \""
                            + text + "\"");
        }
        return new Given(Lots.order(Numbers.candidates(text)));
    }

    /**
     * Returns the lots for a file.
     *
     * @param file the file
     * @return the lots
     * @throws IllegalArgumentException if they name a candidate who does not exist
     */
    Lots lotsFor(BallotsRead file);

    /**
     * Returns what is to be said of the lots when they do not settle a tie.
     *
     * @param file the file
     * @return words to go after the message, empty if there is nothing to say
     */
    String shortfall(BallotsRead file);

    private static String joined(List<Integer> order) {
        return order.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String unused(BallotsRead file) {
        return file.tieOrder().isEmpty()
                ? ""
                : "; the file states an order, " + joined(file.tieOrder()) + ", which only --lots file uses";
    }

    /** No lots: a tie that needs one stops the count. */
    record None() implements LotSource {
        @Override
        public Lots lotsFor(BallotsRead file) {
            return Lots.none();
        }

        @Override
        public String shortfall(BallotsRead file) {
            return unused(file);
        }
    }

    /**
     * Lots given with the command, the same for every file.
     *
     * @param lots the lots
     */
    record Given(Lots lots) implements LotSource {
        @Override
        public Lots lotsFor(BallotsRead file) {
            Numbers.check("--lots", lots.order(), file.election());
            return lots;
        }

        @Override
        public String shortfall(BallotsRead file) {
            return "; the order given, " + joined(lots.order()) + ", does not hold them all" + unused(file);
        }
    }

    /** The order that each ballot file states itself. */
    record FromFile() implements LotSource {
        @Override
        public Lots lotsFor(BallotsRead file) {
            return Lots.order(file.tieOrder());
        }

        @Override
        public String shortfall(BallotsRead file) {
            return file.tieOrder().isEmpty()
                    ? "; the file states no order"
                    : "; the order of the file, " + joined(file.tieOrder()) + ", does not hold them all";
        }
    }

    /**
     * Lots drawn from a public seed, for each file among its candidates.
     *
     * @param way the way of drawing
     * @param seed the seed
     * @param context what the seed is used for
     */
    record Drawn(LotWay way, String seed, String context) implements LotSource {
        @Override
        public Lots lotsFor(BallotsRead file) {
            return way.lots(seed, context, file.election().candidates());
        }

        @Override
        public String shortfall(BallotsRead file) {
            return "";
        }
    }

    /**
     * Lots with how some of them fell for single ties.
     *
     * @param others the lots for all other ties
     * @param answers how lots fell
     */
    record Answered(LotSource others, List<Answer> answers) implements LotSource {

        /** Copies the list. */
        public Answered {
            answers = List.copyOf(answers);
        }

        @Override
        public Lots lotsFor(BallotsRead file) {
            for (Answer answer : answers) {
                Numbers.check(AnswerOption.NAME, answer.tied().stream().sorted().toList(), file.election());
            }
            return others.lotsFor(file).withFirst(answers);
        }

        @Override
        public String shortfall(BallotsRead file) {
            return others.shortfall(file);
        }
    }
}
