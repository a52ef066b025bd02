package org.scrutineer.format.papers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files of one contest and how they are read.
 *
 * @param name what they are called here
 * @param format their format
 * @param files the files
 * @param settings what is told
 */
record ContestFiles(String name, String format, List<BallotSource> files, ReaderSettings settings) {

    private static final Set<String> AS_SPREADSHEETS = Set.of(
            "made-up/rank-matrix-csv",
            "made-up/choice-columns-csv",
            "made-up/long-csv",
            "made-up/minneapolis-csv",
            "made-up/nyc-csv");

    /** Files of every format: the samples, some of them as spreadsheets, BLT as published, and a few written here. */
    static List<ContestFiles> all() {
        return Stream.of(samples(), spreadsheets(), published(), written())
                .flatMap(each -> each)
                .toList();
    }

    /** The samples. */
    static Stream<ContestFiles> samples() {
        return Sample.all().stream()
                .map(sample -> new ContestFiles(sample.name(), sample.format(), sample.files(), sample.settings()));
    }

    /** Those of them that are tables of which there are spreadsheets. */
    static Stream<ContestFiles> tables() {
        return samples().filter(files -> AS_SPREADSHEETS.contains(files.name()));
    }

    private static Stream<ContestFiles> spreadsheets() {
        return tables().map(ContestFiles::asSpreadsheet);
    }

    /** The same tables in spreadsheets. */
    ContestFiles asSpreadsheet() {
        ReaderSettings told = settings.without(ReaderSetting.SEPARATOR);
        return new ContestFiles(
                name + " as a spreadsheet",
                format.replace("csv", "xlsx"),
                files.stream().map(file -> Spreadsheet.of(file, settings)).toList(),
                settings.has(ReaderSetting.CANDIDATE_TABLE)
                        ? told.without(ReaderSetting.CANDIDATE_TABLE)
                                .with("candidateTable", files.get(0).name().replace(".csv", ".xlsx"))
                        : told);
    }

    private static Stream<ContestFiles> published() {
        return Stream.of(
                        "partly-doubled-eilean-siar-2022-ward4.blt",
                        "unquoted-aberdeenshire-2016-banff.blt",
                        "two-strings-aberdeenshire-2022-ward6.blt",
                        "commas-perth-kinross-2016-ward9.blt")
                .map(file -> Path.of("scotland-as-published", file))
                .map(file -> of(
                        "blt",
                        Sample.root().resolve(file).toString(),
                        new String(Sample.bytes(Sample.root().resolve(file)), StandardCharsets.UTF_8)));
    }

    private static Stream<ContestFiles> written() {
        String names = """
                # NUMBER ALTERNATIVES: 3
                # ALTERNATIVE NAME 1: Ash
                # ALTERNATIVE NAME 2: Élan
                # ALTERNATIVE NAME 3: Cy
                # NUMBER VOTERS: 5
                """;
        return Stream.of(
                of("preflib-soc", "x.soc", names + "3: 2,1,3\n2: 3,2,1\n"),
                of("preflib-toc", "x.toc", names + "3: 2,{1,3}\n2: 3,2,1\n"),
                of("preflib-dat", "x.dat", names + "3: 1,1,2\n2: {1,2},3\n"),
                of("preference-profile", "ward.txt", """
                        Ward 3
                        3 2 3 5000 9
                        Ann Ash,Orchard Alliance,1
                        Birch, Ben,Harbour Forum,0
                        Cy Cedar,,0
                        4 1 2 0
                        3 2 0
                        2 3 1 2 0
                        """),
                of("preflib-cat", "x.cat", names + "# NUMBER CATEGORIES: 2\n3: 2,{1,3}\n2: {},{3,2,1}\n"));
    }

    private static ContestFiles of(String format, String file, String text) {
        BallotSource source = BallotSource.of(file, text.getBytes(StandardCharsets.UTF_8));
        return new ContestFiles(file, format, List.of(source), ReaderSettings.none());
    }

    /** Whether the files are texts, of which each line may end otherwise. */
    boolean isText() {
        return !format.endsWith("xlsx");
    }

    /** The bytes of all files. */
    long bytes() {
        return files.stream().mapToLong(file -> Damage.bytes(file).length).sum();
    }

    @Override
    public String toString() {
        return name;
    }
}
