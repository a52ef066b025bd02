package org.scrutineer.json;

import java.util.List;
import java.util.Map;

/** Writes JSON for people: an object or list on one line where it fits, else with one part to a line. */
final class IndentedJson extends JsonWriter {

    private static final int WIDTH = 128;

    private int depth;

    @Override
    void object(Map<String, Json> members) {
        FlatJson line = FlatJson.line();
        line.object(members);
        if (fits(line)) {
            out.append(line);
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
    void list(List<Json> values) {
        FlatJson line = FlatJson.line();
        line.list(values);
        if (fits(line)) {
            out.append(line);
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

    private boolean fits(FlatJson line) {
        return out.length() - out.lastIndexOf("\n") - 1 + line.out.length() <= WIDTH;
    }

    private void newLine() {
        out.append('\n').append(" ".repeat(depth));
    }
}
