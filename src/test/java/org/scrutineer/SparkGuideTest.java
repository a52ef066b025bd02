package org.scrutineer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide to Spark shows is what the profile of that name compiles and runs. */
class SparkGuideTest {

    private static final Pattern SHOWN =
            Pattern.compile("The guide shows what stands from here\\n(.*)\\n    // to here", Pattern.DOTALL);

    @Test
    void showsTheSourceThatIsRun() throws IOException {
        String source = Files.readString(Path.of("src/spark/java/org/scrutineer/spark/SparkPapers.java"));
        MatchResult shown = SHOWN.matcher(source).results().findFirst().orElseThrow();

        assertThat(shown.group(1)).contains("PapersPart::merge");
        assertThat(Files.readString(Path.of(".github/SPARK.md")))
                .contains("```java\n" + shown.group(1).stripIndent() + "\n```\n");
    }
}
