package org.scrutineer.format.papers;

/** The highest rank that settings admit. */
final class MaxRank {

    private MaxRank() {}

    /**
     * Returns the highest rank.
     *
     * @param settings what is told
     * @param candidates the number of candidates, which {@code max} stands for
     * @param otherwise the rank if none is told
     * @return the rank, at least 1
     */
    static int of(ReaderSettings settings, int candidates, int otherwise) {
        String text = settings.get(ReaderSetting.MAX_RANK).orElse("");
        if (text.isEmpty()) {
            return otherwise;
        }
        return text.equals("max")
                ? Math.max(1, candidates)
                : Math.max(1, SettingText.number(ReaderSetting.MAX_RANK, text));
    }
}
