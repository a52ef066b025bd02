package org.scrutineer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.arithmetic.Votes;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.compare.Slates;
import org.scrutineer.record.Destination;
import org.scrutineer.record.Destination.Pool;
import org.scrutineer.record.Destination.Receiver;
import org.scrutineer.record.Stage;
import org.scrutineer.record.StageAction;

/**
 * Where votes went: from whom to whom, over the whole count, as a picture and as a table.
 *
 * @param subject the count
 * @param flow what moved
 */
record FlowSection(Subject subject, Flow flow) {

    private static final int CANDIDATES = 24;
    private static final int FEWEST_SLATES = 2;
    private static final int MOST_SLATES = 12;
    /** A place that got less than so many thousandths of all stands in the table only. */
    private static final long LITTLE = 200;

    /**
     * A place that votes go to.
     *
     * @param name its name where no markup can stand
     * @param heading its name
     * @param parts the destinations that it is made of
     */
    private record Place(String name, Node heading, List<Destination> parts) {

        Votes from(Flow.Row row) {
            return parts.stream().map(row::votesTo).reduce(Votes.ZERO, Votes::plus);
        }
    }

    /**
     * A place that votes come from.
     *
     * @param name its name where no markup can stand
     * @param marked whether a ribbon to a place is of the kind that stands out
     * @param rows the rows that it is made of
     */
    private record Origin(String name, Predicate<Place> marked, List<Flow.Row> rows) {

        String kind(Place place) {
            return place.parts().get(0) instanceof Pool ? "x" : marked.test(place) ? "y" : "z";
        }

        Votes to(Place place) {
            return rows.stream().map(place::from).reduce(Votes.ZERO, Votes::plus);
        }
    }

    static FlowSection of(Subject subject) {
        List<Stage> stages = subject.stages();
        int began = IntStream.range(0, stages.size())
                .filter(entry -> stages.get(entry).action() instanceof StageAction.FirstPreferences)
                .max()
                .orElse(0);
        return new FlowSection(subject, Flow.of(stages.subList(began, stages.size())));
    }

    Element element() {
        StageAction.Kind kind = subject.stages().get(0).action().kind();
        if (kind == StageAction.Kind.KEEP_VALUES) {
            return SectionKind.FLOW.of(
                    List.of(Tag.P.of("No paper passes from one candidate to another in this count: all papers"
                            + " are counted again each time, and of each vote those elected keep a part and let the rest go on."
                            + " What they keep stands with those elected and at each stage.")));
        }
        if (kind == StageAction.Kind.QUOTIENTS) {
            return SectionKind.FLOW.of(List.of(
                    Tag.P.of("No vote passes from one candidate to another in this count: each paper counts whole"
                            + " for the first candidate on it who is still in the count, and bears what it has already"
                            + " helped to elect.")));
        }
        if (kind == StageAction.Kind.ALL_VOTES) {
            return SectionKind.FLOW.of(
                    List.of(Tag.P.of("Votes stay where they were given; none goes from one candidate to another.")));
        }
        if (flow.rows().isEmpty()) {
            return SectionKind.FLOW.of(List.of(Tag.P
                    .of(
                            subject.record().rule().beginsAgain()
                                    ? "No vote was transferred since the count last began."
                                    : "No vote was transferred.")
                    .as("empty")));
        }
        List<Node> content = new ArrayList<>();
        content.add(Tag.P.of(Subject.join(
                Subject.words(
                        "Left: whose votes were passed on, as a surplus or after an exclusion. Right: who received"
                                + " them. The thickness is the number of votes, over all stages "
                                + (subject.record().rule().beginsAgain() ? "since the count last began" : "together")
                                + " ("),
                subject.numbers().spoken(flow.total()),
                Subject.words(")."))));
        picture().ifPresent(content::addAll);
        content.add(table());
        return SectionKind.FLOW.of(content);
    }

