package org.scrutineer.cli;

import java.util.List;
import org.scrutineer.explain.Explanation;
import org.scrutineer.trace.PaperTrace;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Which stages an account has lines of their own for. */
enum StagesShown {
    /** Each stage. */
    ALL {
        @Override
        String text(Explanation explanation) {
            return explanation.toString();
        }

        @Override
        List<PaperTrace.Run> runs(PaperTrace trace) {
            return trace.everyStage();
        }
    },
    /** Those in which something happens; of the others those that follow one another have one line. */
    WITH_CHANGES {
        @Override
        String text(Explanation explanation) {
            return explanation.inBrief();
        }

        @Override
        List<PaperTrace.Run> runs(PaperTrace trace) {
            return trace.runs();
        }
    };

    private static final String OPTION = "--every-stage";

    /**
     * Returns the option.
     *
     * @return the option that asks for all
     */
    static OptionSpec option() {
        return OptionSpec.builder(OPTION)
                .arity("0")
                .description("Give each stage a line of its own; otherwise stages that follow one another, and in which"
                        + " nothing happens, share one.")
                .build();
    }

    /**
     * Returns which were asked for.
     *
     * @param parsed the words of the command
     * @return the choice
     */
    static StagesShown of(ParseResult parsed) {
        return parsed.hasMatchedOption(OPTION) ? ALL : WITH_CHANGES;
    }

    /**
     * Returns an explanation as it is shown.
     *
     * @param explanation the explanation
     * @return the text, without an end of line
     */
    abstract String text(Explanation explanation);

    /**
     * Returns the steps of a paper as they are shown.
     *
     * @param trace the path of the paper
     * @return what has a line each
     */
    abstract List<PaperTrace.Run> runs(PaperTrace trace);
}
