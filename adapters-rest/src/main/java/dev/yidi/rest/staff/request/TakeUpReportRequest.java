package dev.yidi.rest.staff.request;

import dev.yidi.core.report.ProtectionWish;
import dev.yidi.core.report.ReporterStanding;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A report to take up.
 *
 * @param terms the name of the terms it is handled under: general, accusation, market
 * @param standing how the reporter stands by it
 * @param reporters who reports: nobody for an anonymous report, someone for any other
 * @param wishes what they wish
 */
public record TakeUpReportRequest(
        @Written(As.CODE) String terms,
        ReporterStanding standing,
        @Size(max = 100, message = "list.too-long") List<@Written(As.IDENTIFIER) String> reporters,
        @Size(max = 100, message = "list.too-long") List<ProtectionWish> wishes) {}
