package org.scrutineer.rules.exclusion;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.part.CountView;

/**
 * Lets no more go together than leave two who continue.
 *
 * @param together how many go otherwise
 * @param clause the clause
 */
public record LeavingTwo(Together together, Clause clause) implements Together {

    public LeavingTwo {
        Objects.requireNonNull(together, "together");
        Objects.requireNonNull(clause, "clause");
    }

    @Override
    public List<Size> sizes(List<Candidate> fromTheBottom, CountView view) {
        int most = view.continuing().size() - 2;
        return together.sizes(fromTheBottom, view).stream()
                .filter(size -> size.number() <= most)
                .toList();
    }

    @Override
    public PartDescription description() {
        return together.description().with("leaving", PartDescription.of("two", clause));
    }
}
