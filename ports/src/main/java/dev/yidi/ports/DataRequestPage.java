package dev.yidi.ports;

import java.util.List;
import java.util.Optional;

/**
 * A page of the open requests about personal data 待处理的个人信息请求.
 *
 * @param lines the requests, in the order in which their cases were registered, those of one case as they were made; may be empty
 *     although there is a next page
 * @param next where the next page begins
 */
public record DataRequestPage(List<DataRequestLine> lines, Optional<String> next) {
    public DataRequestPage {
        lines = List.copyOf(lines);
    }
}
