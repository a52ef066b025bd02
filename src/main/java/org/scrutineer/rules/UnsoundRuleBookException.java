package org.scrutineer.rules;

/** A rule book that makes no sense as a whole, though each of its parts does. */
public final class UnsoundRuleBookException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String part;

    UnsoundRuleBookException(String part, String message) {
        super(message);
        this.part = part;
    }

    /**
     * Returns which part is at fault.
     *
     * @return its role as a record names it, such as {@code quota} or {@code step.2}; {@code id}, {@code title} or
     *     {@code citation} for the heading, {@code ending} or {@code step} where one is missing
     */
    public String part() {
        return part;
    }
}
