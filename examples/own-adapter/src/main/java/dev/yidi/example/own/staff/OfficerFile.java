package dev.yidi.example.own.staff;

import dev.yidi.core.OfficerId;
import dev.yidi.core.OrganId;
import dev.yidi.core.desk.Officer;
import dev.yidi.core.desk.Role;
import dev.yidi.core.place.DivisionCode;
import dev.yidi.ports.spi.Staff;
import dev.yidi.ports.spi.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The staff in a file 人员名册, one officer a line: {@code id|name|organ|division|roles|pass word}, roles separated by commas, as
 * {@link #line} writes it. Thread-safe. Read anew when the file was changed, so that who is struck off is out of office at once.
 */
public final class OfficerFile implements Staff {
    private static final int FIELDS = 6;

    private final Path file;
    private final AtomicReference<Read> last = new AtomicReference<>(new Read(FileTime.fromMillis(-1), -1, Map.of()));

    /** The officers in {@code file}, in UTF-8. Nothing is read yet. */
    public OfficerFile(Path file) {
        this.file = file;
    }

    private record Listed(Officer officer, PassWord passWord) {}

    private record Read(FileTime changed, long size, Map<OfficerId, Listed> officers) {}

    /** The line of an officer; forgets {@code passWord}. */
    public static String line(Officer officer, char[] passWord, SecureRandom random) {
        String roles = officer.roles().stream().map(Role::name).collect(Collectors.joining(","));
        return String.join(
                "|",
                officer.id().value(),
                officer.displayName(),
                officer.organ().value(),
                officer.division().value(),
                roles,
                PassWord.of(passWord, random).written());
    }

    /** @throws StoreException when the file cannot be read, or a line of it */
    @Override
    public Optional<Officer> find(OfficerId id) {
        return Optional.ofNullable(read().officers().get(id)).map(Listed::officer);
    }

    /** @throws StoreException when the file cannot be read, or a line of it */
    @Override
    public Optional<List<Officer>> officersOf(OrganId organ) {
        return Optional.of(read().officers().values().stream()
                .map(Listed::officer)
                .filter(officer -> officer.organ().equals(organ))
                .toList());
    }

    /** Whether it is the pass word of an officer in office; takes as long for who is not. */
    boolean proves(OfficerId id, char[] passWord) {
        Optional<Listed> listed = Optional.ofNullable(read().officers().get(id));
        boolean matches = listed.map(Listed::passWord).orElse(PassWord.NOBODYS).matches(passWord);
        return listed.isPresent() && matches;
    }

    private Read read() {
        Read known = last.get();
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            if (known.changed().equals(changed) && known.size() == size) {
                return known;
            }
            Read fresh = new Read(changed, size, officers());
            last.set(fresh);
            return fresh;
        } catch (IOException e) {
            throw new StoreException("officers: expected a file that can be read", e);
        }
    }

    private Map<OfficerId, Listed> officers() throws IOException {
        Map<OfficerId, Listed> officers = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                Listed listed = listed(line, number);
                officers.put(listed.officer().id(), listed);
            }
        }
        return Map.copyOf(officers);
    }

    private static Listed listed(String line, int number) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != FIELDS) {
            throw new StoreException(
                    "officers: line " + number + ": expected " + FIELDS + " fields, found " + fields.length);
        }
        try {
            Officer officer = new Officer(
                    new OfficerId(fields[0]),
                    fields[1],
                    new OrganId(fields[2]),
                    DivisionCode.of(fields[3]),
                    roles(fields[4]));
            return new Listed(officer, PassWord.parse(fields[5]));
        } catch (IllegalArgumentException e) {
            throw new StoreException("officers: line " + number + " is malformed", e);
        }
    }

    private static Set<Role> roles(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isBlank())
                .map(name -> Role.valueOf(name.strip()))
                .collect(Collectors.toSet());
    }
}
