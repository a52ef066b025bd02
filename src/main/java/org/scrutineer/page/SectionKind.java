package org.scrutineer.page;

import java.util.List;

/** The sections of a page, in order, each with an identifier that links can rely on. */
enum SectionKind {
    ELECTED("elected", "Elected", "Elected"),
    COMPARED("compared", "Side by side", "The same papers by other rule books"),
    REACHED("reached", "How far each came", "How far each candidate came"),
    PAPERS("papers", "Papers and quota", "Papers and quota"),
    STAGES("stages", "Stage by stage", "Stage by stage"),
    FIGURES("figures", "All figures", "All figures"),
    FLOW("flow", "Where votes went", "Where votes went"),
    YOURS("yours", "Your vote", "How your vote could have counted"),
    SLATES("slates", "Slates", "Slates"),
    DECIDED("decided", "Ties and constraints", "Ties, lots and constraints"),
    VACANCY("vacancy", "Vacancy", "If a place falls vacant"),
    RULES("rules", "Rule book", "Rule book"),
    CHECK("check", "Check it", "Check it yourself");

    private final String id;
    private final String link;
    private final String title;

    SectionKind(String id, String link, String title) {
        this.id = id;
        this.link = link;
        this.title = title;
    }

    /**
     * Returns the section.
     *
     * @param content what is in it below its heading
     * @return the section
     */
    Element of(List<? extends Node> content) {
        return Tag.SECTION.of(Subject.join(List.of(Tag.H2.of(title)), content)).with(Attribute.ID, id);
    }

    /**
     * Returns the link to the section.
     *
     * @return the link
     */
    Element link() {
        return Tag.A.of(link).with(Attribute.TO, "#" + id);
    }

    /**
     * Returns whether a section is of this kind.
     *
     * @param section the section
     * @return whether it has this identifier
     */
    boolean is(Element section) {
        return section.attributes().stream()
                .anyMatch(value ->
                        value.attribute() == Attribute.ID && value.text().equals(id));
    }
}
