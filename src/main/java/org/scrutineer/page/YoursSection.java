package org.scrutineer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Transfer;
import org.scrutineer.wording.Fate;
import org.scrutineer.wording.Sentence;

/**
 * What became of a paper, by its first preference, and made-up papers followed to the end.
 *
 * @param subject the count
 */
record YoursSection(Subject subject) {

    /** Up to so many candidates still in the count are named. */
    private static final int NAMED = 6;

    Element element() {
        if (subject.stages().get(0).action().kind() == StageAction.Kind.ALL_VOTES) {
            return SectionKind.YOURS.of(
                    List.of(Tag.P.of("Each vote on a paper counted once, for the candidate it was given"
                            + " to. A vote for somebody who is not elected goes to nobody else.")));
        }
        if (subject.record().rule().beginsAgain()) {
            return SectionKind.YOURS.of(List.of(Tag.P.of(
                    "A paper counts for the first candidate on it who is in the count and has no place yet. Whenever"
                            + " somebody is excluded the count begins again, and every paper with it; so only the stages"
                            + " since it last began tell what became of a paper.")));
        }
        List<Node> content = new ArrayList<>();
        content.add(Tag.P.of(
                "A paper counts for its first preference, until that candidate is elected with votes to spare or is"
                        + " excluded. Find your first preference; then do the same with your next one who was still in the"
                        + " count."));
        Element table = Tag.TABLE
                .of(
                        Tag.CAPTION
                                .of("What became of a paper, by its first preference")
                                .as("vh")
                                .with(Attribute.ID, "yc"),
                        Tag.THEAD.of(Tag.TR.of(Tables.column("If you put first"), Tables.column("your paper"))),
                        Tag.TBODY.of(subject.course().inOrderOfResult().stream()
                                .filter(Candidate::isNominated)
                                .map(this::row)
                                .toList()))
                .as("you");
        content.add(Tables.scrolling(table, "yc"));
        content.addAll(new MadeUpPapers(subject).nodes());
        return SectionKind.YOURS.of(content);
    }

    private Element row(Candidate candidate) {
        return Tag.TR.of(Tables.row(subject.names().of(candidate)), Tag.TD.of(subject.said(whatBecame(candidate))));
    }

    private Sentence whatBecame(Candidate candidate) {
        Fate fate = subject.course().fateOf(candidate);
        boolean keeps = subject.course().last().action() instanceof StageAction.KeepValues;
        if (fate instanceof Fate.Withdrawn) {
            return Sentence.of("is read as if ").named(candidate).words(", who is withdrawn, were not on it.");
        }
        if (fate instanceof Fate.Left) {
            return Sentence.of("stayed with ").named(candidate).words(", who is not elected, to the end.");
        }
        if (fate instanceof Fate.Chosen chosen) {
            Sentence helped = Sentence.of("helped to elect ")
                    .named(candidate)
                    .words(" (stage " + chosen.elected().stage() + ")");
            return keeps ? helped.then(kept(candidate)) : helped.then(passedOn(candidate));
        }
        if (fate instanceof Fate.Vacated) {
            Sentence helped = Sentence.of("helped to leave a place vacant (stage "
                    + subject.course().stageOf(fate).number() + ")");
            return keeps ? helped.then(kept(candidate)) : helped.then(passedOn(candidate));
        }
        return keeps
                ? Sentence.of("went on to your next preference after stage "
                                + subject.course().stageOf(fate).number() + ", as if ")
                        .named(candidate)
                        .words(" were not on it.")
                : wentOn(candidate);
    }

    private Sentence kept(Candidate candidate) {
        if (!(subject.course().last().action() instanceof StageAction.KeepValues counted)) {
            return Sentence.of(".");
        }
        Votes kept = Votes.of(1).times(counted.of(candidate));
        return kept.equals(Votes.of(1))
                ? Sentence.of(" with its whole vote.")
                : Sentence.of("; at the end ")
                        .amount(kept)
                        .words(" of its vote stays there, and the rest goes on to your next preference.");
    }

