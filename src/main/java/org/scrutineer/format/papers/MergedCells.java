package org.scrutineer.format.papers;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.format.Spot;

/**
 * The cells of a spreadsheet that are merged with others, of which only the first has a text: what belongs to which row
 * or column is then a guess. Found in the parts of the file as they are unpacked. Not safe for several threads at once.
 */
final class MergedCells {

    private static final String SHEETS = "xl/worksheets/";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final int MOST_TEXT = 1 << 22;
    private static final int LONGEST = 200;

    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w+:)?mergeCell\\b[^>]{0,100}?\\bref=[\"']([A-Z]{1,3})(\\d{1,7})\\b");
    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s[^>]*?\\w+:id=[\"']([^\"']+)[\"'][^>]*>");
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern ID = Pattern.compile("\\sId=[\"']([^\"']+)");
    private static final Pattern TARGET = Pattern.compile("\\sTarget=[\"']([^\"']+)");

    private final Map<String, Spot> first = new HashMap<>();
    private final Map<String, StringBuilder> texts = new HashMap<>();
    private String part = "";
    private String before = "";

    /** Makes the cells of a file of which nothing has been unpacked. */
    MergedCells() {}

    /**
     * Takes a piece of a part.
     *
     * @param name the name of the part
     * @param piece its bytes
     * @param length how many of them there are
     */
    void take(String name, byte[] piece, int length) {
        boolean isSheet = name.startsWith(SHEETS);
        if (!isSheet && !name.equals(WORKBOOK) && !name.equals(RELATIONS)) {
            return;
        }
        String text = new String(piece, 0, length, StandardCharsets.ISO_8859_1);
        if (!isSheet) {
            StringBuilder whole = texts.computeIfAbsent(name, added -> new StringBuilder());
            whole.append(text, 0, Math.min(text.length(), MOST_TEXT - whole.length()));
            return;
        }
        String joined = name.equals(part) ? before + text : text;
        if (joined.contains("mergeCell") && !first.containsKey(name)) {
            Matcher found = MERGED.matcher(joined);
            if (found.find()) {
                first.put(name, Spot.at(Integer.parseInt(found.group(2)), column(found.group(1))));
            }
        }
        part = name;
        before = joined.substring(Math.max(0, joined.length() - LONGEST));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = 26 * column + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    /**
     * Returns where the first merged cells of a sheet are.
     *
     * @param sheet the place of the sheet in the workbook, from 0
     * @return the row and the column, if there are any
     */
    Optional<Spot> in(int sheet) {
        Map<String, String> targets = new HashMap<>();
        RELATION.matcher(text(RELATIONS)).results().map(MatchResult::group).forEach(relation -> {
            Matcher id = ID.matcher(relation);
            Matcher target = TARGET.matcher(relation);
            if (id.find() && target.find()) {
                targets.put(id.group(1), target.group(1));
            }
        });
        return SHEET.matcher(text(WORKBOOK))
                .results()
                .skip(sheet)
                .findFirst()
                .map(found -> targets.getOrDefault(found.group(1), ""))
                .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target)
                .flatMap(name -> Optional.ofNullable(first.get(name)));
    }

    private String text(String name) {
        return texts.getOrDefault(name, new StringBuilder()).toString();
    }
}
