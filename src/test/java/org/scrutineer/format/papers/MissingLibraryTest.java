package org.scrutineer.format.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a library is absent, all else works, and its readers say which to add. */
class MissingLibraryTest {

    /** Formats.read(format, path, settings) in a program that has this library and the platform, and nothing else. */
    private static Throwable failure(String format, Path file) throws Exception {
        URL classes = Formats.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, null)) {
            Class<?> formats = alone.loadClass(Formats.class.getName());
            Class<?> settings = alone.loadClass(ReaderSettings.class.getName());
            Object none = settings.getMethod("none").invoke(null);
            try {
                formats.getMethod("read", String.class, Path.class, settings).invoke(null, format, file, none);
                return new Throwable("nothing was thrown");
            } catch (InvocationTargetException e) {
                return e.getTargetException();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ess-xlsx, ess-xlsx/ballots.xlsx, org.dhatim:fastexcel-reader",
        "nist-cvr-json, nist-cvr-json/report.json, com.fasterxml.jackson.core:jackson-core",
    })
    void isNamedByTheReaderThatNeedsIt(String format, String file, String library) throws Exception {
        Throwable failure = failure(format, Sample.root().resolve("made-up").resolve(file));

        assertThat(failure.getClass().getName()).isEqualTo(MissingLibraryException.class.getName());
        assertThat(failure).hasMessage("this format needs the library " + library + " on the class path");
    }

    @ParameterizedTest
    @CsvSource({"abif, abif/x.abif", "scottish-csv, scottish-csv/ward.csv"})
    void isNotNeededByOthers(String format, String file) throws Exception {
        Throwable failure = failure(format, Sample.root().resolve("made-up").resolve(file));

        assertThat(failure).hasMessage("nothing was thrown");
    }
}
