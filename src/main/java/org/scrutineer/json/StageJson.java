package org.scrutineer.json;

import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.record.Decision;
import org.scrutineer.record.Destination;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Tally;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;
import org.scrutineer.record.Transfer;
import org.scrutineer.wording.Amounts;

/**
 * Renders stages as JSON.
 *
 * @param rule the rule book, for the form of amounts
 */
record StageJson(RuleDescription rule) {

    /**
     * Renders a stage.
     *
     * @param stage the stage
     * @return the stage without its digest
     */
    Json.Members of(Stage stage) {
        Json.Members number = Json.object().with("number", stage.number());
        Json.Members part = stage.part() > 0 ? number.with("part", stage.part()) : number;
        return part.with("kind", stage.action().term())
                .with("title", stage.action().title())
                .with("sources", Json.list(stage.sources(), this::source))
                .with("transfers", Json.list(stage.transfers(), this::transfer))
                .with("tally", Json.list(stage.tallies(), tally -> tally(tally, stage.action())))
                .with(
                        "nonTransferable",
                        Json.object()
                                .with("votes", votes(stage.nonTransferable()))
                                .with("papers", Long.toString(stage.nonTransferablePapers())))
                .with("lossByFraction", votes(stage.lossByFraction()))
                .with("setAside", votes(Votes.ZERO))
                .with("quota", votes(stage.quota()))
                .with("vacancies", stage.vacancies())
                .with("decisions", Json.list(stage.decisions(), StageJson::decision));
    }

    private Json source(Source source) {
        Json.Members moved = Json.object()
                .with("candidate", source.candidate().number())
                .with("papers", Long.toString(source.papers()))
                .with("votes", Amounts.plain(source.votes(), rule.places()));
        if (source instanceof Source.Surplus surplus) {
            return moved.with("selector", surplus.selector().term())
                    .with("selectorValue", value(surplus.received()))
                    .with("transferValue", value(surplus.transferValue()))
                    .with("numerator", Amounts.plain(surplus.numerator(), rule.places()))
                    .with("divisor", Amounts.plain(surplus.divisor(), rule.places()));
        }
        if (source instanceof Source.WholePapers whole) {
            return moved.with("selector", Source.Selector.PAPER_IDS.term())
                    .with("selectorValue", whole.numbers().toString())
                    .with("transferValue", value(TransferValue.ONE))
                    .with("numerator", Amounts.plain(whole.numerator(), rule.places()))
                    .with("divisor", Amounts.plain(whole.divisor(), rule.places()));
        }
        if (source instanceof Source.Exclusion exclusion) {
            return moved.with("selector", Source.Selector.VALUE.term())
                    .with("selectorValue", value(exclusion.value()))
                    .with("receivedAt", Json.list(exclusion.receipts(), receipt -> Json.text(receipt.toString())));
        }
        return moved;
    }

    private Json transfer(Transfer transfer) {
        return Json.object()
                .with("from", transfer.from().number())
                .with("to", place(transfer.to()))
                .with("papers", Long.toString(transfer.papers()))
                .with("votes", votes(transfer.votes()));
    }

    private static Json place(Destination destination) {
        return destination instanceof Destination.Receiver receiver
                ? Json.whole(receiver.candidate().number())
                : Json.text(((Destination.Pool) destination).term());
    }

    private Json tally(Tally tally, StageAction action) {
        Json.Members has = Json.object()
                .with("candidate", tally.candidate().number())
                .with("votes", votes(tally.votes()))
                .with("papers", Long.toString(tally.papers()));
        Json.Members keeps = action instanceof StageAction.KeepValues keepValues
                ? has.with("keep", keepValues.of(tally.candidate()).toString(rule.places()))
                : has;
        return keeps.with("status", tally.status().term());
    }

    private static Json decision(Decision decision) {
        Json.Members taken = Json.object()
                .with("type", decision.type().term())
                .with("candidates", HeaderJson.numbers(decision.candidates()))
                .with("reason", decision.reason().term())
                .with("clause", decision.clause().number());
        return decision.ties().isEmpty() ? taken : taken.with("ties", Json.list(decision.ties(), StageJson::tie));
    }

    private static Json tie(TieBreak tie) {
        Json.Members tied = Json.object()
                .with("candidates", HeaderJson.numbers(tie.candidates()))
                .with("method", tie.method().term());
        Json.Members consulted = tie.stageConsulted() > 0 ? tied.with("stageConsulted", tie.stageConsulted()) : tied;
        Json.Members drawn = tie.method() == TieMethod.DRAW ? consulted.with("drawIndex", tie.drawIndex()) : consulted;
        Json.Members chosen = drawn.with("chosen", tie.chosen().number());
        return tie.decidedBy().isEmpty() ? chosen : chosen.with("decidedBy", tie.decidedBy());
    }

    private String votes(Votes votes) {
        return rule.isExact() ? Amounts.plain(votes, rule.places()) : Amounts.exact(votes, rule.places());
    }

    private String value(TransferValue value) {
        return Amounts.plain(Votes.of(1, value), rule.places());
    }
}
