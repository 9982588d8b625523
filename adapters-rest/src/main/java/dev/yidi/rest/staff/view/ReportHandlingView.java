package dev.yidi.rest.staff.view;

import dev.yidi.core.report.ProtectionWish;
import dev.yidi.core.report.ReportStage;
import dev.yidi.core.report.ReporterStanding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The handling of a report; who reports is no part of it.
 *
 * @param id its name in the case
 * @param stage how far it has come
 * @param open whether something is still owed in it
 * @param terms the rules it is handled under
 * @param standing how the reporter stands by it
 * @param reporters the parties who report, by their names in the case; empty for an anonymous report
 * @param wishes how they want to be protected
 * @param openings every opening of the identity, oldest first
 * @param consents the receivers for whom the reporter agreed to a release
 * @param verifications how many steps of verification there were
 * @param competenceDisputed whether organs quarrel about who is competent
 * @param filed whether proceedings were opened; left out while that is not decided
 * @param transfers where it went, oldest first
 * @param finding the finding, once made
 * @param toldAt when the reporter was last told
 * @param owesWord whether a named reporter has still to be told of the last decision
 * @param reprisals the reprisals reported, oldest first
 * @param rewards the codes under which rewards were granted
 */
public record ReportHandlingView(
        String id,
        ReportStage stage,
        boolean open,
        String terms,
        ReporterStanding standing,
        List<String> reporters,
        List<ProtectionWish> wishes,
        List<IdentityOpeningView> openings,
        List<String> consents,
        int verifications,
        boolean competenceDisputed,
        Optional<Boolean> filed,
        List<ReportTransferView> transfers,
        Optional<ReportFindingView> finding,
        Optional<OffsetDateTime> toldAt,
        boolean owesWord,
        List<ReprisalView> reprisals,
        List<String> rewards) {}
