package dev.yidi.example.center.staff;

import dev.yidi.core.OfficerId;
import dev.yidi.example.center.home.DataDirectory;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who may log in, and with what 账号. All accounts of a data directory begin with one password, drawn on first start and
 * kept for its owner in {@code password.txt}; what is checked are digests, one an account, in {@code accounts}. Thread-safe.
 */
public final class Accounts {
    private static final String PASSWORD = "password.txt";
    private static final String DIGESTS = "accounts";

    private final DataDirectory data;
    private final Roster roster;
    private final SecureRandom random;
    private final Optional<String> password;
    private final Map<String, PasswordHash> digests = new TreeMap<>();
    private final PasswordHash nobody;

    private Accounts(DataDirectory data, Roster roster, SecureRandom random, Optional<String> password) {
        this.data = data;
        this.roster = roster;
        this.random = random;
        this.password = password;
        this.nobody = PasswordHash.of(Password.draw(random), random);
        data.find(DIGESTS).stream().flatMap(String::lines).forEach(this::take);
    }

    /** The accounts of {@code roster} in this data directory; draws the password if there never was one. */
    public static Accounts open(DataDirectory data, Roster roster, SecureRandom random) {
        Optional<String> password = data.find(PASSWORD).map(String::strip);
        if (password.isEmpty() && data.find(DIGESTS).isEmpty()) {
            String drawn = Password.draw(random);
            data.keep(PASSWORD, drawn + "\n");
            data.keep(DIGESTS, "");
            password = Optional.of(drawn);
        }
        return new Accounts(data, roster, random, password);
    }

    /** The password that accounts begin with; empty when its owner took the file away. */
    public Optional<String> password() {
        return password;
    }

    /** The officer of {@code account}, if {@code given} is its password; takes as long for an unknown account. */
    Optional<OfficerId> check(String account, String given) {
        OfficerId officer = new OfficerId(account.matches(Roster.ACCOUNT) ? account : "nobody");
        boolean known = roster.find(officer).isPresent();
        boolean fits = (known ? digest(account) : nobody).fits(given);
        return known && fits ? Optional.of(officer) : Optional.empty();
    }

    private synchronized PasswordHash digest(String account) {
        if (!digests.containsKey(account) && password.isPresent()) {
            digests.put(account, PasswordHash.of(password.get(), random));
            StringBuilder lines = new StringBuilder();
            digests.forEach((name, hash) ->
                    lines.append(name).append(' ').append(hash.toText()).append('\n'));
            data.keep(DIGESTS, lines.toString());
        }
        return digests.getOrDefault(account, nobody);
    }

    private void take(String line) {
        String[] parts = line.split(" ", 2);
        digests.put(parts[0], PasswordHash.parse(parts[1]));
    }

    /** Never a password. */
    @Override
    public String toString() {
        return "Accounts[" + roster + "]";
    }
}
