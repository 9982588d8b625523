package dev.yidi.core.document;

import dev.yidi.core.FreeText;
import dev.yidi.core.time.Span;
import java.time.LocalDate;
import java.util.Optional;

/** What joint handling sends to the organs that take part 联合调处文书. */
public sealed interface JointDocument extends Document {

    /**
     * 联合调处协办函.
     *
     * @param duty what is asked
     * @param days within how many days
     */
    record JointRequest(Letterhead head, FreeText matter, FreeText duty, Span days) implements JointDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.JOINT_REQUEST;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).text("duty", duty).within("days", Optional.of(days));
        }
    }

    /** 联合调处任务单. */
    record TaskSheet(Letterhead head, FreeText matter, FreeText task, LocalDate due) implements JointDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.JOINT_TASK_SHEET;
        }

        @Override
        public Fields fields() {
            return new Fields().text("matter", matter).text("task", task).day("due", due);
        }
    }

    /**
     * 联合调处会议纪要.
     *
     * @param attended the organs that came
     */
    record JointMinutes(Letterhead head, FreeText matter, FreeText place, String attended, FreeText minutes)
            implements JointDocument {
        @Override
        public DocumentKind kind() {
            return DocumentKind.JOINT_MINUTES;
        }

        @Override
        public Fields fields() {
            return new Fields()
                    .text("matter", matter)
                    .text("place", place)
                    .plain("attended", attended)
                    .text("minutes", minutes);
        }
    }
}