    private Optional<List<Element>> picture() {
        List<Slates.Slate> slates = Slates.of(subject.record()).all();
        boolean named = slates.stream().anyMatch(slate -> !slate.name().isBlank());
        if (named && slates.size() >= FEWEST_SLATES && slates.size() <= MOST_SLATES) {
            return Optional.of(drawn(
                    bySlate(slates),
                    slatePlaces(slates),
                    "Flow of votes between slates",
                    "Blue: within a slate; grey: to another. "));
        }
        List<Place> places = places();
        return flow.rows().size() <= CANDIDATES && places.size() <= CANDIDATES
                ? Optional.of(drawn(
                        byCandidate(), places, "Flow of votes between candidates", "Blue: surplus; grey: exclusion. "))
                : Optional.empty();
    }

    private List<Origin> byCandidate() {
        return flow.rows().stream()
                .map(row -> new Origin(
                        subject.names().text(row.from()), place -> row.cause() == Flow.Cause.SURPLUS, List.of(row)))
                .toList();
    }

    private static String name(Slates.Slate slate) {
        return slate.name().isBlank() ? "No slate" : slate.name();
    }

    private List<Origin> bySlate(List<Slates.Slate> slates) {
        return slates.stream()
                .map(slate -> new Origin(
                        name(slate),
                        place -> place.name().equals(name(slate)),
                        flow.rows().stream()
                                .filter(row -> slate.candidates().contains(row.from()))
                                .toList()))
                .filter(origin -> !origin.rows().isEmpty())
                .toList();
    }

