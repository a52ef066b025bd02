package org.scrutineer.rules.paper;

import org.scrutineer.ballot.Setting;

/** What becomes of a rank at which several candidates are marked, where the text of a rule book does not say. */
public enum EqualRanks implements PaperSetting {
    /** A paper that has one is refused. */
    REFUSE,
    /** Those marked at it are passed over, and the ranks behind it move up. */
    PASS_OVER,
    /** The paper ends before it. */
    END;

    @Override
    public String key() {
        return "equalRanks";
    }

    @Override
    public String word() {
        return Setting.word(this);
    }

    @Override
    public StrictOrderOnly in(StrictOrderOnly papers) {
        return new StrictOrderOnly(papers.clause(), papers.skipped(), this);
    }
}
