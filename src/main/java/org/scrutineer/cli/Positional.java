package org.scrutineer.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The parameters of commands that are told by their place: the name of one file, or one word. */
final class Positional {

    private Positional() {}

    /**
     * Makes a parameter that must be given.
     *
     * @param place its place, from 0
     * @param label what the help calls it
     * @param description what the help says of it
     * @return the parameter
     */
    static PositionalParamSpec required(int place, String label, String description) {
        return at(place, label, description).arity("1").required(true).build();
    }

    /**
     * Makes a parameter that may be left out.
     *
     * @param place its place, from 0
     * @param label what the help calls it
     * @param description what the help says of it
     * @return the parameter
     */
    static PositionalParamSpec optional(int place, String label, String description) {
        return at(place, label, description).arity("0..1").build();
    }

    /**
     * Makes a parameter that names a folder and must be given.
     *
     * @param place its place, from 0
     * @param description what the help says of it
     * @return the parameter
     */
    static PositionalParamSpec folder(int place, String description) {
        return at(place, "FOLDER", description)
                .type(Path.class)
                .arity("1")
                .required(true)
                .build();
    }

    private static PositionalParamSpec.Builder at(int place, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(place))
                .paramLabel(label)
                .type(String.class)
                .description(description);
    }
}
