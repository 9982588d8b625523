package dev.yidi.ports;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.casefile.PrivacyCommand;
import dev.yidi.core.casefile.RevealData;
import dev.yidi.core.privacy.Disclosure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The desk that sees to personal data 个人信息保护岗: to whom it was passed on, what people ask about it, how long it is kept,
 * and how it is erased (个人信息保护法 art. 13–31, 45–52).
 *
 * <p>Thread-safe. A case that is not there and a case that is not for the officer give the same {@link Answer.Absent}.
 */
public interface DataProtectionDesk {
    /**
     * Takes a step: consents, disclosures, requests, archive holds, erasure. What {@code CarryOutErasure} destroys is gone
     * when it is answered: the entry that says so and the key it destroys are one act.
     */
    Answer<Receipt> conduct(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull PrivacyCommand step);

    /**
     * Shows the whole of a masked value for a stated purpose; the look is recorded first. A repeat of the command shows it
     * again for a quarter of an hour.
     */
    Answer<Revealed> reveal(@Valid @NotNull Envelope by, @NotNull CaseId caseId, @NotNull RevealData look);

    /** Who received personal data of the case, oldest first, officers who looked included. */
    Answer<List<Disclosure>> disclosures(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /** How the personal data of the case is protected: consents, requests, holds, what was proposed and what was done. */
    Answer<DataStatus> status(@NotNull OfficerId officer, @NotNull CaseId caseId);

    /**
     * The ended cases whose personal data is still there, with the days from which it may and must go; those the officer
     * may see, by a role for it. Costs in proportion to the cases looked at, which is at most the query's limit.
     */
    Answer<RetentionPage> retention(@NotNull OfficerId officer, @Valid @NotNull RetentionQuery query);

    /**
     * What people asked about their own data and nobody has decided yet 待处理的个人信息请求, of the cases the officer may see; each
     * says whether the officer may decide it. Costs in proportion to the cases with such a request that are looked at, which is
     * at most the query's limit, however many cases there are.
     */
    Answer<DataRequestPage> requests(@NotNull OfficerId officer, @Valid @NotNull DataRequestQuery query);
}
