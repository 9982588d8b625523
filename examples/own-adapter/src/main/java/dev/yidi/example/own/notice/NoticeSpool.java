package dev.yidi.example.own.notice;

import dev.yidi.messaging.ChannelException;
import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.EventChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A channel that lays each event as a letter in a folder 通知投递箱. A letter is there as a whole or not at all, and durable before
 * {@link #publish} returns. Its name is made of what it is about, its place among those and its id, so that a repeat finds it there, and
 * whoever takes letters by their names takes those of one case in their order. What was taken away may come once more, under the same
 * {@code Message-ID}.
 */
public final class NoticeSpool implements EventChannel {
    private final Path folder;
    private final Letter letter;

    /**
     * Letters in {@code folder}, which comes to be where it is missing.
     *
     * @param from the centre's address, as in a letter's head
     * @param to the address of who gets them
     */
    public NoticeSpool(Path folder, String from, String to) {
        this.folder = folder;
        this.letter = new Letter(from, to);
    }

    @Override
    public void publish(List<CloudEvent> events) {
        try {
            Files.createDirectories(folder);
            for (CloudEvent event : events) {
                put(letter.name(event), letter.text(event).getBytes(StandardCharsets.US_ASCII));
            }
            keepNames();
        } catch (IOException e) {
            throw new ChannelException("notices: the folder cannot be written to. Maybe the disk is full.", e);
        }
    }

    private void put(String name, byte[] text) throws IOException {
        Path place = folder.resolve(name);
        if (Files.exists(place)) {
            return;
        }
        Path coming = folder.resolve(name + ".part");
        try (FileChannel file = FileChannel.open(
                coming, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (ByteBuffer rest = ByteBuffer.wrap(text); rest.hasRemaining(); ) {
                file.write(rest);
            }
            file.force(true);
        }
        Files.move(coming, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** That letters stand in the folder is as durable as what they say; where folders cannot be opened the system sees to it. */
    private void keepNames() throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return;
        }
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** There is nothing to let go of. */
    @Override
    public void close() {
        // every letter was closed when it was written
    }
}
