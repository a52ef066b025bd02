package org.scrutineer.cli;

/** Messages that are kept, to be said later; for one thread. */
final class GatheredMessages implements Messages {

    private final StringBuilder lines = new StringBuilder();

    @Override
    public void sayLines(String lines) {
        this.lines.append(lines);
    }

    @Override
    public void working(String activity) {}

    @Override
    public void stillWorking(String activity) {}

    @Override
    public void close() {}

    /**
     * Returns what was said.
     *
     * @return lines, each with its end
     */
    String lines() {
        return lines.toString();
    }
}
