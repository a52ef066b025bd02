package org.scrutineer.format;

import java.util.Arrays;

/** Where the records of a ballot file start. A record at the start of the line behind the one before takes no room. */
final class RecordPlaces {

    /** The numbers of the records that do not, with their places. */
    private int[] records = new int[4];

    private Place[] places = new Place[4];
    private int size;
    private int record;
    private int line;

    /**
     * Notes where the next record starts.
     *
     * @param place the place
     */
    void add(Place place) {
        if (place.line() != line + 1 || place.column() != 1) {
            if (size == records.length) {
                records = Arrays.copyOf(records, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            records[size] = record;
            places[size] = place;
            size++;
        }
        record++;
        line = place.line();
    }

    /**
     * Notes that the next record is a whole line.
     *
     * @param at the line
     */
    void addLine(int at) {
        if (at == line + 1) {
            record++;
            line++;
        } else {
            add(new Place(at, 1));
        }
    }

    /**
     * Returns where a record starts.
     *
     * @param number the number of the record, from 0
     * @return the place
     */
    Place of(int number) {
        int found = Arrays.binarySearch(records, 0, size, number);
        if (found >= 0) {
            return places[found];
        }
        int before = -found - 2;
        return new Place(places[before].line() + number - records[before], 1);
    }
}