    private List<Place> slatePlaces(List<Slates.Slate> slates) {
        List<Place> places = new ArrayList<>();
        for (Slates.Slate slate : slates) {
            List<Destination> parts =
                    slate.candidates().stream().<Destination>map(Receiver::new).toList();
            places.add(new Place(name(slate), Names.foreign(name(slate)), parts));
        }
        places.addAll(pools());
        return places.stream().filter(place -> !received(place).isZero()).toList();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Candidate candidate : subject.course().inOrderOfResult()) {
            places.add(new Place(
                    subject.names().text(candidate), subject.names().of(candidate), List.of(new Receiver(candidate))));
        }
        places.addAll(pools());
        return places.stream().filter(place -> !received(place).isZero()).toList();
    }

    private static List<Place> pools() {
        return List.of(
                new Place("Non-transferable", new Node.Text("Non-transferable"), List.of(Pool.NON_TRANSFERABLE)),
                new Place("Lost to rounding", new Node.Text("Lost to rounding"), List.of(Pool.LOSS_BY_FRACTION)));
    }

    private Votes received(Place place) {
        return flow.rows().stream().map(place::from).reduce(Votes.ZERO, Votes::plus);
    }

    private boolean isLittle(Place place) {
        return place.parts().equals(List.of(Pool.LOSS_BY_FRACTION))
                && flow.total().isMoreThan(received(place).times(LITTLE));
    }

    private List<Element> drawn(List<Origin> origins, List<Place> all, String title, String colours) {
        List<Place> places = all.stream().filter(place -> !isLittle(place)).toList();
        List<List<FlowPicture.Ribbon>> ribbons = new ArrayList<>();
        Map<Place, Votes> sums = new LinkedHashMap<>();
        List<FlowPicture.Side> left = new ArrayList<>();
        for (Origin origin : origins) {
            List<FlowPicture.Ribbon> row = new ArrayList<>();
            Votes sum = Votes.ZERO;
            for (Place place : places) {
                Votes votes = origin.to(place);
                sum = sum.plus(votes);
                sums.merge(place, votes, Votes::plus);
                row.add(new FlowPicture.Ribbon(
                        votes,
                        origin.kind(place),
                        origin.name() + " → " + place.name() + ": "
                                + subject.numbers().text(votes)));
            }
            ribbons.add(row);
            left.add(side(origin.name(), sum));
        }
        List<FlowPicture.Side> right = places.stream()
                .map(place -> side(place.name(), sums.getOrDefault(place, Votes.ZERO)))
                .toList();
        FlowPicture picture = new FlowPicture(left, right, ribbons);
        Element frame = Tag.DIV
                .of(picture.element(title, "The same figures stand in the table below."))
                .as("wide pic")
                .with(Attribute.ROLE, "region")
                .with(Attribute.TABINDEX, 0)
                .with(Attribute.ARIA_LABEL, "Picture of the flow of votes");
        return List.of(
                frame,
                Tag.P
                        .of(Subject.join(
                                Subject.words(colours + "Broken outline: no further preference."), thin(picture)))
                        .as("hint"));
    }

    private List<Node> thin(FlowPicture picture) {
        Votes undrawn = picture.undrawn();
        return undrawn.isZero()
                ? List.of()
                : Subject.join(
                        Subject.words(" Flows too thin to draw, "),
                        subject.numbers().spoken(undrawn),
                        Subject.words(" votes together, are in the table."));
    }

    private FlowPicture.Side side(String name, Votes votes) {
        return new FlowPicture.Side(name, votes, subject.numbers().cut(votes));
    }

    private Element table() {
        List<Place> places = places();
        return places.size() <= CANDIDATES
                ? Tables.folded("The same as a table", matrix(places))
                : Tables.folded("Every transfer as a table", list(places));
    }

    private Element matrix(List<Place> places) {
        List<Element> heading = new ArrayList<>(List.of(Tables.column("From")));
        places.forEach(place -> heading.add(Tables.column(place.heading())));
        List<Element> rows = new ArrayList<>();
        for (Flow.Row row : flow.rows()) {
            List<Element> cells =
                    new ArrayList<>(List.of(Tables.row(subject.names().of(row.from()))));
            for (Place place : places) {
                Votes votes = place.from(row);
                cells.add(
                        votes.isZero()
                                ? Tag.TD.of()
                                : Tag.TD.of(Tag.B.of(subject.numbers().full(votes))));
            }
            rows.add(Tag.TR.of(cells));
        }
        return frame(
                "Votes passed on, over all stages: from the candidate at the left to the one above",
                "fig mat",
                Tag.THEAD.of(Tag.TR.of(heading)),
                rows);
    }

    /** A line for each source, receivers by number, most first: a matrix of so many columns could not be read. */
    private Element list(List<Place> places) {
        List<Element> rows = new ArrayList<>();
        for (Flow.Row row : flow.rows()) {
            String receivers = places.stream()
                    .filter(place -> !place.from(row).isZero())
                    .sorted(Comparator.comparing((Place place) -> place.from(row))
                            .reversed())
                    .map(place -> number(place) + ": " + subject.numbers().text(place.from(row)))
                    .collect(Collectors.joining("; "));
            rows.add(Tag.TR.of(
                    Tables.row(
                            new Node.Text(row.from().number() + " "),
                            subject.names().of(row.from())),
                    Tag.TD.of(receivers)));
        }
        List<Node> receivingOnly = new ArrayList<>(Subject.words("Those who passed nothing on:"));
        subject.record().rows().stream()
                .filter(candidate ->
                        flow.rows().stream().noneMatch(row -> row.from().equals(candidate)))
                .forEach(candidate -> {
                    receivingOnly.add(new Node.Text(" " + candidate.number() + " "));
                    receivingOnly.add(subject.names().of(candidate));
                });
        rows.add(Tag.TR.of(Tables.row(""), Tag.TD.of(receivingOnly)));
        return frame(
                "Votes passed on, over all stages; candidates by number on the ballot paper",
                "you",
                Tag.THEAD.of(Tag.TR.of(Tables.column("From"), Tables.column("to, most first"))),
                rows);
    }

    private static String number(Place place) {
        return place.parts().get(0) instanceof Receiver receiver
                ? Integer.toString(receiver.candidate().number())
                : place.name();
    }

    private static Element frame(String caption, String kind, Element heading, List<Element> rows) {
        return Tables.scrolling(
                Tag.TABLE
                        .of(Tag.CAPTION.of(caption).with(Attribute.ID, "flc"), heading, Tag.TBODY.of(rows))
                        .as(kind)
                        .with(Attribute.DATA_RECORD, "flow"),
                "flc");
    }
}
