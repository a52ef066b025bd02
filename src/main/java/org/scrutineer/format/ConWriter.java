package org.scrutineer.format;

import java.util.List;
import org.scrutineer.ballot.Category;
import org.scrutineer.ballot.Group;

/**
 * Writes the groups that bound who may be elected as a file that {@link ConReader} reads: one line for each group, LF
 * at each line end.
 */
public final class ConWriter {

    private ConWriter() {}

    /**
     * Returns categories as the text of a file.
     *
     * @param categories the categories
     * @return the text
     * @throws IllegalArgumentException if a name has a line break, which the format cannot hold
     */
    public static String text(List<Category> categories) {
        StringBuilder text = new StringBuilder();
        for (Category category : categories) {
            for (Group group : category.groups()) {
                text.append(quoted(category.name())).append(' ').append(quoted(group.name()));
                text.append(' ').append(group.min()).append(' ').append(group.max());
                group.members().forEach(member -> text.append(' ').append(member));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String quoted(String name) {
        if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("name must not have a line break, but was \"" + name + "\"");
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
