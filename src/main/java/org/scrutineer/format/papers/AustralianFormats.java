package org.scrutineer.format.papers;

import java.util.List;

/** The formats of Australian authorities. */
final class AustralianFormats {

    private AustralianFormats() {}

    /**
     * Returns the formats.
     *
     * @return the formats
     */
    static List<BallotFormat> all() {
        return List.of(
                new FilesFormat(
                        "aec-senate-2016",
                        "formal preferences of the Australian Senate, 2016",
                        Senate::layoutOf2016,
                        start -> start.line(1).startsWith("ElectorateNm,") ? "the first heading is ElectorateNm" : ""),
                new FilesFormat(
                        "aec-senate-2019",
                        "formal preferences of the Australian Senate from 2019 on",
                        Senate::layoutOf2019,
                        start -> start.line(1).startsWith("State,Division,Vote Collection")
                                ? "the first headings are State, Division and Vote Collection Point Name"
                                : ""),
                new FilesFormat(
                        "nsw-lc-tsv",
                        "preferences of the New South Wales Legislative Council",
                        NewSouthWales::read,
                        start -> start.line(1).contains("VCBallotPaperID") ? "a heading is VCBallotPaperID" : ""),
                new FilesFormat(
                        "act-txt",
                        "preferences of the Australian Capital Territory",
                        CapitalTerritory::read,
                        start -> start.line(1).startsWith("batch,pindex")
                                ? "the first headings are batch and pindex"
                                : ""),
                new FilesFormat(
                        "vec-details-csv",
                        "details of ballot papers of the Victorian commission",
                        Victoria::read,
                        start -> start.text().startsWith("Ballot Paper Details")
                                ? "the title is Ballot Paper Details"
                                : ""));
    }
}
