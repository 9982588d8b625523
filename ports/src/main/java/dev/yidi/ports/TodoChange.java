package dev.yidi.ports;

import dev.yidi.core.CaseId;
import java.util.Optional;

/**
 * How a case that changed stands in an officer's to-do list now 待办变动.
 *
 * @param caseId the case
 * @param line its line in the list; empty when it does not stand there, being ended or, where only those were asked for, lying with others
 */
public record TodoChange(CaseId caseId, Optional<CaseLine> line) {}
