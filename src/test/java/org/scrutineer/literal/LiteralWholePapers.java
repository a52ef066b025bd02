package org.scrutineer.literal;

import java.util.List;
import java.util.Set;

/**
 * The rules of Ireland and Malta for whole papers, carried out literally with a sheet of paper for each ballot paper.
 *
 * <p>Source: Electoral Act 1992 (Ireland), sections 118 to 124, as amended in 2001; Department of the Environment,
 * Commentary on Count Rules, 2000; General Elections Act (Malta), Thirteenth Schedule, with the Irish Act of 1923,
 * Third Schedule.
 */
enum LiteralWholePapers implements LiteralBook {
    /** The Dáil: deferral, joint exclusion, the quarter for everybody. */
    DAIL {
        @Override
        LiteralQuarter quarter(long quota) {
            return LiteralQuarter.ofEverybody(quota);
        }
    },
    /** Local elections since 2009 where nobody paid a deposit: the same without the quarter. */
    LOCAL {
        @Override
        LiteralQuarter quarter(long quota) {
            return LiteralQuarter.of(quota, Set.of());
        }
    },
    /** The President: one place, joint exclusion with the quarter. */
    PRESIDENT {
        @Override
        LiteralQuarter quarter(long quota) {
            return LiteralQuarter.ofEverybody(quota);
        }

        @Override
        public LiteralElection fitting(LiteralElection election) {
            return election.withSeats(1);
        }
    },
    /** Malta: surpluses as they arose, none deferred; exclusions one by one. */
    MALTA {
        @Override
        LiteralQuarter quarter(long quota) {
            return LiteralQuarter.of(quota, Set.of());
        }
    };

    /**
     * Returns the rules of local elections since 2009, where the quarter concerns only those who paid a deposit.
     *
     * <p>Source: Electoral (Amendment) Act 2009, sections 16 to 18.
     *
     * @param depositPaid the candidates who paid a deposit
     * @return the literal book
     */
    static LiteralBook local(Set<Integer> depositPaid) {
        return (election, lots) -> new LiteralWholePapersCount(
                        election,
                        new LiteralLots(election.along(lots)),
                        LOCAL,
                        quota -> LiteralQuarter.of(quota, depositPaid))
                .run();
    }

    @Override
    public List<LiteralStage> count(LiteralElection election, List<Integer> lots) {
        return new LiteralWholePapersCount(election, new LiteralLots(election.along(lots)), this, this::quarter).run();
    }

    /**
     * Returns the quarter of a quota, and whom it concerns.
     *
     * @param quota the quota
     * @return the quarter
     */
    abstract LiteralQuarter quarter(long quota);
}
