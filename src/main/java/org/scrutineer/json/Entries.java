package org.scrutineer.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;

/**
 * The entries of a count record in JSON. They are made anew each time they are asked for, and not kept: there can be
 * hundreds of thousands, each of dozens of objects.
 */
final class Entries implements Iterable<Json> {

    private final CountRecord record;
    private final List<String> digests = new ArrayList<>();
    private DigestChain chain;

    private Entries(CountRecord record, DigestChain chain) {
        this.record = record;
        this.chain = chain;
    }

    /**
     * Works the digests of entries out.
     *
     * @param record the record
     * @param header the chain up to them
     * @return the entries
     */
    static Entries of(CountRecord record, DigestChain header) {
        Entries entries = new Entries(record, header);
        entries.bare().forEachRemaining(entries::add);
        return entries;
    }

    private void add(Json.Members entry) {
        chain = chain.withStage(entry);
        if (isWhole(entry)) {
            digests.add(chain.toString());
        }
    }

    private static boolean isWhole(Json.Members entry) {
        return entry.values().containsKey(StageFormat.TALLY);
    }

    /** The entries without their digests. */
    private Iterator<Json.Members> bare() {
        EntryFormat format = new EntryFormat(
                record.rule(), StageFormat.of(record.rule(), record.header().rows()));
        List<Stage> stages = record.stages();
        return IntStream.range(0, stages.size())
                .mapToObj(entry -> format.write(stages.get(entry), before(stages, entry), numberAfter(stages, entry)))
                .iterator();
    }

    /**
     * Returns the entry before one.
     *
     * @param stages all entries so far
     * @param entry the place of the one, from 0
     * @return the one before it, nothing if it is the first
     */
    static Optional<Stage> before(List<Stage> stages, int entry) {
        return entry == 0 ? Optional.empty() : Optional.of(stages.get(entry - 1));
    }

    private static int numberAfter(List<Stage> stages, int entry) {
        return entry + 1 < stages.size() ? stages.get(entry + 1).number() : 0;
    }

    /**
     * Returns the chain of digests over all of them.
     *
     * @return the chain up to the last entry
     */
    DigestChain chain() {
        return chain;
    }

    /** Returns the entries one after the other, each that is whole with its digest. */
    @Override
    public Iterator<Json> iterator() {
        Iterator<Json.Members> bare = bare();
        Iterator<String> links = digests.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return bare.hasNext();
            }

            @Override
            public Json next() {
                Json.Members entry = bare.next();
                return isWhole(entry)
                        ? Json.object()
                                .withAll(entry)
                                .with(RecordFormat.DIGEST, links.next())
                                .build()
                        : entry;
            }
        };
    }
}
