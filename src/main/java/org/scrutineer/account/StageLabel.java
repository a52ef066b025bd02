package org.scrutineer.account;

import org.scrutineer.record.Stage;

/** Names stages in sentences. */
final class StageLabel {

    private StageLabel() {}

    /**
     * Names a stage.
     *
     * @param stage the stage
     * @return such as {@code stage 3} or {@code stage 3, part 1}
     */
    static String of(Stage stage) {
        return "stage " + stage.number() + (stage.part() > 0 ? ", part " + stage.part() : "");
    }
}