    /** What a surplus took along of papers that were worth one vote. */
    private Sentence passedOn(Candidate candidate) {
        for (Stage stage : subject.stages()) {
            for (Source source : stage.sources()) {
                if (source.candidate().equals(candidate)
                        && source instanceof Source.Surplus surplus
                        && takesFirstPreferences(candidate, surplus)) {
                    return Sentence.of("; ")
                            .value(Votes.of(1, surplus.transferValue()))
                            .words(" of its vote went on at stage " + stage.number()
                                    + " to your next preference, and the rest stayed.");
                }
                if (source.candidate().equals(candidate) && source instanceof Source.InTurn turn) {
                    return Sentence.of("; of such papers " + turn.due() + " of " + turn.lying()
                            + " went on whole at stage " + stage.number() + ", looked at in intervals of "
                            + turn.interval() + ", and the others stayed.");
                }
                if (source.candidate().equals(candidate) && source instanceof Source.WholePapers) {
                    return Sentence.of("; of such papers some went on whole at stage " + stage.number()
                            + (subject.record().rule().papers().areTakenAtRandom()
                                    ? ", taken at random, and the others stayed."
                                    : ", chosen by their order, and the others stayed."));
                }
            }
        }
        return Sentence.of(" with its whole vote, to the end.");
    }

    /**
     * Whether first preferences were examined: of the last papers received only if those were the first preferences.
     */
    private boolean takesFirstPreferences(Candidate candidate, Source.Surplus surplus) {
        return surplus.received().equals(TransferValue.ONE)
                && (surplus.selector() != Source.Selector.LAST_PARCEL
                        || subject.course().fateOf(candidate).entry() == 0);
    }

    private Sentence wentOn(Candidate candidate) {
        List<Stage> stages = subject.stages();
        for (int entry = 0; entry < stages.size(); entry++) {
            for (Source source : stages.get(entry).sources()) {
                if (source.candidate().equals(candidate) && goesOnWhole(source)) {
                    return Sentence.of("went on at stage " + stages.get(entry).number()
                                    + ", still worth 1, to your next preference"
                                    + (source instanceof Source.InTurn
                                            ? " below the quota when its turn came. "
                                            : ". "))
                            .then(whither(entry, candidate));
                }
            }
        }
        return Sentence.of(
                stages.get(0).tallyOf(candidate).votes().isZero()
                        ? "would have gone on when this candidate was excluded; no paper has this first preference."
                        : "stayed where it was: the count ended before it went on.");
    }

    /** Whether all papers of an excluded candidate go, none of them worth less than a vote. */
    private static boolean goesOnWhole(Source source) {
        return source instanceof Source.Exclusion exclusion
                ? exclusion.value().equals(TransferValue.ONE)
                : source instanceof Source.InTurn turn && turn.areAllDue();
    }

    private Sentence whither(int entry, Candidate from) {
        List<Candidate> still = subject.course().inTheCount(entry).stream()
                .filter(candidate -> !candidate.equals(from))
                .toList();
        if (still.size() <= NAMED && !still.isEmpty()) {
            return Sentence.of("Still in the count: ").named(still).words(".");
        }
        Map<Candidate, Votes> received = new LinkedHashMap<>();
        for (Transfer transfer : subject.stages().get(entry).transfers()) {
            if (transfer.from().equals(from) && transfer.to() instanceof Destination.Receiver receiver) {
                received.merge(receiver.candidate(), transfer.votes(), Votes::plus);
            }
        }
        List<Candidate> most = received.keySet().stream()
                .sorted(Comparator.comparing((Candidate candidate) -> received.getOrDefault(candidate, Votes.ZERO))
                        .reversed()
                        .thenComparing(Candidate::number))
                .limit(2)
                .toList();
        Sentence sentence = Sentence.of(most.isEmpty() ? "" : "Most of these votes went to ");
        for (int i = 0; i < most.size(); i++) {
            sentence = sentence.words(i == 0 ? "" : " and ")
                    .named(most.get(i))
                    .words(" (")
                    .amount(received.getOrDefault(most.get(i), Votes.ZERO))
                    .words(")");
        }
        return most.isEmpty() ? sentence : sentence.words(".");
    }
}
