package org.scrutineer.rules.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.record.Clause;
import org.scrutineer.record.PartDescription;

/**
 * Counts papers with one candidate at each rank, where a rule book does not say how to read others. These are refused,
 * unless whoever counts chooses how to read them.
 *
 * @param clause the clause that speaks of valid papers
 * @param skipped what becomes of a rank that was skipped
 * @param equal what becomes of a rank at which several candidates are marked
 */
public record StrictOrderOnly(Clause clause, SkippedRanks skipped, EqualRanks equal) implements PaperRule {

    public StrictOrderOnly {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(skipped, "skipped");
        Objects.requireNonNull(equal, "equal");
    }

    /**
     * Refuses all other papers.
     *
     * @param clause the clause that speaks of valid papers
     */
    public StrictOrderOnly(Clause clause) {
        this(clause, SkippedRanks.REFUSE, EqualRanks.REFUSE);
    }

    @Override
    public Preferences read(Preferences marked) {
        List<List<Integer>> read = new ArrayList<>();
        for (List<Integer> rank : marked.ranks()) {
            if (rank.size() == 1) {
                read.add(rank);
            } else if (refuses(rank)) {
                throw new UnreadablePaperException(marked, ways(rank));
            } else if (endsAt(rank)) {
                break;
            }
        }
        return Preferences.ofRanks(read);
    }

    private boolean refuses(List<Integer> rank) {
        return rank.isEmpty() ? skipped == SkippedRanks.REFUSE : equal == EqualRanks.REFUSE;
    }

    private boolean endsAt(List<Integer> rank) {
        return rank.isEmpty() ? skipped == SkippedRanks.END : equal == EqualRanks.END;
    }

    private static List<RuleSetting> ways(List<Integer> rank) {
        return rank.isEmpty()
                ? List.of(SkippedRanks.CLOSE, SkippedRanks.END)
                : List.of(EqualRanks.PASS_OVER, EqualRanks.END);
    }

    @Override
    public Optional<PaperRule> with(PaperSetting setting) {
        return Optional.of(setting.in(this));
    }

    @Override
    public List<PaperSetting> settings() {
        return Stream.<PaperSetting>of(skipped, equal)
                .filter(setting -> setting != SkippedRanks.REFUSE && setting != EqualRanks.REFUSE)
                .toList();
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("strictOrderOnly", clause);
    }
}
