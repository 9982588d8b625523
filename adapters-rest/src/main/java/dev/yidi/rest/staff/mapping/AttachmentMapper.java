package dev.yidi.rest.staff.mapping;

import dev.yidi.core.document.AttachmentId;
import dev.yidi.ports.AttachmentLine;
import dev.yidi.ports.Receipt;
import dev.yidi.rest.staff.view.AttachmentReceiptView;
import dev.yidi.rest.staff.view.AttachmentView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;

/** Shows the files of a case. */
@Mapper(config = Views.class)
public interface AttachmentMapper {
    /** A file in a list. */
    AttachmentView line(AttachmentLine line, @Context Names names);

    /** That one was added. */
    default AttachmentReceiptView receipt(Receipt receipt, AttachmentId attachment, @Context Names names) {
        return new AttachmentReceiptView(
                receipt.caseId().value(),
                receipt.number().value(),
                receipt.version(),
                names.time(receipt.at()),
                attachment.value());
    }
}
