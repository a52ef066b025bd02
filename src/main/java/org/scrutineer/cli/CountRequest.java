package org.scrutineer.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.scrutineer.ballot.Election;
import org.scrutineer.rules.RuleBook;

/**
 * What is asked for with {@code count}.
 *
 * @param book the rule book
 * @param change what the command changes in each election before it is counted; throws
 *     {@link IllegalArgumentException} where that cannot be done
 * @param lots where lots come from
 * @param order where the order of the papers comes from
 * @param input how ballot files are read
 * @param form the form of the results
 * @param target where the results go
 * @param trace whether an internal error shows where it arose
 * @param files the names of the ballot files, at least one; {@value #STANDARD_INPUT} for standard input
 */
record CountRequest(
        RuleBook book,
        UnaryOperator<Election> change,
        LotSource lots,
        OrderSource order,
        BallotsInput input,
        ResultForm form,
        OutputTarget target,
        Trace trace,
        List<String> files) {

    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /**
     * Copies the list and checks that what is asked for goes together.
     *
     * @throws IllegalArgumentException if there is no file, or several files are to go into a form that holds one, or
     *     standard input is to be read twice
     */
    CountRequest {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a ballot file must be given");
        }
        if (files.size() > 1 && !form.format().holdsSeveral()) {
            throw new IllegalArgumentException("--format " + form.format() + " holds one result, but there are "
                    + files.size() + " files; --format " + OutputFormat.JSONL + " holds several");
        }
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new IllegalArgumentException("standard input can be read once only, but - was given more than once");
        }
    }
}
