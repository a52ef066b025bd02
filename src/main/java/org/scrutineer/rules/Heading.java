package org.scrutineer.rules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.scrutineer.record.CountNumbering;
import org.scrutineer.record.PartDescription;
import org.scrutineer.record.RuleDescription;

/**
 * What a rule book is called, what it renders, and how far it was read.
 *
 * @param id the identifier, lower-case words joined by hyphens
 * @param title what the rule book is called
 * @param citation the text it renders, as one would cite it
 * @param provisional why the rule book cannot be relied on: what of its text was not read, in a few words without full
 *     stop; empty if all that bears on a count was read
 * @param names other names of the same rule book, in the shape of the identifier; empty if it has none
 * @param numbering how those who count number stages and parts
 * @param options what is chosen by each option of a rule book that stands for a program, by name; empty if it has none
 */
public record Heading(
        String id,
        String title,
        String citation,
        String provisional,
        List<String> names,
        CountNumbering numbering,
        Map<String, String> options) {

    /**
     * Checks the shape, and copies the list and the map.
     *
     * @throws UnsoundRuleBookException if the identifier, the title, the text or a name is out of shape, or if two of
     *     its names are the same
     */
    public Heading {
        Objects.requireNonNull(provisional, "provisional");
        names = List.copyOf(names);
        options = Collections.unmodifiableMap(new TreeMap<>(options));
        Objects.requireNonNull(numbering, "numbering");
        Soundness.requireShape(id, title, citation);
        Soundness.requireNames(id, names);
    }

    /**
     * Makes the heading of a rule book whose text was read.
     *
     * @param id the identifier, lower-case words joined by hyphens
     * @param title what the rule book is called
     * @param citation the text it renders
     * @return the heading
     * @throws UnsoundRuleBookException if the identifier, the title or the text is out of shape
     */
    public static Heading of(String id, String title, String citation) {
        return new Heading(id, title, citation, "", List.of(), CountNumbering.STAGE_AND_PART, Map.of());
    }

    /**
     * Begins the description of the parts.
     *
     * @param family the word for how the rule book counts
     * @return the family, why the rule book is provisional if it is, and its options if it has any
     */
    PartDescription description(String family) {
        PartDescription begun = PartDescription.NOTHING
                .with("family", family)
                .with(RuleDescription.OPTIONS, new PartDescription(options, Map.of()));
        if (numbering != CountNumbering.STAGE_AND_PART) {
            begun = begun.with(RuleDescription.NUMBERING, numbering.term());
        }
        return provisional.isEmpty() ? begun : begun.with(RuleDescription.PROVISIONAL, provisional);
    }

    /**
     * Returns the heading of the same rule book where those who count have numbers of their own.
     *
     * @param how how they number stages and parts
     * @return the changed copy
     */
    public Heading numbered(CountNumbering how) {
        return new Heading(id, title, citation, provisional, names, how, options);
    }

    /**
     * Returns the heading of the same rule book where not all of its text was read.
     *
     * @param reason what was not read, in a few words without full stop
     * @return the changed copy
     */
    public Heading provisional(String reason) {
        return new Heading(id, title, citation, reason, names, numbering, options);
    }

    /**
     * Returns the heading of the same rule book with other names.
     *
     * @param others what it is called besides its identifier, lower-case words joined by hyphens
     * @return the changed copy
     * @throws UnsoundRuleBookException if a name is out of shape, or if two are the same
     */
    public Heading alsoCalled(List<String> others) {
        return new Heading(id, title, citation, provisional, others, numbering, options);
    }

    /**
     * Returns the heading of the same rule book with options.
     *
     * @param chosen what is chosen by each option, by name
     * @return the changed copy
     */
    public Heading options(Map<String, String> chosen) {
        return new Heading(id, title, citation, provisional, names, numbering, chosen);
    }
}
