package dev.yidi.core.casefile;

import dev.yidi.core.privacy.Disclosure;
import java.util.ArrayList;
import java.util.List;

/**
 * The disclosure log of a case 披露记录: whoever received personal data of it, by whatever act, oldest first. Nothing is
 * written twice: a dispatch, an appointment, an application to a court is itself the record of what it passed on.
 */
public final class Disclosures {
    private Disclosures() {}

    /** What {@code journal} passed on. */
    public static List<Disclosure> of(List<CaseEvent> journal) {
        List<Disclosure> all = new ArrayList<>();
        CaseFile file = CaseFile.from(journal.subList(0, 1));
        all.addAll(journal.get(0).disclosures(file));
        for (CaseEvent event : journal.subList(1, journal.size())) {
            file = file.after(event);
            all.addAll(event.disclosures(file));
        }
        return List.copyOf(all);
    }
}
