package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.DeliveredPaper;
import dev.yidi.core.casefile.ServedPaper;
import dev.yidi.ports.DocumentLine;
import dev.yidi.ports.DocumentText;
import dev.yidi.rest.staff.view.DeliveryView;
import dev.yidi.rest.staff.view.DocumentLineView;
import dev.yidi.rest.staff.view.DocumentTextView;
import dev.yidi.rest.staff.view.ServiceView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;

/** Shows the documents of a case. */
@Mapper(config = Views.class)
public interface PaperMapper {
    /** A document in a list. */
    DocumentLineView line(DocumentLine line, @Context Names names);

    /** A service. */
    ServiceView service(ServedPaper paper, @Context Names names);

    /** A delivery. */
    DeliveryView delivery(DeliveredPaper paper, @Context Names names);

    /** A text. */
    DocumentTextView text(DocumentText text);
}
