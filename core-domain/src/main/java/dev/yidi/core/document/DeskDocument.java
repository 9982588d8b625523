package dev.yidi.core.document;

import dev.yidi.core.FreeText;
import dev.yidi.core.PersonName;
import dev.yidi.core.QueryCode;
import java.time.LocalDate;

/** What is written where matters come in and are answered 登记与答复文书. */
public sealed interface DeskDocument extends Document {

    /**
     * 信访登记表.
     *
     * @param petitioner who raised the matter
     * @param channel the channel, as a word key of the table
     * @param received when it was received
     */
    record RegistrationForm(
            Letterhead head,
            PersonName petitioner,
            FreeText title,
            FreeText narrative,
            String channel,
            LocalDate received)
            implements DeskDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.REGISTRATION;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .name("petitioner", petitioner)
                    .text("title", title)
                    .text("narrative", narrative)
                    .word("channel", channel)
                    .day("received", received);
        }
    }

    /**
     * 答复书.
     *
     * @param matter what it is about
     * @param reply what the citizen is told
     */
    record Reply(Letterhead head, FreeText matter, FreeText reply) implements DeskDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.REPLY;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).text("reply", reply);
        }
    }

    /**
     * 办结报告 to the office that assigned the matter.
     *
     * @param result the result, as a word key
     */
    record CompletionReport(Letterhead head, FreeText matter, String result, FreeText summary) implements DeskDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.COMPLETION_REPORT;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).word("result", result).text("summary", summary);
        }
    }

    /**
     * 听证笔录.
     *
     * @param opened the day it began
     */
    record HearingRecord(
            Letterhead head, FreeText subject, FreeText place, LocalDate opened, FreeText minutes, FreeText conclusion)
            implements DeskDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.HEARING_RECORD;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("subject", subject)
                    .text("place", place)
                    .day("opened", opened)
                    .text("minutes", minutes)
                    .text("conclusion", conclusion);
        }
    }

    /**
     * 查询码, printed or sent at registration and never shown to officers.
     *
     * @param code the code the citizen follows the case with
     */
    record QueryCodeSlip(Letterhead head, QueryCode code) implements DeskDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.QUERY_CODE;
        }

        @Override
        public Fields fields() {
            return new Fields().plain("code", code.reveal());
        }
    }
}
