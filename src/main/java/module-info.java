/** Counts elections by the single transferable vote, stage by stage, so that a stranger can check every number. */
module org.scrutineer {
    requires static info.picocli;
    requires static org.jspecify;

    exports org.scrutineer;
    exports org.scrutineer.account;
    exports org.scrutineer.arithmetic;
    exports org.scrutineer.audit;
    exports org.scrutineer.ballot;
    exports org.scrutineer.ballot.raw;
    exports org.scrutineer.ballot.validity;
    exports org.scrutineer.books;
    exports org.scrutineer.constraint;
    exports org.scrutineer.format;
    exports org.scrutineer.format.papers;
    exports org.scrutineer.lot;
    exports org.scrutineer.nomination;
    exports org.scrutineer.page;
    exports org.scrutineer.record;
    exports org.scrutineer.report;
    exports org.scrutineer.rules;
    exports org.scrutineer.study;
}
