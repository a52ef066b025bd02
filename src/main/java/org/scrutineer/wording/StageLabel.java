package org.scrutineer.wording;

import org.scrutineer.record.Stage;

/** Names stages in sentences. */
public final class StageLabel {

    private StageLabel() {}

    /**
     * Names a stage.
     *
     * @param stage the stage
     * @return such as {@code stage 3} or {@code stage 3, part 1}
     */
    public static String of(Stage stage) {
        return "stage " + stage.number() + (stage.part() > 0 ? ", part " + stage.part() : "");
    }
}
