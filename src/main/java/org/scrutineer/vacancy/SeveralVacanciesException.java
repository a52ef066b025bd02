package org.scrutineer.vacancy;

/** Several vacancies at once, where the rule that fills them was read for one only. */
public final class SeveralVacanciesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Says how many there are.
     *
     * @param leaving how many members leave
     */
    SeveralVacanciesException(int leaving) {
        super("a countback must be of the papers of one member, but " + leaving + " leave");
    }
}
