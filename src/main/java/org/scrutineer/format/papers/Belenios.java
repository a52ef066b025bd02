package org.scrutineer.format.papers;

import java.io.IOException;
import java.util.List;
import org.scrutineer.ballot.BallotFile;
import org.scrutineer.ballot.raw.Label;
import org.scrutineer.ballot.raw.MarkBuffer;
import org.scrutineer.ballot.raw.RankedMarks;

/** Reads the result of a Belenios election: a list of ranks for each voter, 0 for a candidate not ranked. */
final class Belenios {

    private static final int HIGHEST = 1000;
    private static final String NOT_RANKED = "not ranked";

    private Belenios() {}

    /**
     * Reads the files.
     *
     * @param word the word of the format
     * @param files the results
     * @param settings what is told: who the candidates are, and which question is read
     * @return what they say
     * @throws IOException if one cannot be read
     */
    static PapersFile read(String word, List<BallotSource> files, ReaderSettings settings) throws IOException {
        Collected collected = new Collected("papersInFile", settings);
        if (collected.candidates().size() == 0) {
            throw new IllegalArgumentException(
                    ReaderSetting.CANDIDATES.key() + " must be told, for the file does not name them");
        }
        String zero = settings.get(ReaderSetting.ZERO).orElse(NOT_RANKED);
        if (!zero.equals(NOT_RANKED)) {
            throw new IllegalArgumentException(
                    ReaderSetting.ZERO.key() + " must be \"" + NOT_RANKED + "\", but was \"" + zero + "\"");
        }
        int question = settings.number(ReaderSetting.QUESTION, 1);
        Trees trees = new JsonTrees();
        for (BallotSource file : files) {
            int[] questions = {0};
            String digest = trees.read(file, new Trees.Visitor() {
                @Override
                public boolean wants(String name) {
                    return name.equals("result");
                }

                @Override
                public void visit(String name, Node node) {
                    questions[0]++;
                    if (questions[0] == question) {
                        node.list("").forEach(paper -> paper(paper, collected));
                    }
                }
            });
            collected.file(new BallotFile(file.name(), digest, word));
        }
        return collected.end();
    }

    private static void paper(Node paper, Collected collected) {
        List<Node> ranks = paper.list("");
        int candidates = collected.candidates().size();
        if (ranks.size() != candidates) {
            throw paper.error("C03", "a paper must have " + candidates + " ranks, but has " + ranks.size());
        }
        RankedMarks marks = new RankedMarks();
        for (int i = 0; i < ranks.size(); i++) {
            int rank = ranks.get(i).number();
            if (rank > HIGHEST) {
                throw ranks.get(i).error("J07", "a rank must be at most " + HIGHEST + ", but was " + rank);
            }
            if (rank > 0) {
                marks.mark(i + 1, rank);
            }
        }
        MarkBuffer buffer = new MarkBuffer();
        marks.moveTo(buffer);
        collected.papers(1, buffer, Label.NONE);
    }
}
