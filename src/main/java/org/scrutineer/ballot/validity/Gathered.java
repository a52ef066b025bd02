package org.scrutineer.ballot.validity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Gathering;
import org.scrutineer.ballot.Preferences;
import org.scrutineer.ballot.raw.Columns;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawPapers;

/** What a policy has made of papers so far. Not safe for several threads at once. */
final class Gathered {

    private final Gathering ballots;
    private final Map<SetAside, Long> setAside = new EnumMap<>(SetAside.class);
    private final Map<Defect, Long> cutShort = new EnumMap<>(Defect.class);
    private final Map<Defect, Long> passedOver = new EnumMap<>(Defect.class);
    private final Map<Reading.Section, Long> sections = new EnumMap<>(Reading.Section.class);
    /** The papers that adopt a ticket, by the place of the group. */
    private final Map<Integer, Long> tickets = new TreeMap<>();

    /**
     * Starts without papers.
     *
     * @param papers the papers that are read
     * @param candidates the number of candidates
     */
    Gathered(RawPapers papers, int candidates) {
        ballots = Gathering.of(papers.order(), candidates);
    }

    /** Adds papers of ranks. */
    void add(Reading read, long papers) {
        if (read instanceof Reading.Valid valid) {
            ballots.add(papers, valid.preferences());
            valid.passedOver().forEach(defect -> passedOver.merge(defect, papers, Long::sum));
            if (valid.end() instanceof Reading.Early early) {
                cutShort.merge(early.cause(), papers, Long::sum);
            }
        } else if (read instanceof Reading.Invalid invalid) {
            leave(invalid.reason(), papers);
        }
    }

    /** Adds papers of squares as they were read last, or leaves them out for a reason. */
    void add(Optional<SetAside> reason, SquareReading read, long papers) {
        if (reason.isPresent()) {
            leave(reason.get(), papers);
            return;
        }
        if (read.ticket().isPresent()) {
            tickets.merge(read.ticket().getAsInt(), papers, Long::sum);
        } else {
            ballots.add(papers, read.preferences(), read.length());
        }
        read.cut().ifPresent(cause -> cutShort.merge(cause, papers, Long::sum));
        sections.merge(read.section(), papers, Long::sum);
    }

    private void leave(SetAside reason, long papers) {
        ballots.add(papers, Preferences.NONE);
        setAside.merge(reason, papers, Long::sum);
    }

    /** What the policy made of the papers of a contest, all of which were added. */
    Interpretation of(RawElection election, ValidityPolicy policy) {
        if (election.papers().order().isKnown() && !tickets.isEmpty()) {
            throw new IllegalArgumentException("papers must adopt no tickets to keep their order, but "
                    + tickets.values().stream().mapToLong(Long::longValue).sum() + " do");
        }
        Map<String, List<Long>> adopted = new TreeMap<>();
        tickets.forEach((place, papers) -> {
            Columns.Group group = election.columns().groups().get(place);
            List<Long> shares = group.shares(papers);
            for (int ticket = 0; ticket < shares.size(); ticket++) {
                if (shares.get(ticket) > 0) {
                    ballots.add(
                            shares.get(ticket),
                            Preferences.of(group.tickets().get(ticket).stream()
                                    .mapToInt(Integer::intValue)
                                    .toArray()));
                }
            }
            adopted.put(group.letter(), shares);
        });
        long left = setAside.values().stream().mapToLong(Long::longValue).sum();
        Ballots built = ballots.build();
        return new Interpretation(
                election,
                policy,
                built,
                ballots.order(),
                election.papers().papers() - left,
                setAside,
                cutShort,
                passedOver,
                sections,
                adopted);
    }
}
