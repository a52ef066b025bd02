package org.scrutineer.page;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.record.CountRecord;
import org.scrutineer.record.Stage;
import org.scrutineer.wording.Course;
import org.scrutineer.wording.DecisionWords;
import org.scrutineer.wording.Sentence;

/**
 * What a page is about, and how it names and counts.
 *
 * @param course the course of the count
 * @param names the names
 * @param numbers the amounts
 * @param scale the scale of the pictures
 */
record Subject(Course course, Names names, Numbers numbers, Scale scale) {

    /**
     * Reads a record.
     *
     * @param record the record
     * @return the subject
     */
    static Subject of(CountRecord record) {
        return new Subject(new Course(record), new Names(record.rows()), Numbers.of(record), Scale.of(record));
    }

    /**
     * Returns the record.
     *
     * @return the record
     */
    CountRecord record() {
        return course.record();
    }

    /**
     * Returns the entries of the record.
     *
     * @return the stages, or parts of stages, in order
     */
    List<Stage> stages() {
        return record().stages();
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
