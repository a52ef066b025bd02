package org.scrutineer.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the notices of one file. What may be met on every line is gathered as one notice with a number of times. */
final class Notices {

    private final List<Notice> single = new ArrayList<>();
    private final Map<String, Repeated> repeated = new LinkedHashMap<>();

    /** The first place of a kind of notice and the number of times it was met. */
    private static final class Repeated {
        private final Place first;
        private final String message;
        private long times = 1;

        private Repeated(Place first, String message) {
            this.first = first;
            this.message = message;
        }
    }

    /**
     * Adds a notice.
     *
     * @param code the code
     * @param place where it was met
     * @param message what was met
     */
    void add(String code, Place place, String message) {
        single.add(new Notice(code, place.line(), place.column(), message));
    }

    /**
     * Adds a notice of a kind that may be met many times.
     *
     * @param code the code
     * @param place where it was met
     * @param message what was met, used the first time only
     */
    void count(String code, Place place, String message) {
        Repeated before = repeated.putIfAbsent(code, new Repeated(place, message));
        if (before != null) {
            before.times++;
        }
    }

    /**
     * Returns the notices.
     *
     * @return the notices in order of line and column
     */
    List<Notice> list() {
        List<Notice> all = new ArrayList<>(single);
        for (Map.Entry<String, Repeated> entry : repeated.entrySet()) {
            Repeated met = entry.getValue();
            String times = met.times == 1 ? "" : " (" + met.times + " times, here first)";
            all.add(new Notice(entry.getKey(), met.first.line(), met.first.column(), met.message + times));
        }
        if (all.size() > 1) {
            all.sort(Comparator.comparingInt(Notice::line).thenComparingInt(Notice::column));
        }
        return List.copyOf(all);
    }
}
