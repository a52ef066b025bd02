package org.scrutineer.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Printable;
import org.scrutineer.record.Clause;
import org.scrutineer.record.CountInput;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.JoinedParts;
import org.scrutineer.record.Randomness;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.EmptyPlaces;
import org.scrutineer.wording.RonWords;
import org.scrutineer.wording.SourcesTold;
import org.scrutineer.wording.ValidityWords;

/**
 * The result sheet of a count, as text in a fixed-width face: what was counted, the votes at every stage, every
 * decision with its clause, and who is elected.
 */
public final class ResultSheet {

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;

    private final CountRecord record;
    private final SheetWords words;
    private final SheetPage page;

    private ResultSheet(CountRecord record, SheetWords words, SheetPage page) {
        this.record = record;
        this.words = words;
        this.page = page;
    }

    /**
     * Lays out a sheet 100 columns wide, or wider if the figures of a single stage need more.
     *
     * @param record the count
     * @return the sheet
     * @throws IllegalArgumentException if an amount of votes needs more decimal places than the rule book keeps
     */
    public static ResultSheet of(CountRecord record) {
        return of(record, Set.of());
    }

    /**
     * Lays out a sheet 100 columns wide, or wider if the figures of a single stage need more.
     *
     * @param record the count
     * @param additions what it shows besides
     * @return the sheet
     * @throws IllegalArgumentException if an amount of votes needs more decimal places than the rule book keeps
     */
    public static ResultSheet of(CountRecord record, Set<SheetAddition> additions) {
        CountRecord shown = JoinedParts.of(record);
        SheetWords words = words(shown);
        SheetTable table = new SheetTable(shown, words);
        return layOut(shown, words, table, Math.max(USUAL_WIDTH, table.leastWidth()), additions);
    }

    /**
     * Lays out a sheet for a given width.
     *
     * @param record the count
     * @param width the columns of text that no line exceeds, at least 40
     * @return the sheet
     * @throws IllegalArgumentException if the width is too narrow for the figures of a single stage, or an amount of
     *     votes needs more decimal places than the rule book keeps
     */
    public static ResultSheet of(CountRecord record, int width) {
        return of(record, width, Set.of());
    }

    /**
     * Lays out a sheet for a given width.
     *
     * @param record the count
     * @param width the columns of text that no line exceeds, at least 40
     * @param additions what it shows besides
     * @return the sheet
     * @throws IllegalArgumentException if the width is too narrow for the figures of a single stage, or an amount of
     *     votes needs more decimal places than the rule book keeps
     */
    public static ResultSheet of(CountRecord record, int width, Set<SheetAddition> additions) {
        CountRecord shown = JoinedParts.of(record);
        SheetWords words = words(shown);
        SheetTable table = new SheetTable(shown, words);
        int least = Math.max(NARROWEST, table.leastWidth());
        if (width < least) {
            throw new IllegalArgumentException("width must be at least " + least + " for this count, but was " + width);
        }
        return layOut(shown, words, table, width, additions);
    }

    private static SheetWords words(CountRecord record) {
        return new SheetWords(new SheetNames(record.rows()), record.rule(), SheetWords.places(record));
    }

    private static ResultSheet layOut(
            CountRecord record, SheetWords words, SheetTable table, int width, Set<SheetAddition> additions) {
        ResultSheet sheet = new ResultSheet(record, words, new SheetPage(width));
        sheet.title();
        new SheetElected(record, words).writeOn(sheet.page);
        if (additions.contains(SheetAddition.BARS)) {
            sheet.page.lines(new SheetBars(record, words).lines(width));
            sheet.page.blank();
        }
        sheet.rule(record.rule());
        sheet.papers(record.input());
        sheet.page.field("Quota", sheet.quota());
        sheet.page.blank();
        sheet.page.lines(table.lines(width));
        record.stages().forEach(stage -> sheet.stage(stage, additions));
        sheet.sources(record.input());
        return sheet;
    }

    private void title() {
        String title = record.title().isBlank() ? "Election" : Printable.line(record.title());
        page.text(0, title);
        page.underline("=", Text.width(title));
        page.blank();
    }

    private void rule(RuleDescription rule) {
        page.field("Rules", Printable.line(rule.citation()));
        page.field("", "(" + Printable.line(rule.id()) + ", version " + Printable.line(rule.version()) + ")");
        rule.provisional().ifPresent(reason -> page.field("Provisional", Printable.line(reason)));
        chosen("Chosen", rule.settings());
        if (rule.isExact() && words.places() > 0) {
            page.field(
                    "Figures",
                    "cut off after " + SheetWords.PLACES_OF_FRACTIONS + " decimal places; the record holds them whole");
        }
        page.field("Places to fill", Integer.toString(record.seats()));
        RonWords.who(record).forEach(who -> page.field("RON", Prose.Form.PLAIN.say(who, words.names(), words::votes)));
        for (Category category : record.categories()) {
            page.field("Constraints", Printable.line(category.name() + ": " + bounds(category)));
        }
    }

