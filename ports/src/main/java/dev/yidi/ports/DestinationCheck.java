package dev.yidi.ports;

import dev.yidi.core.Fault;
import dev.yidi.core.InvalidInputException;
import dev.yidi.core.OrganId;
import dev.yidi.core.Text;
import dev.yidi.core.privacy.DataKind;
import dev.yidi.core.privacy.FieldName;
import dev.yidi.core.privacy.RecipientKind;
import dev.yidi.core.profile.CountyProfile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses destinations that contradict themselves or the county, naming all that is wrong. */
final class DestinationCheck {
    private static final Set<RecipientKind> BODIES = EnumSet.of(
            RecipientKind.ORGAN,
            RecipientKind.COURT,
            RecipientKind.POLICE,
            RecipientKind.PROCURATORATE,
            RecipientKind.OUTSIDE_BODY,
            RecipientKind.OUTSIDE_SYSTEM,
            RecipientKind.PROCESSOR);

    private final CountyProfile profile;
    private final OutwardForms forms;
    private final List<Fault> faults = new ArrayList<>();

    private DestinationCheck(CountyProfile profile, OutwardForms forms) {
        this.profile = profile;
        this.forms = forms;
    }

    /** @throws InvalidInputException naming every fault of every destination */
    static void check(List<Destination> destinations, CountyProfile profile, OutwardForms forms) {
        DestinationCheck check = new DestinationCheck(profile, forms);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < destinations.size(); i++) {
            String at = "destinations[" + i + "]";
            Destination each = destinations.get(i);
            if (!names.add(each.name())) {
                check.fault(at + ".name", "twice", "expected each name once, found " + each.name());
            }
            check.each(at, each);
        }
        if (!check.faults.isEmpty()) {
            throw new InvalidInputException("destinations", check.faults);
        }
    }

    private void each(String at, Destination destination) {
        try {
            Text.identifier("name", destination.name());
        } catch (InvalidInputException e) {
            fault(at + ".name", "name", e.faults().get(0).message());
        }
        Set<String> registers = forms.types().stream().map(EventType::register).collect(Collectors.toUnmodifiableSet());
        destination.registers().stream()
                .filter(name -> !registers.contains(name))
                .forEach(name -> fault(at + ".registers", "register", "expected one of " + registers));
        destination.types().stream()
                .filter(type -> !forms.isTold(type))
                .forEach(type -> fault(at + ".types", "type", "expected types that may be told, found " + type));
        destination.data().ifPresent(contract -> data(at + ".data", contract));
    }

    private void data(String at, DataContract contract) {
        if (contract.fields().isEmpty()) {
            fault(at + ".fields", "fields", "expected one field at least, found none");
        }
        var known = forms.fields();
        Set<DataKind> kinds = new HashSet<>();
        for (FieldName field : contract.fields()) {
            if (known.containsKey(field)) {
                kinds.add(DataKinds.of(field, known.get(field)));
            } else {
                fault(at + ".fields", "field", "expected classified fields of events of cases, found " + field);
            }
        }
        if (!contract.ground().carries(kinds)) {
            fault(at + ".ground", "ground", "expected a statutory ground or consent for " + kinds);
        }
        if (!BODIES.contains(contract.to().kind())) {
            fault(
                    at + ".to",
                    "recipient",
                    "expected one of " + BODIES + ", found " + contract.to().kind());
        } else if (contract.to().kind() == RecipientKind.ORGAN
                && profile.organs().find(new OrganId(contract.to().name())).isEmpty()) {
            fault(at + ".to", "organ", "expected an organ of the county");
        }
    }

    private void fault(String path, String code, String message) {
        faults.add(new Fault(path, "destination." + code, message));
    }
}
