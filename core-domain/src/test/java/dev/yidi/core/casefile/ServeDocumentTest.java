package dev.yidi.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yidi.core.document.DocumentId;
import dev.yidi.core.document.DocumentKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServeDocumentTest {
    private static final DocumentId NOTICE = new DocumentId("receipt-notice-1");
    private static final Play NOTIFIED = Play.petition().does(new GiveNotice(NoticeKind.RECEIPT));

    @Test
    void a_document_of_the_file_is_served_once_on_each_party() {
        Play served = Petitions.served(NOTIFIED, NOTICE);

        assertThat(served.file().papers().served())
                .singleElement()
                .satisfies(paper -> assertThat(paper.kind()).isEqualTo(DocumentKind.RECEIPT_NOTICE));
        assertThat(served.refusals(Petitions.serve(NOTICE, served))).containsExactly("case.serve.before");
    }

    @Test
    void every_reason_against_a_service_is_named() {
        Instant tomorrow = NOTIFIED.now().plus(Duration.ofDays(1));
        Instant yesterday = NOTIFIED.now().minus(Duration.ofDays(1));
        DocumentId form = new DocumentId("registration-1");
        ServeDocument unknown =
                new ServeDocument(new DocumentId("reply-9"), Play.LI, ServiceMethod.POST, tomorrow, Optional.empty());

        assertThat(NOTIFIED.by(CountyDesk.POLICE).refusals(unknown))
                .containsExactly(
                        "case.actor.not-holder",
                        "case.paper.unknown",
                        "case.party.unknown",
                        "case.serve.received-later",
                        "case.serve.receipt-missing");
        assertThat(NOTIFIED.refusals(
                        new ServeDocument(form, Play.WANG, ServiceMethod.ELECTRONIC, yesterday, Optional.empty())))
                .containsExactly("case.paper.of-office", "case.serve.before-issue");
    }
}
