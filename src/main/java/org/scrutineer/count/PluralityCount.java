package org.scrutineer.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.lot.CountLog;
import org.scrutineer.lot.Juncture;
import org.scrutineer.lot.LotNeededException;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.record.InvalidPapers;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.rules.NoVotesException;
import org.scrutineer.rules.PluralityRules;
import org.scrutineer.rules.paper.PaperRefusedException;
import org.scrutineer.rules.paper.ReOpenNominationsRefusedException;
import org.scrutineer.rules.plurality.PaperVotes;

/** A count in which the most votes win: the papers are read once, and there is one stage. */
final class PluralityCount {

    private final Election election;
    private final PluralityRules rules;
    private final Lots lots;
    private final CountLog log;
    private final PluralityState state;
    private final Map<String, Long> invalid = new TreeMap<>();

    PluralityCount(Election election, PluralityRules rules, Lots lots, CountLog log) {
        this.election = election;
        this.rules = rules;
        this.lots = lots;
        this.log = log;
        if (election.reOpenNominations().isKnown()) {
            throw ReOpenNominationsRefusedException.ofMostVotes(rules.id());
        }
        rules.minimum().requireToKnow(election.categories(), election.seats());
        this.state = new PluralityState(rules.votes().among(election.seats()), election);
    }

    CountOutcome run() {
        Ballots ballots = election.ballots();
        PaperRefusedException.refuseRepeats(ballots);
        for (int entry = 0; entry < ballots.size(); entry++) {
            read(ballots, entry);
        }
        state.strike();
        NoVotesException.refuseLotsAlone(state, ballots.papers());
        List<Decision> decisions = decideOrAsItStands();
        state.carryOut(decisions);
        closeStage(decisions);
        List<InvalidPapers> reasons = new ArrayList<>();
        invalid.forEach((reason, papers) ->
                reasons.add(new InvalidPapers(reason, papers, rules.papers().clause())));
        return new CountOutcome(state.validPapers(), reasons, state.statuses().result());
    }

    private void read(Ballots ballots, int entry) {
        long papers = ballots.papersOf(entry);
        List<List<Integer>> marked = ballots.preferencesOf(entry).ranks();
        List<List<Integer>> standing = marked.stream()
                .map(rank -> rank.stream().filter(this::stands).toList())
                .filter(rank -> !rank.isEmpty())
                .toList();
        PaperVotes.Reading reading = rules.papers().read(standing, state.votesOfAPaper());
        if (reading instanceof PaperVotes.Valid valid) {
            state.admit(papers, valid.votes());
        } else if (reading instanceof PaperVotes.Invalid refused) {
            boolean withdrawnOnly = standing.isEmpty() && marked.stream().anyMatch(rank -> !rank.isEmpty());
            invalid.merge(withdrawnOnly ? CountOutcome.WITHDRAWN_ONLY : refused.reason(), papers, Long::sum);
        }
    }

    private boolean stands(int number) {
        Candidate candidate = election.candidate(number);
        return !candidate.isWithdrawn();
    }

    /** Closes the stage as it stands if who is elected depends on a lot that was not supplied. */
    private List<Decision> decideOrAsItStands() {
        try {
            return rules.decisions(state, election.categories(), lots);
        } catch (LotNeededException needed) {
            log.waits(Juncture.of(0, needed.tie(), ""));
            closeStage(List.of());
            throw needed;
        }
    }

    private void closeStage(List<Decision> decisions) {
        log.closed(new Stage(
                state.stage(),
                0,
                new StageAction.AllVotes(),
                List.of(),
                List.of(),
                state.tallies(),
                state.nonTransferable(),
                state.papersWithVotesLeft(),
                state.lossByFraction(),
                state.quota(),
                state.vacancies(),
                decisions));
    }
}
