package org.scrutineer.rules.paper;

import org.scrutineer.ballot.Setting;

/** What becomes of a rank that was skipped, where the text of a rule book does not say. */
public enum SkippedRanks implements PaperSetting {
    /** A paper that has one is refused. */
    REFUSE,
    /** The ranks behind it move up. */
    CLOSE,
    /** The paper ends before it. */
    END;

    @Override
    public String key() {
        return "gaps";
    }

    @Override
    public String word() {
        return Setting.word(this);
    }

    @Override
    public StrictOrderOnly in(StrictOrderOnly papers) {
        return new StrictOrderOnly(papers.clause(), this, papers.equal());
    }
}
