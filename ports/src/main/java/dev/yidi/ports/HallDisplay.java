package dev.yidi.ports;

import dev.yidi.core.WindowId;
import dev.yidi.core.hall.TicketStage;
import java.util.List;

/**
 * What hangs in the hall 叫号屏: numbers and windows, nobody's name.
 *
 * @param called the tickets that are called or served now, the last call first
 * @param waiting the numbers of those that wait, in the order of calls
 */
public record HallDisplay(List<Line> called, List<String> waiting) {
    public HallDisplay {
        called = List.copyOf(called);
        waiting = List.copyOf(waiting);
    }

    /**
     * One ticket at a window.
     *
     * @param number its number
     * @param window the window
     * @param stage called or being served
     */
    public record Line(String number, WindowId window, TicketStage stage) {}
}
