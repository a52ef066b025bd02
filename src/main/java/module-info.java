/**
 * Counts elections by the single transferable vote, stage by stage, so that a stranger can check every number.
 *
 * <p>Begin with {@link org.scrutineer.Stv}, and with the guides:
 * {@linkplain org.scrutineer.books rule books},
 * {@linkplain org.scrutineer.ballot.raw papers from an application},
 * {@linkplain org.scrutineer.lot ties and lots},
 * {@linkplain org.scrutineer.constraint constraints on who is elected},
 * {@linkplain org.scrutineer.series ordered lists, chained contests, larger and smaller counts},
 * {@linkplain org.scrutineer.record records and the check},
 * {@linkplain org.scrutineer.audit for whoever certifies a result},
 * {@linkplain org.scrutineer the command line}.
 *
 * <h2>How it is built</h2>
 *
 * <p>Three ideas carry it. A rule book is a value, composed of small parts: each does its piece of the rule, describes
 * itself and cites its clause. A count is a fold: state and a stage in, state and the next stage out. The record is the
 * product: sheets, digests and checks read the record, never the engine.
 *
 * <pre>
 * arithmetic ← ballot ← record ← lot ← rules ← count ← Stv ← ties, vacancy, series ← cli
 *                ↑         ↑             ↑
 *      format, constraint  json, report  books
 *                          audit ← trace
 *                          explain, compare, reduce
 * </pre>
 *
 * <p>An arrow points at what is depended on; {@code rules} and {@code count} see {@code constraint} as well. A test
 * allows no other. {@code count}, the engines, which hold the state and no rule, and {@code cli}, the command line in
 * an archive of its own, are not exported.
 */
module org.scrutineer {
    requires static com.fasterxml.jackson.core;
    requires static info.picocli;
    requires static org.dhatim.fastexcel.reader;
    requires static org.jspecify;
    requires java.xml;

    exports org.scrutineer.arithmetic;
    exports org.scrutineer.audit;
    exports org.scrutineer.ballot.raw;
    exports org.scrutineer.ballot.validity;
    exports org.scrutineer.ballot;
    exports org.scrutineer.books;
    exports org.scrutineer.compare;
    exports org.scrutineer.constraint;
    exports org.scrutineer.distribution;
    exports org.scrutineer.explain;
    exports org.scrutineer.format.papers;
    exports org.scrutineer.format;
    exports org.scrutineer.json;
    exports org.scrutineer.lot;
    exports org.scrutineer.nomination;
    exports org.scrutineer.page;
    exports org.scrutineer.record;
    exports org.scrutineer.recount;
    exports org.scrutineer.reduce;
    exports org.scrutineer.report;
    exports org.scrutineer.rules.election;
    exports org.scrutineer.rules.ending;
    exports org.scrutineer.rules.exclusion;
    exports org.scrutineer.rules.keepvalue;
    exports org.scrutineer.rules.paper;
    exports org.scrutineer.rules.parcel;
    exports org.scrutineer.rules.part;
    exports org.scrutineer.rules.plurality;
    exports org.scrutineer.rules.quotient;
    exports org.scrutineer.rules.quota;
    exports org.scrutineer.rules.surplus;
    exports org.scrutineer.rules.tie;
    exports org.scrutineer.rules;
    exports org.scrutineer.series;
    exports org.scrutineer.ties;
    exports org.scrutineer.trace;
    exports org.scrutineer.vacancy;
    exports org.scrutineer;
}
