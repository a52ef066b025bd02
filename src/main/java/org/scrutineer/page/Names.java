package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.ballot.CandidateNames;

/** Names and other text from outside, shut off from the text around it; no two candidates are called the same. */
final class Names {

    private final CandidateNames names;

    /**
     * Names candidates.
     *
     * @param candidates all candidates of the count
     */
    Names(List<Candidate> candidates) {
        names = new CandidateNames(candidates);
    }

    private static String plain(Candidate candidate) {
        return candidate.name().isBlank() ? "Candidate " + candidate.number() : candidate.name();
    }

    /**
     * Returns the name of a candidate.
     *
     * @param candidate the candidate
     * @return the name, with the number if another has the same
     */
    Node of(Candidate candidate) {
        List<Node> shown = new ArrayList<>(pieces(plain(candidate)));
        if (names.isShared(candidate)) {
            shown.add(new Node.Text(" (" + candidate.number() + ")"));
        }
        return Tag.BDI.of(shown);
    }

    /**
     * Returns the name of a candidate where no markup can stand.
     *
     * @param candidate the candidate
     * @return the name, with the number if another has the same
     */
    String text(Candidate candidate) {
        String name = plain(candidate);
        return names.isShared(candidate) ? name + " (" + candidate.number() + ")" : name;
    }

    /**
     * Returns names as in a sentence.
     *
     * @param candidates the candidates
     * @return the nodes of {@code A, B and C}
     */
    List<Node> of(List<Candidate> candidates) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (i > 0) {
                nodes.add(new Node.Text(i == candidates.size() - 1 ? " and " : ", "));
            }
            nodes.add(of(candidates.get(i)));
        }
        return nodes;
    }

    /**
     * Returns text from outside.
     *
     * @param text the text
     * @return the text in an element of its own, each character in it that would not be seen named in a frame
     */
    static Node foreign(String text) {
        return Tag.BDI.of(pieces(text));
    }

    private static List<Node> pieces(String text) {
        List<Node> pieces = new ArrayList<>();
        Matcher hidden = Escaped.hidden(text);
        int start = 0;
        while (hidden.find()) {
            if (hidden.start() > start) {
                pieces.add(new Node.Text(text.substring(start, hidden.start())));
            }
            pieces.add(Tag.SPAN.of(Escaped.named(hidden.group())).as("cp"));
            start = hidden.end();
        }
        if (start < text.length()) {
            pieces.add(new Node.Text(text.substring(start)));
        }
        return pieces;
    }
}
