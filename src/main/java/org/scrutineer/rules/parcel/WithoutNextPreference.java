package org.scrutineer.rules.parcel;

/** What becomes of examined papers that bear no next available preference. */
public enum WithoutNextPreference {
    /** They leave at the transfer value and become non-transferable. */
    LEAVE {
        @Override
        public long leaving(PaperGroup group) {
            return group.papers();
        }
    },
    /** They stay with the candidate. */
    STAY {
        @Override
        public long leaving(PaperGroup group) {
            return group.transferable();
        }
    },
    /** They leave at no value: they become non-transferable, and nobody is credited for them. */
    LEAVE_WITHOUT_VOTES {
        @Override
        public long leaving(PaperGroup group) {
            return group.papers();
        }

        @Override
        public long carrying(PaperGroup group) {
            return group.transferable();
        }
    };

    /**
     * Returns how many papers leave the candidate.
     *
     * @param group the papers
     * @return those that leave
     */
    public abstract long leaving(PaperGroup group);

    /**
     * Returns how many of the papers that leave carry votes.
     *
     * @param group the papers
     * @return those that leave at the transfer value
     */
    public long carrying(PaperGroup group) {
        return leaving(group);
    }
}
