package org.scrutineer.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.PaperNumbers;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.Source;

/**
 * The papers that a stage of a count record takes from candidates.
 *
 * @param amounts the form of amounts
 * @param all all candidates
 */
record SourceFormat(AmountFormat amounts, List<Candidate> all) {

    private static final String CANDIDATE = "candidate";
    private static final String PAPERS = "papers";
    private static final String VOTES = "votes";
    private static final String SELECTOR = "selector";
    private static final String SELECTOR_VALUE = "selectorValue";
    private static final String RECEIVED_AT = "receivedAt";
    private static final String TRANSFER_VALUE = "transferValue";
    private static final String NUMERATOR = "numerator";
    private static final String DIVISOR = "divisor";
    private static final String TO = "to";

    private static final Json PAPER_IDS = Json.text(Source.Selector.PAPER_IDS.term());

    /**
     * Writes papers that are taken.
     *
     * @param source the papers
     * @return their JSON
     */
    Json write(Source source) {
        JsonObject taken = Json.object()
                .with(CANDIDATE, CandidatesFormat.number(source.candidate()))
                .with(PAPERS, Long.toString(source.papers()))
                .with(VOTES, amounts.writeAmount(source.votes()));
        if (source instanceof Source.Surplus surplus) {
            taken.with(SELECTOR, surplus.selector().term())
                    .with(SELECTOR_VALUE, amounts.write(surplus.received()))
                    .with(TRANSFER_VALUE, amounts.write(surplus.transferValue()))
                    .with(NUMERATOR, amounts.writeAmount(surplus.numerator()))
                    .with(DIVISOR, amounts.writeAmount(surplus.divisor()))
                    .withIfPresent(
                            RECEIVED_AT,
                            Optional.of(surplus.receipts())
                                    .filter(receipts -> !receipts.isEmpty())
                                    .map(SourceFormat::receipts));
        } else if (source instanceof Source.InTurn turn) {
            taken.with(SELECTOR, PAPER_IDS)
                    .with(SELECTOR_VALUE, turn.numbers().toString())
                    .with(TRANSFER_VALUE, amounts.write(TransferValue.ONE))
                    .with(NUMERATOR, Long.toString(turn.lying()))
                    .with(DIVISOR, Long.toString(turn.due()))
                    .with(TO, DestinationFormat.write(turn.to()));
        } else if (source instanceof Source.WholePapers whole) {
            taken.with(SELECTOR, PAPER_IDS)
                    .with(SELECTOR_VALUE, whole.numbers().toString())
                    .with(TRANSFER_VALUE, amounts.write(TransferValue.ONE))
                    .with(NUMERATOR, amounts.writeAmount(whole.numerator()))
                    .with(DIVISOR, amounts.writeAmount(whole.divisor()));
        } else if (source instanceof Source.Exclusion exclusion) {
            taken.with(SELECTOR, Source.Selector.VALUE.term())
                    .with(SELECTOR_VALUE, amounts.write(exclusion.value()))
                    .with(RECEIVED_AT, receipts(exclusion.receipts()));
        }
        return taken.build();
    }

    private static Json receipts(List<Receipt> receipts) {
        return Json.list(receipts, receipt -> Json.text(receipt.toString()));
    }

    /**
     * Reads papers that are taken.
     *
     * @param source the papers
     * @return the papers
     */
    Source read(JsonValue source) {
        Candidate candidate = source.member(CANDIDATE).candidate(all);
        long papers = source.member(PAPERS).papers();
        JsonValue votes = source.member(VOTES);
        if (source.optional(SELECTOR)
                .map(JsonValue::json)
                .filter(PAPER_IDS::equals)
                .isPresent()) {
            return source.optional(TO).isPresent()
                    ? inTurn(source, candidate)
                    : new Source.WholePapers(
                            candidate,
                            numbers(source.member(SELECTOR_VALUE)),
                            amounts.amount(source.member(NUMERATOR)),
                            amounts.amount(source.member(DIVISOR)));
        }
        if (hasAny(source, TRANSFER_VALUE, NUMERATOR, DIVISOR)) {
            return new Source.Surplus(
                    candidate,
                    papers,
                    amounts.amount(votes),
                    source.member(SELECTOR).term(Source.Selector.values(), Source.Selector::term),
                    amounts.value(source.member(SELECTOR_VALUE)),
                    amounts.value(source.member(TRANSFER_VALUE)),
                    amounts.amount(source.member(NUMERATOR)),
                    amounts.amount(source.member(DIVISOR)),
                    source.optional(RECEIVED_AT).map(SourceFormat::readReceipts).orElse(List.of()));
        }
        if (hasAny(source, SELECTOR, SELECTOR_VALUE)) {
            source.member(SELECTOR).text();
            return new Source.Exclusion(
                    candidate,
                    papers,
                    amounts.votes(votes),
                    amounts.value(source.member(SELECTOR_VALUE)),
                    readReceipts(source.member(RECEIVED_AT)));
        }
        return new Source.Remainder(candidate, amounts.amount(votes));
    }

    private Source inTurn(JsonValue source, Candidate candidate) {
        long lying = source.member(NUMERATOR).papers();
        long due = source.member(DIVISOR).papers();
        if (due < 1 || due > lying) {
            throw source.member(DIVISOR).unsound("from 1 to the " + lying + " papers there are");
        }
        return new Source.InTurn(
                candidate,
                new DestinationFormat(all).read(source.member(TO)),
                numbers(source.member(SELECTOR_VALUE)),
                lying,
                due);
    }

    private static List<Receipt> readReceipts(JsonValue receipts) {
        if (receipts.items().isEmpty()) {
            receipts.doubt("at least one stage");
        }
        return receipts.list(SourceFormat::receipt);
    }

    private static Receipt receipt(JsonValue receipt) {
        try {
            return Receipt.parse(receipt.text());
        } catch (IllegalArgumentException e) {
            throw receipt.unsound("a stage such as \"3\", or a part of one such as \"3.2\"");
        }
    }

    private static PaperNumbers numbers(JsonValue numbers) {
        try {
            return PaperNumbers.parse(numbers.text());
        } catch (IllegalArgumentException e) {
            throw numbers.unsound("paper numbers in ascending runs");
        }
    }

    private static boolean hasAny(JsonValue source, String... names) {
        return Stream.of(names).anyMatch(name -> source.optional(name).isPresent());
    }
}
