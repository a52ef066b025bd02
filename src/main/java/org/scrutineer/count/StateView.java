package org.scrutineer.count;

import java.util.List;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.rules.part.CountView;

/** What a count of any family shows of who stands how. */
interface StateView extends CountView {

    /** Who continues, is elected or excluded. */
    Statuses statuses();

    @Override
    default int seats() {
        return statuses().seats();
    }

    @Override
    default List<Candidate> continuing() {
        return statuses().continuing();
    }

    @Override
    default List<Candidate> excludable() {
        return statuses().excludable();
    }

    @Override
    default List<Candidate> doomed() {
        return statuses().doomed();
    }

    @Override
    default List<Candidate> neverElected() {
        return statuses().neverElected();
    }

    @Override
    default List<Candidate> undeclared() {
        return statuses().undeclared();
    }

    @Override
    default boolean isIndifferentTo(List<Candidate> excluded) {
        return statuses().isIndifferentTo(excluded);
    }

    @Override
    default List<Candidate> elected() {
        return statuses().elected();
    }

    @Override
    default int electedAt(Candidate candidate) {
        return statuses().electedAt(candidate);
    }
}
