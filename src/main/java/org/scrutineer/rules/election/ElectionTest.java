package org.scrutineer.rules.election;

import java.util.List;
import org.scrutineer.lot.Lots;
import org.scrutineer.record.Decision;
import org.scrutineer.rules.part.CountView;
import org.scrutineer.rules.part.Part;

/** Who is elected on the present figures. Asked whenever totals have been struck. */
public interface ElectionTest extends Part {

    /**
     * Returns the elections that the figures call for.
     *
     * @param view the count
     * @param lots the lots supplied
     * @return the decisions in the order they take effect, empty if nobody is elected
     * @throws org.scrutineer.lot.LotNeededException if a tie needs a lot and none was supplied
     */
    List<Decision> elections(CountView view, Lots lots);
}
