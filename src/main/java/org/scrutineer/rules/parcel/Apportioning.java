package org.scrutineer.rules.parcel;

import java.util.List;
import java.util.Objects;
import org.scrutineer.ballot.Candidate;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

/** How many papers of each sub-parcel leave where a surplus is transferred as whole papers. */
public interface Apportioning extends Part {

    /**
     * Transferable papers with the same next available preference.
     *
     * @param to whom it is for
     * @param papers how many there are, at least 1
     */
    record SubParcel(Candidate to, long papers) {

        public SubParcel {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * How many papers leave.
     *
     * @param papers those of each sub-parcel, in order
     * @param setAside those without a next preference
     * @param decisions the choice between equal fractions, empty if there was none
     */
    record Apportionment(List<Long> papers, long setAside, List<Decision> decisions) {

        public Apportionment {
            papers = List.copyOf(papers);
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * Says how many papers leave.
     *
     * @param surplus the surplus in papers, at least 1
     * @param parcels the sub-parcels in ballot-paper order
     * @param view the count before the transfer
     * @param lots the lots supplied
     * @return the papers that leave, as many as the surplus together with those set aside
     * @throws org.scrutineer.lot.LotNeededException if equal fractions need a lot and none was supplied
     */
    Apportionment apportion(long surplus, List<SubParcel> parcels, CountView view, Lots lots);
}
