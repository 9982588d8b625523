package dev.yidi.rest.staff.mapping;

import dev.yidi.core.casefile.DeliverDocument;
import dev.yidi.core.casefile.ServeDocument;
import dev.yidi.rest.staff.request.DeliverDocumentRequest;
import dev.yidi.rest.staff.request.ServeDocumentRequest;
import org.mapstruct.Mapper;

/** Makes commands of what is sent about the service of documents. */
@Mapper(config = Strict.class)
public interface ServiceMapper {
    /** A service on a party. */
    ServeDocument serve(ServeDocumentRequest request);

    /** A delivery to an organ, court or body. */
    DeliverDocument deliver(DeliverDocumentRequest request);
}