    private void chosen(String label, Map<String, String> settings) {
        settings.forEach((key, word) -> page.field(label, Printable.line(key + "=" + word)));
    }

    private static String bounds(Category category) {
        return category.groups().stream()
                .map(group -> group.name() + " " + group.min() + " to "
                        + Math.min(
                                group.max(),
                                Math.max(group.min(), group.members().size())) + " of "
                        + group.members().size())
                .collect(Collectors.joining(", "));
    }

    private void papers(CountInput input) {
        page.field("Ballot papers", Long.toString(input.papersCast()));
        for (InvalidPapers papers : input.invalid()) {
            page.field(
                    "Invalid papers",
                    papers.papers() + " " + Printable.line(papers.reason()) + SheetWords.clause(papers.clause()));
        }
        page.field("Valid papers", Long.toString(input.papersValid()));
        ValidityWords.of(input).forEach(line -> page.field(line.label(), Printable.line(line.text())));
    }

    private String quota() {
        Votes quota = record.stages().get(0).quota();
        if (!record.rule().hasQuota()) {
            return "none";
        }
        return words.votes(quota)
                + (SheetFigures.quotaChanges(record) ? " at stage 1, then as the last row of the table says" : "");
    }

    private void stage(Stage stage, Set<SheetAddition> additions) {
        page.blank();
        page.text(0, "Stage " + SheetWords.number(stage) + ": " + words.title(stage));
        String keepValues = words.keepValues(stage);
        if (!keepValues.isEmpty()) {
            page.text(2, keepValues + ".");
        }
        SourcesTold sources = SourcesTold.of(stage, record.rule());
        sources.each().forEach(source -> page.text(2, words.source(stage, source) + "."));
        sources.rest().ifPresent(rest -> page.text(2, Prose.Form.PLAIN.say(rest, words.names(), words::votes)));
        if (additions.contains(SheetAddition.TRANSFERS)) {
            stage.transfers().stream()
                    .filter(transfer -> !transfer.votes().isZero())
                    .forEach(transfer -> page.text(4, words.transfer(transfer)));
        }
        for (Decision decision : stage.decisions()) {
            List<String> sentences = sentences(decision);
            page.text(2, sentences.get(0) + ".");
            sentences.subList(1, sentences.size()).forEach(tie -> page.text(4, tie + "."));
        }
    }

    private List<String> sentences(Decision decision) {
        return decision.type() == DecisionType.STOP && record.unfilledSeats() > 0
                ? List.of("Count ended - " + ending() + SheetWords.clause(decision.clause()))
                : words.decision(decision);
    }

    private String ending() {
        return record.unfilledSeats() > record.placesLeftVacant()
                ? EmptyPlaces.how(record).orElse("no candidate is left for the places unfilled")
                : RonWords.ending(record);
    }

    private void sources(CountInput input) {
        page.blank();
        for (Clause clause : record.rule().inferred()) {
            page.field("Inferred", Printable.line(clause.inference()));
        }
        RonWords.inferred(record).forEach(reading -> page.field("Inferred", reading));
        for (BallotFile file : input.files()) {
            page.field("Ballot file", Printable.line(file.name() + " (" + file.format() + ")"));
            chosen("", file.reading());
            page.field("", Printable.line(file.digest()));
        }
        page.field("Ballot set", Printable.line(input.ballotSetDigest()));
        input.validity().ifPresent(made -> page.field("Raw papers", Printable.line(made.before())));
        input.paperOrder().ifPresent(order -> {
            page.field("Order of papers", Printable.line(words.order(order)));
            page.field("", Printable.line(order.after()));
        });
        lots(record.randomness(), record.rule());
    }

    private void lots(Randomness lots, RuleDescription rule) {
        if (lots.method().hasSeed()) {
            page.field("Lots drawn by", lots.method().term());
            page.field("Seed of lots", Printable.line(lots.seed()));
        }
        if (!lots.context().isEmpty()) {
            page.field("Seed used for", Printable.line(lots.context()));
        }
        if (!lots.lotOrder().isEmpty()) {
            boolean firstIsChosen = rule.ties().actOnTheFirstDrawn();
            page.field("Order of lots", words.names().of(lots.lotOrder(), firstIsChosen ? ", " : " > "));
            page.field("", firstIsChosen ? "the first of those tied is the one acted on" : "strongest first");
        }
    }

    /** Returns the sheet as lines, each ended by LF. */
    @Override
    public String toString() {
        return page.toString();
    }
}
