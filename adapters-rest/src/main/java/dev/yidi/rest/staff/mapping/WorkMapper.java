package dev.yidi.rest.staff.mapping;

import dev.yidi.core.ProceedingId;
import dev.yidi.core.profile.Classification;
import dev.yidi.core.profile.RoutingAdvice;
import dev.yidi.ports.CaseLine;
import dev.yidi.ports.Finding;
import dev.yidi.ports.Page;
import dev.yidi.ports.Receipt;
import dev.yidi.ports.Registered;
import dev.yidi.ports.Verdict;
import dev.yidi.rest.staff.view.AdviceView;
import dev.yidi.rest.staff.view.FindingView;
import dev.yidi.rest.staff.view.LineView;
import dev.yidi.rest.staff.view.PageView;
import dev.yidi.rest.staff.view.ProceedingReceiptView;
import dev.yidi.rest.staff.view.ReceiptView;
import dev.yidi.rest.staff.view.RegisteredView;
import dev.yidi.rest.staff.view.SuggestionView;
import dev.yidi.rest.staff.view.VerificationView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows receipts, lists and advice. */
@Mapper(config = Views.class)
public interface WorkMapper {
    /** A receipt. */
    @Mapping(target = "id", source = "caseId")
    ReceiptView receipt(Receipt receipt, @Context Names names);

    /** A receipt for a proceeding that was begun. */
    @Mapping(target = "id", source = "receipt.caseId")
    @Mapping(target = "proceeding", source = "proceeding")
    ProceedingReceiptView begun(Receipt receipt, ProceedingId proceeding, @Context Names names);

    /** A registration. */
    @Mapping(target = "id", source = "receipt.caseId")
    @Mapping(target = "number", source = "receipt.number")
    @Mapping(target = "version", source = "receipt.version")
    RegisteredView registered(Registered registered);

    /** A page. */
    @Mapping(target = "items", source = "lines")
    PageView page(Page page, @Context Names names);

    /** A case in a list. */
    @Mapping(target = "id", source = "caseId")
    @Mapping(target = "workingDaysLeft", expression = "java(line.nextDue().flatMap(names::workingDaysLeft))")
    LineView line(CaseLine line, @Context Names names);

    /** An advice. */
    AdviceView advice(RoutingAdvice advice, @Context Names names);

    /** A suggestion. */
    @Mapping(target = "accusing", expression = "java(suggestion.isReport())")
    SuggestionView suggestion(Classification suggestion, @Context Names names);

    /** What a check found. */
    @Mapping(target = "sound", source = "sound")
    VerificationView verification(Verdict verdict);

    /** Something wrong. */
    FindingView finding(Finding finding);
}
