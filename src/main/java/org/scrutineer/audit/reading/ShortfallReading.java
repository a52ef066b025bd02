package org.scrutineer.audit.reading;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.audit.Fraction;
import org.scrutineer.audit.reading.ExclusionReading.Size;
import org.scrutineer.record.Clause;
import org.scrutineer.record.Reason;

/** How many of the lowest go together because their votes come to too little. */
final class ShortfallReading {

    private ShortfallReading() {}

    /** All up to Candidate B, or C where B's votes with those below come to what the highest lacks. */
    static ExclusionReading.Sizes read(Words part) {
        Clause clause = part.clause();
        part.only("limit", "leadingShortfall");
        return (fromTheBottom, table) -> {
            List<Integer> fromTheTop = table.continuingFromTheTop();
            int number = number(fromTheBottom, fromTheTop, table);
            int mayGo = Math.min(number, fromTheTop.size() - table.vacancies());
            return mayGo < 1
                    ? List.of()
                    : List.of(mayGo == 1 ? Size.one(clause) : new Size(mayGo, Reason.BULK_LOWEST, clause));
        };
    }

    private static int number(List<Integer> fromTheBottom, List<Integer> fromTheTop, TableView table) {
        Fraction leads = lacking(fromTheTop.get(0), table);
        Fraction lack = Fraction.ZERO;
        for (int place = 0; place < table.vacancies() && place < fromTheTop.size(); place++) {
            lack = lack.plus(lacking(fromTheTop.get(place), table));
        }
        List<Fraction> sums = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (int number : fromTheBottom) {
            sum = sum.plus(table.votes(number));
            sums.add(sum);
        }
        for (int place = fromTheBottom.size() - 2; place >= 0; place--) {
            boolean isB = sums.get(place).compareTo(lack) < 0
                    && sums.get(place).compareTo(table.votes(fromTheBottom.get(place + 1))) < 0;
            if (isB && sums.get(place).compareTo(leads) < 0) {
                return place + 1;
            }
            if (isB) {
                return (int)
                        sums.stream().filter(each -> each.compareTo(leads) < 0).count();
            }
        }
        return 0;
    }

    private static Fraction lacking(int number, TableView table) {
        return table.quota().minus(table.votes(number));
    }
}
