package org.scrutineer.audit;

import java.util.List;
import java.util.Set;
import org.scrutineer.record.Decision;
import org.scrutineer.record.DecisionType;
import org.scrutineer.record.Reason;
import org.scrutineer.record.TieBreak;
import org.scrutineer.record.TieMethod;

/** Compares the decisions of a stage in a record with those that its figures call for. */
final class DecisionComparison {

    private static final Set<TieMethod> BY_LOT = Set.of(TieMethod.LOT_ORDER, TieMethod.DRAW);

    private final Findings findings;

    DecisionComparison(Findings findings) {
        this.findings = findings;
    }

    /** Compares, type by type in the order of each. */
    void compare(List<Decision> due, List<Decision> recorded) {
        int before = findings.size();
        for (DecisionType type : DecisionType.values()) {
            List<Decision> dueOfType = ofType(due, type);
            List<Decision> recordedOfType = ofType(recorded, type);
            for (int i = 0; i < Math.max(dueOfType.size(), recordedOfType.size()); i++) {
                if (i >= recordedOfType.size()) {
                    Decision missing = dueOfType.get(i);
                    findings.report(wrong(missing), "decision to " + type.term(), words(missing), "none");
                } else if (i >= dueOfType.size()) {
                    Decision extra = recordedOfType.get(i);
                    findings.report(wrong(extra), "decision to " + type.term(), "none", words(extra));
                } else {
                    compare(dueOfType.get(i), recordedOfType.get(i));
                }
            }
        }
        if (findings.size() == before) {
            findings.same(
                    Invariant.R2,
                    "order of the decisions",
                    due.stream().map(DecisionComparison::words).toList(),
                    recorded.stream().map(DecisionComparison::words).toList());
        }
    }

    private static List<Decision> ofType(List<Decision> decisions, DecisionType type) {
        return decisions.stream().filter(decision -> decision.type() == type).toList();
    }

    private void compare(Decision due, Decision recorded) {
        String subject = "decision to " + due.type().term();
        if (!findings.same(wrong(due), subject, words(due), words(recorded))) {
            return;
        }
        if (due.reason() != recorded.reason()) {
            findings.report(
                    due.type() == DecisionType.ELECT ? Invariant.I12 : wrong(due),
                    "reason of the " + subject,
                    due.reason().term(),
                    recorded.reason().term());
        }
        findings.same(Invariant.C1, "clause of the " + subject, due.clause(), recorded.clause());
        ties("ties of the " + subject, due.ties(), recorded.ties());
    }

    private void ties(String subject, List<TieBreak> due, List<TieBreak> recorded) {
        for (int i = 0; i < Math.max(due.size(), recorded.size()); i++) {
            String expected = i < due.size() ? words(due.get(i)) : "none";
            String found = i < recorded.size() ? words(recorded.get(i)) : "none";
            boolean lot = i < due.size()
                    && i < recorded.size()
                    && BY_LOT.contains(due.get(i).method())
                    && due.get(i).method() == recorded.get(i).method()
                    && due.get(i).candidates().equals(recorded.get(i).candidates())
                    && recorded.get(i).stageConsulted() == 0;
            findings.same(lot ? Invariant.T2 : Invariant.T1, subject, expected, found);
        }
    }

    private static Invariant wrong(Decision decision) {
        return switch (decision.type()) {
            case ELECT -> decision.reason() == Reason.QUOTA ? Invariant.I11 : Invariant.I12;
            case EXCLUDE -> decision.reason() == Reason.COUNT_COMPLETE ? Invariant.I17 : Invariant.I13;
            case WITHDRAW -> Invariant.I8;
            case GUARD, DOOM -> Invariant.K1;
            case DEFER -> Invariant.I15;
            case APPORTION -> Invariant.I14;
            case LEAVE_VACANT -> Invariant.R1;
            case COME_BACK -> Invariant.I6;
            case STOP -> Invariant.I17;
        };
    }

    private static String words(Decision decision) {
        return decision.type().term() + " " + decision.candidates();
    }

    private static String words(TieBreak tie) {
        return tie.candidates() + " " + tie.method().term()
                + (tie.method() == TieMethod.DRAW ? " number " + tie.drawIndex() : "") + " stage "
                + tie.stageConsulted() + " chosen " + tie.chosen();
    }
}
