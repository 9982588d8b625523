package dev.yidi.rest.staff.request;

import dev.yidi.core.court.ApplicationForm;
import dev.yidi.core.court.ConfirmationPaper;
import dev.yidi.core.court.MatterTrait;
import dev.yidi.rest.http.As;
import dev.yidi.rest.http.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An application for judicial confirmation.
 *
 * @param applicants the parties that apply
 * @param throughAgents those of them who apply through an agent
 * @param agreementParties the parties of the agreement
 * @param lawfulBody whether a lawfully established body held the mediation
 * @param effectiveOn the day the agreement took effect
 * @param appliedOn the day of the application
 * @param form written or oral
 * @param traits what the agreement is about or suffers from
 * @param propertyInvolved whether it deals with property
 * @param papers the papers at hand
 * @param appliedTo the courts applied to
 * @param ties the courts tied to the agreement
 * @param intermediateMatter whether an intermediate court would hear the dispute itself
 */
public record ApplyRequest(
        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> applicants,

        @Size(max = 100, message = "list.too-long") List<@Written(As.IDENTIFIER) String> throughAgents,

        @NotEmpty(message = "list.empty") @Size(max = 100, message = "list.too-long")
        List<@Written(As.IDENTIFIER) String> agreementParties,

        Boolean lawfulBody,
        LocalDate effectiveOn,
        LocalDate appliedOn,
        ApplicationForm form,
        @Size(max = 20, message = "list.too-long") List<MatterTrait> traits,
        boolean propertyInvolved,
        @Size(max = 4, message = "list.too-long") List<ConfirmationPaper> papers,

        @NotEmpty(message = "list.empty") @Size(max = 10, message = "list.too-long")
        List<@Valid CourtRequest> appliedTo,

        @Size(max = 20, message = "list.too-long") List<@Valid CourtTieRequest> ties,
        boolean intermediateMatter) {}
