package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.ballot.Printable;
import org.scrutineer.compare.Comparison;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RecordFormatException;
import org.scrutineer.record.CountRecord;

/**
 * The result of a count as one HTML page: the elected and why, pictures, every stage, every figure, and how to check
 * it. It carries the record, has no script and asks for nothing. The same record gives the same bytes.
 */
public final class ResultPage {

    private static final String PREFACE = "<!DOCTYPE html>\n";

    private final CountRecord record;
    private final List<CountRecord> others;
    private final List<Succession> successions;

    private ResultPage(CountRecord record, List<CountRecord> others, List<Succession> successions) {
        this.record = record;
        this.others = List.copyOf(others);
        this.successions = List.copyOf(successions);
    }

    /**
     * Returns the page of a count.
     *
     * @param record the record of the count
     * @return the page
     */
    public static ResultPage of(CountRecord record) {
        return new ResultPage(record, List.of(), List.of());
    }

    /**
     * Returns this page with other counts of the same papers beside it.
     *
     * @param more the records of the other counts
     * @return the changed copy
     * @throws IllegalArgumentException if one is of other papers or candidates
     */
    public ResultPage with(CountRecord... more) {
        List<CountRecord> all = new ArrayList<>(others);
        for (CountRecord other : more) {
            all.add(new Comparison(record, other).other());
        }
        return new ResultPage(record, all, successions);
    }

    /**
     * Returns this page with what was worked out of vacancies.
     *
     * @param more who would take whose place
     * @return the changed copy
     */
    public ResultPage with(Succession... more) {
        List<Succession> all = new ArrayList<>(successions);
        all.addAll(List.of(more));
        return new ResultPage(record, others, all);
    }

    /**
     * Finds the record that a page carries.
     *
     * @param page the text of a page
     * @return the record in JSON; nothing if the text is no such page
     */
    public static Optional<String> recordIn(String page) {
        return page.startsWith(PREFACE) ? Embedded.in(page) : Optional.empty();
    }

    /**
     * Returns whether a page is just what this library makes of the record that it carries.
     *
     * @param page the text of a page
     * @return whether it is; not if it carries no record that holds together, or shows other counts or vacancies
     * besides
     */
    public static boolean isMadeFromItsRecord(String page) {
        try {
            return recordIn(page)
                    .map(json ->
                            ResultPage.of(JsonRecord.parse(json)).toString().equals(page))
                    .orElse(false);
        } catch (RecordFormatException faulty) {
            return false;
        }
    }

    private List<Element> sections(Subject subject, String digest) {
        List<Element> sections = new ArrayList<>();
        sections.add(new ElectedSection(subject).element());
        new ComparedSection(subject, others).element().ifPresent(sections::add);
        sections.add(new ReachedSection(subject).element());
        sections.add(new PapersSection(subject).element());
        sections.add(new StagesSection(subject).element());
        sections.add(new FiguresSection(subject).element());
        sections.add(FlowSection.of(subject).element());
        sections.add(new YoursSection(subject).element());
        new SlatesSection(subject, others).element().ifPresent(sections::add);
        sections.add(new DecidedSection(subject).element());
        sections.add(new VacancySection(subject, successions).element());
        sections.add(new RulesSection(subject).element());
        sections.add(new CheckSection(subject, digest).element());
        return sections;
    }

    /** Returns the page, its lines ended by LF. */
    @Override
    public String toString() {
        Subject subject = Subject.of(record);
        JsonRecord json = JsonRecord.of(record);
        List<Element> sections = sections(subject, json.digest());
        List<Element> links = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            if (sections.stream().anyMatch(kind::is)) {
                links.add(Tag.LI.of(kind.link()));
            }
        }
        String title = record.title().isBlank() ? "Election" : Printable.line(record.title());
        List<Element> body = new ArrayList<>();
        body.add(Sheet.patterns());
        body.add(new HeaderSection(subject).element());
        body.add(Tag.NAV.of(Tag.UL.of(links)).with(Attribute.ARIA_LABEL, "On this page"));
        body.add(Tag.MAIN.of(sections));
        body.add(Tag.FOOTER.of(Tag.P
                .of("Made from the count record by scrutineer " + JsonRecord.version()
                        + ", without script and without any other file. Count " + json.digest())
                .as("hex")));
        body.add(Embedded.of(json.toCanonicalString()));
        return document(title + ": result of the count", Sheet.of(subject), body);
    }

    /**
     * Returns a whole document.
     *
     * @param title its title
     * @param style its style sheet
     * @param body what is in its body
     * @return the text, its lines ended by LF
     */
    static String document(String title, String style, List<Element> body) {
        Element html = Tag.HTML
                .of(Sheet.head(title, style), Tag.BODY.of(body))
                .with(Attribute.LANG, "en")
                .with(Attribute.DIR, "ltr");
        StringBuilder out = new StringBuilder(PREFACE);
        html.writeTo(out);
        return out.append('\n').toString();
    }
}
