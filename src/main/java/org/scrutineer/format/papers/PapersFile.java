package org.scrutineer.format.papers;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.format.Notice;

/**
 * All that files of papers say.
 *
 * @param election the contest with its raw papers
 * @param notices what a person might want to look at
 */
public record PapersFile(RawElection election, List<Notice> notices) {

    public PapersFile {
        Objects.requireNonNull(election, "election");
        notices = List.copyOf(notices);
    }
}
