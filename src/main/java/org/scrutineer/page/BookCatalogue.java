package org.scrutineer.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.scrutineer.json.JsonRecord;
import org.scrutineer.json.RuleFingerprint;
import org.scrutineer.record.RuleDescription;
import org.scrutineer.wording.BookStatus;

/** Rule books on one HTML page, a section each, for those who choose one. The same rule books give the same bytes. */
public final class BookCatalogue {

    private final List<Entry> entries;

    private BookCatalogue(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A rule book.
     *
     * @param title what it is called
     * @param rule what it says of itself
     */
    public record Entry(String title, RuleDescription rule) {

        public Entry {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * What is known of a rule book besides what it says of itself.
     *
     * @param checked what its counts were checked against
     * @param whom for whom it is
     */
    private record Note(String checked, String whom) {}

    /**
     * Returns a catalogue.
     *
     * @param entries the rule books in order
     * @return the catalogue
     */
    public static BookCatalogue of(List<Entry> entries) {
        return new BookCatalogue(entries);
    }

    /**
     * Returns what counts by a rule book of this library were checked against.
     *
     * @param id the identifier of the rule book
     * @return words without full stop, empty for a rule book that is not of this library
     */
    public static String checkedAgainst(String id) {
        return notes().getOrDefault(id, new Note("", "")).checked();
    }

    private static Map<String, Note> notes() {
        try (InputStream in = Objects.requireNonNull(
                BookCatalogue.class.getResourceAsStream("catalogue.txt"), "the library lacks catalogue.txt")) {
            Map<String, Note> notes = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                List<String> fields = List.of(line.split("\t", -1));
                notes.put(fields.get(0), new Note(fields.get(1), fields.get(2)));
            });
            return notes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element overview(List<Entry> entries, Map<String, Note> notes) {
        List<Element> rows = new ArrayList<>();
        for (Entry entry : entries) {
            String id = entry.rule().id();
            rows.add(Tag.TR.of(
                    Tables.row(Tag.A.of(id).with(Attribute.TO, "#" + id)),
                    Tag.TD.of(notes.getOrDefault(id, new Note("", "")).whom()),
                    Tag.TD.of(BookStatus.of(entry.rule()).words())));
        }
        return Tables.scrolling(
                Tag.TABLE
                        .of(
                                Tag.CAPTION.of("For whom each rule book is").with(Attribute.ID, "cat"),
                                Tag.THEAD.of(Tag.TR.of(
                                        Tables.column("Rule book"),
                                        Tables.column("For whom"),
                                        Tables.column("Status"))),
                                Tag.TBODY.of(rows))
                        .as("you"),
                "cat");
    }

    private static Element section(Entry entry, Map<String, Note> notes) {
        RuleDescription rule = entry.rule();
        Note note = notes.getOrDefault(rule.id(), new Note("", ""));
        List<Element> rows = new ArrayList<>();
        rows.add(Tables.pair("For whom", Subject.words(note.whom().isEmpty() ? "not stated" : note.whom())));
        rows.add(Tables.pair("Law or text", List.of(Names.foreign(rule.citation()))));
        rows.add(Tables.pair("Status", Subject.words(BookStatus.of(rule).words())));
        rule.provisional().ifPresent(reason -> rows.add(Tables.pair("Provisional", List.of(Names.foreign(reason)))));
        rows.add(Tables.pair("Inferred", RulesSection.inferred(rule)));
        rows.add(Tables.pair(
                "Checked against", Subject.words(note.checked().isEmpty() ? "not stated" : note.checked())));
        rows.add(Tables.pair("Identifier", RulesSection.identifier(rule)));
        rows.add(Tables.pair(
                "Fingerprint", List.of(Tag.CODE.of(RuleFingerprint.of(rule)).as("hex"))));
        List<Element> clauses = new ArrayList<>();
        List<Element> parameters = new ArrayList<>();
        rule.parameters()
                .forEach((name, value) -> (name.endsWith("clause") ? clauses : parameters)
                        .add(Tag.TR.of(Tables.row(Tag.CODE.of(Names.foreign(name))), Tag.TD.of(Names.foreign(value)))));
        return Tag.SECTION
                .of(
                        Tag.H2.of(Names.foreign(entry.title())),
                        Tables.pairs(entry.title(), rows),
                        Tables.folded("Its clauses", Tables.pairs("Clauses", clauses)),
                        Tables.folded("Its parameters", Tables.pairs("Parameters", parameters)))
                .with(Attribute.ID, rule.id())
                .with(Attribute.DATA_BOOK, rule.id());
    }

    /** Returns the page, its lines ended by LF. */
    @Override
    public String toString() {
        Map<String, Note> notes = notes();
        List<Element> sections = new ArrayList<>();
        sections.add(Tag.SECTION.of(Tag.H2.of("Which one?"), overview(entries, notes)));
        entries.forEach(entry -> sections.add(section(entry, notes)));
        return ResultPage.document(
                "Rule books",
                Sheet.common(),
                List.of(
                        Tag.HEADER.of(
                                Tag.P.of("scrutineer " + JsonRecord.version()).as("kind"),
                                Tag.H1.of("Rule books"),
                                Tag.P.of("Each counts an election by the single transferable vote, or is there to"
                                        + " compare. Take the one that your rules name. Provisional means that its"
                                        + " text was not wholly read: do not certify a result by it.")),
                        Tag.MAIN.of(sections)));
    }
}
