package org.scrutineer.wording;

import java.util.List;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.InactiveCause;
import org.scrutineer.record.InactivePapers;
import org.scrutineer.record.Stage;

/** Why papers are non-transferable, where a rule book tells causes apart. */
public final class InactiveWords {

    private InactiveWords() {}

    /**
     * Returns the causes that have rows of their own.
     *
     * @param record the count
     * @return the causes in their order; empty where fewer than two are told apart
     */
    public static List<InactiveCause> rows(CountRecord record) {
        List<InactiveCause> told = record.stages().get(0).inactive().stream()
                .map(InactivePapers::cause)
                .toList();
        return told.size() > 1 ? told : List.of();
    }

    /**
     * Returns the heading of a row below that of all non-transferable votes.
     *
     * @param cause the cause
     * @return such as {@code of which overvotes}
     */
    public static String row(InactiveCause cause) {
        return "of which "
                + switch (cause) {
                    case OVERVOTE -> "overvotes";
                    case SKIPPED_RANKINGS -> "skipped rankings";
                    case REPEATED_RANKINGS -> "repeated rankings";
                    case NO_CHOICE_LEFT -> "no choice left";
                };
    }

    /**
     * Returns the same for a column that is only as wide as the heading above it.
     *
     * @param cause the cause
     * @return at most 16 characters, moved in by two
     */
    public static String narrowRow(InactiveCause cause) {
        return "  "
                + switch (cause) {
                    case OVERVOTE -> "overvotes";
                    case SKIPPED_RANKINGS -> "skipped ranks";
                    case REPEATED_RANKINGS -> "repeated ranks";
                    case NO_CHOICE_LEFT -> "no choice left";
                };
    }

    /**
     * Returns why a single paper is non-transferable.
     *
     * @param cause the cause
     * @return such as {@code because an overvote was met}
     */
    public static String because(InactiveCause cause) {
        return switch (cause) {
            case OVERVOTE -> "because an overvote was met";
            case SKIPPED_RANKINGS -> "because too many rankings in a row are skipped";
            case REPEATED_RANKINGS -> "because a candidate is ranked a second time";
            case NO_CHOICE_LEFT -> "because nobody else who continues is named";
        };
    }

    /**
     * Returns the non-transferable votes of a cause.
     *
     * @param stage the stage
     * @param cause the cause
     * @return the votes at the end of the stage
     */
    public static Votes votes(Stage stage, InactiveCause cause) {
        return stage.inactive().stream()
                .filter(papers -> papers.cause() == cause)
                .map(InactivePapers::votes)
                .reduce(Votes.ZERO, Votes::plus);
    }
}
