package dev.yidi.rest.staff.mapping;

import dev.yidi.ports.FileLine;
import dev.yidi.ports.FilePage;
import dev.yidi.ports.FileReceipt;
import dev.yidi.rest.staff.view.FileLineView;
import dev.yidi.rest.staff.view.FilePageView;
import dev.yidi.rest.staff.view.FileReceiptView;
import dev.yidi.rest.staff.view.OpenedFileView;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows files beside the cases in receipts and lists. */
@Mapper(config = Views.class)
public interface FileMapper {
    /** A receipt. */
    @Mapping(target = "id", source = "fileId")
    FileReceiptView receipt(FileReceipt receipt, @Context Names names);

    /** A receipt for a file that was opened, which is at {@code place} from now on. */
    @Mapping(target = "id", source = "receipt.fileId")
    OpenedFileView opened(FileReceipt receipt, String place, @Context Names names);

    /** A page. */
    @Mapping(target = "items", source = "lines")
    FilePageView page(FilePage page, @Context Names names);

    /** A file in a list. */
    @Mapping(target = "id", source = "fileId")
    @Mapping(target = "workingDaysLeft", expression = "java(line.nextDue().flatMap(names::workingDaysLeft))")
    FileLineView line(FileLine line, @Context Names names);
}
