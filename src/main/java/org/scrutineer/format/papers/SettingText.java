package org.scrutineer.format.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists, maps and numbers in the text of a setting. */
final class SettingText {

    private static final int LONGEST_NUMBER = 9;

    private final ReaderSetting setting;
    private final String text;
    private int position;

    private SettingText(ReaderSetting setting, String text) {
        this.setting = setting;
        this.text = text;
    }

    /**
     * Reads a list.
     *
     * @param setting the setting
     * @param text a JSON array of texts and numbers, or one line of CSV
     * @return the elements
     */
    static List<String> list(ReaderSetting setting, String text) {
        SettingText reading = new SettingText(setting, text);
        if (!text.strip().startsWith("[")) {
            return reading.cells();
        }
        List<String> list = new ArrayList<>();
        reading.expect('[');
        while (!reading.comes(']')) {
            list.add(reading.value());
            if (!reading.comes(']')) {
                reading.expect(',');
            }
        }
        reading.expect(']');
        reading.expectEnd();
        return List.copyOf(list);
    }

    /**
     * Reads a map.
     *
     * @param setting the setting
     * @param text a JSON object of texts and numbers
     * @return the map, in order of the text
     */
    static Map<String, String> map(ReaderSetting setting, String text) {
        SettingText reading = new SettingText(setting, text);
        Map<String, String> map = new LinkedHashMap<>();
        reading.expect('{');
        while (!reading.comes('}')) {
            String key = reading.value();
            reading.expect(':');
            map.put(key, reading.value());
            if (!reading.comes('}')) {
                reading.expect(',');
            }
        }
        reading.expect('}');
        reading.expectEnd();
        return map;
    }

    /**
     * Reads a number.
     *
     * @param setting the setting
     * @param text the text
     * @return the number
     */
    static int number(ReaderSetting setting, String text) {
        String digits = text.strip();
        if (digits.isEmpty()
                || digits.length() > LONGEST_NUMBER
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(setting.key() + " must be a whole number, but was \"" + text + "\"");
        }
        return Integer.parseInt(digits);
    }

    private List<String> cells() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(comes('"') ? quoted() : plain());
        } while (position++ < text.length());
        return List.copyOf(cells);
    }

    private String plain() {
        int end = text.indexOf(',', position);
        String cell = text.substring(position, end < 0 ? text.length() : end).strip();
        position = end < 0 ? text.length() : end;
        return cell;
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '"') {
                cell.append(c);
            } else if (position < text.length() && text.charAt(position) == '"') {
                cell.append(text.charAt(position++));
            } else {
                if (position < text.length() && !comes(',')) {
                    throw wrong("a comma behind a closing quote");
                }
                return cell.toString();
            }
        }
        throw wrong("a closing quote");
    }

    private String value() {
        if (!comes('"')) {
            int from = position;
            while (position < text.length() && "0123456789.-truefalsnl".indexOf(text.charAt(position)) >= 0) {
                position++;
            }
            if (from == position) {
                throw wrong("a text or a number");
            }
            return text.substring(from, position);
        }
        position++;
        StringBuilder value = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '"') {
            char c = text.charAt(position++);
            value.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return value.toString();
    }

    private char escaped() {
        if (position == text.length()) {
            throw wrong("a character behind \\");
        }
        char c = text.charAt(position++);
        if (c == 'u' && position + 4 <= text.length()) {
            position += 4;
            try {
                return (char) Integer.parseInt(text.substring(position - 4, position), 16);
            } catch (NumberFormatException e) {
                throw wrong("four hexadecimal digits behind \\u");
            }
        }
        int known = "\"\\/bfnrt".indexOf(c);
        if (known < 0) {
            throw wrong("a known escape behind \\");
        }
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    /** Whether a character comes next, blanks left aside. */
    private boolean comes(char wanted) {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position < text.length() && text.charAt(position) == wanted;
    }

    private void expect(char wanted) {
        if (!comes(wanted)) {
            throw wrong("\"" + wanted + "\"");
        }
        position++;
    }

    private void expectEnd() {
        if (!text.substring(position).isBlank()) {
            throw wrong("the end");
        }
    }

    private IllegalArgumentException wrong(String wanted) {
        return new IllegalArgumentException(
                setting.key() + " must have " + wanted + " at character " + (position + 1) + ", but was " + text);
    }
}
