package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.PartyId;
import dev.yidi.core.privacy.SubjectRequest;
import dev.yidi.core.privacy.SubjectRequestId;
import dev.yidi.core.privacy.SubjectRight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Someone asked about their own data 个人信息权利请求 (个人信息保护法 art. 45–48). */
public record SubjectRequestMade(
        Instant at, SubjectRequestId id, Optional<PartyId> party, SubjectRight right, Optional<FreeText> detail)
        implements PrivacyEvent {
    @Override
    public List<Citation> cited(CaseFile after) {
        return List.of(right.basis());
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().and(new SubjectRequest(id, party, right, detail, at)));
    }
}
