package org.scrutineer.ballot.validity;

import static org.scrutineer.ballot.validity.Choices.ClearMarks.ABOVE;
import static org.scrutineer.ballot.validity.Choices.ClearMarks.EVERYWHERE;
import static org.scrutineer.ballot.validity.Choices.ClearMarks.NOWHERE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutineer.ballot.raw.RawElection;
import org.scrutineer.ballot.validity.Choices.ClearMarks;
import org.scrutineer.ballot.validity.Choices.Figures;
import org.scrutineer.ballot.validity.Choices.Gaps;
import org.scrutineer.ballot.validity.Choices.Overvotes;
import org.scrutineer.ballot.validity.Choices.Repeats;

/** The validity policies that depend on nothing but the paper. */
public final class ValidityPolicies {

    private static final int ANY = Integer.MAX_VALUE;

    private static final List<ValidityPolicy> ALL = List.of(
            figures(
                    "figures-stop",
                    "Figures: Ireland, Northern Ireland, Scotland, India, Malta, New Zealand",
                    "Electoral Act 1992 (Ireland) s 118; Northern Ireland rules 46 and 50; SSI 2011/399",
                    Figures.PLAIN),
            figures(
                    "figures-stop-clear-mark",
                    "Figures, a single clear mark being a first preference",
                    "Electoral Act 1992 (Ireland) s 118; Northern Ireland rule 46",
                    least(EVERYWHERE, 1)),
            figures("act", "Australian Capital Territory", "Electoral Act 1992 (ACT)", Figures.PLAIN),
            figures("tas-5", "Tasmania, five preferences", "Electoral Act 2004 (Tas) s 100", least(NOWHERE, 5)),
            figures("tas-7", "Tasmania, seven preferences", "Electoral Act 2004 (Tas) s 100", least(NOWHERE, 7)),
            figures(
                    "au-senate",
                    "Australian Senate",
                    "Commonwealth Electoral Act 1918 ss 239, 268A, 269",
                    least(EVERYWHERE, 6)),
            figures(
                    "au-senate-pre2016",
                    "Australian Senate before 2016, group voting tickets",
                    "Commonwealth Electoral Act 1918 ss 269, 270 before 2016, not read; inferred",
                    new Figures(EVERYWHERE, new Least.NearlyAll(), 1)),
            figures(
                    "nsw-local",
                    "New South Wales, councils",
                    "Local Government (General) Regulation (NSW), not read; Schedule 5 cl 2; inferred",
                    new Figures(NOWHERE, new Least.HalfThePlaces(), ANY)),
            figures("nsw-lc", "New South Wales Legislative Council", "Electoral Act 2017 (NSW)", least(ABOVE, 15)),
            figures(
                    "vic-lc",
                    "Victorian Legislative Council",
                    "Electoral Act 2002 (Vic)",
                    new Figures(ABOVE, new Least.InSequence(5), 1)),
            figures(
                    "vic-council",
                    "Victoria, councils",
                    "Local Government Act 1989 (Vic) Schedule 3, not read; inferred",
                    new Figures(NOWHERE, new Least.AllSquaresBut(0), 1)),
            figures(
                    "wa-lc-2008",
                    "Western Australian Legislative Council, 2008 to 2021, group voting tickets",
                    "Electoral Act 1907 (WA), not read; inferred",
                    new Figures(ABOVE, new Least.AllSquaresBut(1), 1)),
            figures("wa-lc", "Western Australian Legislative Council", "Electoral Act 1907 (WA)", least(ABOVE, 20)),
            figures("sa-lc", "South Australian Legislative Council", "Electoral Act 1985 (SA)", least(EVERYWHERE, 6)),
            ovals(
                    "skip",
                    "Portland (Oregon), Minneapolis",
                    "Portland City Code 2.08.010; Minneapolis Code of Ordinances 167.20, 167.70",
                    Gaps.PASSED_OVER,
                    Overvotes.PASSED_OVER,
                    Repeats.LATER_PASSED_OVER),
            ovals(
                    "sf",
                    "San Francisco, Alameda, New York City",
                    "San Francisco Charter s 13.102; New York City Charter s 1057-g",
                    Gaps.PASSED_OVER,
                    Overvotes.STOP,
                    Repeats.LATER_PASSED_OVER),
            ovals(
                    "maine",
                    "Maine, Alaska, whoever is continuing",
                    "21-A MRSA s 723-A(1)(D); AS 15.15.350",
                    new Gaps(1),
                    Overvotes.STOP,
                    Repeats.LATER_PASSED_OVER),
            ovals(
                    "virginia",
                    "Virginia localities",
                    "1VAC20-100-40",
                    new Gaps(1),
                    Overvotes.PASSED_OVER,
                    Repeats.LATER_PASSED_OVER),
            ovals(
                    "cambridge-machine",
                    "Cambridge (Massachusetts), as read by machine",
                    "MGL c 54A s 9(a)",
                    Gaps.PASSED_OVER,
                    Overvotes.PASSED_OVER,
                    Repeats.CANDIDATE_DROPPED));

    private ValidityPolicies() {}

    /**
     * Returns all policies.
     *
     * @return the policies, those of figures first
     */
    public static List<ValidityPolicy> all() {
        return ALL;
    }

    /**
     * Returns a policy.
     *
     * @param id its word; {@code stop} is {@code figures-stop}, and {@code cambridge} is {@code cambridge-machine}
     * @return the policy
     * @throws IllegalArgumentException if there is none, or it depends on who is continuing
     */
    public static ValidityPolicy byId(String id) {
        String full = switch (id) {
            case "stop" -> "figures-stop";
            case "cambridge" -> "cambridge-machine";
            default -> id;
        };
        return ALL.stream()
                .filter(policy -> policy.id().equals(full))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /**
     * Returns the policy of the law that the papers of a contest are of.
     *
     * @param election the contest
     * @return the policy, if papers have squares above the line and it is told of which law
     * @throws IllegalArgumentException if there is no policy of that word
     */
    public static Optional<ValidityPolicy> ofLaw(RawElection election) {
        String law = election.columns().law();
        return law.isEmpty() ? Optional.empty() : Optional.of(byId(law));
    }

    private static IllegalArgumentException unknown(String id) {
        boolean dynamic =
                DynamicPolicy.all().stream().anyMatch(policy -> policy.id().equals(id));
        return new IllegalArgumentException(
                dynamic
                        ? "validity policy must not depend on who is continuing, but was \"" + id + "\""
                        : "validity policy must be one of "
                                + ALL.stream().map(ValidityPolicy::id).collect(Collectors.joining(", "))
                                + ", but was \"" + id + "\"");
    }

    private static ValidityPolicy figures(String id, String title, String citation, Figures figures) {
        return new ValidityPolicy(id, title, citation, new Choices(Gaps.STOP, Overvotes.STOP, Repeats.STOP, figures));
    }

    private static Figures least(ClearMarks clearMarks, int least) {
        return new Figures(clearMarks, new Least.InSequence(least), ANY);
    }

    private static ValidityPolicy ovals(
            String id, String title, String citation, Gaps gaps, Overvotes overvotes, Repeats repeats) {
        return new ValidityPolicy(id, title, citation, new Choices(gaps, overvotes, repeats, Figures.PLAIN));
    }
}
