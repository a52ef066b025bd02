package org.scrutineer.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.KeepValue;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Destination;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/** Says what a stage is and which papers moved in it, at what value. */
public final class MovementWords {

    private MovementWords() {}

    /**
     * Returns what a stage is.
     *
     * @param stage the stage
     * @return such as {@code Exclusion of A and B}, without full stop
     */
    public static Sentence title(Stage stage) {
        if (stage.action() instanceof StageAction.Surplus surplus) {
            Sentence title = Sentence.of("Surplus of ").named(surplus.candidates());
            return RonWords.next(stage)
                    .map(next -> title.words(" to ").named(next))
                    .orElse(title);
        }
        if (stage.action() instanceof StageAction.Exclusion exclusion) {
            Sentence excluded = Sentence.of("Exclusion of ").named(exclusion.candidates());
            List<TransferValue> values = stage.part() == 0 ? List.of() : values(stage);
            return values.size() == 1 ? excluded.words(", papers worth ").value(Votes.of(1, values.get(0))) : excluded;
        }
        return Sentence.of(stage.action().title());
    }

    private static List<TransferValue> values(Stage stage) {
        return stage.sources().stream()
                .flatMap(source ->
                        source instanceof Source.Exclusion exclusion ? Stream.of(exclusion.value()) : Stream.empty())
                .distinct()
                .toList();
    }

    /**
     * Says which papers moved at what value.
     *
     * @param source the papers
     * @param rule the rule book by which they moved
     * @return a sentence
     */
    public static Sentence source(Source source, RuleDescription rule) {
        if (source instanceof Source.Surplus surplus) {
            return surplus(surplus, rule);
        }
        if (source instanceof Source.Exclusion exclusion) {
            return Sentence.of(papers(exclusion.papers()) + " of ")
                    .named(exclusion.candidate())
                    .words(" worth ")
                    .value(Votes.of(1, exclusion.value()))
                    .words(" each: ")
                    .votes(exclusion.votes())
                    .words(".");
        }
        if (source instanceof Source.InTurn turn) {
            Sentence papers = Sentence.of(papers(turn.papers()) + " of ").named(turn.candidate());
            return (turn.areAllDue()
                            ? papers.words(", looked at in their order,")
                            : papers.words(", looked at in intervals of ")
                                    .value(Votes.of(turn.interval()))
                                    .words(" (")
                                    .value(Votes.of(turn.lying()))
                                    .words(" ÷ ")
                                    .value(Votes.of(turn.due()))
                                    .words(" to the nearest whole number),"))
                    .then(whither(turn.to()))
                    .words(". Their numbers stand in the record.");
        }
        if (source instanceof Source.WholePapers whole) {
            Optional<String> sample = SampleWords.of(rule);
            return Sentence.of(papers(whole.papers()) + (sample.isPresent() ? " of " : " of those that "))
                    .named(whole.candidate())
                    .words(sample.map(words -> ", " + words + ",").orElse(" received last"))
                    .words(" go on, each still worth 1: ")
                    .value(whole.numerator())
                    .words(" ÷ ")
                    .value(whole.divisor())
                    .words(". Their numbers stand in the record.");
        }
        return Sentence.of("")
                .votes(source.votes())
                .words(" of ")
                .named(source.candidate())
                .words(" left over by rounding, or by papers without a next preference: no paper carries them.");
    }

    private static Sentence whither(Destination to) {
        return to instanceof Destination.Receiver receiver
                ? Sentence.of(" go to ").named(receiver.candidate())
                : Sentence.of(" become non-transferable");
    }

    private static Sentence surplus(Source.Surplus surplus, RuleDescription rule) {
        Sentence papers = Sentence.of(papers(surplus.papers()) + " of ").named(surplus.candidate());
        Sentence last =
                surplus.selector() == Source.Selector.LAST_PARCEL ? papers.words(", the last received,") : papers;
        Sentence received = surplus.received().equals(TransferValue.ONE)
                ? last
                : last.words(" received at ").value(Votes.of(1, surplus.received()));
        boolean held = surplus.transferValue().equals(surplus.received())
                && surplus.numerator().isMoreThan(surplus.divisor().times(surplus.received()));
        Sentence quotient = received.words(" go on, each worth ")
                .value(Votes.of(1, surplus.transferValue()))
                .words(": ")
                .value(surplus.numerator())
                .words(" ÷ ")
                .value(surplus.divisor());
        boolean times =
                rule.surpluses().multiplyFractions() && !surplus.received().equals(TransferValue.ONE);
        return (times ? quotient.words(" × ").value(Votes.of(1, surplus.received())) : quotient)
                .words(held ? ", but no more than received; together " : "; together ")
                .votes(surplus.votes())
                .words(".");
    }

    /**
     * Says what those elected keep of the votes that reach them.
     *
     * @param counted the count of the papers by keep values
     * @return a sentence; none if everybody keeps all
     */
    public static Sentence keepValues(StageAction.KeepValues counted) {
        Sentence kept = Sentence.of("");
        String before = "Of each vote that comes to them keep: ";
        for (var one : counted.keepValues()) {
            if (!one.value().equals(KeepValue.ONE) && !one.value().equals(KeepValue.ZERO)) {
                kept = kept.words(before)
                        .named(one.candidate())
                        .words(" ")
                        .amount(Votes.of(1).times(one.value()));
                before = ", ";
            }
        }
        return before.equals(", ") ? kept.words(".") : kept;
    }

    private static String papers(long papers) {
        return papers == 1 ? "1 paper" : papers + " papers";
    }
}
