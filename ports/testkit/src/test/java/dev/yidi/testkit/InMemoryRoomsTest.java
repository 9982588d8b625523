package dev.yidi.testkit;

import dev.yidi.ports.spi.OnlineRooms;

class InMemoryRoomsTest extends OnlineRoomsContract {
    private final InMemoryRooms rooms = new InMemoryRooms();

    @Override
    protected OnlineRooms rooms() {
        return rooms;
    }
}
