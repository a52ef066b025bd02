package org.scrutineer.json;

import java.util.Map;

/** Writes JSON for people: an object or list on one line where it fits, else with one part to a line. */
final class IndentedJson extends JsonWriter {

    private static final int WIDTH = 128;

    private final FlatJson line = FlatJson.line();
    private int depth;

    @Override
    void object(Map<String, Json> members) {
        beginLine();
        line.object(members);
        if (line.fits()) {
            out.append(line.out);
            return;
        }
        out.append('{');
        depth++;
        String before = "";
        for (Map.Entry<String, Json> member : members.entrySet()) {
            out.append(before);
            newLine();
            text(member.getKey());
            out.append(": ");
            member.getValue().writeTo(this);
            before = ",";
        }
        depth--;
        newLine();
        out.append('}');
    }

    @Override
    void list(Iterable<? extends Json> values) {
        beginLine();
        line.list(values);
        if (line.fits()) {
            out.append(line.out);
            return;
        }
        out.append('[');
        depth++;
        String before = "";
        for (Json value : values) {
            out.append(before);
            newLine();
            value.writeTo(this);
            before = ",";
        }
        depth--;
        newLine();
        out.append(']');
    }

    /** Begins what may go on behind what stands on the last line so far. */
    private void beginLine() {
        line.beginLine(Math.max(0, WIDTH - (out.length() - out.lastIndexOf("\n") - 1)));
    }

    private void newLine() {
        out.append('\n').append(" ".repeat(depth));
    }
}
