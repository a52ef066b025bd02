package org.scrutineer.reduce;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.arithmetic.TransferValue;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Receipt;
import org.scrutineer.record.Source;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;
import org.scrutineer.record.Transfer;

/**
 * A count in parcels reads on a paper only where the paper is examined for a transfer. All papers of one list go the
 * same way, so a list has one holder, one value, and one line at which it was received. Where the count begins again it
 * is read again from its beginning.
 */
final class PassageInParcels implements Passage {

    private static final int NOWHERE = -1;

    private final OpenCandidates standings;
    /** For each candidate, by number, the examinations of papers held, in order. */
    private final List<List<Examination>> examinations = new ArrayList<>();
    /** The lines at which the count begins, with one behind the last. */
    private final List<Integer> beginnings = new ArrayList<>();
    /** The line of the record at which papers were received. */
    private final Map<Receipt, Integer> lines = new HashMap<>();
    /** The line at which each candidate, by number, received papers last. */
    private final int[] lastReceived;

    private final ZeroValue zeroValue;

    /** What becomes of papers that are passed on at no value. */
    private enum ZeroValue {
        GOES_ON,
        NON_TRANSFERABLE
    }

    /** Which of a candidate's papers are examined. */
    private sealed interface Examined {

        boolean holds(TransferValue value, int received);

        /**
         * Those of one value.
         *
         * @param value the value
         */
        record OfValue(TransferValue value) implements Examined {
            @Override
            public boolean holds(TransferValue value, int received) {
                return this.value.equals(value);
            }
        }

        /**
         * Those of one value that were received at some lines of the record.
         *
         * @param value the value
         * @param lines which lines
         */
        record Leaving(TransferValue value, Set<Integer> lines) implements Examined {
            /** Copies the set. */
            @SuppressWarnings("EffectivelyPrivate")
            public Leaving {
                lines = Set.copyOf(lines);
            }

            @Override
            public boolean holds(TransferValue value, int received) {
                return this.value.equals(value) && lines.contains(received);
            }
        }

        /**
         * Those received last.
         *
         * @param line the line of the record at which they were
         */
        record ReceivedAt(int line) implements Examined {
            @Override
            public boolean holds(TransferValue value, int received) {
                return line == received;
            }
        }
    }

    /**
     * An examination of papers.
     *
     * @param line the line of the record
     * @param examined which papers
     * @param value the value they are passed on at
     */
    private record Examination(int line, Examined examined, TransferValue value) {}

    PassageInParcels(CountRecord record) {
        this.standings = new OpenCandidates(record);
        this.lastReceived = new int[record.candidates().size() + 1];
        this.zeroValue =
                record.rule().surpluses().stopPapersWorthNothing() ? ZeroValue.NON_TRANSFERABLE : ZeroValue.GOES_ON;
        for (int number = 0; number <= record.candidates().size(); number++) {
            examinations.add(new ArrayList<>());
        }
        for (int line = 0; line < record.stages().size(); line++) {
            lines.put(Receipt.at(record.stages().get(line)), line);
            enter(line, record.stages().get(line));
        }
        beginnings.add(record.stages().size());
    }

    private void enter(int line, Stage stage) {
        if (stage.action() instanceof StageAction.FirstPreferences) {
            beginnings.add(line);
            Arrays.fill(lastReceived, line);
        }
        for (Source source : stage.sources()) {
            if (source instanceof Source.Exclusion exclusion) {
                Examined leaving = new Examined.Leaving(exclusion.value(), lines(exclusion.receipts()));
                add(source.candidate(), new Examination(line, leaving, exclusion.value()));
            } else if (source instanceof Source.Surplus surplus) {
                add(source.candidate(), new Examination(line, examined(surplus), surplus.transferValue()));
            }
        }
        if (stage.action() instanceof StageAction.Surplus surplus
                && stage.sources().stream().noneMatch(Source.Surplus.class::isInstance)) {
            for (Candidate candidate : surplus.candidates()) {
                add(candidate, new Examination(line, lastReceived(candidate), TransferValue.ONE));
            }
        }
        for (Transfer transfer : stage.transfers()) {
            if (transfer.to() instanceof Destination.Receiver receiver && transfer.papers() > 0) {
                lastReceived[receiver.candidate().number()] = line;
            }
        }
    }

    private Set<Integer> lines(List<Receipt> receipts) {
        return receipts.stream()
                .map(receipt -> lines.getOrDefault(receipt, NOWHERE))
                .collect(Collectors.toSet());
    }

    private Examined lastReceived(Candidate candidate) {
        return new Examined.ReceivedAt(lastReceived[candidate.number()]);
    }

    private Examined examined(Source.Surplus surplus) {
        if (!surplus.receipts().isEmpty()) {
            return new Examined.Leaving(surplus.received(), lines(surplus.receipts()));
        }
        return surplus.selector() == Source.Selector.LAST_PARCEL
                ? lastReceived(surplus.candidate())
                : new Examined.OfValue(surplus.received());
    }

    private void add(Candidate holder, Examination examination) {
        examinations.get(holder.number()).add(examination);
    }

    @Override
    public int read(int[] preferences, int length) {
        int furthest = 0;
        for (int run = 1; run < beginnings.size() && furthest != TO_THE_END; run++) {
            int read = read(preferences, length, beginnings.get(run - 1), beginnings.get(run));
            furthest = read == TO_THE_END ? read : Math.max(furthest, read);
        }
        return furthest;
    }

    /** How far a list is read from one line on until another. */
    private int read(int[] preferences, int length, int from, int until) {
        int place = standings.next(from, preferences, 0, length);
        TransferValue value = TransferValue.ONE;
        int received = from;
        while (place < length) {
            Optional<Examination> next = next(preferences[place], value, received, until);
            if (next.isEmpty()) {
                return place + 1;
            }
            received = next.get().line();
            value = next.get().value();
            place = standings.next(received, preferences, place + 1, length);
            if (place < length && value.isZero() && zeroValue == ZeroValue.NON_TRANSFERABLE) {
                return place + 1;
            }
        }
        return TO_THE_END;
    }

    private Optional<Examination> next(int holder, TransferValue value, int received, int until) {
        for (Examination examination : examinations.get(holder)) {
            if (examination.line() > received
                    && examination.line() < until
                    && examination.examined().holds(value, received)) {
                return Optional.of(examination);
            }
        }
        return Optional.empty();
    }
}
