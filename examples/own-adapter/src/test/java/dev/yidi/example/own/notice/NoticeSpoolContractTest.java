package dev.yidi.example.own.notice;

import dev.yidi.messaging.CloudEvent;
import dev.yidi.messaging.CloudEventCodec;
import dev.yidi.messaging.ContentMode;
import dev.yidi.messaging.EventChannel;
import dev.yidi.messaging.HeaderNames;
import dev.yidi.messaging.Message;
import dev.yidi.messaging.testkit.EventChannelContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** A folder of letters is a channel like any other. */
class NoticeSpoolContractTest extends EventChannelContract {
    @TempDir
    Path directory;

    @Override
    protected EventChannel channel() {
        return new NoticeSpool(folder(), "centre@yidi.invalid", "desk@yidi.invalid");
    }

    private Path folder() {
        return directory.resolve("notices");
    }

    @Override
    protected List<CloudEvent> arrived() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> letters = Files.list(folder())) {
            return letters.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(NoticeSpoolContractTest::event)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CloudEvent event(Path file) {
        try {
            String letter = Files.readString(file);
            byte[] body = Base64.getMimeDecoder().decode(letter.substring(letter.indexOf("\r\n\r\n") + 4));
            Message message = Message.unordered(Map.of(Message.CONTENT_TYPE, CloudEventCodec.STRUCTURED), body);
            return CloudEventCodec.of(HeaderNames.KAFKA, ContentMode.STRUCTURED).decode(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file lies where the folder was. */
    @Override
    protected void leave() {
        try {
            Files.move(folder(), directory.resolve("aside"));
            Files.writeString(folder(), "in the way");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void comeBack() {
        try {
            Files.delete(folder());
            Files.move(directory.resolve("aside"), folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
