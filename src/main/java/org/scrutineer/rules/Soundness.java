package org.scrutineer.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.rules.ending.Ending;
import org.scrutineer.rules.keepvalue.KeepValueStep;
import org.scrutineer.rules.keepvalue.Revision;
import org.scrutineer.rules.keepvalue.ValueDivision;
import org.scrutineer.rules.paper.Filing;
import org.scrutineer.rules.paper.PaperRule;
import org.scrutineer.rules.parcel.Credit;
import org.scrutineer.rules.parcel.InTransfers;
import org.scrutineer.rules.parcel.Receiving;
import org.scrutineer.rules.parcel.Step;
import org.scrutineer.rules.part.Part;
import org.scrutineer.rules.part.Situation;
import org.scrutineer.rules.quota.QuotaRule;

/**
 * What must hold of a rule book as a whole.
 *
 * @param id the identifier of the rule book, for messages
 */
record Soundness(String id) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LINE = Pattern.compile("[^\\s\\p{Cntrl}](\\P{Cntrl}*[^\\s\\p{Cntrl}])?");
    private static final int MAX_PLACES = 18;

    /** Checks what a rule book is called. */
    static void requireShape(String id, String title, String citation) {
        words("id", "an id", id);
        line("title", title);
        line("citation", citation);
    }

    /** Checks the other names of a rule book. */
    static void requireNames(String id, List<String> names) {
        Set<String> known = new HashSet<>(Set.of(id));
        for (String name : names) {
            words("name", "a name", name);
            if (!known.add(name)) {
                throw new UnsoundRuleBookException(
                        "name",
                        "names of a rule book must differ, but \"" + name + "\" stood twice, in rule book \"" + id
                                + "\"");
            }
        }
    }

    private static void words(String role, String what, String text) {
        if (!ID.matcher(text).matches()) {
            throw new UnsoundRuleBookException(
                    role, what + " must be lower-case words joined by hyphens, but was \"" + text + "\"");
        }
    }

    private static void line(String role, String text) {
        if (!LINE.matcher(text).matches()) {
            throw new UnsoundRuleBookException(
                    role, "a " + role + " must be one line without blanks at its ends, but was \"" + text + "\"");
        }
    }

    /**
     * Checks places, endings and steps of a count by parcels. Where it ends only when nobody continues, whatever is
     * vacant, exclusions must go on so long.
     */
    void parcels(int places, QuotaRule quota, List<Ending> endings, List<Step> steps) {
        places(places);
        noMoreThan(places, quota);
        Set<Situation> settled = settled(endings);
        for (int i = 0; i < steps.size(); i++) {
            exactly(places, "step." + (i + 1), steps.get(i));
            settle(settled, steps.get(i).settles(), "step." + (i + 1));
        }
        if (settled.contains(Situation.NOBODY_CONTINUES) && steps.stream().anyMatch(Step::isAlwaysTaken)) {
            settled.addAll(Set.of(Situation.FEWER_THAN_VACANCIES, Situation.AS_MANY_AS_VACANCIES));
        }
        refuseUnlessAll(settled);
        askedInTurn(steps.stream().map(Step::isAlwaysTaken).toList(), "step.");
    }

    /** Checks that a paper is never for several candidates at once, where none is divided among equals. */
    Soundness papers(PaperRule papers) {
        if (papers.keepsEqualRanks()) {
            throw refusal("papers", "papers must be for one candidate at a time, but equal ranks stand");
        }
        return this;
    }

    /** Checks that what is cut off can be worked out again: papers of one transfer have one value then. */
    Soundness credit(int places, Credit credit, List<Step> steps) {
        exactly(places, "credit", credit);
        for (int i = 0; i < steps.size() && credit.cutsOff(); i++) {
            if (!steps.get(i).forms().stream().allMatch(InTransfers::eachIsOfOneValue)) {
                throw refusal(
                        "step." + (i + 1),
                        "papers of one transfer must have one value where their credit is cut off, but in step."
                                + (i + 1) + " they may have several");
            }
        }
        return this;
    }

    /** Checks that papers which move one after the other lie as they came, and that the quota is whole. */
    Soundness turns(QuotaRule quota, Filing filing, List<Step> steps) {
        Set<Receiving> ways = EnumSet.noneOf(Receiving.class);
        steps.forEach(step -> step.forms().forEach(form -> ways.add(form.receiving())));
        if (ways.contains(Receiving.UNTIL_THE_QUOTA)) {
            if (ways.size() > 1) {
                throw refusal("step", "papers must move one after the other in all steps or in none");
            }
            if (!filing.keepsArrival() || quota.roundsTo().orElse(1) > 0) {
                throw refusal(
                        "filing",
                        "papers that move one after the other must lie in the order in which they came, under a whole"
                                + " quota");
            }
        }
        return this;
    }

    /** Checks places and endings of a count by keep values. */
    void keepValues(int places, ValueDivision division, QuotaRule quota, List<Ending> endings, Revision revision) {
        places(places);
        exactly(places, "division", division);
        noMoreThan(places, quota);
        exactly(places, "revision", revision);
        refuseUnlessAll(settled(endings));
    }

    /** Checks the endings of a count that has no other part to be checked. */
    void endings(List<Ending> endings) {
        refuseUnlessAll(settled(endings));
    }

    /** Checks that there is an exclusion, and none behind one that is always taken. */
    void exclusions(List<KeepValueStep> steps) {
        askedInTurn(steps.stream().map(KeepValueStep::isAlwaysTaken).toList(), "step.");
    }

    private void places(int places) {
        if (places < 0 || places > MAX_PLACES) {
            throw refusal("places", "places of votes must be from 0 to " + MAX_PLACES + ", but were " + places);
        }
    }

    private void noMoreThan(int places, Part quota) {
        quota.roundsTo().ifPresent(own -> {
            if (own > places) {
                throw refusal(
                        "quota",
                        "places of the quota must be at most the " + places + " of the votes, but were " + own);
            }
        });
    }

    private void exactly(int places, String role, Part part) {
        part.roundsTo().ifPresent(own -> {
            if (own != places) {
                throw refusal(role, "places of " + role + " must be the " + places + " of the votes, but were " + own);
            }
        });
    }

    private Set<Situation> settled(List<Ending> endings) {
        Set<Situation> settled = EnumSet.noneOf(Situation.class);
        for (int i = 0; i < endings.size(); i++) {
            settle(settled, endings.get(i).settles(), "ending." + (i + 1));
        }
        return settled;
    }

    private void settle(Set<Situation> settled, Set<Situation> more, String role) {
        Set<Situation> left = EnumSet.noneOf(Situation.class);
        left.addAll(more);
        left.removeAll(settled);
        if (settled.contains(Situation.FEWER_THAN_VACANCIES)) {
            left.remove(Situation.NOBODY_CONTINUES);
        }
        if (!more.isEmpty() && left.isEmpty()) {
            throw refusal(
                    role,
                    "an ending must be reached on some figures, but " + role
                            + " stands behind others that leave it none");
        }
        settled.addAll(more);
    }

    private void refuseUnlessAll(Set<Situation> settled) {
        Set<Situation> open = EnumSet.range(Situation.PLACES_FILLED, Situation.AS_MANY_AS_VACANCIES);
        open.removeAll(settled);
        if (!open.isEmpty()) {
            throw refusal(
                    "ending",
                    "endings must be for filled places and for no more candidates than vacancies, but"
                            + " none was for " + open);
        }
    }

    private void askedInTurn(List<Boolean> alwaysTaken, String role) {
        if (alwaysTaken.isEmpty()) {
            throw refusal("step", "a rule book must have a step, but there was none");
        }
        IntStream.range(1, alwaysTaken.size())
                .filter(step -> alwaysTaken.get(step - 1))
                .findFirst()
                .ifPresent(step -> {
                    throw refusal(
                            role + (step + 1),
                            "a step must be asked on some figures, but " + role + (step + 1) + " stands behind " + role
                                    + step + ", which is always taken");
                });
    }

    private UnsoundRuleBookException refusal(String part, String message) {
        return new UnsoundRuleBookException(part, message + ", in rule book \"" + id + "\"");
    }
}
