package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.CaseNumber;
import dev.yidi.core.Reason;
import dev.yidi.core.casefile.Stage;
import dev.yidi.core.likeness.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What the centre knows of earlier cases that look like this one 同一事项提示: advice with reasons; an officer decides.
 *
 * @param found the earlier cases the officer may see, the most alike first
 * @param hidden whether there is one more that they may not see: the centre can be asked. Sealed reports are not among
 *     these: that there is one is itself sealed
 * @param skipped where a visit came to neither the competent level nor the one above: whom to take the citizen to, warm
 */
public record SameMatter(List<Found> found, boolean hidden, Optional<Reason> skipped) {
    public SameMatter {
        found = List.copyOf(found);
    }

    /**
     * One earlier case.
     *
     * @param caseId the case
     * @param number its number
     * @param title the title, as lists show it: {@code [sealed]} in a sealed case
     * @param stage where it stands
     * @param verdict what it comes to
     * @param reasons the law first, then what is alike
     */
    public record Found(
            CaseId caseId, CaseNumber number, String title, Stage stage, Verdict verdict, List<Reason> reasons) {
        public Found {
            reasons = List.copyOf(reasons);
        }

        /** Without title. */
        @Override
        public String toString() {
            return "Found[" + caseId + ", " + number + ", " + stage + ", " + verdict + "]";
        }
    }
}
