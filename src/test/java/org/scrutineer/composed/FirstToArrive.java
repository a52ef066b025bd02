package org.scrutineer.composed;

import java.util.Arrays;
import org.scrutineer.ballot.Election;
import org.scrutineer.ballot.PaperOrder;
import org.scrutineer.record.PartDescription;
import org.scrutineer.rules.paper.Choice;
import org.scrutineer.rules.paper.Filing;

/** Those papers of a pile leave that arrived first. */
record FirstToArrive() implements Filing {

    @Override
    public PaperOrder order(Election election) {
        return election.order();
    }

    @Override
    public Choice choice() {
        return (pile, number) -> Arrays.copyOf(pile.lying(), number);
    }

    @Override
    public PartDescription description() {
        return PartDescription.of("firstToArrive");
    }
}
