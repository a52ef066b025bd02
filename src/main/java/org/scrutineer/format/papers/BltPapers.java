package org.scrutineer.format.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.raw.RawMarks.Rank;
import org.scrutineer.format.BltFile;
import org.scrutineer.format.BltOptions;
import org.scrutineer.format.BltOptions.FileOrder;
import org.scrutineer.format.BltReader;
import org.scrutineer.format.BltSetting;

/** BLT as raw papers. */
final class BltPapers implements BallotFormat {

    /** Makes the format. */
    BltPapers() {}

    @Override
    public String word() {
        return "blt";
    }

    @Override
    public String title() {
        return "BLT in its dialects";
    }

    @Override
    public PapersFile read(List<BallotSource> files, ReaderSettings settings) throws IOException {
        if (files.size() > 1) {
            throw new IllegalArgumentException("a BLT file must be read by itself, but there are " + files.size());
        }
        try (InputStream input = files.get(0).open()) {
            BltFile file = BltReader.readFile(input, files.get(0).name(), options(settings));
            return new PapersFile(raw(file, settings.order()), file.notices());
        }
    }

    private static BltOptions options(ReaderSettings settings) {
        Map<String, String> words = new TreeMap<>();
        BltSetting.keys()
                .forEach(
                        key -> ReaderSetting.named(key).flatMap(settings::get).ifPresent(word -> words.put(key, word)));
        return BltOptions.of(words).with(settings.order());
    }

    private static RawElection raw(BltFile file, FileOrder order) {
        Election election = file.election();
        Collected collected = new Collected("entries", ReaderSettings.none().with(order));
        for (Candidate candidate : election.candidates()) {
            collected.candidates().add(candidate);
        }
        Ballots ballots = election.ballots();
        if (order == FileOrder.KEPT) {
            for (int paper = 1; paper <= election.order().papers(); paper++) {
                collected.papers(1, marks(ballots, election.order().entryOf(paper)), Label.NONE);
            }
        } else {
            for (int entry = 0; entry < ballots.size(); entry++) {
                collected.papers(ballots.papersOf(entry), marks(ballots, entry), Label.NONE);
            }
        }
        collected.title(election.title());
        collected.seats(election.seats());
        election.files().forEach(collected::file);
        return collected.end().election();
    }

    private static MarkBuffer marks(Ballots ballots, int entry) {
        MarkBuffer buffer = new MarkBuffer();
        for (List<Integer> rank : ballots.preferencesOf(entry).ranks()) {
            buffer.rank(Rank.of(rank.toArray(Integer[]::new)));
        }
        return buffer;
    }

    @Override
    public Optional<String> proposed(FileStart start) {
        return start.line(1).strip().matches("\\d+[ \\t]+\\d+")
                ? Optional.of("the first line is two numbers")
                : Optional.empty();
    }
}
