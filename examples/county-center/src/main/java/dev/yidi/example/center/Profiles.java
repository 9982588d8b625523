package dev.yidi.example.center;

import dev.yidi.core.InvalidInputException;
import dev.yidi.core.profile.CountyProfile;
import dev.yidi.example.center.terminal.Exit;
import dev.yidi.example.center.terminal.ExitException;
import dev.yidi.ports.profile.Presets;
import dev.yidi.ports.profile.ProfileDocuments;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Finds the profile a centre is run for 县域方案. */
final class Profiles {
    private Profiles() {}

    /**
     * The chosen profile.
     *
     * @throws ExitException when its file cannot be read, or is no valid profile: then with every fault, one a line
     */
    static CountyProfile of(ProfileChoice choice) {
        if (choice instanceof ProfileChoice.FromFile own) {
            return read(own.file());
        }
        return switch (((ProfileChoice.Shipped) choice).preset()) {
            case CENTRE -> Presets.centre();
            case LINKAGE -> Presets.linkage();
            case SUNK -> Presets.sunk();
        };
    }

    private static CountyProfile read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return ProfileDocuments.read(reader);
        } catch (IOException e) {
            throw new ExitException(Exit.FILE, "无法读取县域方案：" + file, "the profile cannot be read");
        } catch (InvalidInputException e) {
            String faults = e.faults().stream()
                    .map(fault -> "\n  " + fault.path() + ": " + fault.message())
                    .collect(Collectors.joining());
            throw new ExitException(Exit.FILE, "县域方案无效：" + file, "the profile is not valid:" + faults);
        }
    }
}
