package dev.yidi.example.center.demo;

import dev.yidi.core.CaseId;
import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.QueryCode;
import dev.yidi.ports.Credential;
import java.util.Optional;

/** A matter of the demonstration as it goes on: where it stands and who has it. Not thread-safe. */
final class Story {
    final DemoMatter matter;
    private Optional<CaseId> caseId = Optional.empty();
    private Optional<QueryCode> code = Optional.empty();
    private Optional<OrganId> organ = Optional.empty();
    private Optional<OfficerId> handler = Optional.empty();

    Story(DemoMatter matter) {
        this.matter = matter;
    }

    void begun(CaseId theCase, QueryCode theCode) {
        caseId = Optional.of(theCase);
        code = Optional.of(theCode);
    }

    void isWith(OrganId theOrgan, OfficerId theHandler) {
        organ = Optional.of(theOrgan);
        handler = Optional.of(theHandler);
    }

    boolean isBegun() {
        return caseId.isPresent();
    }

    CaseId caseId() {
        return caseId.orElseThrow();
    }

    OrganId organ() {
        return organ.orElseThrow();
    }

    OfficerId handler() {
        return handler.orElseThrow();
    }

    Credential credential() {
        return new Credential(code.orElseThrow(), matter.lastDigits());
    }

    /** A key of its own for what is done with it, the same every time. */
    String command(String deed) {
        return "demo-" + matter.number() + "-" + deed;
    }
}
