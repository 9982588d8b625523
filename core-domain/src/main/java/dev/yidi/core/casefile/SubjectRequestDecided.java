package dev.yidi.core.casefile;

import dev.yidi.core.Citation;
import dev.yidi.core.FreeText;
import dev.yidi.core.OfficerId;
import dev.yidi.core.privacy.RequestDecision;
import dev.yidi.core.privacy.SubjectRequestId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A request of someone about their own data was decided 权利请求处理; a refusal has its reason (个人信息保护法 art. 50 ¶1). */
public record SubjectRequestDecided(
        Instant at, SubjectRequestId id, OfficerId by, boolean granted, Optional<FreeText> reason)
        implements PrivacyEvent {
    @Override
    public List<Citation> cited(CaseFile after) {
        return Optional.ofNullable(after.privacy().requests().get(id)).stream()
                .map(request -> request.right().basis())
                .toList();
    }

    @Override
    public CaseFile evolve(CaseFile file) {
        return file.with(file.privacy().decided(id, new RequestDecision(at, granted, reason)));
    }
}
