package org.scrutineer.recount;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.lot.StvNumbers;

/** Papers keyed again, with errors. Safe for several threads. */
final class KeyedPapers implements VariedPapers {

    private final Papers papers;
    private final ErrorGaps gaps;

    KeyedPapers(Papers papers, KeyingErrors errors) {
        this.papers = papers;
        this.gaps = new ErrorGaps(errors);
    }

    @Override
    public Election varied(StvNumbers numbers) {
        Map<Integer, Preferences> keyed = new LinkedHashMap<>();
        long mark = gaps.next(numbers, papers.marks());
        while (mark < papers.marks()) {
            int paper = papers.paperOf(mark);
            long first = papers.marksBefore(paper);
            long behind = papers.marksBefore(paper + 1);
            KeyingError[] errors = new KeyingError[(int) (behind - first)];
            Arrays.fill(errors, KeyingError.NONE);
            while (mark < behind) {
                errors[(int) (mark - first)] = KeyingError.drawn(numbers);
                mark += 1 + gaps.next(numbers, papers.marks() - mark - 1);
            }
            keyed.put(paper, KeyedPaper.of(papers.list(papers.entry(paper)), List.of(errors), papers.candidates()));
        }
        return papers.with(keyed);
    }
}
