package org.scrutineer.cli;

import java.nio.file.Path;
import java.util.Map;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.format.BltOptions;
import org.scrutineer.format.BltOptions.FileOrder;
import org.scrutineer.lot.StvLot;
import org.scrutineer.record.CountStatement;
import org.scrutineer.rules.paper.Sample;
import picocli.CommandLine.ParseResult;

/** Where the order of the ballot papers comes from. */
sealed interface OrderSource {

    /** The word for {@link FromFile}. */
    String FILE = "file";

    /** What goes after the message that a rule book needs an order and there is none. */
    String MISSING = "; --order file takes that of the file, and --order-seed draws one";

    /** What goes after the message that a rule book takes papers at random and there is nothing to take them by. */
    String NO_SAMPLE =
            "; --order-seed draws them, and --set sample=first or --set sample=numbered takes them by the order"
                    + " of the file";

    /**
     * Reads the value of the option.
     *
     * @param text {@value #FILE}
     * @return the source
     * @throws IllegalArgumentException if it is another word
     */
    static OrderSource parse(String text) {
        if (!text.equals(FILE)) {
            throw new IllegalArgumentException("an order of papers must be " + FILE + ", but was \"" + text + "\"");
        }
        return new FromFile();
    }

    /**
     * Returns where the order of the papers comes from: samples by the order of the papers are by that of the file
     * where none is named.
     *
     * @param parsed the command
     * @return the source
     * @throws IllegalArgumentException if what is asked for does not go together
     */
    static OrderSource of(ParseResult parsed) {
        refuseTwo(parsed, "--order", "--order-seed");
        refuseTwo(parsed, "--order", "--order-list");
        refuseTwo(parsed, "--order-list", "--order-seed");
        if (parsed.hasMatchedOption("--order-list")) {
            return new Listed(new PaperList(parsed.matchedOptionValue("--order-list", Path.of(""))));
        }
        if (parsed.hasMatchedOption("--order-seed")) {
            return new Drawn(
                    parsed.matchedOptionValue("--order-seed", ""), parsed.matchedOptionValue("--order-context", ""));
        }
        if (parsed.hasMatchedOption("--order-context")) {
            throw new IllegalArgumentException("--order-context must be given with --order-seed only");
        }
        String sample = Settings.of(parsed).words().getOrDefault(Sample.DRAWN.key(), Sample.DRAWN.word());
        return parsed.matchedOptionValue("--order", sample.equals(Sample.DRAWN.word()) ? new None() : new FromFile());
    }

    private static void refuseTwo(ParseResult parsed, String one, String other) {
        if (parsed.hasMatchedOption(one) && parsed.hasMatchedOption(other)) {
            throw new IllegalArgumentException(one + " and " + other + " must not be given together");
        }
    }

    /**
     * Returns where the papers must come from to be those of a record: their file, if it says so.
     *
     * @param count the record
     * @return the source, none if the order needs no file
     */
    static OrderSource of(CountStatement count) {
        boolean fromFile = count.input()
                .paperOrder()
                .filter(order ->
                        PaperOrder.Method.FILE.term().equals(order.parameters().get("method")))
                .isPresent();
        return fromFile ? new FromFile() : new None();
    }

    /**
     * Returns how ballot files are read.
     *
     * @param chosen the choices, but for the order
     * @return the choices
     */
    default BltOptions reading(BltOptions chosen) {
        return chosen;
    }

    /**
     * Returns an election with its papers in the order.
     *
     * @param election the election as it was read
     * @return the election, changed where the order does not come with the file
     * @throws IllegalArgumentException if there are no papers to put in an order, or too many
     */
    default Election inOrder(Election election) {
        return election;
    }

    /**
     * Returns an election with its papers in the order, where no record can tell it.
     *
     * @param election the election as it was read
     * @return the election, changed if a list says how its papers lie
     * @throws IllegalArgumentException if the list cannot be read, or is not of these papers
     */
    default Election asListed(Election election) {
        return election;
    }

    /**
     * Returns how the order is stated in a record.
     *
     * @return the parameters, none if there is no order
     */
    Map<String, String> parameters();

    /** No order: a rule book that needs one refuses to count. */
    record None() implements OrderSource {
        @Override
        public Map<String, String> parameters() {
            return Map.of();
        }
    }

    /** The order in which the papers stand in each ballot file. */
    record FromFile() implements OrderSource {
        @Override
        public Map<String, String> parameters() {
            return Map.of("method", PaperOrder.Method.FILE.term());
        }

        @Override
        public BltOptions reading(BltOptions chosen) {
            return chosen.with(FileOrder.KEPT);
        }
    }

    /**
     * An order drawn from a public seed, for each file among its papers.
     *
     * @param seed the seed
     * @param context what the seed is used for
     */
    record Drawn(String seed, String context) implements OrderSource {
        @Override
        public Map<String, String> parameters() {
            return Map.of("method", "stv-lot/1", "seed", seed, "context", context);
        }

        @Override
        public Election inOrder(Election election) {
            return election.withOrder(new StvLot(seed, context).order(election.ballots()));
        }
    }

    /**
     * An order that a list gives of the papers as they stand in each ballot file.
     *
     * @param list the list
     */
    record Listed(PaperList list) implements OrderSource {
        @Override
        public Map<String, String> parameters() {
            return Map.of("method", PaperOrder.Method.SUPPLIED.term());
        }

        @Override
        public BltOptions reading(BltOptions chosen) {
            return chosen.with(FileOrder.KEPT);
        }

        @Override
        public Election inOrder(Election election) {
            return list.apply(election);
        }

        @Override
        public Election asListed(Election election) {
            return list.apply(election);
        }
    }
}
