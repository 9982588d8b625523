package dev.yidi.rest.staff.mapping;

import dev.yidi.core.SensitiveText;
import dev.yidi.ports.ConsultationRecord;
import dev.yidi.rest.staff.view.RecordView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;

/** Shows the records of consultations to whom they were opened for. */
@Mapper(config = Views.class)
public interface RecordMapper {
    /** A record. */
    RecordView record(ConsultationRecord record, @Context Names names);

    /** What was written down. */
    default String text(SensitiveText text) {
        return text.reveal();
    }
}
