package org.scrutineer.audit;

import java.util.Arrays;
import org.scrutineer.ballot.Ballots;
import org.scrutineer.record.Status;

/**
 * Ballot papers by the elected candidates they name before the first continuing one. A node stands for such a beginning
 * and comes after the node of the beginning before it, so that one pass in order values them all.
 */
final class PaperTree implements PaperCount {

    private final RoundedDivision division;
    private int[] parents = new int[64];
    private int[] names = new int[64];
    private long[] papers = new long[64];
    private long[] ending = new long[64];
    private final NodeIndex children = new NodeIndex();
    private int size;
    private final long[] firstNamed;
    private long withoutAny;

    /** Lays the papers out. Those that name nobody who stands are left out unless they are valid nevertheless. */
    PaperTree(Ballots ballots, Table table, boolean[] counts, RoundedDivision division) {
        this.division = division;
        this.firstNamed = new long[table.candidates().size() + 1];
        add(-1, 0);
        for (int entry = 0; entry < ballots.size(); entry++) {
            if (counts[entry]) {
                lay(ballots, entry, table);
            }
        }
    }

    private void lay(Ballots ballots, int entry, Table table) {
        long number = ballots.papersOf(entry);
        int node = 0;
        papers[0] += number;
        for (int position = ballots.start(entry); position < ballots.start(entry + 1); position++) {
            int mark = ballots.mark(position);
            if (mark <= 0) {
                break;
            }
            if (table.ron().isMark(mark)) {
                for (int each : table.ron().line()) {
                    node = pass(node, each, table, number);
                    if (table.state(each).isContinuing()) {
                        return;
                    }
                }
            } else {
                node = pass(node, mark, table, number);
                if (table.state(mark).isContinuing()) {
                    return;
                }
            }
        }
        withoutAny += node == 0 ? number : 0;
        ending[node] += number;
    }

    /** The node behind a candidate, the same if the candidate keeps nothing. */
    private int pass(int node, int candidate, Table table, long number) {
        Status state = table.state(candidate);
        if (!state.isContinuing() && state != Status.ELECTED) {
            return node;
        }
        firstNamed[candidate] += node == 0 ? number : 0;
        int child = child(node, candidate);
        papers[child] += number;
        return child;
    }

    private int child(int node, int name) {
        int known = children.find(node, name);
        if (known > 0) {
            return known;
        }
        int made = add(node, name);
        children.put(node, name, made);
        return made;
    }

    private int add(int parent, int name) {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
            names = Arrays.copyOf(names, size * 2);
            papers = Arrays.copyOf(papers, size * 2);
            ending = Arrays.copyOf(ending, size * 2);
        }
        parents[size] = parent;
        names[size] = name;
        return size++;
    }

    @Override
    public long firstNamed(int place) {
        return place == 0 ? withoutAny : firstNamed[place];
    }

    @Override
    public Fraction[] count(Fraction[] keepValues) {
        long[] keep = new long[firstNamed.length];
        for (int number = 1; number < keep.length; number++) {
            keep[number] = keepValues[number].inUnits(division.places()).longValueExact();
        }
        return Arrays.stream(units(keep)).mapToObj(division::votes).toArray(Fraction[]::new);
    }

    /** The units that each candidate keeps; at place 0 those that nobody keeps. */
    private long[] units(long[] keepValues) {
        long[] kept = new long[firstNamed.length];
        long[] values = new long[size];
        values[0] = division.unit();
        kept[0] = Math.multiplyExact(values[0], ending[0]);
        for (int node = 1; node < size; node++) {
            int name = names[node];
            long value = values[parents[node]];
            long stays = division.kept(keepValues[name], value);
            values[node] = division.rest(keepValues[name], value);
            kept[name] = Math.addExact(kept[name], Math.multiplyExact(stays, papers[node]));
            kept[0] = Math.addExact(kept[0], Math.multiplyExact(values[node], ending[node]));
        }
        return kept;
    }
}
