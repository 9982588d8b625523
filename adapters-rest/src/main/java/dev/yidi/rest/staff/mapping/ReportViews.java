package dev.yidi.rest.staff.mapping;

import dev.yidi.core.report.Filing;
import dev.yidi.core.report.IdentityOpening;
import dev.yidi.core.report.ReportFinding;
import dev.yidi.core.report.ReportHandling;
import dev.yidi.core.report.ReportTransfer;
import dev.yidi.core.report.Reprisal;
import dev.yidi.rest.staff.view.IdentityOpeningView;
import dev.yidi.rest.staff.view.ReportFindingView;
import dev.yidi.rest.staff.view.ReportHandlingView;
import dev.yidi.rest.staff.view.ReportTransferView;
import dev.yidi.rest.staff.view.ReprisalView;
import java.util.Optional;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows the handling of reports. It knows reporters by their names in the case alone. */
@Mapper(config = Views.class)
interface ReportViews {
    /** The handling of a report. */
    @Mapping(target = "stage", expression = "java(handling.stage())")
    @Mapping(target = "open", expression = "java(handling.isOpen())")
    @Mapping(target = "terms", source = "terms.name")
    @Mapping(target = "filed", source = "filing")
    @Mapping(target = "owesWord", expression = "java(handling.owesWord())")
    ReportHandlingView handling(ReportHandling handling, @Context Names names);

    /** An opening of the identity. */
    IdentityOpeningView opening(IdentityOpening opening, @Context Names names);

    /** Where a report went. */
    ReportTransferView transfer(ReportTransfer transfer, @Context Names names);

    /** What was found, if something was. */
    default Optional<ReportFindingView> someFinding(Optional<ReportFinding> finding, @Context Names names) {
        return finding.map(one -> finding(one, names));
    }

    /** What was found. */
    ReportFindingView finding(ReportFinding finding, @Context Names names);

    /** A reprisal. */
    ReprisalView reprisal(Reprisal reprisal, @Context Names names);

    /** Whether proceedings were opened, once that is decided. */
    default Optional<Boolean> filed(Optional<Filing> filing) {
        return filing.map(Filing::filed);
    }
}
