package org.scrutineer.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several files that are written together. All are opened before one of them is changed.
 *
 * @param inputs the files that are read: none of them is written
 */
record WholeFiles(List<InputFile> inputs) {

    /** Copies the list. */
    WholeFiles {
        inputs = List.copyOf(inputs);
    }

    /**
     * Writes files.
     *
     * @param texts the text of each file by its name
     * @throws IOException if one cannot be written, or two names lead to one file; the exception names it
     */
    void write(Map<Path, String> texts) throws IOException {
        requireApart(texts.keySet().stream().toList());
        List<Output> outputs = new ArrayList<>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Output output = WholeFile.at(text.getKey(), inputs);
                outputs.add(output);
                output.write(text.getValue());
            }
            for (Output output : outputs) {
                output.finish();
            }
        } finally {
            for (Output output : outputs) {
                output.close();
            }
        }
    }

    private static void requireApart(List<Path> names) throws IOException {
        Map<Path, Path> byFile = new LinkedHashMap<>();
        for (Path name : names) {
            Path other = byFile.putIfAbsent(RealPath.of(name), name);
            if (other != null) {
                throw new FileSystemException(name.toString(), other.toString(), "must be another file than " + other);
            }
        }
    }
}
