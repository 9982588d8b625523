package dev.yidi.rest.staff.view;

import dev.yidi.core.CaseKind;
import dev.yidi.core.IntakeChannel;
import dev.yidi.core.PetitionCategory;
import dev.yidi.core.casefile.CaseResult;
import dev.yidi.core.casefile.DeclineGround;
import dev.yidi.core.casefile.DispatchVerb;
import dev.yidi.core.casefile.NoticeKind;
import dev.yidi.core.casefile.TripPurpose;
import dev.yidi.core.profile.Mode;
import dev.yidi.core.time.PauseReason;
import java.util.List;
import java.util.Map;

/**
 * The county's profile, as far as work at the desk needs it.
 *
 * @param id its id
 * @param version its version
 * @param name what people call it
 * @param mode how the centre is run
 * @param texts words of the county
 * @param kinds the kinds of case
 * @param categories the categories of petition
 * @param channels how matters come in
 * @param topics the topics
 * @param organs the organs that exist
 * @param windows the windows
 * @param ratingScale the grades, the best first
 * @param dispatchVerbs how a case is sent
 * @param caseResults what can come of a case
 * @param declineGrounds why a case is not accepted
 * @param noticeKinds the notices
 * @param tripPurposes what citizens come for
 * @param pauseReasons why a clock stands still
 * @param limits the limits in force today, with the law each rests on
 * @param calendar the work calendar
 */
public record ProfileView(
        String id,
        String version,
        String name,
        Mode mode,
        Map<String, String> texts,
        List<CaseKind> kinds,
        List<PetitionCategory> categories,
        List<IntakeChannel> channels,
        List<TopicView> topics,
        List<OrganView> organs,
        List<WindowView> windows,
        List<String> ratingScale,
        List<DispatchVerb> dispatchVerbs,
        List<CaseResult> caseResults,
        List<DeclineGround> declineGrounds,
        List<NoticeKind> noticeKinds,
        List<TripPurpose> tripPurposes,
        List<PauseReason> pauseReasons,
        List<LimitView> limits,
        CalendarView calendar) {}
