package org.scrutineer.page;

/** The attributes that elements of a page have; none of them runs anything or asks for anything outside the page. */
enum Attribute {
    LANG("lang"),
    DIR("dir"),
    CHARSET("charset"),
    HTTP_EQUIV("http-equiv"),
    CONTENT("content"),
    NAME("name"),
    ID("id"),
    CLASS("class"),
    TYPE("type"),
    CHECKED("checked"),
    OPEN("open"),
    FOR("for"),
    /** The place on this page that a link leads to. */
    TO("href"),
    SCOPE("scope"),
    ROLE("role"),
    TABINDEX("tabindex"),
    ARIA_LABEL("aria-label"),
    ARIA_LABELLEDBY("aria-labelledby"),
    ARIA_HIDDEN("aria-hidden"),
    DATA_RECORD("data-record"),
    DATA_CANDIDATE("data-candidate"),
    DATA_STAGE("data-stage"),
    DATA_ROW("data-row"),
    DATA_BOOK("data-book"),
    VIEW_BOX("viewBox"),
    PRESERVE_ASPECT_RATIO("preserveAspectRatio"),
    PATTERN_UNITS("patternUnits"),
    PATTERN_TRANSFORM("patternTransform"),
    X("x"),
    Y("y"),
    WIDTH("width"),
    HEIGHT("height"),
    D("d"),
    TEXT_ANCHOR("text-anchor");

    private final String word;

    Attribute(String word) {
        this.word = word;
    }

    /** Returns the name as it is written. */
    @Override
    public String toString() {
        return word;
    }
}
