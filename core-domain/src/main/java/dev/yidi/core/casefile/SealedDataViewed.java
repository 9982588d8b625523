package dev.yidi.core.casefile;

import dev.yidi.core.OfficerId;
import dev.yidi.core.privacy.Disclosure;
import dev.yidi.core.privacy.DisclosurePurpose;
import dev.yidi.core.privacy.Recipient;
import java.time.Instant;
import java.util.List;

/** An officer looked into the sealed case 查阅留痕 (信访工作条例 art. 30). */
public record SealedDataViewed(Instant at, OfficerId officer) implements CaseEvent {
    @Override
    public List<Disclosure> disclosures(CaseFile after) {
        return List.of(Disclosure.byDuty(at, Recipient.of(officer), DisclosurePurpose.READ_SEALED, HeldData.of(after)));
    }

    @Override
    public boolean isLook() {
        return true;
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file;
    }
}
