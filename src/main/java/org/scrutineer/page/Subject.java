package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.JoinedParts;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.DecisionWords;
import org.scrutineer.wording.Sentence;

/**
 * What a page is about, and how it names and counts.
 *
 * @param record the record
 * @param course the course of the count, of the entries that the page shows
 * @param names the names
 * @param numbers the amounts
 * @param scale the scale of the pictures
 */
record Subject(CountRecord record, Course course, Names names, Numbers numbers, Scale scale) {

    /**
     * Reads a record.
     *
     * @param record the record
     * @return the subject
     */
    static Subject of(CountRecord record) {
        CountRecord shown = JoinedParts.of(record);
        return new Subject(record, new Course(shown), new Names(record.rows()), Numbers.of(record), Scale.of(shown));
    }

    /**
     * Returns the entries that the page shows.
     *
     * @return the stages, or parts of stages, in order; many parts on which nothing is decided as one
     */
    List<Stage> stages() {
        return course.record().stages();
    }

    /**
     * Returns what says decisions.
     *
     * @return the words
     */
    DecisionWords decisions() {
        return new DecisionWords(course);
    }

    /**
     * Returns a sentence as content of a page.
     *
     * @param sentence the sentence
     * @return its nodes
     */
    List<Node> said(Sentence sentence) {
        Prose prose = new Prose(this);
        sentence.sayTo(prose);
        return prose.nodes();
    }

    /**
     * Joins content.
     *
     * @param parts the parts
     * @return all of it
     */
    @SafeVarargs
    static List<Node> join(List<? extends Node>... parts) {
        List<Node> all = new ArrayList<>();
        for (List<? extends Node> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    /**
     * Returns words of this library.
     *
     * @param words the words
     * @return the one node
     */
    static List<Node> words(String words) {
        return List.of(new Node.Text(words));
    }
}
